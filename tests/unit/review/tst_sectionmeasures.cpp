// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reviewfixture.h"
#include "workspace/adoptionedits.h"
#include "workspace/evidenceedits.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

void addEvidence(test::ReviewFixture &fixture, const QString &state, int measure, const QString &title,
                 SharingLabel label = SharingLabel::Clear)
{
    Evidence evidence;
    evidence.title = title;
    evidence.address = u"https://example.org/"_s + title;
    evidence.sharing = label;
    if (!EvidenceEdits(*fixture.workspace).addLink(fixture.workspace.cell(state, measure), evidence))
        qFatal("no evidence");
}

/// The rows of a measure in the tables of one id.
QList<QList<DocumentCell>> rowsOf(const QList<Block> &blocks, const QString &id, int measure)
{
    QList<QList<DocumentCell>> rows;
    for (const TableBlock &table : test::blocksOf<TableBlock>(blocks)) {
        for (const QList<DocumentCell> &row : table.rows) {
            if (table.id == id && row.at(0).text == QString::number(measure))
                rows.append(row);
        }
    }
    return rows;
}

void adopt(test::ReviewFixture &fixture, const QString &state, int measure, QDate from = {}, QDate to = {})
{
    const Adoption adoption{{}, measure, state, from, to, u"seen in a document"_s};
    if (!AdoptionEdits(*fixture.workspace).add(adoption))
        qFatal("no adopter");
}

/// How often the section says that a measure has no adopters.
qsizetype countWithoutAdopters(const QList<Block> &blocks)
{
    return test::textsOf(blocks).count(u"No adopters are recorded."_s);
}

} // namespace

class TestSectionMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageForEachMeasure();
    void countsAreThoseOfTheDomain();
    void practiceIsChosenByARule();
    void practiceAboveTheCeiling();
    void partsWhereTheyAreRecorded();
    void circulationPrintsNoTexts();
    void suppressedStatusesDoNotFollow();
    void adoptersOfTheYear();
    void adoptersUpToTheDay();
    void circulationCountsAdopters_data();
    void circulationCountsAdopters();
};

void TestSectionMeasures::aPageForEachMeasure()
{
    test::ReviewFixture fixture;
    const QList<HeadingBlock> headings = test::blocksOf<HeadingBlock>(fixture.section(SectionId::Measures));
    QCOMPARE(headings.size(), 16);
    for (qsizetype i = 0; i < headings.size(); ++i) {
        QVERIFY(headings.at(i).isInContents);
        QCOMPARE(headings.at(i).beginsPage, i > 0); // the first one is where the section begins
    }
    const QStringList texts = test::textsOf(fixture.section(SectionId::Measures));
    for (const Measure &measure : fixture.workspace->framework().measures)
        QVERIFY(texts.contains(measure.asked.text()));
    fixture.options.year = 2014;
    fixture.options.comparedYear = 2013;
    QCOMPARE(test::blocksOf<HeadingBlock>(fixture.section(SectionId::Measures)).size(), 11);
}

void TestSectionMeasures::countsAreThoseOfTheDomain()
{
    const test::ReviewFixture fixture;
    const QList<Block> blocks = fixture.section(SectionId::Measures);
    const YearMatrix matrix = fixture.sources().progress.matrix(2025);
    const YearMatrix before = fixture.sources().progress.matrix(2024);
    const QStringList states = matrix.participants().participatingStates(2025);
    for (const int measure : matrix.measureNumbers()) {
        const QList<QList<DocumentCell>> rows = rowsOf(blocks, u"measure-statuses"_s, measure);
        QCOMPARE(rows.size(), 7);
        for (const QList<DocumentCell> &row : rows) {
            const Status status = row.at(1).symbol.value();
            QCOMPARE(row.at(2).text, QString::number(matrix.tallyOfMeasure(measure, states).count(status)));
            QCOMPARE(row.at(3).text, QString::number(before.tallyOfMeasure(measure, states).count(status)));
        }
        const QList<QList<DocumentCell>> groups = rowsOf(blocks, u"measure-groups"_s, measure);
        QCOMPARE(groups.at(0).at(3).text, matrix.tallyOfMeasure(measure, states).implementationRate().percentText());
        QCOMPARE(groups.size(), matrix.participants().groups().size() + 1);
    }
}

