// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demonstrationmeetings.h"

#include "domain/meetingbook.h"
#include "exchange/dice.h"
#include "exchange/importkinds.h"

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kMeetingSeed = 0x7e55e7a0011;
constexpr int kFirstYearOfMeetings = 2013;

/// A meeting that comes back every year. English in every language of the program.
struct Series {
    const char *forum;
    MeetingKind kind;
    int month;
    int day; ///< of a normal year; the weekday is taken as it comes and moved off the weekend
    int days;
    int number;        ///< within the year; 0 = the title says all
    const char *title; ///< %1 = year
    const char *place;
    MeetingMode mode;
    int countsFor;
    int since;
    int share; ///< per mille of those expected who come
};

constexpr std::array kSeries{
    Series{"osce-iwg", MeetingKind::WorkingGroup, 3, 4, 1, 1, "", "Vienna, Hofburg", MeetingMode::InPerson, 11, 2013,
           800},
    Series{"cecsp", MeetingKind::WorkingGroup, 4, 9, 2, 0, "CECSP technical meeting %1", "Brno", MeetingMode::InPerson,
           0, 2014, 950},
    Series{"v4", MeetingKind::Consultation, 5, 14, 1, 0, "V4 cyber consultation %1", "Budapest", MeetingMode::InPerson,
           0, 2016, 970},
    Series{"osce-iwg", MeetingKind::PointsOfContact, 6, 23, 1, 0, "Meeting of points of contact %1", "Vienna",
           MeetingMode::Hybrid, 0, 2021, 760},
    Series{"osce-iwg", MeetingKind::WorkingGroup, 6, 24, 1, 2, "", "Vienna, Hofburg", MeetingMode::Hybrid, 11, 2013,
           820},
    Series{"cecsp", MeetingKind::Exercise, 9, 18, 1, 0, "CECSP exercise %1", "Warsaw", MeetingMode::Online, 12, 2015,
           900},
    Series{"osce-iwg", MeetingKind::Workshop, 10, 15, 2, 0, "Workshop on critical infrastructure %1", "Rome",
           MeetingMode::InPerson, 12, 2016, 320},
    Series{"osce-iwg", MeetingKind::WorkingGroup, 11, 18, 1, 3, "", "Vienna, Hofburg", MeetingMode::InPerson, 11, 2013,
           780},
};

constexpr std::array kFollowUps{
    "Circulate the list of national terms received so far",
    "Prepare a food-for-thought paper on consultations under CBM 3",
    "Collect comments on the template for incident classification",
    "Update the list of adopters",
    "Propose dates for the next communication check",
};

QDate offWeekend(QDate day)
{
    while (day.dayOfWeek() > 5)
        day = day.addDays(1);
    return day;
}

class MeetingDemonstration
{
public:
    MeetingDemonstration(const Reference &reference, QDate today)
        : m_reference(reference)
        , m_today(today)
        , m_dice(kMeetingSeed)
    {
        for (const State &state : reference.participants.states())
            m_eagerness.insert(state.code, 600 + m_dice.below(400));
    }

    ChangeSet run()
    {
        m_set.title = QCoreApplication::translate("tessera::Sample", "Demonstration meetings");
        m_set.origin = Origin::Sample;
        for (int year = kFirstYearOfMeetings; year <= m_today.year(); ++year) {
            for (const Series &series : kSeries) {
                if (year >= series.since)
                    addMeeting(series, year);
            }
        }
        leaveNewestUnrecorded();
        return m_set;
    }

private:
    void addMeeting(const Series &series, int year)
    {
        Meeting meeting;
        meeting.forum = QString::fromLatin1(series.forum);
        meeting.kind = series.kind;
        meeting.begin = offWeekend({year, series.month, series.day});
        meeting.end = meeting.begin.addDays(series.days - 1);
        meeting.id = tables::idFromContent({u"demonstration meeting"_s, meeting.forum, idOf(series.kind),
                                            QString::number(year), QString::number(series.month)});
        if (series.number > 0)
            meeting.number = u"%1/%2"_s.arg(series.number).arg(year);
        else
            meeting.title = QString::fromLatin1(series.title).arg(year);
        meeting.place = QString::fromLatin1(series.place);
        meeting.mode = series.mode;
        meeting.beginTime = u"10:00"_s;
        meeting.endTime = u"17:30"_s;
        meeting.timeZone = u"Europe/Vienna"_s;
        meeting.countsFor = series.countsFor;
        meeting.sharing = SharingLabel::Amber;
        meeting.agenda = u"1. Opening\n2. Exchange on implementation\n3. Any other business"_s;
        m_set.changes.append(makeChange<Meeting>({}, meeting));
        if (meeting.end < m_today)
            addAttendance(series, meeting);
        if (series.countsFor == 11)
            addFollowUp(meeting);
    }

