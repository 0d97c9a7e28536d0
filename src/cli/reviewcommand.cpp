// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reviewcommand.h"

#include "cli/opening.h"
#include "domain/documenttexts.h"
#include "editions/editionpdf.h"
#include "review/reviewpdf.h"
#include "review/reviewtext.h"
#include "review/sections.h"
#include "workspace/editionedits.h"
#include "workspace/reviewsnapshot.h"

#include <QFileInfo>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPagesBetweenMessages = 10;

Result<QPageSize::PageSizeId> paperOption(const CommandCall &call)
{
    const QString paper = call.value(u"paper"_s).toLower();
    if (paper.isEmpty() || paper == "a4"_L1)
        return QPageSize::A4;
    if (paper == "letter"_L1)
        return QPageSize::Letter;
    return wrongUsage(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "--paper takes A4 or Letter, not “%1”."))
                          .arg(call.value(u"paper"_s)));
}

Result<int> comparedYear(const CommandCall &call, Workspace &workspace, int year)
{
    if (call.isSet(u"compare"_s))
        return yearOption(call, u"compare"_s, workspace);
    return workspace.years().contains(year - 1) ? year - 1 : 0;
}

/// The names of a list between commas, without spaces around them.
QStringList namesIn(const QString &list)
{
    QStringList names;
    for (const QString &name : list.split(u',', Qt::SkipEmptyParts))
        names.append(name.trimmed());
    return names;
}

Result<Edition> editionOption(const CommandCall &call)
{
    if (!call.isSet(u"edition"_s))
        return Edition::Internal;
    if (const auto edition = fromId<Edition>(call.value(u"edition"_s)))
        return *edition;
    return wrongUsage(
        commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "--edition takes internal or circulation, not “%1”."))
            .arg(call.value(u"edition"_s)));
}

Result<QString> languageOption(const CommandCall &call)
{
    const QString language = call.value(u"language"_s);
    if (language.isEmpty() || documentLanguages().contains(language))
        return language;
    return wrongUsage(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "--language takes %1, not “%2”."))
                          .arg(documentLanguages().join(u", "_s), language));
}

Result<QList<SectionChoice>> sectionsOption(const CommandCall &call, Edition edition)
{
    QList<SectionChoice> sections = usualSections(edition);
    if (call.isSet(u"sections"_s)) {
        sections.clear();
        for (const QString &name : namesIn(call.value(u"sections"_s))) {
            const std::optional<SectionId> id = fromId<SectionId>(name);
            if (!id || !isIn(*id, edition))
                return wrongUsage(
                    commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "There is no section “%1” in this edition."))
                        .arg(name));
            sections.append({*id, {}});
        }
    }
    if (call.isSet(u"no-state-pages"_s))
        sections.removeIf([](const SectionChoice &section) { return section.id == SectionId::States; });
    return sections;
}

/// Codes of States, or a group by its id with its title for the cover.
Result<void> takeStates(const CommandCall &call, const Workspace &workspace, ReviewOptions &options)
{
    const Participants &participants = workspace.participants();
    const QStringList all = participants.participatingStates(options.year);
    options.states = all;
    if (!call.isSet(u"states"_s))
        return {};
    const QStringList names = namesIn(call.value(u"states"_s));
    options.states.clear();
    const auto &groups = participants.groups();
    const auto group = std::find_if(groups.begin(), groups.end(), [&names](const Group &candidate) {
        return names.size() == 1 && candidate.id.compare(names.constFirst(), Qt::CaseInsensitive) == 0;
    });
    if (group != groups.end()) {
        options.states = participants.membersOf(group->id, membershipDay(options.year));
        options.scope = group->id;
        return {};
    }
    for (const QString &name : names) {
        if (!all.contains(name.toUpper()))
            return failure(ErrorCode::ValueNotRecognised, name);
        options.states.append(name.toUpper());
    }
    return {};
}

