// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overview.h"
#include "support/contactfixture.h"
#include "support/reviewfixture.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

QList<KeyFigure> figuresIn(const QList<Block> &blocks)
{
    const QList<FiguresBlock> found = test::blocksOf<FiguresBlock>(blocks);
    return found.isEmpty() ? QList<KeyFigure>() : found.constFirst().figures;
}

QString leadOf(const QList<Block> &blocks)
{
    return test::blocksOf<TextBlock>(blocks).value(0).text;
}

} // namespace

class TestSectionSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfTheOverview();
    void figuresOfChosenStates();
    void sentencesSayTheSame();
    void barsAndTrend();
    void anEmptyWorkspace();
    void withoutAComparedYear();
    void beforeTheFirstMeasure();
    void circulationHidesSmallCounts();
    void circulationHidesWhatABarWouldTell();
    void circulationAveragesAreCoarse();
    void circulationTellsNoPartBesideItsWhole();
    void aStateNamedTwiceCountsOnce();
    void circulationOfFewStates();
    void numbersCarryTheLabelOfTheWorkspace();
};

void TestSectionSummary::figuresAreThoseOfTheOverview()
{
    const test::ReviewFixture fixture;
    const QList<Figure> figures = overviewFigures(fixture.sources().progress, 2025, 2024);
    const QList<KeyFigure> printed = figuresIn(fixture.section(SectionId::Summary));
    QCOMPARE(printed.size(), figures.size() + 1);
    for (qsizetype i = 0; i < figures.size(); ++i) {
        QCOMPARE(printed.at(i).label, figures.at(i).label);
        QCOMPARE(printed.at(i).value, figures.at(i).value);
        QCOMPARE(printed.at(i).change, figures.at(i).change);
        QCOMPARE(printed.at(i).formula, figures.at(i).behind.formula);
        QVERIFY(!figures.at(i).change.isEmpty());
    }
    const YearMatrix matrix = fixture.sources().progress.matrix(2025);
    QCOMPARE(
        printed.last().value,
        matrix.statesReporting(matrix.participants().participatingStates(2025), matrix.measureNumbers()).countText());
}

void TestSectionSummary::figuresOfChosenStates()
{
    test::ReviewFixture fixture;
    fixture.options.states = {u"CZ"_s, u"HU"_s, u"PL"_s, u"SK"_s};
    const QList<Figure> figures = overviewFigures(fixture.sources().progress, 2025, 2024, fixture.options.states);
    const QList<KeyFigure> printed = figuresIn(fixture.section(SectionId::Summary));
    for (qsizetype i = 0; i < figures.size(); ++i)
        QCOMPARE(printed.at(i).value, figures.at(i).value);
    QVERIFY(printed.at(1).value.endsWith(u"of 4"));
}

void TestSectionSummary::sentencesSayTheSame()
{
    const test::ReviewFixture fixture;
    const QList<Block> blocks = fixture.section(SectionId::Summary);
    for (const int index : {0, 1, 2, 4})
        QVERIFY2(leadOf(blocks).contains(figuresIn(blocks).at(index).value), qPrintable(leadOf(blocks)));
    QVERIFY(leadOf(blocks).contains(u"Since 2024 the average has risen by"_s));
    test::ReviewFixture other(std::nullopt);
    QVERIFY(leadOf(other.section(SectionId::Summary)).contains(u"The average is the same as in 2024."_s));
    for (const QString &state : {u"HU"_s, u"PL"_s, u"SK"_s, u"CZ"_s})
        other.write(other.cell(state, 4, Status::Implemented, 2024));
    QVERIFY(leadOf(other.section(SectionId::Summary)).contains(u"Since 2024 the average has fallen by 0.4 percent"_s));
    for (const State &state : fixture.workspace->participants().states())
        QVERIFY(!leadOf(blocks).contains(state.name.text()));
}

