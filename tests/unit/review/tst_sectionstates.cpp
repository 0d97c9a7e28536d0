// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overview.h"
#include "support/reviewfixture.h"
#include "workspace/adoptionedits.h"
#include "workspace/evidenceedits.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestSectionStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageForEachState();
    void figuresAreThoseOfTheDomain();
    void aCellWithEverything();
    void nothingNarrowerThanTheCeiling();
    void aStateThatJoinedLater();
    void longTextsStayWhole();
    void whatTheStateAdopts();
    void notForCirculation();
};

void TestSectionStates::aPageForEachState()
{
    test::ReviewFixture fixture;
    const QList<Block> blocks = fixture.section(SectionId::States);
    const QList<HeadingBlock> headings = test::blocksOf<HeadingBlock>(blocks);
    QCOMPARE(headings.size(), 57);
    QVERIFY(!headings.at(0).beginsPage && headings.at(1).beginsPage && headings.at(1).isInContents);
    for (const TableBlock &table : test::blocksOf<TableBlock>(blocks)) {
        QCOMPARE(table.rows.size(), 16);
        for (const QList<DocumentCell> &row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
    }
    fixture.options.states = {u"SK"_s, u"FI"_s};
    const QList<Block> chosen = fixture.section(SectionId::States);
    QCOMPARE(test::blocksOf<HeadingBlock>(chosen).at(0).text, u"Finland"_s); // by name
    QVERIFY(test::blocksOf<TextBlock>(chosen).at(0).text.contains(u"NATO"_s));
}

void TestSectionStates::figuresAreThoseOfTheDomain()
{
    test::ReviewFixture fixture;
    fixture.options.states = {u"HU"_s};
    const QString text = test::blocksOf<TextBlock>(fixture.section(SectionId::States)).at(1).text;
    for (const Figure &figure : stateFigures(fixture.sources().progress, u"HU"_s, 2025, 2024)) {
        QVERIFY2(text.contains(figure.label + u": "_s + figure.value), qPrintable(text));
        QVERIFY(text.contains(figure.note));
    }
    const Submission submission = fixture.sources().submission(2025, u"HU"_s);
    QVERIFY2(text.contains(labelOf(submission.stage)), qPrintable(text));
}

void TestSectionStates::aCellWithEverything()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.states = {u"HU"_s};
    fixture.write(fixture.cell(u"HU"_s, 8, Status::InPreparation, 2024));
    Assessment cell = fixture.cell(u"HU"_s, 8, Status::NotApplicable);
    cell.done = u"Policy contact named"_s;
    cell.reason = u"No such body"_s;
    cell.source = Source::Judgement;
    cell.asOf = QDate(2025, 6, 3);
    cell.marking = u"Korlátozott terjesztésű!"_s;
    fixture.write(cell);
    Evidence evidence;
    evidence.title = u"Note verbale"_s;
    evidence.address = u"https://example.org/1"_s;
    QVERIFY(EvidenceEdits(*fixture.workspace).addLink(fixture.workspace.cell(u"HU"_s, 8), evidence));
    const QList<DocumentCell> row = test::tableOf(fixture.section(SectionId::States), u"states"_s).rows.at(7);
    QCOMPARE(row.at(0).text, u"8"_s);
    QCOMPARE(row.at(2).symbol, Status::NotApplicable);
    QCOMPARE(row.at(3).symbol, Status::InPreparation);
    QCOMPARE(row.at(4).text, u"Policy contact named\nReason: No such body"_s);
    QCOMPARE(row.at(5).text, u"Judgement · as of 3 June 2025 · Korlátozott terjesztésű!\n"
                             "Note verbale – https://example.org/1"_s);
}

void TestSectionStates::nothingNarrowerThanTheCeiling()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.states = {u"HU"_s, u"PL"_s};
    fixture.options.ceiling = SharingLabel::Amber;
    Assessment cell = fixture.cell(u"HU"_s, 8, Status::Implemented);
    cell.done = u"Secret"_s;
    cell.marking = u"TAJNE"_s;
    cell.sharing = SharingLabel::AmberStrict;
    fixture.write(cell);
    const QList<Block> blocks = fixture.section(SectionId::States);
    const QList<DocumentCell> row = test::tableOf(blocks, u"states"_s).rows.at(7);
    QCOMPARE(row.at(2).text, u"left out: above TLP:AMBER"_s);
    QVERIFY(!row.at(2).symbol);
    const QString text = test::textsOf(blocks).join(u'\n');
    QVERIFY(!text.contains(u"Secret"_s) && !text.contains(u"TAJNE"_s));
    QVERIFY(!text.contains(u"1 of 16"_s)); // the number would tell the status
    QVERIFY(text.contains(u"0 of 15"_s));
    QVERIFY(text.contains(u"0 of 16"_s)); // of the other State
    fixture.options.ceiling = SharingLabel::AmberStrict;
    QVERIFY(test::textsOf(fixture.section(SectionId::States)).join(u'\n').contains(u"Secret"_s));
}

void TestSectionStates::aStateThatJoinedLater()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.states = {u"HU"_s};
    fixture.options.year = 2016;
    fixture.options.comparedYear = 2015;
    const TableBlock table = test::tableOf(fixture.section(SectionId::States), u"states"_s);
    QCOMPARE(table.rows.at(11).at(2).symbol, Status::NoInformation);
    QCOMPARE(table.rows.at(11).at(3).text, u"did not exist"_s);
    fixture.options.comparedYear = 0;
    QCOMPARE(test::tableOf(fixture.section(SectionId::States), u"states"_s).columns.size(), 5);
    fixture.options.states = {u"JP"_s};
    QCOMPARE(test::tableOf(fixture.section(SectionId::States), u"states"_s).rows.at(0).at(2).text, u"did not exist"_s);
}

void TestSectionStates::longTextsStayWhole()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.states = {u"HU"_s};
    Assessment cell = fixture.cell(u"HU"_s, 1, Status::Implemented);
    cell.done = QString(kLongestText, u'x');
    fixture.write(cell);
    QCOMPARE(test::tableOf(fixture.section(SectionId::States), u"states"_s).rows.at(0).at(4).text, cell.done);
}

void TestSectionStates::whatTheStateAdopts()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.states = {u"FR"_s, u"ES"_s};
    AdoptionEdits edits(*fixture.workspace);
    QVERIFY(edits.add({{}, 15, u"FR"_s, {}, {}, u"seen"_s}));
    QVERIFY(edits.add({{}, 3, u"FR"_s, {2024, 3, 1}, {}, u"seen"_s}));
    QVERIFY(edits.add({{}, 3, u"ES"_s, {}, {2024, 12, 31}, u"seen"_s}));
    const QStringList adopted = test::textsOf(fixture.section(SectionId::States)).filter(u"Adopter"_s);
    QCOMPARE(adopted.size(), 1);
    const Framework &framework = fixture.workspace->framework();
    QCOMPARE(adopted.constFirst(), u"Adopter in 2025 of: CBM\u00A03 · %1 (since 1 March 2024); CBM\u00A015 · %2"_s.arg(
                                       framework.measure(3)->title.text(), framework.measure(15)->title.text()));
}

void TestSectionStates::notForCirculation()
{
    const test::ReviewFixture fixture;
    ReviewOptions options = fixture.options;
    options.edition = Edition::Circulation;
    options.states = {u"HU"_s, u"PL"_s, u"SK"_s};
    const ReviewSources sources = fixture.sources();
    ReviewView view(sources, options);
    QVERIFY(statesSection(view).isEmpty());
}

QTEST_GUILESS_MAIN(TestSectionStates)
#include "tst_sectionstates.moc"