void TestSectionMeasures::practiceIsChosenByARule()
{
    test::ReviewFixture fixture(std::nullopt);
    int day = 0;
    for (const QString &state : {u"AT"_s, u"CZ"_s, u"DE"_s, u"HU"_s, u"PL"_s, u"SK"_s, u"CH"_s, u"FR"_s}) {
        Assessment cell = fixture.cell(state, 7, state == u"FR"_s ? Status::PartlyImplemented : Status::Implemented);
        cell.done = u"Strategy of "_s + state;
        cell.asOf = QDate(2025, 1, ++day);
        fixture.write(cell);
        if (state != u"CH"_s)
            addEvidence(fixture, state, 7, u"paper-"_s + state);
    }
    const QList<QList<DocumentCell>> rows = rowsOf(fixture.section(SectionId::Measures), u"measure-practice"_s, 7);
    QStringList printed;
    for (const QList<DocumentCell> &row : rows)
        printed.append(row.at(2).text);
    QCOMPARE(printed, QStringList({u"Strategy of SK"_s, u"Strategy of PL"_s, u"Strategy of HU"_s, u"Strategy of DE"_s,
                                   u"Strategy of CZ"_s}));
    QCOMPARE(rows.at(0).at(1).text, u"Slovakia"_s);
    QCOMPARE(rows.at(0).at(3).text, u"as of 6 January 2025"_s);
    QVERIFY(rows.at(0).at(4).text.startsWith(u"paper-SK – https://"_s));
    QVERIFY(rowsOf(fixture.section(SectionId::Measures), u"measure-practice"_s, 8).isEmpty());
}

void TestSectionMeasures::practiceAboveTheCeiling()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.ceiling = SharingLabel::Amber;
    for (const QString &state : {u"HU"_s, u"PL"_s}) {
        Assessment cell = fixture.cell(state, 7, Status::Implemented);
        cell.done = u"Secret of "_s + state;
        cell.sharing = state == u"HU"_s ? SharingLabel::Red : SharingLabel::Clear;
        fixture.write(cell);
        addEvidence(fixture, state, 7, u"hidden-"_s + state, SharingLabel::Red);
    }
    const QList<Block> blocks = fixture.section(SectionId::Measures);
    const QString text = test::textsOf(blocks).join(u'\n');
    QVERIFY(text.contains(u"Secret of PL"_s));
    QVERIFY(!text.contains(u"Secret of HU"_s) && !text.contains(u"Hungary"_s) && !text.contains(u"hidden"_s));
}

void TestSectionMeasures::partsWhereTheyAreRecorded()
{
    test::ReviewFixture fixture(std::nullopt);
    QVERIFY(rowsOf(fixture.section(SectionId::Measures), u"measure-components"_s, 8).isEmpty());
    QVERIFY(CellEdits(*fixture.workspace)
                .setComponent(fixture.workspace.cell(u"HU"_s, 8), u"nominated"_s, Status::Implemented));
    const QList<QList<DocumentCell>> rows = rowsOf(fixture.section(SectionId::Measures), u"measure-components"_s, 8);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0).at(2).text, u"1"_s);
    QVERIFY(rowsOf(fixture.section(SectionId::Measures), u"measure-components"_s, 15).isEmpty());
    fixture.options.edition = Edition::Circulation;
    QCOMPARE(rowsOf(fixture.section(SectionId::Measures), u"measure-components"_s, 8).at(0).at(2).text,
             u"not printed"_s);
}

void TestSectionMeasures::circulationPrintsNoTexts()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.edition = Edition::Circulation;
    Assessment cell = fixture.cell(u"HU"_s, 7, Status::Implemented);
    cell.done = u"Strategy of the ministry"_s;
    fixture.write(cell);
    addEvidence(fixture, u"HU"_s, 7, u"paper"_s);
    const QString text = test::textsOf(fixture.section(SectionId::Measures)).join(u'\n');
    for (const TableBlock &table : test::blocksOf<TableBlock>(fixture.section(SectionId::Measures))) {
        for (const DocumentColumn &column : table.columns)
            QVERIFY(column.title != u"2024"_s); // one more than then is one State
    }
    QVERIFY(!text.contains(u"Strategy of the ministry"_s) && !text.contains(u"paper"_s));
    QCOMPARE(rowsOf(fixture.section(SectionId::Measures), u"measure-statuses"_s, 7).at(0).at(2).text, u"not printed"_s);
}

void TestSectionMeasures::suppressedStatusesDoNotFollow()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.edition = Edition::Circulation;
    const QStringList states = fixture.workspace->participants().participatingStates(2025);
    for (const QString &state : states.mid(0, 20))
        fixture.write(fixture.cell(state, 7, Status::Implemented));
    fixture.write(fixture.cell(states.at(20), 7, Status::PartlyImplemented));
    QHash<Status, QString> texts;
    const QList<Block> blocks = fixture.section(SectionId::Measures);
    for (const QList<DocumentCell> &row : rowsOf(blocks, u"measure-statuses"_s, 7))
        texts.insert(row.at(1).symbol.value(), row.at(2).text);
    // The count of those that implement is printed everywhere: another one than it has to hide the one.
    QCOMPARE(texts.value(Status::Implemented), u"20"_s);
    QCOMPARE(texts.value(Status::PartlyImplemented), u"not printed"_s);
    QCOMPARE(texts.value(Status::NoInformation), u"not printed"_s);
    // A State to which it does not apply would follow from what the percentage is of.
    Assessment cell = fixture.cell(states.at(20), 7, Status::NotApplicable);
    cell.reason = u"Neutral"_s;
    fixture.write(cell);
    const QString share = rowsOf(fixture.section(SectionId::Measures), u"measure-groups"_s, 7).at(0).at(3).text;
    QCOMPARE(share, u"20 of 57"_s);
}

