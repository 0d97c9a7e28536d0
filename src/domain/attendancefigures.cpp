// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attendancefigures.h"

#include "domain/oscemeasures.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kAttendanceStates{
    Choice<AttendanceState>{AttendanceState::Planned, "planned", QT_TRANSLATE_NOOP("tessera::Choice", "Planned")},
    Choice<AttendanceState>{AttendanceState::ToBeRecorded, "to-be-recorded",
                            QT_TRANSLATE_NOOP("tessera::Choice", "To be recorded")},
    Choice<AttendanceState>{AttendanceState::PartlyRecorded, "partly-recorded",
                            QT_TRANSLATE_NOOP("tessera::Choice", "Partly recorded")},
    Choice<AttendanceState>{AttendanceState::Recorded, "recorded", QT_TRANSLATE_NOOP("tessera::Choice", "Recorded")},
    Choice<AttendanceState>{AttendanceState::Cancelled, "cancelled", QT_TRANSLATE_NOOP("tessera::Choice", "Cancelled")},
};

/// Those expected at one meeting, counted.
struct AttendanceCount {
    int expected = 0;
    int recorded = 0; ///< of those expected
    int attended = 0; ///< of those expected
    bool isAnybodyRecorded = false;
};

/// Empty States = all.
AttendanceCount countAttendance(const MeetingBook &book, const Meeting &meeting, const QStringList &states = {})
{
    const QMap<QString, Attendance> &records = book.attendanceOf(meeting.id);
    AttendanceCount count;
    for (const Attendance &record : records)
        count.isAnybodyRecorded = count.isAnybodyRecorded || record.presence != Presence::NotRecorded;
    for (const State &state : book.participants().states()) {
        if ((!states.isEmpty() && !states.contains(state.code)) || !book.isExpected(meeting, state.code))
            continue;
        const auto record = records.constFind(state.code);
        ++count.expected;
        count.recorded += record != records.constEnd() && record->presence != Presence::NotRecorded ? 1 : 0;
        count.attended += record != records.constEnd() && isAttended(record->presence) ? 1 : 0;
    }
    return count;
}

/// Meetings of a year in the order of their days; measure 0 = all, empty forum = all.
QList<const Meeting *> meetingsByDay(const MeetingBook &book, int year, int measure, const QString &forum = {})
{
    QList<const Meeting *> meetings;
    for (const Meeting &meeting : book.meetings()) {
        if ((measure == 0 || meeting.countsFor == measure) && (forum.isEmpty() || meeting.forum == forum)
            && meeting.begin.year() == year)
            meetings.append(&meeting);
    }
    std::sort(meetings.begin(), meetings.end(), [](const Meeting *a, const Meeting *b) {
        return std::tie(a->begin, a->beginTime, a->id) < std::tie(b->begin, b->beginTime, b->id);
    });
    return meetings;
}

bool isRecorded(const AttendanceCount &count)
{
    return count.expected == 0 ? count.isAnybodyRecorded : count.recorded == count.expected;
}

} // namespace

template <>
std::span<const Choice<AttendanceState>> choices<AttendanceState>()
{
    return kAttendanceStates;
}

AttendanceState attendanceState(const MeetingBook &book, const Meeting &meeting, QDate today)
{
    if (meeting.isCancelled)
        return AttendanceState::Cancelled;
    if (!isHeld(meeting, today))
        return AttendanceState::Planned;
    const AttendanceCount count = countAttendance(book, meeting);
    if (isRecorded(count))
        return AttendanceState::Recorded;
    return count.recorded > 0 ? AttendanceState::PartlyRecorded : AttendanceState::ToBeRecorded;
}

bool isHeld(const Meeting &meeting, QDate today)
{
    return !meeting.isCancelled && meeting.begin.isValid() && meeting.begin <= today;
}

Rate attendanceOfMeeting(const MeetingBook &book, const Meeting &meeting)
{
    const AttendanceCount count = countAttendance(book, meeting);
    return {count.attended, count.expected};
}

StateAttendance stateAttendance(const MeetingBook &book, const QString &state, int year, QDate today,
                                const QString &forum, int measure)
{
    StateAttendance found;
    for (const Meeting *meeting : meetingsByDay(book, year, measure, forum)) {
        if (!isHeld(*meeting, today) || !book.isExpected(*meeting, state))
            continue;
        const Presence presence = book.attendance(meeting->id, state).presence;
        if (presence == Presence::NotRecorded)
            found.notRecorded.append(meeting->id);
        else
            (isAttended(presence) ? found.attended : found.missed).append(meeting->id);
    }
    return found;
}

Rate attendanceOfState(const MeetingBook &book, const QString &state, int year, QDate today, const QString &forum)
{
    return stateAttendance(book, state, year, today, forum).rate();
}

QList<Meeting> meetingsHeld(const MeetingBook &book, int measure, int year, QDate today)
{
    QList<Meeting> held;
    for (const Meeting *meeting : meetingsByDay(book, year, measure)) {
        if (isHeld(*meeting, today))
            held.append(*meeting);
    }
    return held;
}

QString meetingsHeldText(const MeetingBook &book, const Rules &rules, int year, QDate today)
{
    const int held = int(meetingsHeld(book, osce::kExpertMeetings, year, today).size());
    const QString asked = QCoreApplication::translate(
        "tessera::Attendance", "The group meets at least %n time(s) a year.", nullptr, rules.meetingsAsked);
    //: %1 = year, %n = number of meetings; follows "The group meets at least 3 times a year."
    const QString so = QCoreApplication::translate("tessera::Attendance", "It met %n time(s) in %1.", nullptr, held)
                           .arg(QString::number(year));
    return asked + u' ' + so;
}

MeetingFigures meetingFigures(const MeetingBook &book, int measure, int year, QDate today)
{
    MeetingFigures figures;
    QStringList expected;
    QStringList attended;
    for (const Meeting *meeting : meetingsByDay(book, year, measure)) {
        const AttendanceState state = attendanceState(book, *meeting, today);
        if (state == AttendanceState::Cancelled || state == AttendanceState::Planned) {
            (meeting->isCancelled ? figures.cancelled : figures.planned).append(meeting->id);
            continue;
        }
        figures.held.append(meeting->id);
        (state == AttendanceState::Recorded ? figures.recorded : figures.toBeRecorded).append(meeting->id);
    }
    for (const State &state : book.participants().states()) {
        const StateAttendance own = stateAttendance(book, state.code, year, today, {}, measure);
        if (!own.attended.isEmpty() || !own.missed.isEmpty() || !own.notRecorded.isEmpty())
            expected.append(state.code);
        if (!own.attended.isEmpty())
            attended.append(state.code);
    }
    figures.expected = book.participants().sorted(expected, StateOrder::Locale);
    figures.attended = book.participants().sorted(attended, StateOrder::Locale);
    figures.mean = meanAttendance(book, measure, year, today);
    return figures;
}

Rate meanAttendance(const MeetingBook &book, int measure, int year, QDate today, const QStringList &states)
{
    Rate mean;
    for (const Meeting *meeting : meetingsByDay(book, year, measure)) {
        const AttendanceCount count = countAttendance(book, *meeting, states);
        if (!isHeld(*meeting, today) || !isRecorded(count))
            continue;
        mean.part += count.attended;
        mean.of += count.expected;
    }
    return mean;
}

} // namespace tessera
