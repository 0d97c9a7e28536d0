// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/keyfigures.h"
#include "support/reviewfixture.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

constexpr int kNow = ReviewFixture::kYear;
constexpr int kBefore = ReviewFixture::kYear - 1;

/// The figure with that label; a blank one when there is none.
KeyFigure figure(const ReviewContent &content, const QString &label)
{
    for (const KeyFigure &candidate : content.figures) {
        if (candidate.label == label)
            return candidate;
    }
    return {};
}

} // namespace

class TestReviewContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresOfAnEmptyYear();
    void figuresWithFormulas();
    void contactFigureCountsPartly();
    void figuresWithoutComparedYear();
    void pointsBetweenRates_data();
    void pointsBetweenRates();
    void measuresInCatalogueOrder();
    void measuresBeforeTheirAdoption();
    void movementsAreCounted();
    void matrixKeepsTheGivenOrder();
    void statesHaveTheirGroupsOfTheYear();
    void stateLines();
    void labelIsTheNarrowest_data();
    void labelIsTheNarrowest();
    void statesAreNotRanked();
    void methodNamesEveryFormula();
    void withoutStatePages();
};

void TestReviewContent::figuresOfAnEmptyYear()
{
    const ReviewContent content = ReviewFixture().content();
    QCOMPARE(content.tally.cells(), 57 * 16);
    QCOMPARE(figure(content, u"Average implementation"_s).value, u"0.0\u00a0%"_s);
    QCOMPARE(figure(content, u"States with information"_s).value, u"0 of 57"_s);
    QCOMPARE(figure(content, u"Points of contact"_s).value, u"0 of 57"_s);
    QCOMPARE(content.voluntaryNote,
             u"The measures are voluntary; absence of information does not mean absence of implementation."_s);
}

void TestReviewContent::figuresWithFormulas()
{
    ReviewFixture fixture;
    fixture.options.states = {u"AT"_s, u"CZ"_s};
    for (int measure = 1; measure <= 7; ++measure)
        fixture.put(kNow, u"AT"_s, measure, Status::Implemented);
    fixture.put(kNow, u"AT"_s, 8, Status::NotApplicable);
    fixture.put(kNow, u"AT"_s, 9, Status::PartlyImplemented);
    fixture.put(kNow, u"CZ"_s, 1, Status::PrefersNotToSay);
    fixture.put(kBefore, u"AT"_s, 1, Status::Implemented);
    const ReviewContent content = fixture.content();

    const KeyFigure average = figure(content, u"Average implementation"_s);
    QCOMPARE(average.value, u"22.6\u00a0%"_s); // 7 of 31
    QCOMPARE(average.note, u"7 of 31"_s);
    QCOMPARE(average.change, u"+19.5 points since 2024"_s); // 22.58 - 3.125
    QCOMPARE(average.formula, u"Implemented / (existing cells − not applicable) = 7 / (32 − 1) = 22.6\u00a0%"_s);
    QCOMPARE(figure(content, u"Implemented or partly implemented"_s).note, u"8 of 31"_s);
    QCOMPARE(figure(content, u"States with information"_s).value, u"1 of 2"_s);
    QCOMPARE(figure(content, u"States with information"_s).change, u"1 of 2 in 2024"_s);
    QCOMPARE(figure(content, u"Cells with information"_s).note, u"9 of 32"_s);
}

void TestReviewContent::contactFigureCountsPartly()
{
    ReviewFixture fixture;
    fixture.put(kNow, u"AT"_s, 8, Status::Implemented);
    fixture.put(kNow, u"CZ"_s, 8, Status::PartlyImplemented);
    fixture.put(kNow, u"HU"_s, 8, Status::InPreparation);
    const KeyFigure contact = figure(fixture.content(), u"Points of contact"_s);
    QCOMPARE(contact.value, u"2 of 57"_s);
    QVERIFY(contact.formula.contains(u"CBM\u00a08"_s));
}

void TestReviewContent::figuresWithoutComparedYear()
{
    ReviewFixture fixture;
    fixture.fill();
    const ReviewContent content = fixture.content(false);
    QCOMPARE(content.comparedYear, 0);
    QVERIFY(content.movements.isEmpty());
    for (const KeyFigure &one : content.figures)
        QVERIFY(one.change.isEmpty());
    for (const MeasureLine &measure : content.measures)
        QVERIFY(measure.change.isEmpty());
    for (const StateChapter &page : content.statePages) {
        QVERIFY(!page.before);
        for (const StateLine &line : page.lines)
            QVERIFY(!line.before);
    }
}