void TestSectionSummary::barsAndTrend()
{
    const test::ReviewFixture fixture;
    const QList<Block> blocks = fixture.section(SectionId::Summary);
    const YearMatrix matrix = fixture.sources().progress.matrix(2025);
    const QStringList states = matrix.participants().participatingStates(2025);
    const BarList list = test::blocksOf<BarsBlock>(blocks).constFirst().list;
    QCOMPARE(list.bars.size(), 16);
    QVERIFY(list.hasCounts);
    const YearMatrix before = fixture.sources().progress.matrix(2024);
    for (qsizetype i = 0; i < list.bars.size(); ++i) {
        QCOMPARE(list.bars.at(i).tally, matrix.tallyOfMeasure(int(i) + 1, states));
        QCOMPARE(list.bars.at(i).note, pointsText(before.tallyOfMeasure(int(i) + 1, states).implementationRate(),
                                                  list.bars.at(i).tally.implementationRate()));
    }
    const ChartData trend = test::blocksOf<ChartBlock>(blocks).constFirst().chart;
    QCOMPARE(trend.categories.last(), u"2025"_s);
    QCOMPARE(trend.series.constFirst().points.last().text,
             matrix.tally(states, matrix.measureNumbers()).implementationRate().percentText());
    QVERIFY(trend.series.constFirst().points.last().behind.isEmpty());
}

void TestSectionSummary::anEmptyWorkspace()
{
    const test::ReviewFixture fixture(std::nullopt);
    const QList<Block> blocks = fixture.section(SectionId::Summary);
    QCOMPARE(figuresIn(blocks).at(0).value, u"0.0\u00a0%"_s);
    QCOMPARE(figuresIn(blocks).at(1).value, u"0 of 57"_s);
    QVERIFY(leadOf(blocks).contains(u"0 of 57"_s));
    QVERIFY(!leadOf(blocks).contains(u"attended"_s));
}

void TestSectionSummary::withoutAComparedYear()
{
    test::ReviewFixture fixture;
    fixture.options.comparedYear = 0;
    const QList<Block> blocks = fixture.section(SectionId::Summary);
    for (const KeyFigure &figure : figuresIn(blocks))
        QVERIFY(figure.change.isEmpty());
    const BarList list = test::blocksOf<BarsBlock>(blocks).constFirst().list;
    QVERIFY(list.noteTitle.isEmpty() && list.bars.constFirst().note.isEmpty());
    QVERIFY(!leadOf(blocks).contains(u"Since"_s));
}

void TestSectionSummary::beforeTheFirstMeasure()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.year = 2012;
    fixture.options.comparedYear = 0;
    const QList<Block> blocks = fixture.section(SectionId::Summary);
    QVERIFY(leadOf(blocks).startsWith(u"No measure existed in 2012."_s));
    QVERIFY(test::blocksOf<BarsBlock>(blocks).isEmpty());
}

void TestSectionSummary::circulationHidesSmallCounts()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.edition = Edition::Circulation;
    fixture.write(fixture.cell(u"HU"_s, 8, Status::Implemented));
    const KeyFigure reporting = figuresIn(fixture.section(SectionId::Summary)).last();
    QCOMPARE(reporting.value, u"fewer than 3 of 57"_s);
    QVERIFY(reporting.note.isEmpty() && reporting.change.isEmpty());
    QVERIFY(!reporting.formula.contains(u"1 of 57"_s));
}

void TestSectionSummary::circulationHidesWhatABarWouldTell()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.edition = Edition::Circulation;
    fixture.write(fixture.cell(u"HU"_s, 8, Status::Implemented));
    fixture.write(fixture.cell(u"HU"_s, 1, Status::PartlyImplemented));
    for (const QString &state : {u"HU"_s, u"PL"_s, u"SK"_s, u"CZ"_s})
        fixture.write(fixture.cell(state, 4, Status::Implemented));
    const QList<Block> blocks = fixture.section(SectionId::Summary);
    QVERIFY(test::textsOf(blocks).contains(u"8 Points of contact: fewer than 3 of 57"_s));
    QVERIFY(test::blocksOf<BarsBlock>(blocks).isEmpty()); // their parts could be measured
    const ChartData chart = test::blocksOf<ChartBlock>(blocks).constFirst().chart;
    QCOMPARE(chart.series.size(), 1);
    const QList<ChartPoint> points = chart.series.constFirst().points;
    QCOMPARE(points.size(), 16);
    QVERIFY(!points.at(7).value);
    QCOMPARE(points.at(3).value, 4.0);
    QCOMPARE(points.at(3).text, u"4 of 57"_s);
    QVERIFY(points.at(3).behind.isEmpty());
}

