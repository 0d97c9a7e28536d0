// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixtures.h"
#include "domain/attendancefigures.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Presence)
Q_DECLARE_METATYPE(AttendanceState)

class TestAttendanceFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesOfAMeeting_data();
    void statesOfAMeeting();
    void nobodyIsExpectedAtAnUnknownForum();
    void expectedIsTheSameOneByOne_data();
    void expectedIsTheSameOneByOne();
    void guestsDoNotCount();
    void whatAStateAttended_data();
    void whatAStateAttended();
    void notRecordedIsNotAbsent();
    void aStateThatJoinedLater();
    void filtersByForum();
    void heldMeetings();
    void heldInWords();
    void figuresNameWhatIsBehindThem();
    void theMeanLeavesOutWhatIsNotRecorded();
};

namespace {

const QDate kToday{2025, 11, 22};
const Participants kStates = fixtures::participants();

/// A forum of two members, the second one since July 2025.
const ForumRecord kPair{u"pair"_s, u"Pair"_s, u"Pair"_s, {}};
const QList<ForumMember> kPairMembers{{u"pair"_s, u"FI"_s, {}, {}}, {u"pair"_s, u"PL"_s, {2025, 7, 1}, {}}};

MeetingBook bookOf(const QList<Meeting> &meetings, const QList<Attendance> &attendance = {})
{
    MeetingBook::Content content;
    content.forums = {
        kPair, {u"fi-gb"_s, u"FI and GB"_s, {}, u"EU"_s}, {u"all"_s, u"All"_s, {}, kAllParticipatingStates}};
    content.members = kPairMembers;
    content.meetings = meetings;
    content.attendance = attendance;
    return {kStates, content};
}

QStringList idsOf(const QList<Meeting> &meetings)
{
    QStringList ids;
    for (const Meeting &meeting : meetings)
        ids.append(meeting.id);
    return ids;
}

} // namespace

void TestAttendanceFigures::statesOfAMeeting_data()
{
    QTest::addColumn<QDate>("begin");
    QTest::addColumn<bool>("isCancelled");
    QTest::addColumn<Presence>("finland");
    QTest::addColumn<Presence>("poland");
    QTest::addColumn<AttendanceState>("state");
    using enum Presence;
    using enum AttendanceState;
    const QDate past = kToday.addDays(-3);
    QTest::newRow("tomorrow") << kToday.addDays(1) << false << NotRecorded << NotRecorded << Planned;
    QTest::newRow("tomorrow, apologies in hand") << kToday.addDays(1) << false << Excused << NotRecorded << Planned;
    QTest::newRow("today") << kToday << false << NotRecorded << NotRecorded << ToBeRecorded;
    QTest::newRow("past") << past << false << NotRecorded << NotRecorded << ToBeRecorded;
    QTest::newRow("one of two") << past << false << Absent << NotRecorded << PartlyRecorded;
    QTest::newRow("both") << past << false << Absent << Present << AttendanceState::Recorded;
    QTest::newRow("cancelled") << past << true << NotRecorded << NotRecorded << Cancelled;
    QTest::newRow("no day yet") << QDate() << false << NotRecorded << NotRecorded << Planned;
}

void TestAttendanceFigures::statesOfAMeeting()
{
    QFETCH(QDate, begin);
    QFETCH(bool, isCancelled);
    QFETCH(Presence, finland);
    QFETCH(Presence, poland);
    Meeting meeting = fixtures::meeting(u"m"_s, begin, 11, u"pair"_s);
    meeting.isCancelled = isCancelled;
    const MeetingBook book = bookOf({meeting}, {fixtures::attendance(u"m"_s, u"FI"_s, finland),
                                                fixtures::attendance(u"m"_s, u"PL"_s, poland),
                                                fixtures::attendance(u"m"_s, u"JP"_s, Presence::Present)});
    QTEST(attendanceState(book, meeting, kToday), "state");
}

