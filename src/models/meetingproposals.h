// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetingbook.h"

namespace tessera {

/// What a form for a new meeting begins with: the forum's last meeting with its place, times and host, on that day, with
/// the next number. Without an earlier meeting: the defaults.
[[nodiscard]] Meeting proposedMeeting(const MeetingBook &book, const QString &forum, QDate day);

/// "3/2025" after "2/2025"; "1/2026" when the year is another; empty when the forum does not number its meetings.
[[nodiscard]] QString nextNumber(const MeetingBook &book, const QString &forum, int year);

/// What earlier meetings of the forum left open, a line each, for the agenda.
[[nodiscard]] QString openItemsText(const MeetingBook &book, const Meeting &meeting);

/// The latest meeting of a forum, of any day; nullptr when there is none. Empty forum = of all.
[[nodiscard]] const Meeting *latestMeeting(const MeetingBook &book, const QString &forum);

} // namespace tessera
