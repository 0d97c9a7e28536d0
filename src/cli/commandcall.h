// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "domain/clock.h"
#include "domain/result.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace tessera {

/// What a command was called with. Console and clock must outlive it.
class CommandCall
{
public:
    CommandCall(QStringList arguments, QHash<QString, QString> options, Console &console, const Clock &clock);

    [[nodiscard]] const QString &argument(qsizetype index) const { return m_arguments.at(index); }
    [[nodiscard]] bool isSet(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option); } ///< empty when not set

    /// The option as a whole number of at least 0; none when it is not set, WrongUsage when it is something else.
    [[nodiscard]] Result<std::optional<int>> number(const QString &option) const;

    [[nodiscard]] Console &console() const { return m_console; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    QStringList m_arguments;
    QHash<QString, QString> m_options;
    Console &m_console;
    const Clock &m_clock;
};

/// A text of the command line in the program's language; mark it with QT_TRANSLATE_NOOP("tessera::CommandLine", ...).
[[nodiscard]] QString commandText(const char *text);

/// "“abc” is not a year." and the like.
[[nodiscard]] tl::unexpected<Error> wrongUsage(const QString &sentence);

} // namespace tessera