void TestReviewContent::pointsBetweenRates_data()
{
    QTest::addColumn<Rate>("before");
    QTest::addColumn<Rate>("now");
    QTest::addColumn<QString>("text");
    QTest::newRow("up") << Rate{1, 10} << Rate{2, 10} << u"+10.0"_s;
    QTest::newRow("down") << Rate{2, 10} << Rate{1, 10} << u"\u221210.0"_s;
    QTest::newRow("same") << Rate{1, 3} << Rate{2, 6} << u"0.0"_s;
    QTest::newRow("too little to print") << Rate{10000, 20000} << Rate{10001, 20000} << u"0.0"_s;
    QTest::newRow("before rounding") << Rate{419, 1000} << Rate{4507, 10000} << u"+3.2"_s;
    QTest::newRow("nothing before") << Rate{0, 0} << Rate{1, 2} << QString();
    QTest::newRow("nothing now") << Rate{1, 2} << Rate{0, 0} << QString();
}

void TestReviewContent::pointsBetweenRates()
{
    QFETCH(Rate, before);
    QFETCH(Rate, now);
    QFETCH(QString, text);
    QCOMPARE(pointsText(before, now), text);
}

void TestReviewContent::measuresInCatalogueOrder()
{
    ReviewFixture fixture;
    fixture.fill();
    const ReviewContent content = fixture.content();
    QCOMPARE(content.measures.size(), 16);
    int implemented = 0;
    for (qsizetype i = 0; i < content.measures.size(); ++i) {
        QCOMPARE(content.measures.at(i).number, int(i) + 1);
        QCOMPARE(content.measures.at(i).tally.cells(), 57);
        implemented += content.measures.at(i).tally.count(Status::Implemented);
    }
    QCOMPARE(implemented, content.tally.count(Status::Implemented));
    QCOMPARE(content.measures.first().set, u"Initial set (PC.DEC/1106, 2013)"_s);
}

void TestReviewContent::measuresBeforeTheirAdoption()
{
    ReviewFixture fixture;
    fixture.framework.measures[15].adopted = QDate(kNow + 1, 1, 1);
    fixture.framework.measures[14].adopted = QDate(kNow, 1, 1);
    fixture.put(kNow, u"AT"_s, 15, Status::Implemented);
    const ReviewContent content = fixture.content();
    QCOMPARE(content.measures.size(), 15);
    QCOMPARE(content.measures.last().change, QString()); // did not exist in the compared year
    QCOMPARE(content.statePages.first().lines.size(), 15);
    QVERIFY(!content.statePages.first().lines.last().before);

    for (Measure &measure : fixture.framework.measures)
        measure.adopted = QDate(kNow + 1, 1, 1);
    const ReviewContent none = fixture.content();
    QCOMPARE(none.tally.cells(), 0);
    QCOMPARE(none.summary, u"No measure existed in 2025."_s);
    QCOMPARE(figure(none, u"Average implementation"_s).value, u"–"_s);
}

void TestReviewContent::movementsAreCounted()
{
    ReviewFixture fixture;
    fixture.put(kBefore, u"AT"_s, 1, Status::InPreparation);
    fixture.put(kNow, u"AT"_s, 1, Status::Implemented);
    fixture.put(kBefore, u"AT"_s, 2, Status::Implemented);
    fixture.put(kNow, u"AT"_s, 2, Status::NoActivity);
    fixture.put(kNow, u"AT"_s, 3, Status::NoActivity);
    QHash<QString, int> counts;
    for (const MovementLine &line : fixture.content().movements)
        counts.insert(line.label, line.count);
    QCOMPARE(counts.value(u"Risen"_s), 1);
    QCOMPARE(counts.value(u"Fallen"_s), 1);
    QCOMPARE(counts.value(u"First reported"_s), 1);
    QCOMPARE(counts.value(u"Unchanged"_s), 57 * 16 - 3);
}

void TestReviewContent::matrixKeepsTheGivenOrder()
{
    ReviewFixture fixture;
    fixture.options.states = {u"SK"_s, u"AT"_s, u"PL"_s};
    fixture.put(kNow, u"AT"_s, 16, Status::Implemented);
    const ReviewContent content = fixture.content();
    QCOMPARE(content.matrix.size(), 3);
    QCOMPARE(content.matrix.at(1).name, u"Austria"_s);
    QCOMPARE(content.matrix.at(1).cells.at(15), Status::Implemented);
    QCOMPARE(content.matrix.at(1).tally.count(Status::Implemented), 1);
    QCOMPARE(content.statePages.at(2).name, u"Poland"_s);
}

void TestReviewContent::statesHaveTheirGroupsOfTheYear()
{
    ReviewFixture fixture;
    fixture.options.states = {u"FI"_s};
    QVERIFY(fixture.content().statePages.first().groups.contains(u"NATO"_s));
    for (Group &group : fixture.groups()) {
        for (Membership &membership : group.members)
            membership.to = QDate(kNow, 12, 30);
    }
    QVERIFY(fixture.content().statePages.first().groups.isEmpty());
}

