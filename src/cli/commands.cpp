// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkcommand.h"
#include "cli/command.h"
#include "cli/exportcommand.h"
#include "cli/importcommand.h"
#include "cli/journalcommand.h"
#include "cli/newcommand.h"
#include "cli/reviewcommand.h"
#include "cli/statscommand.h"

#include <QCommandLineParser>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFile{"FILE"};
constexpr std::array kFileAndTable{"FILE", "DATA"};

constexpr CommandOption kJson{"json", nullptr,
                              QT_TRANSLATE_NOOP("tessera::CommandLine", "Answer in JSON, for other programs.")};

constexpr std::array kNewOptions{
    CommandOption{"sample", "NAME",
                  QT_TRANSLATE_NOOP("tessera::CommandLine",
                                    "Fill it: public-record (what is known publicly) or demonstration (invented).")},
};

constexpr std::array kImportOptions{
    CommandOption{"apply", nullptr,
                  QT_TRANSLATE_NOOP("tessera::CommandLine", "Import the table; without it nothing is changed.")},
    CommandOption{"as", "KIND",
                  QT_TRANSLATE_NOOP("tessera::CommandLine",
                                    "Take the file only if it holds contacts, meetings, attendance or assessments.")},
    CommandOption{"state", "STATE",
                  QT_TRANSLATE_NOOP("tessera::CommandLine",
                                    "The State of cards that name none; without it that of the workspace.")},
    CommandOption{"role", "ROLE",
                  QT_TRANSLATE_NOOP("tessera::CommandLine", "The role of new contacts from cards that say none.")},
};

constexpr std::array kExportOptions{
    CommandOption{"what", "KIND", QT_TRANSLATE_NOOP("tessera::CommandLine", "contacts, meetings, attendance or due."),
                  true},
    CommandOption{"out", "OUT",
                  QT_TRANSLATE_NOOP("tessera::CommandLine",
                                    "Where it is written: .csv, of meetings also .ics, of contacts also .vcf."),
                  true},
    CommandOption{"year", "Y",
                  QT_TRANSLATE_NOOP("tessera::CommandLine",
                                    "Only that year; without it all meetings, and this year’s attendance.")},
    CommandOption{"forum", "ID",
                  QT_TRANSLATE_NOOP("tessera::CommandLine", "Only the meetings of that forum, such as osce-iwg.")},
    CommandOption{"ceiling", "TLP",
                  QT_TRANSLATE_NOOP("tessera::CommandLine",
                                    "Leave out what is shared more narrowly; without it the label of the workspace.")},
    CommandOption{"cards", "VERSION",
                  QT_TRANSLATE_NOOP("tessera::CommandLine", "Version of the cards: 3.0 (as without it) or 4.0.")},
    CommandOption{"replace", nullptr, QT_TRANSLATE_NOOP("tessera::CommandLine", "Replace a file that is there.")},
};

constexpr std::array kStatsOptions{
    CommandOption{"year", "Y", QT_TRANSLATE_NOOP("tessera::CommandLine", "The year that is counted."), true},
    kJson,
};

constexpr std::array kReviewOptions{
    CommandOption{"year", "Y",
                  QT_TRANSLATE_NOOP("tessera::CommandLine", "The year under review; without it the newest.")},
    CommandOption{
        "out", "OUT.pdf|.odt",
        QT_TRANSLATE_NOOP("tessera::CommandLine",
                          "Where it is written, as a PDF or as a text to be edited; one that is there is replaced."),
        true},
    CommandOption{"edition", "KIND",
                  QT_TRANSLATE_NOOP("tessera::CommandLine",
                                    "internal (as without it), which names States, or circulation, which names none.")},
    CommandOption{"ceiling", "TLP",
                  QT_TRANSLATE_NOOP("tessera::CommandLine", "Leave out what is shared more narrowly than this label.")},
    CommandOption{"sections", "LIST",
                  QT_TRANSLATE_NOOP("tessera::CommandLine",
                                    "What is printed, in this order: summary,change,matrix,measures,contacts,meetings,"
                                    "events,platforms,states,milestones,decisions,method,directory.")},
    CommandOption{"states", "LIST",
                  QT_TRANSLATE_NOOP("tessera::CommandLine", "Codes of States, or the id of a group: HU,AT or V4.")},
    CommandOption{
        "language", "TAG",
        QT_TRANSLATE_NOOP("tessera::CommandLine", "Language of the review: cs, de, en, es, fr, hu, it, pl, ru or sk.")},
    CommandOption{
        "frozen", "ID",
        QT_TRANSLATE_NOOP("tessera::CommandLine", "Print a frozen edition again, as it was; only --out goes with it.")},
    CommandOption{"compare", "Y",
                  QT_TRANSLATE_NOOP("tessera::CommandLine",
                                    "Compare with that year instead of the year before; 0 for no comparison.")},
    CommandOption{"paper", "SIZE", QT_TRANSLATE_NOOP("tessera::CommandLine", "A4 (as without it) or Letter.")},
    CommandOption{
        "label", "TLP",
        QT_TRANSLATE_NOOP("tessera::CommandLine",
                          "The sharing label, such as TLP:GREEN; one wider than the contents needs --reason.")},
    CommandOption{"reason", "TEXT",
                  QT_TRANSLATE_NOOP("tessera::CommandLine",
                                    "Why the label may be wider than the contents; it goes into the journal.")},
    CommandOption{"body", "TEXT", QT_TRANSLATE_NOOP("tessera::CommandLine", "Who issues it, for the cover.")},
    CommandOption{"marking", "TEXT", QT_TRANSLATE_NOOP("tessera::CommandLine", "A national marking, on every page.")},
    CommandOption{"no-state-pages", nullptr,
                  QT_TRANSLATE_NOOP("tessera::CommandLine", "Leave out the page of each State.")},
};

