// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetingbook.h"
#include "domain/rules.h"
#include "domain/statistics.h"

namespace tessera {

/// How a meeting's attendance stands on a day.
enum class AttendanceState : quint8 { Planned, ToBeRecorded, PartlyRecorded, Recorded, Cancelled };
template <>
std::span<const Choice<AttendanceState>> choices<AttendanceState>();

[[nodiscard]] AttendanceState attendanceState(const MeetingBook &book, const Meeting &meeting, QDate today);

/// Attended (present, remote, represented) of those expected: "44 of 57". Guests do not count.
[[nodiscard]] Rate attendanceOfMeeting(const MeetingBook &book, const Meeting &meeting);

/// Attended of the meetings of that year that were held by `today` and expected the State. Meetings whose attendance is
/// not recorded for it are left out: not recorded is not absent.
[[nodiscard]] Rate attendanceOfState(const MeetingBook &book, const QString &state, int year, QDate today,
                                     const QString &forum = {});

/// Meetings that count for a measure and were held in that year by that day: cancelled and later ones are left out.
[[nodiscard]] QList<Meeting> meetingsHeld(const MeetingBook &book, int measure, int year, QDate today);

/// "The group meets at least three times a year. 3 held in 2025." - about the group, not a quota for a State.
[[nodiscard]] QString meetingsHeldText(const MeetingBook &book, const Rules &rules, int year, QDate today);

/// Mean of attendanceOfMeeting() over the held meetings of the year with recorded attendance, as attended of expected.
[[nodiscard]] Rate meanAttendance(const MeetingBook &book, int measure, int year, QDate today);

} // namespace tessera
