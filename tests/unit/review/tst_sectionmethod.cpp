// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overview.h"
#include "support/reviewfixture.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestSectionMethod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormulaIsNamed();
    void circulationTellsTheThreshold();
    void whatWasLeftOut();
    void whatWasLeftOutIsToldWithoutTheMethodToo();
};

void TestSectionMethod::everyFormulaIsNamed()
{
    const test::ReviewFixture fixture;
    const QString method = test::textsOf(fixture.section(SectionId::Method)).join(u'\n');
    for (const FiguresBlock &block : test::blocksOf<FiguresBlock>(fixture.section(SectionId::Summary))) {
        for (const KeyFigure &figure : block.figures)
            QVERIFY2(method.contains(figure.formula), qPrintable(figure.formula));
    }
    QVERIFY(method.contains(fixture.document().voluntaryNote));
    QVERIFY(method.contains(sharingText(fixture.document().label)));
    QVERIFY(method.contains(u"31 December 2025"_s));
    for (const Choice<Status> &status : choices<Status>())
        QVERIFY(method.contains(labelOf(status.value)));
    QVERIFY(!method.contains(u"Counts that are not printed"_s));
}

void TestSectionMethod::circulationTellsTheThreshold()
{
    test::ReviewFixture fixture;
    fixture.options.edition = Edition::Circulation;
    fixture.options.threshold = 5;
    const QString method = test::textsOf(fixture.section(SectionId::Method)).join(u'\n');
    QVERIFY(method.contains(u"fewer than 5 States"_s));
    for (const Figure &figure : overviewFigures(fixture.sources().progress, 2025, 2024)) {
        if (figure.countsStates)
            QVERIFY2(!method.contains(figure.rate.countText()), qPrintable(figure.id));
    }
}

void TestSectionMethod::whatWasLeftOut()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.ceiling = SharingLabel::Amber;
    QCOMPARE(test::tableOf(fixture.section(SectionId::Method), u"left-out"_s).rows.size(), 0);
    for (int measure = 1; measure <= 3; ++measure) {
        Assessment cell = fixture.cell(u"HU"_s, measure, Status::Implemented);
        cell.sharing = SharingLabel::Red;
        fixture.write(cell);
    }
    TableBlock table = test::tableOf(fixture.section(SectionId::Method), u"left-out"_s);
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows.at(0).at(1).text, u"Hungary, CBM\u00a01"_s);
    QCOMPARE(table.rows.at(0).at(2).text, u"TLP:RED"_s);
    for (const QString &state : {u"PL"_s, u"CZ"_s, u"SK"_s}) {
        for (int measure = 1; measure <= 16; ++measure) {
            Assessment cell = fixture.cell(state, measure, Status::Implemented);
            cell.sharing = SharingLabel::Red;
            fixture.write(cell);
        }
    }
    table = test::tableOf(fixture.section(SectionId::Method), u"left-out"_s);
    QCOMPARE(table.rows.size(), 1); // a long list is counted
    QCOMPARE(table.rows.at(0).at(2).text, u"51"_s);
}

void TestSectionMethod::whatWasLeftOutIsToldWithoutTheMethodToo()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.ceiling = SharingLabel::Amber;
    fixture.options.sections = {{SectionId::Summary, {}}};
    QCOMPARE(fixture.document().sections.size(), 1);
    Assessment cell = fixture.cell(u"HU"_s, 8, Status::Implemented);
    cell.sharing = SharingLabel::Red;
    fixture.write(cell);
    const ReviewDocument document = fixture.document();
    QCOMPARE(document.sections.size(), 2);
    QCOMPARE(document.sections.constLast().title, u"Left out"_s);
    const TableBlock table = test::tableOf(document.sections.constLast().blocks, u"left-out"_s);
    QCOMPARE(table.rows.size(), 1);
    QVERIFY(table.note.contains(u"not counted"_s));
    QVERIFY(test::textsOf(document.sections.constFirst().blocks).join(u'\n').contains(u"0 of 911"_s));
    fixture.options.edition = Edition::Circulation; // no State is named, so every cell counts
    QVERIFY(fixture.document().leftOut.isEmpty());
}

QTEST_GUILESS_MAIN(TestSectionMethod)
#include "tst_sectionmethod.moc"