constexpr std::array kJournalOptions{
    CommandOption{"since", "N", QT_TRANSLATE_NOOP("tessera::CommandLine", "Only what came after entry N.")},
    kJson,
};

constexpr std::array kCheckOptions{kJson};

constexpr std::array kCommands{
    Command{"new", kFile,
            QT_TRANSLATE_NOOP("tessera::CommandLine", "Make a workspace; an existing file is never overwritten."),
            kNewOptions, runNew},
    Command{"import", kFileAndTable,
            QT_TRANSLATE_NOOP("tessera::CommandLine",
                              "Show what a table, calendar or card file would change; with --apply, change it."),
            kImportOptions, runImport},
    Command{"export", kFile,
            QT_TRANSLATE_NOOP("tessera::CommandLine", "Write contacts, meetings or what is due for other programs."),
            kExportOptions, runExport},
    Command{"stats", kFile, QT_TRANSLATE_NOOP("tessera::CommandLine", "Print the numbers of a year."), kStatsOptions,
            runStats},
    Command{"review", kFile,
            QT_TRANSLATE_NOOP("tessera::CommandLine", "Write the annual review as a PDF or as a text to be edited."),
            kReviewOptions, runReview},
    Command{"journal", kFile,
            QT_TRANSLATE_NOOP("tessera::CommandLine", "Print what was changed, by whom and when, oldest first."),
            kJournalOptions, runJournal},
    Command{"check", kFile,
            QT_TRANSLATE_NOOP("tessera::CommandLine", "Verify the file, its records and the chain of its journal."),
            kCheckOptions, runCheck},
};

QCommandLineOption parserOption(const CommandOption &option)
{
    return {QString::fromLatin1(option.name), QString(), option.value ? QString::fromLatin1(option.value) : QString()};
}

Result<void> checkWords(const Command &command, const QCommandLineParser &parser)
{
    const QString name = QString::fromLatin1(command.name);
    const QStringList given = parser.positionalArguments();
    const auto wanted = qsizetype(command.arguments.size());
    if (given.size() < wanted) {
        //: %1 = command, %2 = what is missing, such as FILE or --year
        return wrongUsage(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "“tessera %1” needs %2."))
                              .arg(name, QString::fromLatin1(command.arguments[std::size_t(given.size())])));
    }
    if (given.size() > wanted) {
        return wrongUsage(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "“%1” is one word too many."))
                              .arg(terminalText(given.at(wanted))));
    }
    for (const CommandOption &option : command.options) {
        if (option.isRequired && !parser.isSet(QString::fromLatin1(option.name)))
            return wrongUsage(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "“tessera %1” needs %2."))
                                  .arg(name, u"--"_s + QString::fromLatin1(option.name)));
    }
    return {};
}

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

const Command *commandNamed(const QString &name)
{
    const auto found = std::find_if(kCommands.begin(), kCommands.end(),
                                    [&](const Command &command) { return name == QLatin1String(command.name); });
    return found == kCommands.end() ? nullptr : &*found;
}

Result<CommandCall> parseCall(const Command &command, const QStringList &words, Console &console, const Clock &clock)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    for (const CommandOption &option : command.options)
        parser.addOption(parserOption(option));
    // The parser takes the first word for the program's name.
    if (!parser.parse(QStringList{QString::fromLatin1(command.name)} + words))
        return wrongUsage(terminalText(parser.errorText()));
    if (auto fits = checkWords(command, parser); !fits)
        return tl::unexpected(fits.error());
    QHash<QString, QString> options;
    for (const QString &name : parser.optionNames())
        options.insert(name, parser.value(name));
    return CommandCall(parser.positionalArguments(), options, console, clock);
}

} // namespace tessera
