// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/minutes.h"
#include "meetingkeeper.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestMinutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void groupsInProtocolOrder();
    void text();
    void htmlIsEscaped();
    void chair_data();
    void chair();
    void nothingRecorded();
    void agenda();
    void agendaTakesTheNarrowestLabel();

private:
    void attend(const QString &state, Presence presence, const QString &by = {});

    std::unique_ptr<MeetingKeeper> m_keeper;
    Meeting m_meeting;
};

void TestMinutes::init()
{
    m_keeper = std::make_unique<MeetingKeeper>();
    m_meeting = Meeting();
    m_meeting.id = u"m"_s;
    m_meeting.forum = u"osce-iwg"_s;
    m_meeting.number = u"3/2025"_s;
    m_meeting.begin = m_meeting.end = QDate(2025, 6, 24);
    m_meeting.beginTime = u"10:00"_s;
    m_meeting.endTime = u"18:00"_s;
    m_meeting.timeZone = u"Europe/Vienna"_s;
    m_meeting.place = u"Vienna"_s;
    m_keeper->put(m_meeting);
}

void TestMinutes::attend(const QString &state, Presence presence, const QString &by)
{
    Attendance attendance;
    attendance.meeting = m_meeting.id;
    attendance.state = state;
    attendance.presence = presence;
    attendance.representedBy = by;
    m_keeper->put(attendance);
}

void TestMinutes::groupsInProtocolOrder()
{
    for (const QString &state : {u"US"_s, u"DE"_s, u"GB"_s, u"AT"_s})
        attend(state, Presence::Present);
    attend(u"NL"_s, Presence::Remote);
    attend(u"MT"_s, Presence::Represented, u"IT"_s);
    attend(u"SM"_s, Presence::Represented, u"the delegation of Italy"_s);
    attend(u"MN"_s, Presence::Excused);
    attend(u"AD"_s, Presence::Absent);
    attend(u"JP"_s, Presence::Present);
    attend(u"TN"_s, Presence::Remote);
    attend(u"KR"_s, Presence::Excused);
    const MinutesContent content = minutesOf(m_keeper->book(), m_meeting);
    QCOMPARE(content.title, u"OSCE IWG 3/2025"_s);
    QCOMPARE(content.facts.constLast(), u"7 of 57 attended."_s);
    QStringList headings;
    for (const MinutesPart &part : content.parts)
        headings.append(part.heading);
    QCOMPARE(headings,
             QStringList({u"Present (4)"_s, u"Participating remotely (1)"_s, u"Represented (2)"_s, u"Excused (1)"_s,
                          u"Absent (1)"_s, u"Not recorded (48)"_s, u"Partners for Co-operation and guests (2)"_s}));
    // Allemagne, Amérique (États-Unis d'), Autriche, Royaume-Uni
    QCOMPARE(content.parts.at(0).lines,
             QStringList({u"Germany"_s, u"United States of America"_s, u"Austria"_s, u"United Kingdom"_s}));
    QCOMPARE(content.parts.at(2).lines, QStringList({u"Malta (represented by Italy)"_s,
                                                     u"San Marino (represented by the delegation of Italy)"_s}));
    QCOMPARE(content.parts.at(6).lines, QStringList({u"Japan"_s, u"Tunisia (remote)"_s}));
}

void TestMinutes::text()
{
    attend(u"AT"_s, Presence::Present);
    MeetingDecision decision;
    decision.id = u"1"_s;
    decision.meeting = u"m"_s;
    decision.text = u"Meet\nagain"_s;
    m_keeper->put(decision);
    decision.id = u"2"_s;
    decision.kind = DecisionKind::FollowUp;
    decision.text = u"Circulate the list"_s;
    decision.owner = u"Chair"_s;
    decision.due = QDate(2025, 9, 1);
    m_keeper->put(decision);
    const QString text = minutesText(m_keeper->book(), m_meeting);
    QVERIFY2(
        text.startsWith(u"TLP:AMBER+STRICT\n\nOSCE IWG 3/2025\n"
                        "Tue 24 Jun 2025, 10:00 to 18:00 (Europe/Vienna)\nVienna\nChair: Poland (Marek Szczygieł)\n"
                        "1 of 57 attended.\n\nPresent (1)\nAustria\n"),
        qPrintable(text));
    QVERIFY2(text.endsWith(u"\n\nDecisions\n- Meet again\n\nFollow-up\n"
                           "- Circulate the list (Chair, due 1 Sep 2025)\n"),
             qPrintable(text));
}

