// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetingbook.h"

#include <QByteArray>

namespace tessera {

/// A table for others, and what is not in it.
struct MeetingTable {
    QByteArray bytes; ///< CSV as writeCsv() writes it
    int meetings = 0;
    int leftOut = 0;                            ///< meetings above the ceiling
    SharingLabel sharing = SharingLabel::Clear; ///< the narrowest label of what is in it
};

/// The columns that the import of meetings reads; importing the file into the workspace it came from changes nothing.
[[nodiscard]] MeetingTable meetingsCsv(const QList<Meeting> &meetings, const MeetingBook &book,
                                       SharingLabel ceiling = SharingLabel::Red);

/// One line for each State that was expected at a meeting or came, one column for each meeting of the year that was not
/// cancelled. What is not recorded is an empty cell. Read back as the grid of attendance.
[[nodiscard]] MeetingTable attendanceGridCsv(const MeetingBook &book, int year, const QString &forum = {},
                                             StateOrder order = StateOrder::Locale,
                                             SharingLabel ceiling = SharingLabel::Red);

} // namespace tessera
