// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetingbook.h"
#include "exchange/importkinds.h"

/// What the tables about meetings share; within the room only.
namespace tessera::tables {

/// The meetings to compare with; without any, those of a workspace that has none.
[[nodiscard]] MeetingBook meetingsIn(const ImportContext &context);

/// Cells of these tables. A cell that must say something and does not is refused.
[[nodiscard]] Read<QDate> readDay(const Line &line, const QString &column);    ///< invalid when empty
[[nodiscard]] Read<QString> readText(const Line &line, const QString &column); ///< within kLongestText

/// The first word that no choice of the list means: "“Helo” is not one of: Present, Remote."
template <typename E>
[[nodiscard]] QString notAChoice(const QString &word)
{
    QStringList known;
    for (const Choice<E> &c : choices<E>())
        known.append(labelOf(c.value));
    return importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not one of: %2."))
        .arg(shown(word), known.join(u", "));
}

[[nodiscard]] const TableKind &meetingsTable();
[[nodiscard]] const TableKind &chairsTable();
[[nodiscard]] const TableKind &attendanceTable();
[[nodiscard]] const TableKind &attendanceGridTable();

} // namespace tessera::tables
