// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetingbook.h"
#include "domain/result.h"

namespace tessera {

/// Whether a meeting may be written: a forum that is known, a beginning, an end not before it, times "HH:mm" in order, a
/// time zone that exists, a known host.
[[nodiscard]] Result<void> checkMeeting(const MeetingBook &book, const Meeting &meeting);

/// Without spaces around texts; a meeting without an end ends on the day it begins.
[[nodiscard]] Meeting tidied(Meeting meeting);

/// True when a calendar would show the two otherwise: name, time, place, agenda, mode or cancellation.
[[nodiscard]] bool isOtherInCalendar(const Meeting &a, const Meeting &b);

/// Whether attendance may be written: a known meeting and State, no negative number of delegates.
[[nodiscard]] Result<void> checkAttendance(const MeetingBook &book, const Attendance &attendance);

/// Without what does not go with the presence: a representative of a State that came itself, delegates of one that did
/// not come.
[[nodiscard]] Attendance tidied(Attendance attendance);

/// Whether a decision may be written: a known meeting, a text, no or a known State.
[[nodiscard]] Result<void> checkDecision(const MeetingBook &book, const MeetingDecision &decision);

/// Whether a forum may be written: titles, a known group or members that are known States, days in order, no two
/// memberships of a State and no two chairs that begin on the same day.
[[nodiscard]] Result<void> checkForum(const Participants &participants, const Forum &forum);

} // namespace tessera