Result<ReviewOptions> reviewOptions(const CommandCall &call, Workspace &workspace)
{
    const Result<int> year = yearOption(call, u"year"_s, workspace);
    if (!year)
        return tl::unexpected(year.error());
    ReviewOptions options;
    options.year = *year != 0 ? *year : workspace.newestYear();
    const Result<int> compared = comparedYear(call, workspace, options.year);
    const Result<QPageSize::PageSizeId> paper = paperOption(call);
    const Result<Edition> edition = editionOption(call);
    const Result<SharingLabel> ceiling = sharingOption(call, u"ceiling"_s, options.ceiling);
    const Result<SharingLabel> label = sharingOption(call, u"label"_s, workspace.sharing());
    const Result<QString> language = languageOption(call);
    const Result<QList<SectionChoice>> sections = sectionsOption(call, edition.value_or(Edition::Internal));
    for (const auto &failed :
         {compared.map([](int) {}), paper.map([](QPageSize::PageSizeId) {}), edition.map([](Edition) {}),
          ceiling.map([](SharingLabel) {}), label.map([](SharingLabel) {}), language.map([](const QString &) {}),
          sections.map([](const QList<SectionChoice> &) {})}) {
        if (!failed)
            return tl::unexpected(failed.error());
    }
    options.comparedYear = *compared;
    options.paper = *paper;
    options.edition = *edition;
    options.ceiling = *ceiling;
    if (call.isSet(u"label"_s))
        options.label = *label;
    options.labelReason = call.value(u"reason"_s);
    options.sections = *sections;
    options.issuingBody = call.value(u"body"_s);
    options.marking = call.value(u"marking"_s);
    options.language = *language;
    options.asOf = call.clock().today();
    return takeStates(call, workspace, options).map([&] { return options; });
}

bool isText(const QString &path)
{
    return path.endsWith(u".odt"_s, Qt::CaseInsensitive);
}

/// A slip in the name must not cost anybody a workspace or a table.
Result<void> checkTarget(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileExists, path, file.errorString());
    const QByteArray head = file.read(5);
    const QByteArray wanted = isText(path) ? "PK\x03\x04" : "%PDF-";
    return head.isEmpty() || head.startsWith(wanted) ? Result<void>() : failure(ErrorCode::FileExists, path);
}

Result<ReviewDocument> reviewDocument(const CommandCall &call, Workspace &workspace)
{
    if (call.isSet(u"frozen"_s)) {
        const Result<FrozenEdition> edition = EditionEdits(workspace).edition(call.value(u"frozen"_s));
        return edition.and_then([&workspace](const FrozenEdition &frozen) { return documentOf(frozen, workspace); });
    }
    const Result<ReviewOptions> options = reviewOptions(call, workspace);
    if (!options)
        return tl::unexpected(options.error());
    Result<ReviewDocument> document = makeReview(ReviewSnapshot(workspace).sources(), *options);
    if (const std::optional<Error> error = workspace.readError())
        return tl::unexpected(*error);
    return document;
}

/// That a document goes out under a wider label than its contents have is written into the journal before it does.
Result<void> recordLabel(const CommandCall &call, const ReviewDocument &document)
{
    if (narrower(document.label, document.contentLabel) == document.label || call.isSet(u"frozen"_s))
        return {};
    const auto workspace = openToWrite(call);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return EditionEdits(**workspace)
        .recordWiderLabel(document.options.year, document.contentLabel, document.label, document.options.labelReason);
}

Progress pageMessages(Console &console)
{
    return [&console](int done, int total) {
        if (done > 0 && (done % kPagesBetweenMessages == 0 || done == total))
            console.message(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Page %1 of %2 is written."))
                                .arg(done)
                                .arg(total));
        return true;
    };
}

} // namespace

Result<void> runReview(const CommandCall &call)
{
    const QString path = call.value(u"out"_s);
    Console &console = call.console();
    const auto workspace = openToRead(call);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<ReviewDocument> document = reviewDocument(call, **workspace);
    if (!document)
        return tl::unexpected(document.error());
    if (auto free = checkTarget(path); !free)
        return free;
    //: %1 = year
    console.message(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Writing the review of %1…"))
                        .arg(document->options.year));
    const Result<void> written = recordLabel(call, *document).and_then([&] {
        return isText(path) ? writeReviewOdt(*document, path)
                            : writeReviewPdf(*document, path, pageMessages(console), attachedTables(*document));
    });
    if (!written)
        return written;
    //: %1 = name of the file, %2 = sharing label
    console.result(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "“%1” was written; its label is %2."))
                       .arg(terminalText(shownName(path)), sharingText(document->label)));
    return {};
}

} // namespace tessera
