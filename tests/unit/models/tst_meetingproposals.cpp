// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/meetingarticle.h"
#include "models/meetingproposals.h"
#include "models/meetingwords.h"
#include "support/meetingfixture.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_MeetingProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<test::TestWorkspace>(); }
    void numbersGoOn();
    void aProposalIsLikeTheLast();
    void openItemsGoOnTheAgenda();
    void daysAreWrittenShort_data();
    void daysAreWrittenShort();
    void theArticleEscapesWhatWasTyped();

private:
    [[nodiscard]] const MeetingBook &book() const { return (*m_workspace)->meetings(); }

    std::unique_ptr<test::TestWorkspace> m_workspace;
};

void tst_MeetingProposals::numbersGoOn()
{
    QCOMPARE(nextNumber(book(), u"osce-iwg"_s, 2025), QString()); // no numbers known
    test::addMeeting(**m_workspace, {2025, 3, 4}, u"1/2025"_s);
    test::addMeeting(**m_workspace, {2025, 6, 24}, u"7/2025"_s);
    QCOMPARE(nextNumber(book(), u"osce-iwg"_s, 2025), u"8/2025"_s);
    QCOMPARE(nextNumber(book(), u"osce-iwg"_s, 2026), u"1/2026"_s);
    QCOMPARE(nextNumber(book(), u"cecsp"_s, 2025), QString());
}

void tst_MeetingProposals::aProposalIsLikeTheLast()
{
    const QString last = test::addMeeting(**m_workspace, {2025, 6, 24}, u"2/2025"_s);
    Meeting meeting = *book().meeting(last);
    meeting.end = {2025, 6, 25};
    meeting.beginTime = u"10:00"_s;
    meeting.timeZone = u"Europe/Vienna"_s;
    meeting.note = u"not for the next one"_s;
    QVERIFY(MeetingEdits(**m_workspace).change(meeting));
    const Meeting proposal = proposedMeeting(book(), u"osce-iwg"_s, {2025, 11, 18});
    QCOMPARE(proposal.id, QString());
    QCOMPARE(proposal.number, u"3/2025"_s);
    QCOMPARE(proposal.place, u"Vienna"_s);
    QCOMPARE(proposal.beginTime, u"10:00"_s);
    QCOMPARE(proposal.end, QDate(2025, 11, 19));
    QCOMPARE(proposal.revision, 0);
    QCOMPARE(proposal.note, QString());
    QVERIFY(latestMeeting(book(), u"cecsp"_s) == nullptr);
    QCOMPARE(latestMeeting(book(), {})->id, last);
}

void tst_MeetingProposals::openItemsGoOnTheAgenda()
{
    const QString last = test::addMeeting(**m_workspace, {2025, 6, 24}, u"2/2025"_s);
    QVERIFY(proposedMeeting(book(), u"osce-iwg"_s, {2025, 11, 18}).agenda.isEmpty());
    MeetingDecision decision;
    decision.meeting = last;
    decision.text = u"Circulate the list"_s;
    decision.state = u"HU"_s;
    decision.due = {2025, 12, 1};
    QVERIFY(MeetingEdits(**m_workspace).addDecision(decision));
    QCOMPARE(proposedMeeting(book(), u"osce-iwg"_s, {2025, 11, 18}).agenda,
             u"Open from earlier meetings:\n– Circulate the list (Hungary), due 1 Dec 2025"_s);
    QVERIFY(proposedMeeting(book(), u"cecsp"_s, {2025, 11, 18}).agenda.isEmpty());
}

void tst_MeetingProposals::daysAreWrittenShort_data()
{
    QTest::addColumn<QDate>("begin");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("whole");
    QTest::newRow("one day") << QDate(2025, 11, 19) << QDate(2025, 11, 19) << u"19 Nov"_s << u"19 November 2025"_s;
    QTest::newRow("no end") << QDate(2025, 11, 19) << QDate() << u"19 Nov"_s << u"19 November 2025"_s;
    QTest::newRow("two days") << QDate(2025, 4, 9) << QDate(2025, 4, 10) << u"9–10 Apr"_s << u"9–10 April 2025"_s;
    QTest::newRow("two months") << QDate(2025, 4, 30) << QDate(2025, 5, 2) << u"30 Apr–2 May"_s
                                << u"30 April–2 May 2025"_s;
    QTest::newRow("two years") << QDate(2025, 12, 31) << QDate(2026, 1, 1) << u"31 Dec–1 Jan 2026"_s
                               << u"31 December 2025–1 January 2026"_s;
}

void tst_MeetingProposals::daysAreWrittenShort()
{
    QFETCH(QDate, begin);
    QFETCH(QDate, end);
    Meeting meeting;
    meeting.begin = begin;
    meeting.end = end;
    QTEST(daysText(meeting), "brief");
    QTEST(longDaysText(meeting), "whole");
}

void tst_MeetingProposals::theArticleEscapesWhatWasTyped()
{
    const QString id = test::addMeeting(**m_workspace, {2025, 6, 24}, u"<b>2</b>"_s);
    Meeting meeting = *book().meeting(id);
    meeting.agenda = u"<script>\nsecond"_s;
    const QString html = meetingArticle(**m_workspace, meeting);
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(u"<b>"_s));
    QVERIFY(html.contains(u"&lt;script&gt;<br>second"_s));
    QVERIFY(html.contains(u"CBM\u00A011"_s));
}

QTEST_GUILESS_MAIN(tst_MeetingProposals)
#include "tst_meetingproposals.moc"