void TestSectionMeasures::adoptersOfTheYear()
{
    test::ReviewFixture fixture(std::nullopt);
    QCOMPARE(countWithoutAdopters(fixture.section(SectionId::Measures)), 16);
    adopt(fixture, u"FR"_s, 15);
    adopt(fixture, u"AT"_s, 15);
    adopt(fixture, u"SK"_s, 15, {2019, 3, 1}, {2025, 12, 31});
    adopt(fixture, u"ES"_s, 15, {2018, 1, 1}, {2024, 12, 31}); // not any more
    adopt(fixture, u"CH"_s, 3, {}, {2021, 12, 31});            // likewise
    const QList<Block> blocks = fixture.section(SectionId::Measures);
    QCOMPARE(countWithoutAdopters(blocks), 15);
    const QString sentence =
        u"States that led the work on the measure in 2025, as adopters: Austria, France (since when is not known; seen "
        "in a document); Slovakia (since 1 March 2019; until 31 December 2025; seen in a document)."_s;
    QVERIFY2(test::textsOf(blocks).contains(sentence),
             qPrintable(test::textsOf(blocks).filter(u"adopters"_s).join(u'\n')));
    // Attached, but not printed.
    const TableBlock table = test::tableOf(blocks, u"measure-adopters"_s);
    QVERIFY(std::none_of(table.columns.begin(), table.columns.end(),
                         [](const DocumentColumn &column) { return column.isPrinted; }));
    const QList<QList<DocumentCell>> rows = rowsOf(blocks, u"measure-adopters"_s, 15);
    QCOMPARE(rows.size(), 3);
    QStringList texts;
    for (const DocumentCell &cell : rows.at(0) + rows.at(2))
        texts.append(cell.text);
    QCOMPARE(texts, (QStringList{u"15"_s, u"Austria"_s, u"not known"_s, u"open"_s, u"seen in a document"_s, u"15"_s,
                                 u"Slovakia"_s, u"1 March 2019"_s, u"31 December 2025"_s, u"seen in a document"_s}));
    fixture.options.states = {u"SK"_s, u"CH"_s};
    QCOMPARE(rowsOf(fixture.section(SectionId::Measures), u"measure-adopters"_s, 15).size(), 1);
}

void TestSectionMeasures::adoptersUpToTheDay()
{
    test::ReviewFixture fixture(std::nullopt);
    adopt(fixture, u"FR"_s, 15, {2025, 11, 22});
    adopt(fixture, u"ES"_s, 15, {2025, 11, 23}); // after the day of the review
    const QList<QList<DocumentCell>> rows = rowsOf(fixture.section(SectionId::Measures), u"measure-adopters"_s, 15);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0).at(1).text, u"France"_s);
}

void TestSectionMeasures::circulationCountsAdopters_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("few") << 2 << u"States that led the work on the measure in 2025, as adopters: fewer than 3."_s;
    QTest::newRow("enough") << 3 << u"States that led the work on the measure in 2025, as adopters: 3."_s;
    QTest::newRow("most") << 55 << u"States that led the work on the measure in 2025, as adopters: more than 54."_s;
}

void TestSectionMeasures::circulationCountsAdopters()
{
    QFETCH(int, count);
    QFETCH(QString, text);
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.edition = Edition::Circulation;
    QCOMPARE(countWithoutAdopters(fixture.section(SectionId::Measures)), 16);
    const QStringList states = fixture.workspace->participants().participatingStates(2025);
    for (const QString &state : states.first(count))
        adopt(fixture, state, 15, {2019, 1, 1}, {2025, 6, 1});
    adopt(fixture, states.constFirst(), 15, {2025, 7, 1}); // again: counts once
    const QList<Block> blocks = fixture.section(SectionId::Measures);
    const QStringList texts = test::textsOf(blocks);
    QVERIFY2(texts.contains(text), qPrintable(texts.filter(u"adopter"_s).join(u'\n')));
    QCOMPARE(countWithoutAdopters(blocks), 15);
    QVERIFY(test::tableOf(blocks, u"measure-adopters"_s).rows.isEmpty());
    const QString all = texts.join(u'\n');
    QVERIFY(!all.contains(u"seen in a document"_s));
    for (const QString &state : states.first(count))
        QVERIFY(!all.contains(fixture.workspace->participants().nameOf(state)));
}

QTEST_GUILESS_MAIN(TestSectionMeasures)
#include "tst_sectionmeasures.moc"
