// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reviewfixture.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestSectionChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWithoutAComparedYear();
    void countsAreThoseOfTheDomain();
    void movedCellsAreNamed();
    void cellsAboveTheCeilingAreLeftOut();
    void circulationHidesSmallChanges();
};

void TestSectionChange::nothingWithoutAComparedYear()
{
    test::ReviewFixture fixture;
    fixture.options.comparedYear = 0;
    QVERIFY(fixture.section(SectionId::Change).isEmpty());
}

void TestSectionChange::countsAreThoseOfTheDomain()
{
    const test::ReviewFixture fixture;
    const QList<Block> blocks = fixture.section(SectionId::Change);
    const ProgressSources sources = fixture.sources().progress;
    const MovementCounts moved =
        movements(sources.matrix(2024), sources.matrix(2025), sources.participants.participatingStates(2025));
    const TableBlock table = test::tableOf(blocks, u"movements"_s);
    QCOMPARE(table.rows.size(), qsizetype(choices<Movement>().size()));
    int changed = 0;
    for (const Choice<Movement> &movement : choices<Movement>()) {
        const bool isThere = std::any_of(table.rows.begin(), table.rows.end(), [&](const QList<DocumentCell> &row) {
            return row.at(0).text == labelOf(movement.value)
                   && row.at(1).text == QString::number(moved.count(movement.value));
        });
        QVERIFY2(isThere, movement.id);
        changed += movement.value == Movement::None ? 0 : moved.count(movement.value);
    }
    QVERIFY(changed > 0);
    QCOMPARE(test::tableOf(blocks, u"changes-of-states"_s).rows.size(), changed);
    ProgressChoice choice;
    choice.lastYear = 2025;
    choice.comparedYear = 2024;
    for (const ProgressChart &chart : progressCharts()) {
        if (QLatin1String(chart.id) == "change-by-measure"_L1)
            QCOMPARE(chartTable(test::blocksOf<ChartBlock>(blocks).constFirst().chart),
                     chartTable(chart.make(sources, choice)));
    }
}

void TestSectionChange::movedCellsAreNamed()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.write(fixture.cell(u"HU"_s, 8, Status::InPreparation, 2024));
    fixture.write(fixture.cell(u"HU"_s, 8, Status::Implemented));
    fixture.write(fixture.cell(u"PL"_s, 1, Status::NoActivity));
    const TableBlock table = test::tableOf(fixture.section(SectionId::Change), u"changes-of-states"_s);
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.at(0).at(0).text, u"Hungary"_s);
    QCOMPARE(table.rows.at(0).at(2).symbol, Status::InPreparation);
    QCOMPARE(table.rows.at(0).at(3).symbol, Status::Implemented);
    QCOMPARE(table.rows.at(0).at(4).text, u"Risen"_s);
    QCOMPARE(table.rows.at(1).at(4).text, u"First reported"_s);
    QVERIFY(table.note.isEmpty());
}

void TestSectionChange::cellsAboveTheCeilingAreLeftOut()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.ceiling = SharingLabel::Amber;
    Assessment before = fixture.cell(u"HU"_s, 8, Status::InPreparation, 2024);
    before.sharing = SharingLabel::Red;
    fixture.write(before);
    fixture.write(fixture.cell(u"HU"_s, 8, Status::Implemented));
    fixture.options.sections = {{SectionId::Change, {}}};
    const ReviewDocument document = fixture.document();
    const TableBlock table = test::tableOf(document.sections.constFirst().blocks, u"changes-of-states"_s);
    QVERIFY(table.rows.isEmpty());
    QVERIFY(table.note.contains(u"TLP:AMBER"_s));
    QCOMPARE(document.leftOut, (QList<LeftOut>{{u"cell"_s, u"Hungary, CBM\u00a08 (2024)"_s, SharingLabel::Red}}));
}

void TestSectionChange::circulationHidesSmallChanges()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.edition = Edition::Circulation;
    fixture.write(fixture.cell(u"HU"_s, 8, Status::Implemented));
    for (const QString &state : {u"HU"_s, u"PL"_s, u"SK"_s, u"CZ"_s})
        fixture.write(fixture.cell(state, 4, Status::Implemented));
    const QList<Block> blocks = fixture.section(SectionId::Change);
    QVERIFY(test::tableOf(blocks, u"changes-of-states"_s).rows.isEmpty());
    const QList<ChartPoint> points = test::blocksOf<ChartBlock>(blocks).constFirst().chart.series.constFirst().points;
    QVERIFY(!points.at(7).value); // one State
    QCOMPARE(points.at(7).text, u"–"_s);
    QCOMPARE(points.at(3).value, 4.0);
    QCOMPARE(points.at(0).value, 0.0);
    fixture.write(fixture.cell(u"HU"_s, 4, Status::Implemented, 2024));
    // Four now and one before: the difference would tell the one.
    QVERIFY(!test::blocksOf<ChartBlock>(fixture.section(SectionId::Change))
                 .constFirst()
                 .chart.series.constFirst()
                 .points.at(3)
                 .value);
}

QTEST_GUILESS_MAIN(TestSectionChange)
#include "tst_sectionchange.moc"
