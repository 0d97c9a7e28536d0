// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/help.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Done = 0, Refused = 1, WrongUse = 2 };

/// Options that Qt takes itself, each followed by a value. They concern the window only.
constexpr std::array kToolkitOptions{
    "platform", "platformpluginpath", "platformtheme", "plugin",         "style",        "stylesheet",
    "display",  "geometry",           "session",       "title",          "qwindowtitle", "qwindowicon",
    "icon",     "fontname",           "fontsize",      "qwindowgeometry"};

bool isToolkitOption(const QString &word)
{
    if (!word.startsWith(u'-'))
        return false;
    const QStringView name = QStringView(word).sliced(word.startsWith("--"_L1) ? 2 : 1);
    return std::any_of(kToolkitOptions.begin(), kToolkitOptions.end(),
                       [&](const char *option) { return name == QLatin1String(option); });
}

/// The words that are ours.
QStringList ownWords(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        const QString word = QFile::decodeName(argv[i]);
        if (isToolkitOption(word))
            ++i;
        else
            words.append(word);
    }
    return words;
}

bool asksForHelp(const QString &word)
{
    return word == "--help"_L1 || word == "-h"_L1;
}

bool asksForVersion(const QString &word)
{
    return word == "--version"_L1 || word == "-v"_L1;
}

bool isOption(const QString &word)
{
    return word.startsWith(u'-') && word.size() > 1;
}

Result<void> runHelp(const QStringList &words, Console &console)
{
    if (words.isEmpty()) {
        console.result(programHelp());
        return {};
    }
    const Command *command = words.size() == 1 ? commandNamed(words.constFirst()) : nullptr;
    if (!command)
        return wrongUsage(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "“%1” is not a command."))
                              .arg(terminalText(words.join(u' '))));
    console.result(commandHelp(*command));
    return {};
}

Result<void> runWords(const QStringList &words, Console &console)
{
    const QString first = words.value(0);
    if (asksForVersion(first)) {
        console.result(u"Tessera "_s + QStringLiteral(TESSERA_VERSION));
        return {};
    }
    if (asksForHelp(first))
        return runHelp({}, console);
    if (first == "help"_L1)
        return runHelp(words.sliced(1), console);
    const Command *command = commandNamed(first);
    if (!command && isOption(first))
        return wrongUsage(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "There is no option “%1”."))
                              .arg(terminalText(first)));
    if (!command)
        return wrongUsage(
            commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "“%1” is not a command.")).arg(terminalText(first)));
    const QStringList rest = words.sliced(1);
    if (std::any_of(rest.begin(), rest.end(), asksForHelp))
        return runHelp({first}, console);
    const SystemClock clock;
    const Result<CommandCall> call = parseCall(*command, rest, console, clock);
    return call ? command->run(*call) : tl::unexpected(call.error());
}

} // namespace

CommandLine::CommandLine(int argc, char *argv[]) : m_words(ownWords(argc, argv)) {}

bool CommandLine::opensWindow() const
{
    const QString first = m_words.value(0);
    if (first == "--"_L1)
        return m_words.size() <= 2;
    return m_words.size() <= 1 && !isOption(first) && first != "help"_L1 && !commandNamed(first);
}

QString CommandLine::windowFile() const
{
    return m_words.isEmpty() || m_words.constFirst() != "--"_L1 ? m_words.value(0) : m_words.value(1);
}

int CommandLine::run() const
{
    Console console;
    const Result<void> done = runWords(m_words, console);
    if (!console.finish()) {
        console.message(describeInOneLine({ErrorCode::FileNotWritable,
                                           commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "standard output")),
                                           {}}));
        return Refused;
    }
    if (done)
        return Done;
    console.message(terminalText(describeInOneLine(done.error())));
    return done.error().code == ErrorCode::WrongUsage ? WrongUse : Refused;
}

} // namespace tessera
