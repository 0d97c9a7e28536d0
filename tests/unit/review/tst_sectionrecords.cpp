// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactroles.h"
#include "review/recordtools.h"
#include "support/contactfixture.h"
#include "support/meetingfixture.h"
#include "support/reviewfixture.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

/// Milestones, open decisions and the directory.
class TestSectionRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void milestonesUpToTheYear();
    void milestonesThatNameAState();
    void openDecisions();
    void decisionsInCirculation();
    void theDirectoryIsOffUnlessChosen();
    void theDirectoryHoldsWhoServes();
    void theDirectoryKeepsToTheCeiling();
    void namesOfStatesAreFound_data();
    void namesOfStatesAreFound();

private:
    [[nodiscard]] static ReviewOptions withDirectory(ReviewOptions options)
    {
        options.sections = {{SectionId::Directory, {}}};
        return options;
    }
};

void TestSectionRecords::milestonesUpToTheYear()
{
    test::ReviewFixture fixture(Sample::PublicRecord);
    fixture.options.year = 2016;
    fixture.options.comparedYear = 0;
    const QList<TimelineBlock> timelines = test::blocksOf<TimelineBlock>(fixture.section(SectionId::Milestones));
    QCOMPARE(timelines.size(), 1);
    const QList<TimelineEntry> entries = timelines.at(0).entries;
    const QList<Milestone> all = fixture.workspace->milestones();
    QCOMPARE(entries.size(), std::count_if(all.begin(), all.end(),
                                           [](const Milestone &milestone) { return milestone.day.year() <= 2016; }));
    QVERIFY(entries.size() < all.size());
    QCOMPARE(entries.constFirst().day, QDate(2012, 4, 26));
    QVERIFY(entries.constFirst().detail.contains(u"PC.DEC/1039"_s));

    const test::ReviewFixture empty(std::nullopt);
    QVERIFY(empty.section(SectionId::Milestones).isEmpty());
}

void TestSectionRecords::milestonesThatNameAState()
{
    test::ReviewFixture fixture(std::nullopt);
    ReviewSources sources = fixture.sources();
    sources.milestones = {{u"a"_s, {2024, 5, 1}, {}, u"Hungary takes the chair"_s, {}},
                          {u"b"_s, {2024, 6, 1}, {}, u"Second meeting of points of contact"_s, {}}};
    fixture.options.sections = {{SectionId::Milestones, {}}};
    QVERIFY(test::textOf(makeReview(sources, fixture.options)->sections.value(0).blocks).contains(u"Hungary"_s));
    fixture.options.edition = Edition::Circulation;
    const QString text = test::textOf(makeReview(sources, fixture.options)->sections.value(0).blocks);
    QVERIFY(!text.contains(u"Hungary"_s));
    QVERIFY(text.contains(u"Second meeting"_s));
    QVERIFY(text.contains(u"1 milestone(s)"_s));
}

void TestSectionRecords::openDecisions()
{
    const test::ReviewFixture fixture(std::nullopt);
    Workspace &workspace = *fixture.workspace;
    QCOMPARE(test::textOf(fixture.section(SectionId::Decisions)),
             u"No decisions or follow-ups were open on 22 November 2025."_s);
    const QString meeting = test::addMeeting(workspace, {2025, 3, 4}, u"1/2025"_s);
    const QString later = test::addMeeting(workspace, {2025, 12, 4}, u"2/2025"_s);
    test::addFollowUp(workspace, meeting, u"Circulate the list"_s, {2025, 12, 1});
    test::addFollowUp(workspace, meeting, u"First of all"_s, {2025, 5, 1});
    test::addFollowUp(workspace, later, u"Not yet asked"_s);
    MeetingDecision done = *workspace.meetings().decision(test::addFollowUp(workspace, meeting, u"Already done"_s));
    done.status = DecisionStatus::Done;
    done.closedOn = QDate(2025, 4, 1);
    QVERIFY(MeetingEdits(workspace).changeDecision(done));
    const QList<TableBlock> tables = test::blocksOf<TableBlock>(fixture.section(SectionId::Decisions));
    QCOMPARE(tables.size(), 1);
    QCOMPARE(tables.at(0).rows.size(), 2);
    QCOMPARE(tables.at(0).rows.at(0).at(1).text, u"First of all"_s);
    QCOMPARE(tables.at(0).rows.at(1).at(0).text, u"1 Dec 2025"_s);
}

void TestSectionRecords::decisionsInCirculation()
{
    test::ReviewFixture fixture(std::nullopt);
    Workspace &workspace = *fixture.workspace;
    const QString meeting = test::addMeeting(workspace, {2025, 3, 4}, u"1/2025"_s);
    test::addFollowUp(workspace, meeting, u"Ask Türkiye again"_s);
    MeetingDecision owned = *workspace.meetings().decision(test::addFollowUp(workspace, meeting, u"Draft a paper"_s));
    owned.state = u"HU"_s;
    QVERIFY(MeetingEdits(workspace).changeDecision(owned));
    QVERIFY(test::textOf(fixture.section(SectionId::Decisions)).contains(u"Hungary"_s));
    fixture.options.edition = Edition::Circulation;
    const QString text = test::textOf(fixture.section(SectionId::Decisions));
    QVERIFY(!text.contains(u"Hungary"_s));
    QVERIFY(!text.contains(u"Türkiye"_s));
    QVERIFY(text.contains(u"Draft a paper"_s));
    QVERIFY(text.contains(u"a participating State"_s));
    QVERIFY(text.contains(u"1 item(s) that name a State"_s));
}

