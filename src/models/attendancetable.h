// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetingbook.h"

namespace tessera {

/// A rectangle of the attendance grid as it is shown: States down, meetings across.
struct AttendanceBlock {
    QStringList states;
    QStringList meetings; ///< ids
};

/// The presences of a block as a table of words; nothing recorded = empty. With headings: the names of the meetings on
/// top and of the States on the left.
[[nodiscard]] QList<QStringList> attendanceTable(const MeetingBook &book, const AttendanceBlock &block,
                                                 bool hasHeadings);

/// A pasted table of words or keys as attendance. One value fills the whole selection; a larger table is laid on
/// `target` from its first cell, where `target` reaches to the last State and meeting shown. A text that is no presence,
/// or a table larger than the target, is an error that names the place. Empty texts leave their cells as they are.
[[nodiscard]] Result<QList<Attendance>> attendanceEdits(const MeetingBook &book, const QList<QStringList> &table,
                                                        const AttendanceBlock &selection,
                                                        const AttendanceBlock &target);

/// The attendance of these cells with that presence, whatever else is recorded there. Of cells where the State is
/// expected and others together, only the former: a guest is recorded where it is meant.
[[nodiscard]] QList<Attendance> withPresence(const MeetingBook &book, const QList<Attendance> &cells,
                                             Presence presence);

} // namespace tessera
