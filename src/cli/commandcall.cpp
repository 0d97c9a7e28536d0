// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandcall.h"

#include <QCoreApplication>

namespace tessera {

CommandCall::CommandCall(QStringList arguments, QHash<QString, QString> options, Console &console, const Clock &clock)
    : m_arguments(std::move(arguments))
    , m_options(std::move(options))
    , m_console(console)
    , m_clock(clock)
{}

Result<std::optional<int>> CommandCall::number(const QString &option) const
{
    if (!isSet(option))
        return std::nullopt;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (isNumber && number >= 0)
        return number;
    //: %1 = name of an option, %2 = what was given
    return wrongUsage(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "--%1 takes a whole number, not “%2”."))
                          .arg(option, terminalText(value(option))));
}

QString commandText(const char *text)
{
    return QCoreApplication::translate("tessera::CommandLine", text);
}

tl::unexpected<Error> wrongUsage(const QString &sentence)
{
    return failure(ErrorCode::WrongUsage, sentence);
}

} // namespace tessera