void TestSectionSummary::circulationAveragesAreCoarse()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.edition = Edition::Circulation;
    fixture.write(fixture.cell(u"HU"_s, 8, Status::Implemented));
    const QList<Block> blocks = fixture.section(SectionId::Summary);
    QCOMPARE(figuresIn(blocks).at(0).value, u"1\u00a0%"_s); // of 912 cells one, or up to thirteen
    QVERIFY(figuresIn(blocks).at(0).change.isEmpty() && figuresIn(blocks).at(0).note.isEmpty());
    QVERIFY(!test::textsOf(blocks).contains(u"0.1\u00a0%"_s));
    // So few cells that a whole percentage would tell each: no average, no line of the years.
    fixture.options.states = fixture.workspace->participants().participatingStates(2025).mid(0, 10);
    const QList<Block> few = fixture.section(SectionId::Summary);
    QCOMPARE(figuresIn(few).at(0).value, u"–"_s);
    QVERIFY(!leadOf(few).contains(u"on average"_s));
    for (const ChartBlock &block : test::blocksOf<ChartBlock>(few))
        QVERIFY(block.chart.id != u"average-trend"_s);
}

void TestSectionSummary::circulationTellsNoPartBesideItsWhole()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.edition = Edition::Circulation;
    const QStringList states = fixture.workspace->participants().participatingStates(2025);
    for (qsizetype i = 0; i < 40; ++i)
        test::enterContact(*fixture.workspace, test::contactOf(states.at(i), role::kOscePolicy, u"A"_s),
                           i == 0 ? QDate(2023, 1, 10) : QDate(2025, 10, 1));
    QStringList labels;
    for (const KeyFigure &figure : figuresIn(fixture.section(SectionId::Summary)))
        labels.append(figure.label);
    QVERIFY(labels.contains(u"States with a point of contact"_s));
    QVERIFY2(labels.filter(u"confirmed"_s).isEmpty(), qPrintable(labels.join(u", "_s))); // 40 and 39
    QVERIFY(!leadOf(fixture.section(SectionId::Summary)).contains(u"have confirmed"_s));
}

void TestSectionSummary::aStateNamedTwiceCountsOnce()
{
    test::ReviewFixture fixture;
    fixture.options.edition = Edition::Circulation;
    fixture.options.states = {u"HU"_s, u"HU"_s, u"HU"_s, u"HU"_s, u"HU"_s, u"HU"_s};
    QCOMPARE(fixture.document().options.states, QStringList(u"HU"_s));
    QVERIFY(leadOf(fixture.section(SectionId::Summary)).startsWith(u"Fewer than 6 States are chosen"_s));
}

void TestSectionSummary::circulationOfFewStates()
{
    test::ReviewFixture fixture;
    fixture.options.edition = Edition::Circulation;
    fixture.options.states = {u"HU"_s, u"PL"_s};
    const QList<Block> blocks = fixture.section(SectionId::Summary);
    QCOMPARE(blocks.size(), 1);
    QVERIFY(leadOf(blocks).startsWith(u"Fewer than 6 States are chosen"_s));
}

void TestSectionSummary::numbersCarryTheLabelOfTheWorkspace()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.sections = {{SectionId::Summary, {}}};
    QCOMPARE(fixture.document().contentLabel, fixture.workspace->sharing());
    Assessment cell = fixture.cell(u"HU"_s, 8, Status::Implemented);
    cell.sharing = SharingLabel::Red;
    fixture.write(cell);
    QCOMPARE(fixture.document().contentLabel, fixture.workspace->sharing());
    fixture.options.sections = {{SectionId::Matrix, {}}}; // which names the State
    QCOMPARE(fixture.document().contentLabel, SharingLabel::Red);
}

QTEST_GUILESS_MAIN(TestSectionSummary)
#include "tst_sectionsummary.moc"
