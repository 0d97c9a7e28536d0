// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attendancefigures.h"

namespace tessera {

/// "19 Nov", "9–10 Apr", "30 Apr–2 May": the days of a meeting within its year.
[[nodiscard]] QString daysText(const Meeting &meeting);

/// "19 November 2025", "9–10 April 2025".
[[nodiscard]] QString longDaysText(const Meeting &meeting);

/// "IWG 3/2025 · 19 November 2025"
[[nodiscard]] QString meetingHeading(const MeetingBook &book, const Meeting &meeting);

/// "45 of 57", or "planned", "to be recorded", "cancelled".
[[nodiscard]] QString attendanceText(const MeetingBook &book, const Meeting &meeting, QDate today);

/// "present" as it stands in a cell; empty when nothing is recorded.
[[nodiscard]] QString presenceText(Presence presence);

/// The presence meant by a word in English or the program's language, or by one of the keys P, R, D, E, A; "–" and
/// "not recorded" are NotRecorded. None when it is none of them.
[[nodiscard]] std::optional<Presence> presenceFromText(const QString &text);

/// Everything that is recorded of a State at a meeting, in lines.
[[nodiscard]] QString describeAttendance(const MeetingBook &book, const Meeting &meeting, const QString &state);

/// "3 delegates, from the capital; gave a statement": what is recorded besides presence; empty for nothing.
[[nodiscard]] QString attendanceDetails(const Participants &participants, const Attendance &attendance);

/// Who is to do it: the State, the words, or both.
[[nodiscard]] QString ownerText(const Participants &participants, const MeetingDecision &decision);

} // namespace tessera
