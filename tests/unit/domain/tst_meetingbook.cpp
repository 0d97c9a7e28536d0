// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixtures.h"

#include <QTest>

using namespace tessera;
using namespace tessera::fixtures;
using namespace Qt::StringLiterals;

class TestMeetingBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forumsOfTheCatalogueAndOnesOwn();
    void meetingsByDay();
    void theMeetingBefore();
    void names();
    void whoIsExpected();
    void guests();
    void whatIsNotRecorded();
    void decisionsByDay();
    void whatIsStillOpen();
    void whatWasOpenOnADay();
    void followsChanges();
    void otherChangesAreNotItsOwn();

private:
    Participants m_participants = participants();
};

namespace {

QStringList idsOf(const QList<Meeting> &meetings)
{
    QStringList ids;
    for (const Meeting &meeting : meetings)
        ids.append(meeting.id);
    return ids;
}

MeetingDecision decision(const QString &id, const QString &meeting, QDate due,
                         DecisionStatus status = DecisionStatus::Open)
{
    MeetingDecision result;
    result.id = id;
    result.meeting = meeting;
    result.text = id;
    result.due = due;
    result.status = status;
    return result;
}

} // namespace

void TestMeetingBook::forumsOfTheCatalogueAndOnesOwn()
{
    MeetingBook::Content content;
    const MeetingBook plain(m_participants, content);
    QCOMPARE(plain.forums().size(), 1);
    QCOMPARE(plain.forum(u"iwg"_s)->chairs.size(), 3);
    content.forums = {{u"iwg"_s, u"Working group"_s, u"Group"_s, u"EU"_s}, {u"own"_s, u"Own"_s, u"Own"_s, {}}};
    content.members = {{u"own"_s, u"PL"_s, {2020, 1, 1}, {}}};
    content.chairs = {{u"own"_s, {2025, 1, 1}, {}, u"PL"_s, {}, {}}};
    const MeetingBook book(m_participants, content);
    QCOMPARE(book.forums().size(), 2);
    // While there is a record the catalogue's forum is not read at all.
    QCOMPARE(book.forumName(u"iwg"_s), u"Group"_s);
    QVERIFY(book.forum(u"iwg"_s)->chairs.isEmpty());
    QCOMPARE(book.forum(u"own"_s)->members.size(), 1);
    QCOMPARE(book.forum(u"own"_s)->chairOn({2025, 6, 1})->holder, u"PL"_s);
    QCOMPARE(book.forumName(u"unknown"_s), u"unknown"_s);
    QVERIFY(!book.forum(u"unknown"_s));
}