void TestAttendanceFigures::nobodyIsExpectedAtAnUnknownForum()
{
    const Meeting meeting = fixtures::meeting(u"m"_s, kToday.addDays(-1), 12, u"elsewhere"_s);
    const MeetingBook blank = bookOf({meeting});
    QCOMPARE(attendanceState(blank, meeting, kToday), AttendanceState::ToBeRecorded);
    QCOMPARE(attendanceOfMeeting(blank, meeting), Rate());
    const MeetingBook recorded = bookOf({meeting}, {fixtures::attendance(u"m"_s, u"FI"_s, Presence::Present)});
    QCOMPARE(attendanceState(recorded, meeting, kToday), AttendanceState::Recorded);
    QCOMPARE(attendanceOfMeeting(recorded, meeting), Rate());
    QCOMPARE(attendanceOfState(recorded, u"FI"_s, 2025, kToday), Rate());
}

void TestAttendanceFigures::expectedIsTheSameOneByOne_data()
{
    QTest::addColumn<QString>("forum");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("expected");
    QTest::newRow("catalogue") << u"iwg"_s << QDate(2025, 3, 4) << 8;
    QTest::newRow("catalogue, before one joined") << u"iwg"_s << QDate(2014, 11, 20) << 8;
    QTest::newRow("own forum of all") << u"all"_s << QDate(2025, 3, 4) << 8;
    QTest::newRow("group") << u"fi-gb"_s << QDate(2020, 1, 31) << 2;
    QTest::newRow("group, after one left") << u"fi-gb"_s << QDate(2020, 2, 1) << 1;
    QTest::newRow("own members") << u"pair"_s << QDate(2025, 7, 1) << 2;
    QTest::newRow("own members, a day earlier") << u"pair"_s << QDate(2025, 6, 30) << 1;
    QTest::newRow("unknown") << u"elsewhere"_s << QDate(2025, 3, 4) << 0;
}

void TestAttendanceFigures::expectedIsTheSameOneByOne()
{
    QFETCH(QString, forum);
    QFETCH(QDate, day);
    const Meeting meeting = fixtures::meeting(u"m"_s, day, 11, forum);
    const MeetingBook book = bookOf({meeting});
    const QStringList expected = book.expected(meeting);
    QTEST(int(expected.size()), "expected");
    for (const State &state : kStates.states())
        QCOMPARE(book.isExpected(meeting, state.code), expected.contains(state.code));
    QCOMPARE(attendanceOfMeeting(book, meeting), (Rate{0, int(expected.size())}));
}

void TestAttendanceFigures::guestsDoNotCount()
{
    const Meeting meeting = fixtures::meeting(u"m"_s, kToday, 11, u"pair"_s);
    const MeetingBook book = bookOf({meeting}, {fixtures::attendance(u"m"_s, u"FI"_s, Presence::Remote),
                                                fixtures::attendance(u"m"_s, u"JP"_s, Presence::Present),
                                                fixtures::attendance(u"m"_s, u"GB"_s, Presence::Present)});
    QCOMPARE(attendanceOfMeeting(book, meeting), (Rate{1, 2}));
    QCOMPARE(attendanceOfState(book, u"GB"_s, 2025, kToday), Rate());
    QCOMPARE(meetingFigures(book, 11, 2025, kToday).attended, QStringList(u"FI"_s));
}

void TestAttendanceFigures::whatAStateAttended_data()
{
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<Rate>("rate");
    QTest::newRow("present") << Presence::Present << Rate{1, 1};
    QTest::newRow("remote") << Presence::Remote << Rate{1, 1};
    QTest::newRow("represented") << Presence::Represented << Rate{1, 1};
    QTest::newRow("excused") << Presence::Excused << Rate{0, 1};
    QTest::newRow("absent") << Presence::Absent << Rate{0, 1};
    QTest::newRow("not recorded") << Presence::NotRecorded << Rate();
}

void TestAttendanceFigures::whatAStateAttended()
{
    QFETCH(Presence, presence);
    const MeetingBook book =
        bookOf({fixtures::meeting(u"m"_s, {2025, 3, 4})}, {fixtures::attendance(u"m"_s, u"FI"_s, presence)});
    QTEST(attendanceOfState(book, u"FI"_s, 2025, kToday), "rate");
}