    void addAttendance(const Series &series, const Meeting &meeting)
    {
        const Forum *forum = m_reference.participants.forum(meeting.forum);
        if (!forum)
            return;
        m_newest = m_set.changes.size();
        for (const QString &state : m_reference.participants.membersOf(*forum, meeting.begin, StateOrder::English)) {
            Attendance attendance;
            attendance.meeting = meeting.id;
            attendance.state = state;
            attendance.presence = presence(series.share * m_eagerness.value(state) / 800, series.mode);
            if (isAttended(attendance.presence)) {
                attendance.delegates = 1 + m_dice.below(3);
                attendance.level = m_dice.chance(300) ? DelegationLevel::Capital : DelegationLevel::Delegation;
                attendance.gaveStatement = m_dice.chance(150);
            }
            m_set.changes.append(makeChange<Attendance>({}, attendance));
        }
        if (series.kind == MeetingKind::Workshop)
            addGuest(meeting, u"JP"_s);
    }

    void addGuest(const Meeting &meeting, const QString &partner)
    {
        Attendance guest;
        guest.meeting = meeting.id;
        guest.state = partner;
        guest.presence = Presence::Present;
        guest.delegates = 1;
        m_set.changes.append(makeChange<Attendance>({}, guest));
    }

    Presence presence(int share, MeetingMode mode)
    {
        if (!m_dice.chance(share))
            return m_dice.chance(450) ? Presence::Excused : Presence::Absent;
        const int roll = m_dice.below(1000);
        if (mode == MeetingMode::Online)
            return Presence::Remote;
        if (mode == MeetingMode::Hybrid && roll < 180)
            return Presence::Remote;
        return roll > 950 ? Presence::Represented : Presence::Present;
    }

    /// What was left to do a while ago is done; the newest are open, some past their day.
    void addFollowUp(const Meeting &meeting)
    {
        if (meeting.begin >= m_today)
            return;
        MeetingDecision decision;
        decision.id = tables::idFromContent({u"demonstration follow-up"_s, meeting.id});
        decision.meeting = meeting.id;
        decision.kind = m_dice.chance(250) ? DecisionKind::Decision : DecisionKind::FollowUp;
        decision.text = QString::fromLatin1(kFollowUps[std::size_t(m_dice.below(int(kFollowUps.size())))]);
        decision.owner = m_dice.chance(500) ? u"Chair"_s : u"Secretariat"_s;
        decision.due = meeting.begin.addDays(60 + m_dice.below(120));
        if (decision.due < m_today.addDays(-100)) {
            decision.status = DecisionStatus::Done;
            decision.closedOn = decision.due.addDays(m_dice.below(20) - 10);
        }
        m_set.changes.append(makeChange<MeetingDecision>({}, decision));
    }

    /// Of the newest meeting held only the first part of the list is recorded: the work the user sees to do.
    void leaveNewestUnrecorded()
    {
        if (m_newest < 0)
            return;
        const QString meeting = recordFrom<Attendance>(*m_set.changes.at(m_newest).after).meeting;
        int kept = 0;
        m_set.changes.removeIf([&](const Change &change) {
            return change.kind == RecordKind::Attendance && recordFrom<Attendance>(*change.after).meeting == meeting
                   && ++kept > 9;
        });
    }

    const Reference &m_reference;
    QDate m_today;
    Dice m_dice;
    QHash<QString, int> m_eagerness; ///< per mille
    ChangeSet m_set;
    qsizetype m_newest = -1; ///< where the attendance of the newest meeting begins
};

} // namespace

ChangeSet demonstrationMeetings(const Reference &reference, QDate today)
{
    return MeetingDemonstration(reference, today).run();
}

} // namespace tessera
