// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QString optionSyntax(const CommandOption &option)
{
    const QString name = u"--"_s + QString::fromLatin1(option.name);
    return option.value ? name + u' ' + QString::fromLatin1(option.value) : name;
}

/// "stats FILE --year Y [--json]"
QString commandSyntax(const Command &command)
{
    QStringList words{QString::fromLatin1(command.name)};
    for (const char *argument : command.arguments)
        words.append(QString::fromLatin1(argument));
    for (const CommandOption &option : command.options)
        words.append(option.isRequired ? optionSyntax(option) : u'[' + optionSyntax(option) + u']');
    return words.join(u' ');
}

QString helpSection(const QString &title, const QList<QStringList> &rows)
{
    QString text = title + u'\n';
    for (const QString &line : alignedRows(rows))
        text += u"  "_s + line + u'\n';
    return text;
}

} // namespace

QString programHelp()
{
    QList<QStringList> commandRows;
    for (const Command &command : commands())
        commandRows.append({QString::fromLatin1(command.name), commandText(command.help)});
    commandRows.append(
        {u"help"_s, commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Say more about a command."))});

    const QList<QStringList> optionRows{
        {u"-h, --help"_s, commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Show this help."))},
        {u"-v, --version"_s, commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Show the version."))},
    };
    return commandText(QT_TRANSLATE_NOOP("tessera::CommandLine",
                                         "Usage: tessera [FILE]\n"
                                         "       tessera COMMAND FILE [OPTIONS]\n"
                                         "       tessera help COMMAND\n"
                                         "\n"
                                         "Without a command the window opens, with FILE if one is given. A file named\n"
                                         "like a command is given with its folder: ./new\n"))
           + u'\n' + helpSection(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Commands:")), commandRows)
           + u'\n' + helpSection(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Options:")), optionRows) + u'\n'
           + commandText(QT_TRANSLATE_NOOP("tessera::CommandLine",
                                           "Results go to standard output, messages to standard error.\n"
                                           "Exit codes: 0 done, 1 refused or damaged, 2 wrong usage."));
}

QString commandHelp(const Command &command)
{
    //: %1 = how a command is written
    QString text =
        commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Usage: tessera %1")).arg(commandSyntax(command))
        + u"\n\n"_s + commandText(command.help);
    QList<QStringList> rows;
    for (const CommandOption &option : command.options)
        rows.append({optionSyntax(option), commandText(option.help)});
    return text + u"\n\n"_s
           + helpSection(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Options:")), rows).chopped(1);
}

} // namespace tessera