void TestAttendanceFigures::notRecordedIsNotAbsent()
{
    Meeting cancelled = fixtures::meeting(u"d"_s, {2025, 9, 1});
    cancelled.isCancelled = true;
    const MeetingBook book =
        bookOf({fixtures::meeting(u"a"_s, {2025, 3, 4}), fixtures::meeting(u"b"_s, {2025, 6, 24}),
                fixtures::meeting(u"c"_s, {2025, 11, 19}), cancelled, fixtures::meeting(u"e"_s, {2025, 12, 1}),
                fixtures::meeting(u"f"_s, {2024, 12, 31})},
               {fixtures::attendance(u"a"_s, u"FI"_s, Presence::Present),
                fixtures::attendance(u"b"_s, u"FI"_s, Presence::Absent),
                fixtures::attendance(u"d"_s, u"FI"_s, Presence::Present),
                fixtures::attendance(u"e"_s, u"FI"_s, Presence::Present),
                fixtures::attendance(u"f"_s, u"FI"_s, Presence::Present)});
    const StateAttendance finland = stateAttendance(book, u"FI"_s, 2025, kToday);
    QCOMPARE(finland.attended, QStringList(u"a"_s));
    QCOMPARE(finland.missed, QStringList(u"b"_s));
    QCOMPARE(finland.notRecorded, QStringList(u"c"_s));
    QCOMPARE(attendanceOfState(book, u"FI"_s, 2025, kToday), (Rate{1, 2}));
    QCOMPARE(stateAttendance(book, u"PL"_s, 2025, kToday).notRecorded.size(), 3);
    QCOMPARE(attendanceOfState(book, u"PL"_s, 2025, kToday), Rate());
}

void TestAttendanceFigures::aStateThatJoinedLater()
{
    const MeetingBook book =
        bookOf({fixtures::meeting(u"a"_s, {2014, 11, 20}), fixtures::meeting(u"b"_s, {2014, 11, 21})},
               {fixtures::attendance(u"a"_s, u"MN"_s, Presence::Present),
                fixtures::attendance(u"b"_s, u"MN"_s, Presence::Present)});
    QCOMPARE(attendanceOfState(book, u"MN"_s, 2014, kToday), (Rate{1, 1}));
}

void TestAttendanceFigures::filtersByForum()
{
    const MeetingBook book =
        bookOf({fixtures::meeting(u"a"_s, {2025, 3, 4}), fixtures::meeting(u"b"_s, {2025, 3, 5}, 0, u"pair"_s)},
               {fixtures::attendance(u"a"_s, u"FI"_s, Presence::Present),
                fixtures::attendance(u"b"_s, u"FI"_s, Presence::Absent)});
    QCOMPARE(attendanceOfState(book, u"FI"_s, 2025, kToday), (Rate{1, 2}));
    QCOMPARE(attendanceOfState(book, u"FI"_s, 2025, kToday, u"pair"_s), (Rate{0, 1}));
    QCOMPARE(stateAttendance(book, u"FI"_s, 2025, kToday, {}, 11).rate(), (Rate{1, 1}));
}

void TestAttendanceFigures::heldMeetings()
{
    Meeting cancelled = fixtures::meeting(u"x"_s, {2025, 2, 1});
    cancelled.isCancelled = true;
    Meeting acrossTheYear = fixtures::meeting(u"y"_s, {2024, 12, 31});
    acrossTheYear.end = QDate(2025, 1, 2);
    const MeetingBook book = bookOf({fixtures::meeting(u"b"_s, {2025, 11, 22}),
                                     fixtures::meeting(u"a"_s, {2025, 11, 23}), fixtures::meeting(u"z"_s, {2025, 1, 1}),
                                     fixtures::meeting(u"w"_s, {2025, 3, 1}, 12), cancelled, acrossTheYear});
    QCOMPARE(idsOf(meetingsHeld(book, 11, 2025, kToday)), QStringList({u"z"_s, u"b"_s}));
    QCOMPARE(idsOf(meetingsHeld(book, 12, 2025, kToday)), QStringList(u"w"_s));
    QCOMPARE(idsOf(meetingsHeld(book, 11, 2024, {2024, 12, 31})), QStringList(u"y"_s));
}