void TestMeetingBook::meetingsByDay()
{
    Meeting evening = meeting(u"a"_s, {2025, 3, 1});
    evening.beginTime = u"18:00"_s;
    Meeting morning = meeting(u"b"_s, {2025, 3, 1});
    morning.beginTime = u"09:00"_s;
    MeetingBook::Content content;
    content.meetings = {evening, morning, meeting(u"c"_s, {2025, 1, 1}), meeting(u"d"_s, {2024, 12, 31}),
                        meeting(u"e"_s, {2025, 2, 1}, 12, u"other"_s)};
    const MeetingBook book(m_participants, content);
    QCOMPARE(idsOf(book.meetingsOf(2025)), (QStringList{u"c"_s, u"e"_s, u"b"_s, u"a"_s}));
    QCOMPARE(idsOf(book.meetingsOf(2025, u"iwg"_s)), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(idsOf(book.meetingsOf(2024)), QStringList{u"d"_s});
    QVERIFY(book.meetingsOf(2023).isEmpty());
}

void TestMeetingBook::theMeetingBefore()
{
    Meeting cancelled = meeting(u"c"_s, {2025, 5, 1});
    cancelled.isCancelled = true;
    MeetingBook::Content content;
    content.meetings = {meeting(u"a"_s, {2024, 11, 1}), meeting(u"b"_s, {2025, 3, 1}), cancelled,
                        meeting(u"d"_s, {2025, 6, 1}, 12, u"other"_s), meeting(u"e"_s, {2025, 9, 1})};
    const MeetingBook book(m_participants, content);
    QCOMPARE(book.previous(*book.meeting(u"e"_s))->id, u"b"_s);
    QCOMPARE(book.previous(*book.meeting(u"b"_s))->id, u"a"_s);
    QVERIFY(!book.previous(*book.meeting(u"a"_s)));
    QVERIFY(!book.previous(*book.meeting(u"d"_s)));
    // Also of one that is only planned in a form.
    QCOMPARE(book.previous(meeting({}, {2026, 1, 1}))->id, u"e"_s);
}

void TestMeetingBook::names()
{
    const MeetingBook book(m_participants, {});
    Meeting one = meeting(u"3/2025"_s, {2025, 9, 1});
    QCOMPARE(book.nameOf(one), u"IWG 3/2025"_s);
    one.number.clear();
    QCOMPARE(book.nameOf(one), u"IWG"_s);
    one.title = u"Workshop on CBM 3"_s;
    QCOMPARE(book.nameOf(one), one.title);
}

void TestMeetingBook::whoIsExpected()
{
    MeetingBook::Content content;
    content.forums = {{u"eu"_s, u"EU"_s, u"EU"_s, u"EU"_s}, {u"own"_s, u"Own"_s, u"Own"_s, {}}};
    content.members = {{u"own"_s, u"PL"_s, {}, {2025, 6, 30}}, {u"own"_s, u"TR"_s, {2025, 7, 1}, {}}};
    const MeetingBook book(m_participants, content);
    const auto expected = [&](const QString &forum, QDate day) {
        return book.expected(meeting({}, day, 11, forum), StateOrder::English).join(u' ');
    };
    QCOMPARE(expected(u"eu"_s, {2020, 1, 31}), u"FI GB"_s);
    QCOMPARE(expected(u"eu"_s, {2020, 2, 1}), u"FI"_s);
    QCOMPARE(expected(u"own"_s, {2025, 6, 30}), u"PL"_s);
    QCOMPARE(expected(u"own"_s, {2025, 7, 1}), u"TR"_s);
    QVERIFY(expected(u"iwg"_s, {2014, 11, 20}).contains(u"CS"_s));
    QVERIFY(!expected(u"iwg"_s, {2014, 11, 20}).contains(u"MN"_s));
    QVERIFY(!expected(u"iwg"_s, {2016, 1, 1}).contains(u"CS"_s));
    QVERIFY(!expected(u"iwg"_s, {2025, 1, 1}).contains(u"JP"_s));
    QVERIFY(expected(u"unknown"_s, {2025, 1, 1}).isEmpty());
}

void TestMeetingBook::guests()
{
    MeetingBook::Content content;
    content.meetings = {meeting(u"m"_s, {2025, 9, 1})};
    content.attendance = {attendance(u"m"_s, u"JP"_s, Presence::Present),
                          attendance(u"m"_s, u"FI"_s, Presence::Present),
                          attendance(u"m"_s, u"CS"_s, Presence::Absent)};
    const MeetingBook book(m_participants, content);
    QCOMPARE(book.guests(*book.meeting(u"m"_s), StateOrder::English), (QStringList{u"CS"_s, u"JP"_s}));
}

void TestMeetingBook::whatIsNotRecorded()
{
    const MeetingBook book(m_participants, {});
    const Attendance blank = book.attendance(u"m"_s, u"FI"_s);
    QCOMPARE(blank.meeting, u"m"_s);
    QCOMPARE(blank.state, u"FI"_s);
    QCOMPARE(blank.presence, Presence::NotRecorded);
    QVERIFY(book.attendanceOf(u"m"_s).isEmpty());
    QVERIFY(book.documents(u"m"_s).isEmpty());
    QVERIFY(!book.decision(u"d"_s));
    QVERIFY(!book.meeting(u"m"_s));
}

void TestMeetingBook::decisionsByDay()
{
    MeetingBook::Content content;
    content.decisions = {decision(u"a"_s, u"m"_s, {}), decision(u"b"_s, u"m"_s, {2025, 5, 1}),
                         decision(u"c"_s, u"n"_s, {2025, 1, 1})};
    const MeetingBook book(m_participants, content);
    QCOMPARE(book.decisions().size(), 3);
    QCOMPARE(book.decisions().at(0).id, u"c"_s);
    QCOMPARE(book.decisions().at(2).id, u"a"_s);
    QCOMPARE(book.decisions(u"m"_s).size(), 2);
    QCOMPARE(book.decision(u"c"_s)->meeting, u"n"_s);
}

void TestMeetingBook::whatIsStillOpen()
{
    MeetingBook::Content content;
    content.meetings = {meeting(u"m"_s, {2025, 3, 1}), meeting(u"n"_s, {2025, 6, 1}),
                        meeting(u"o"_s, {2025, 3, 1}, 12, u"other"_s)};
    content.decisions = {decision(u"open"_s, u"m"_s, {}), decision(u"done"_s, u"m"_s, {}, DecisionStatus::Done),
                         decision(u"own"_s, u"n"_s, {}), decision(u"elsewhere"_s, u"o"_s, {})};
    const MeetingBook book(m_participants, content);
    const QList<MeetingDecision> open = book.openBefore(*book.meeting(u"n"_s));
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.constFirst().id, u"open"_s);
    QVERIFY(book.openBefore(*book.meeting(u"m"_s)).isEmpty());
}

