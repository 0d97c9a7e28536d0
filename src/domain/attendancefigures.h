// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetingbook.h"
#include "domain/rules.h"
#include "domain/statistics.h"

namespace tessera {

/// How a meeting's attendance stands on a day. Planned until it begins; from its first day on attendance is to be recorded.
/// Recorded when there is a record for every State expected, or, where nobody in particular was expected, for anybody.
enum class AttendanceState : quint8 { Planned, ToBeRecorded, PartlyRecorded, Recorded, Cancelled };
template <>
std::span<const Choice<AttendanceState>> choices<AttendanceState>();

[[nodiscard]] AttendanceState attendanceState(const MeetingBook &book, const Meeting &meeting, QDate today);

/// A meeting is held once it has begun and is not cancelled.
[[nodiscard]] bool isHeld(const Meeting &meeting, QDate today);

/// Attended (present, remote, represented) of those expected: "44 of 57". Guests do not count.
[[nodiscard]] Rate attendanceOfMeeting(const MeetingBook &book, const Meeting &meeting);

/// How a State took part in the meetings of a year that were held by a day and expected it: ids of meetings, by day.
struct StateAttendance {
    QStringList attended;
    QStringList missed;      ///< recorded as excused or absent
    QStringList notRecorded; ///< which is not absent

    /// Attended of those with a record.
    [[nodiscard]] Rate rate() const { return {int(attended.size()), int(attended.size() + missed.size())}; }
};

/// Empty forum = all forums; measure 0 = all meetings, else those that count for it.
[[nodiscard]] StateAttendance stateAttendance(const MeetingBook &book, const QString &state, int year, QDate today,
                                              const QString &forum = {}, int measure = 0);

/// Attended of the meetings of that year that were held by `today` and expected the State. Meetings whose attendance is
/// not recorded for it are left out: not recorded is not absent.
[[nodiscard]] Rate attendanceOfState(const MeetingBook &book, const QString &state, int year, QDate today,
                                     const QString &forum = {});

/// Meetings that count for a measure and were held in that year by that day: cancelled and later ones are left out.
[[nodiscard]] QList<Meeting> meetingsHeld(const MeetingBook &book, int measure, int year, QDate today);

/// "The group meets at least three times a year. It met 3 times in 2025." - about the group, not a quota for a State.
[[nodiscard]] QString meetingsHeldText(const MeetingBook &book, const Rules &rules, int year, QDate today);

/// The numbers of CBM 11 or 12 in a year, as of a day. Each can be opened: the lists name the meetings, by day, or the
/// States behind it.
struct MeetingFigures {
    QStringList held;         ///< ids of meetings that count for the measure
    QStringList planned;      ///< still to come in that year
    QStringList cancelled;    ///< count nowhere
    QStringList recorded;     ///< of those held, the ones with attendance recorded for all expected
    QStringList toBeRecorded; ///< of those held, the other ones
    QStringList expected;     ///< States expected at one or more of those held
    QStringList attended;     ///< of those States, the ones recorded as attending one or more
    Rate mean;                ///< see meanAttendance()

    [[nodiscard]] Rate attendedRate() const { return {int(attended.size()), int(expected.size())}; }
};

[[nodiscard]] MeetingFigures meetingFigures(const MeetingBook &book, int measure, int year, QDate today);

/// Mean of attendanceOfMeeting() over the held meetings of the year with recorded attendance, as attended of expected:
/// the sums of both. A meeting recorded for some States only is left out, since the others are not absent.
/// Of these States only, where some are given.
[[nodiscard]] Rate meanAttendance(const MeetingBook &book, int measure, int year, QDate today,
                                  const QStringList &states = {});

} // namespace tessera