void TestMinutes::htmlIsEscaped()
{
    const QString hostile = u"<script>alert(\"1\")</script> & <img src=\"file:///etc/passwd\">"_s;
    m_meeting.title = m_meeting.place = hostile;
    m_keeper->put(m_meeting);
    attend(u"AT"_s, Presence::Represented, hostile);
    MeetingDecision decision;
    decision.id = u"1"_s;
    decision.meeting = u"m"_s;
    decision.text = decision.owner = hostile;
    m_keeper->put(decision);
    const QString page = minutesHtml(m_keeper->book(), m_meeting);
    QVERIFY(!page.contains(u"<script"));
    QVERIFY(!page.contains(u"<img"));
    QVERIFY(page.count(u"&lt;script&gt;"_s) >= 5);
    QCOMPARE(page.count(u"<b>TLP:AMBER+STRICT</b>"_s), 2);
}

void TestMinutes::chair_data()
{
    QTest::addColumn<QString>("forum");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("words");
    QTest::newRow("known") << u"osce-iwg"_s << QDate(2024, 4, 18) << u"Chair: The Netherlands (Christophe Kamp)"_s;
    QTest::newRow("without person") << u"osce-iwg"_s << QDate(2020, 5, 5) << u"Chair: Hungary"_s;
    QTest::newRow("vacant") << u"osce-iwg"_s << QDate(2025, 5, 19) << u"Chair: vacant"_s;
    QTest::newRow("from the next day") << u"osce-iwg"_s << QDate(2025, 5, 20) << u"Chair: Poland (Marek Szczygieł)"_s;
    QTest::newRow("nothing recorded") << u"cecsp"_s << QDate(2020, 1, 1) << u"Chair: not recorded"_s;
}

void TestMinutes::chair()
{
    QFETCH(QString, forum);
    QFETCH(QDate, day);
    QFETCH(QString, words);

    m_meeting.forum = forum;
    m_meeting.begin = m_meeting.end = day;
    QVERIFY(minutesOf(m_keeper->book(), m_meeting).facts.contains(words));
}

void TestMinutes::nothingRecorded()
{
    const MinutesContent content = minutesOf(m_keeper->book(), m_meeting);
    QCOMPARE(content.facts.constLast(), u"The attendance is not recorded."_s);
    QCOMPARE(content.parts.size(), 1);
    QCOMPARE(content.parts.at(0).heading, u"Not recorded (57)"_s);
}

void TestMinutes::agenda()
{
    m_meeting.agenda = u"1. Opening\n\n  2. Any other business \n"_s;
    m_keeper->put(m_meeting);
    Meeting earlier = m_meeting;
    earlier.id = u"e"_s;
    earlier.number = u"2/2025"_s;
    earlier.begin = earlier.end = QDate(2025, 3, 3);
    m_keeper->put(earlier);
    MeetingDecision decision;
    decision.id = u"1"_s;
    decision.meeting = u"e"_s;
    decision.kind = DecisionKind::FollowUp;
    decision.text = u"Circulate the list"_s;
    decision.state = u"HU"_s;
    m_keeper->put(decision);
    decision.id = u"2"_s;
    decision.text = u"Done already"_s;
    decision.status = DecisionStatus::Done;
    m_keeper->put(decision);
    const QString text = agendaText(m_keeper->book(), m_meeting);
    QVERIFY2(text.endsWith(u"\n\nAgenda\n- 1. Opening\n- 2. Any other business\n\nOpen from earlier meetings\n"
                           "- OSCE IWG 2/2025: Circulate the list (Hungary)\n"),
             qPrintable(text));
}

void TestMinutes::agendaTakesTheNarrowestLabel()
{
    Meeting earlier = m_meeting;
    earlier.id = u"e"_s;
    earlier.begin = earlier.end = QDate(2025, 3, 3);
    earlier.sharing = SharingLabel::Red;
    m_keeper->put(earlier);
    MeetingDecision decision;
    decision.id = u"1"_s;
    decision.meeting = u"e"_s;
    decision.text = u"Confidential"_s;
    m_keeper->put(decision);
    QVERIFY(agendaText(m_keeper->book(), m_meeting).startsWith(u"TLP:RED\n"));
    QVERIFY(minutesText(m_keeper->book(), m_meeting).startsWith(u"TLP:AMBER+STRICT\n"));
}

QTEST_GUILESS_MAIN(TestMinutes)
#include "tst_minutes.moc"