void TestSectionRecords::theDirectoryIsOffUnlessChosen()
{
    test::ReviewFixture fixture;
    QVERIFY(fixture.section(SectionId::Directory).isEmpty());
    fixture.options = withDirectory(fixture.options);
    QVERIFY(!fixture.section(SectionId::Directory).isEmpty());
    fixture.options.edition = Edition::Circulation;
    QVERIFY(fixture.section(SectionId::Directory).isEmpty());
}

void TestSectionRecords::theDirectoryHoldsWhoServes()
{
    test::ReviewFixture fixture;
    fixture.options = withDirectory(fixture.options);
    const QList<Block> blocks = fixture.section(SectionId::Directory);
    const TableBlock table = test::blocksOf<TableBlock>(blocks).value(0);
    QVERIFY(table.id.isEmpty()); // never attached
    const ContactBook &book = fixture.workspace->contacts();
    const QDate day(2025, 11, 22);
    QStringList printed;
    for (const QList<DocumentCell> &row : table.rows)
        printed.append(row.at(0).text + row.at(4).text.section(u'\n', -1));
    QStringList serving;
    for (const QString &state : fixture.document().options.states) {
        for (const Contact &contact : book.serving(day, state))
            serving.append(fixture.workspace->participants().nameOf(state) + contact.email);
    }
    QVERIFY(serving.size() > 50);
    QVERIFY(serving.size() < book.contacts().size()); // former ones are not in it
    QCOMPARE(printed, serving);
    QVERIFY(test::blocksOf<TextBlock>(blocks).value(0).text.startsWith(u"TLP:"_s));
    QVERIFY(test::blocksOf<TextBlock>(blocks).value(0).text.contains(u"personal data"_s));
}

void TestSectionRecords::theDirectoryKeepsToTheCeiling()
{
    test::ReviewFixture fixture(std::nullopt);
    Contact open = test::contactOf(u"HU"_s, role::kOscePolicy, u"Open Person"_s);
    open.sharing = SharingLabel::Green;
    Contact secret = test::contactOf(u"AT"_s, role::kOscePolicy, u"Secret Person"_s);
    secret.sharing = SharingLabel::Red;
    test::enterContact(*fixture.workspace, open, {2025, 1, 1});
    test::enterContact(*fixture.workspace, secret, {2025, 1, 1});
    fixture.options = withDirectory(fixture.options);
    fixture.options.ceiling = SharingLabel::Amber;
    const QString text = test::textOf(fixture.section(SectionId::Directory));
    QVERIFY(text.contains(u"Open Person"_s));
    QVERIFY(!text.contains(u"Secret Person"_s));
    QVERIFY(text.startsWith(u"TLP:GREEN"_s));
    QCOMPARE(fixture.document().leftOut, (QList<LeftOut>{{u"contact"_s, u"Austria"_s, SharingLabel::Red}}));
}

void TestSectionRecords::namesOfStatesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("English") << u"asked Hungary to draft"_s << true;
    QTest::newRow("without accents") << u"turkiye"_s << true;
    QTest::newRow("another language") << u"Frankreich legt vor"_s << true;
    QTest::newRow("adjective") << u"Workshop of the Hungarian delegation"_s << true;
    QTest::newRow("inflected") << u"seminář Maďarska"_s << true;
    QTest::newRow("in German") << u"Vorschlag Ungarns"_s << true;
    QTest::newRow("short form") << u"the Czech Republic reports"_s << true;
    QTest::newRow("old name") << u"a paper by Turkey"_s << true;
    QTest::newRow("nickname") << u"Holland hosts"_s << true;
    QTest::newRow("code") << u"answer of HU"_s << true;
    QTest::newRow("United Kingdom") << u"the UK, Great Britain"_s << true;
    QTest::newRow("of several words") << u"dinner in Herzegovina"_s << true;
    QTest::newRow("Russia") << u"Statement by Russia"_s << true;
    QTest::newRow("in Russian") << u"предложение Российской Федерации"_s << true;
    QTest::newRow("American") << u"American delegation"_s << true;
    QTest::newRow("United States") << u"a United States paper"_s << true;
    QTest::newRow("capital") << u"Budapest to send its contacts"_s << true;
    QTest::newRow("convention") << u"Accession to the Budapest Convention"_s << false;
    QTest::newRow("document in a language") << u"The English version is due"_s << false;
    QTest::newRow("plain word") << u"A frank exchange, roman numerals"_s << false;
    QTest::newRow("code that is a word") << u"IT security is no matter"_s << false;
    QTest::newRow("part of a word") << u"the usage of Greenwich time"_s << false;
    QTest::newRow("none") << u"The Chair circulates the list"_s << false;
    QTest::newRow("usual words") << u"Expert meeting on the United Nations framework, round table"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestSectionRecords::namesOfStatesAreFound()
{
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    const test::ReviewFixture fixture(std::nullopt);
    QCOMPARE(namesState(fixture.workspace->participants(), text), isFound);
}

QTEST_GUILESS_MAIN(TestSectionRecords)
#include "tst_sectionrecords.moc"