void TestMeetingBook::whatWasOpenOnADay()
{
    MeetingBook::Content content;
    content.meetings = {meeting(u"m"_s, {2025, 3, 1}), meeting(u"later"_s, {2025, 6, 1}),
                        meeting(u"off"_s, {2025, 2, 1})};
    content.meetings.last().isCancelled = true;
    content.decisions = {decision(u"open"_s, u"m"_s, {2025, 9, 1}),
                         decision(u"done"_s, u"m"_s, {}, DecisionStatus::Done),
                         decision(u"done later"_s, u"m"_s, {2025, 4, 1}, DecisionStatus::Done),
                         decision(u"of later"_s, u"later"_s, {}), decision(u"of none"_s, u"off"_s, {})};
    content.decisions[1].closedOn = QDate(2025, 5, 1);
    content.decisions[2].closedOn = QDate(2025, 5, 2);
    const MeetingBook book(m_participants, content);
    QStringList ids;
    for (const MeetingDecision &open : book.openOn({2025, 5, 1}))
        ids.append(open.id);
    QCOMPARE(ids, QStringList({u"done later"_s, u"open"_s}));
    QVERIFY(book.openOn({2025, 2, 28}).isEmpty());
}

void TestMeetingBook::followsChanges()
{
    MeetingBook book(m_participants, {});
    const Meeting one = meeting(u"m"_s, {2025, 3, 1});
    const Attendance came = attendance(u"m"_s, u"FI"_s, Presence::Present);
    const MeetingDocument document{u"m"_s, u"e"_s};
    const MeetingDecision decided = decision(u"d"_s, u"m"_s, {});
    const ForumRecord forum{u"own"_s, u"Own"_s, u"Own"_s, {}};
    const ForumMember member{u"own"_s, u"PL"_s, {}, {}};
    const ForumChair chair{u"own"_s, {2025, 1, 1}, {}, u"PL"_s, {}, {}};
    const QList<Change> made{makeChange<Meeting>({}, one),
                             makeChange<Attendance>({}, came),
                             makeChange<MeetingDocument>({}, document),
                             makeChange<MeetingDecision>({}, decided),
                             makeChange<ForumRecord>({}, forum),
                             makeChange<ForumMember>({}, member),
                             makeChange<ForumChair>({}, chair)};
    QVERIFY(book.apply(made));
    QCOMPARE(*book.meeting(u"m"_s), one);
    QCOMPARE(book.attendance(u"m"_s, u"FI"_s), came);
    QCOMPARE(book.documents(u"m"_s), QStringList{u"e"_s});
    QCOMPARE(book.forum(u"own"_s)->members.size(), 1);
    ChangeSet set;
    set.changes = made;
    QVERIFY(book.apply(inverted(set).changes));
    QVERIFY(book.meetings().isEmpty() && book.attendanceOf(u"m"_s).isEmpty() && book.decisions().isEmpty());
    QVERIFY(book.documents(u"m"_s).isEmpty());
    QCOMPARE(book.forums().size(), 1);
}

void TestMeetingBook::otherChangesAreNotItsOwn()
{
    MeetingBook book(m_participants, {});
    QVERIFY(!book.apply({makeChange<Contact>({}, contact(u"a"_s, u"FI"_s))}));
}

QTEST_GUILESS_MAIN(TestMeetingBook)
#include "tst_meetingbook.moc"