void TestAttendanceFigures::heldInWords()
{
    const MeetingBook book =
        bookOf({fixtures::meeting(u"a"_s, {2025, 3, 4}), fixtures::meeting(u"b"_s, {2025, 6, 24}),
                fixtures::meeting(u"w"_s, {2025, 3, 1}, 12), fixtures::meeting(u"c"_s, {2025, 12, 1})});
    QCOMPARE(meetingsHeldText(book, {}, 2025, kToday), u"The group meets at least 3 time(s) a year. It met 2 time(s) in 2025."_s);
    Rules rules;
    rules.meetingsAsked = 4;
    QCOMPARE(meetingsHeldText(book, rules, 2024, kToday),
             u"The group meets at least 4 time(s) a year. It met 0 time(s) in 2024."_s);
}

void TestAttendanceFigures::figuresNameWhatIsBehindThem()
{
    Meeting cancelled = fixtures::meeting(u"cancelled"_s, {2025, 2, 1}, 11, u"pair"_s);
    cancelled.isCancelled = true;
    const MeetingBook book = bookOf({fixtures::meeting(u"planned"_s, {2025, 12, 1}, 11, u"pair"_s), cancelled,
                                     fixtures::meeting(u"partly"_s, {2025, 9, 1}, 11, u"pair"_s),
                                     fixtures::meeting(u"full"_s, {2025, 8, 1}, 11, u"pair"_s),
                                     fixtures::meeting(u"other"_s, {2025, 8, 2}, 12, u"pair"_s)},
                                    {fixtures::attendance(u"full"_s, u"FI"_s, Presence::Present),
                                     fixtures::attendance(u"full"_s, u"PL"_s, Presence::Excused),
                                     fixtures::attendance(u"partly"_s, u"FI"_s, Presence::Absent),
                                     fixtures::attendance(u"other"_s, u"PL"_s, Presence::Present)});
    const MeetingFigures figures = meetingFigures(book, 11, 2025, kToday);
    QCOMPARE(figures.held, QStringList({u"full"_s, u"partly"_s}));
    QCOMPARE(figures.recorded, QStringList(u"full"_s));
    QCOMPARE(figures.toBeRecorded, QStringList(u"partly"_s));
    QCOMPARE(figures.planned, QStringList(u"planned"_s));
    QCOMPARE(figures.cancelled, QStringList(u"cancelled"_s));
    QCOMPARE(figures.expected, QStringList({u"FI"_s, u"PL"_s}));
    QCOMPARE(figures.attended, QStringList(u"FI"_s));
    QCOMPARE(figures.attendedRate(), (Rate{1, 2}));
    QCOMPARE(figures.mean, (Rate{1, 2}));
}

void TestAttendanceFigures::theMeanLeavesOutWhatIsNotRecorded()
{
    const QList<Meeting> meetings{fixtures::meeting(u"a"_s, {2025, 7, 1}, 11, u"pair"_s),
                                  fixtures::meeting(u"b"_s, {2025, 8, 1}, 11, u"pair"_s),
                                  fixtures::meeting(u"c"_s, {2025, 9, 1}, 11, u"pair"_s)};
    QCOMPARE(meanAttendance(bookOf(meetings), 11, 2025, kToday), Rate());
    const MeetingBook book = bookOf(meetings, {fixtures::attendance(u"a"_s, u"FI"_s, Presence::Present),
                                               fixtures::attendance(u"a"_s, u"PL"_s, Presence::Present),
                                               fixtures::attendance(u"b"_s, u"FI"_s, Presence::Present),
                                               fixtures::attendance(u"b"_s, u"PL"_s, Presence::Absent),
                                               fixtures::attendance(u"c"_s, u"FI"_s, Presence::Present)});
    QCOMPARE(meanAttendance(book, 11, 2025, kToday), (Rate{3, 4}));
}

QTEST_GUILESS_MAIN(TestAttendanceFigures)
#include "tst_attendancefigures.moc"