void TestReviewContent::stateLines()
{
    ReviewFixture fixture;
    fixture.options.states = {u"HU"_s};
    Assessment &cell = fixture.put(kNow, u"HU"_s, 8, Status::PartlyImplemented);
    cell.done = u"Policy contact named"_s;
    cell.source = Source::Judgement;
    cell.asOf = QDate(2025, 6, 3);
    cell.marking = u"Korlátozott terjesztésű!"_s;
    fixture.put(kBefore, u"HU"_s, 8, Status::InPreparation);
    Evidence note;
    note.id = u"1"_s;
    note.title = u"Note verbale"_s;
    note.address = u"https://example.org/1"_s;
    fixture.use(u"HU"_s, 8, note);

    const StateLine line = fixture.content().statePages.first().lines.at(7);
    QCOMPARE(line.status, Status::PartlyImplemented);
    QCOMPARE(line.before, Status::InPreparation);
    QCOMPARE(line.done, u"Policy contact named"_s);
    QCOMPARE(line.source, Source::Judgement);
    QCOMPARE(line.asOf, QDate(2025, 6, 3));
    QCOMPARE(line.marking, u"Korlátozott terjesztésű!"_s);
    QCOMPARE(line.evidence, QStringList{u"Note verbale – https://example.org/1"_s});
}

void TestReviewContent::labelIsTheNarrowest_data()
{
    QTest::addColumn<SharingLabel>("chosen");
    QTest::addColumn<SharingLabel>("cell");
    QTest::addColumn<SharingLabel>("earlier");
    QTest::addColumn<SharingLabel>("evidence");
    QTest::addColumn<bool>("hasStatePages");
    QTest::addColumn<SharingLabel>("label");
    using enum SharingLabel;
    QTest::newRow("all clear") << Clear << Clear << Clear << Clear << true << Clear;
    QTest::newRow("chosen is narrower") << Amber << Clear << Clear << Clear << true << Amber;
    QTest::newRow("a red cell") << Clear << Red << Clear << Clear << true << Red;
    QTest::newRow("a red cell without State pages") << Clear << Red << Clear << Clear << false << Red;
    QTest::newRow("an earlier cell") << Clear << Clear << AmberStrict << Clear << true << AmberStrict;
    QTest::newRow("its evidence") << Green << Green << Green << Red << true << Red;
    QTest::newRow("evidence left out") << Green << Green << Green << Red << false << Green;
}

void TestReviewContent::labelIsTheNarrowest()
{
    QFETCH(SharingLabel, chosen);
    QFETCH(SharingLabel, cell);
    QFETCH(SharingLabel, earlier);
    QFETCH(SharingLabel, evidence);
    QFETCH(bool, hasStatePages);
    QFETCH(SharingLabel, label);
    ReviewFixture fixture;
    fixture.options.label = chosen;
    fixture.options.hasStatePages = hasStatePages;
    fixture.options.states = {u"AT"_s};
    fixture.put(kNow, u"AT"_s, 1, Status::Implemented).sharing = cell;
    fixture.put(kBefore, u"AT"_s, 2, Status::Implemented).sharing = earlier;
    Evidence piece;
    piece.id = u"1"_s;
    piece.sharing = evidence;
    fixture.use(u"AT"_s, 1, piece);
    fixture.put(kNow, u"CZ"_s, 1, Status::Implemented).sharing = SharingLabel::Red; // not among the States shown
    QCOMPARE(fixture.content().label, label);
    QVERIFY(!fixture.content().labelMeaning.isEmpty());
}

void TestReviewContent::statesAreNotRanked()
{
    ReviewFixture fixture;
    fixture.fill();
    const ReviewContent content = fixture.content();
    for (const MatrixLine &line : content.matrix) {
        QVERIFY(!content.summary.contains(line.name));
        for (const KeyFigure &one : content.figures)
            QVERIFY(!one.value.contains(line.name) && !one.formula.contains(line.name));
    }
}

void TestReviewContent::methodNamesEveryFormula()
{
    ReviewFixture fixture;
    fixture.fill();
    const ReviewContent content = fixture.content();
    QString method;
    for (const MethodNote &note : content.method)
        method += note.title + u' ' + note.text + u'\n';
    for (const KeyFigure &one : content.figures)
        QVERIFY2(method.contains(one.formula), qPrintable(one.formula));
    QVERIFY(method.contains(content.voluntaryNote));
    QVERIFY(method.contains(u"TLP:AMBER+STRICT"_s));
    for (const Choice<Status> &status : choices<Status>())
        QVERIFY(method.contains(labelOf(status.value)));
}

void TestReviewContent::withoutStatePages()
{
    ReviewFixture fixture;
    fixture.options.hasStatePages = false;
    const ReviewContent content = fixture.content();
    QVERIFY(content.statePages.isEmpty());
    QCOMPARE(content.matrix.size(), 57);
}

QTEST_GUILESS_MAIN(TestReviewContent)
#include "tst_reviewcontent.moc"
