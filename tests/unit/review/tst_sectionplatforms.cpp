// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/recordtools.h"
#include "support/reviewfixture.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestSectionPlatforms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreThoseOfTheDomain();
    void membersAreThoseAtTheEndOfTheYear();
    void onlyWhereAllMembersAreInTheReview();
    void noFiguresInCirculation();
    void circulationNamesNoState();
};

void TestSectionPlatforms::numbersAreThoseOfTheDomain()
{
    const test::ReviewFixture fixture;
    const QList<Block> blocks = fixture.section(SectionId::Platforms);
    const ReviewSources sources = fixture.sources();
    const YearMatrix matrix = sources.progress.matrix(2025);
    const QStringList all = sources.progress.participants.participatingStates(2025);
    QStringList values;
    for (const FiguresBlock &block : test::blocksOf<FiguresBlock>(blocks)) {
        for (const KeyFigure &figure : block.figures)
            values.append(figure.value + u" "_s + figure.note);
    }
    const Rate mean = matrix.tally(all, matrix.measureNumbers()).implementationRate();
    for (const QString &group : {u"V4"_s, u"CECSP"_s}) {
        const QStringList members = sources.progress.participants.membersOf(group, membershipDay(2025));
        const Rate rate = matrix.tally(members, matrix.measureNumbers()).implementationRate();
        QVERIFY(values.contains(rate.percentText() + u' ' + rate.countText()));
    }
    QCOMPARE(values.count(mean.percentText() + u' ' + mean.countText()), 2);

    const QList<TableBlock> tables = test::blocksOf<TableBlock>(blocks);
    const auto isByMeasure = [](const TableBlock &table) { return table.id == u"platforms-by-measure"; };
    QCOMPARE(std::count_if(tables.begin(), tables.end(), isByMeasure), 2);
    const TableBlock byMeasure = *std::find_if(tables.begin(), tables.end(), isByMeasure);
    QCOMPARE(byMeasure.rows.size(), 16);
    QCOMPARE(byMeasure.rows.at(7).at(2).text, matrix.tallyOfMeasure(8, all).implementationRate().percentText());
    QVERIFY(test::textOf(blocks).contains(u"CECSP exercise 2025"_s));
}

void TestSectionPlatforms::membersAreThoseAtTheEndOfTheYear()
{
    const test::ReviewFixture fixture(std::nullopt);
    const QString text = test::textOf(fixture.section(SectionId::Platforms));
    QVERIFY(text.contains(u"Members on 31 December 2025: Czechia, Hungary, Poland, Slovakia."_s));
}

void TestSectionPlatforms::onlyWhereAllMembersAreInTheReview()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.states = {u"CZ"_s, u"HU"_s, u"PL"_s, u"SK"_s, u"FR"_s};
    QCOMPARE(test::blocksOf<HeadingBlock>(fixture.section(SectionId::Platforms)).size(), 1);
    fixture.options.states = {u"FR"_s};
    QVERIFY(fixture.section(SectionId::Platforms).isEmpty());
}

void TestSectionPlatforms::noFiguresInCirculation()
{
    test::ReviewFixture fixture;
    QVERIFY(!test::blocksOf<FiguresBlock>(fixture.section(SectionId::Platforms)).isEmpty());
    fixture.options.edition = Edition::Circulation;
    const QList<Block> blocks = fixture.section(SectionId::Platforms);
    QVERIFY(test::blocksOf<FiguresBlock>(blocks).isEmpty());
    QVERIFY(test::tableOf(blocks, u"platforms-by-measure"_s).rows.isEmpty());
}

void TestSectionPlatforms::circulationNamesNoState()
{
    test::ReviewFixture fixture;
    fixture.options.edition = Edition::Circulation;
    const QString text = test::textOf(fixture.section(SectionId::Platforms));
    QVERIFY(text.contains(u"Visegrad Group"_s));
    for (const State &state : fixture.workspace->participants().states())
        QVERIFY2(!text.contains(state.name.text()), qPrintable(state.name.text()));
}

QTEST_GUILESS_MAIN(TestSectionPlatforms)
#include "tst_sectionplatforms.moc"
