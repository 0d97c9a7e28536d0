// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statistics.h"
#include "fixtures.h"

#include <QLocale>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"en"_s)); }

    void rates_data();
    void rates();
    void ratesInTheLocale();
    void neverAHundredWhileSomethingIsMissing();
    void pointsBetweenRates_data();
    void pointsBetweenRates();
    void tallies();
    void tallyOfNothing();
    void tallyAllNotApplicable();
    void formula();
    void matrixCells_data();
    void matrixCells();
    void matrixTallies();
    void componentsAndReportingStates();
    void cellsBehindANumber();
    void statusOfAbsentCells();
    void cellsAboveACeilingDoNotCount();
    void movementsBetweenYears();
};

void TestStatistics::rates_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("of");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing to share") << 0 << 0 << u"–"_s;
    QTest::newRow("negative") << 0 << -3 << u"–"_s;
    QTest::newRow("none") << 0 << 57 << u"0.0\u00a0%"_s;
    QTest::newRow("all") << 57 << 57 << u"100.0\u00a0%"_s;
    QTest::newRow("one of one") << 1 << 1 << u"100.0\u00a0%"_s;
    QTest::newRow("half up") << 1 << 2000 << u"0.1\u00a0%"_s;            // 0.05 %
    QTest::newRow("half up in binary") << 45 << 2000 << u"2.3\u00a0%"_s; // 2.25 %
    QTest::newRow("below half") << 49 << 100'000 << u"0.0\u00a0%"_s;
    QTest::newRow("411 of 912") << 411 << 912 << u"45.1\u00a0%"_s;
    QTest::newRow("56 of 57") << 56 << 57 << u"98.2\u00a0%"_s;
    QTest::newRow("99.94 %") << 9994 << 10'000 << u"99.9\u00a0%"_s;
    QTest::newRow("99.95 %") << 9995 << 10'000 << u"99.9\u00a0%"_s;
    QTest::newRow("99.96 %") << 2499 << 2500 << u"99.9\u00a0%"_s;
    QTest::newRow("large") << 2'000'000'000 << 2'000'000'001 << u"99.9\u00a0%"_s;
}

void TestStatistics::rates()
{
    QFETCH(int, part);
    QFETCH(int, of);
    QFETCH(QString, text);
    const Rate rate{part, of};
    QCOMPARE(rate.percentText(), text);
    QVERIFY(rate.percent() >= 0 && rate.percent() <= 100);
}

void TestStatistics::ratesInTheLocale()
{
    QLocale::setDefault(QLocale(u"de"_s));
    QCOMPARE((Rate{411, 912}).percentText(), u"45,1\u00a0%"_s);
    QCOMPARE((Rate{1000, 2000}).countText(), u"1.000 of 2.000"_s);
}

void TestStatistics::neverAHundredWhileSomethingIsMissing()
{
    for (int of = 1; of <= 3000; ++of) {
        QVERIFY((Rate{of - 1, of}).percentText() != u"100.0\u00a0%"_s);
        QCOMPARE((Rate{of, of}).percentText(), u"100.0\u00a0%"_s);
    }
}

void TestStatistics::pointsBetweenRates_data()
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

void TestStatistics::pointsBetweenRates()
{
    QFETCH(Rate, before);
    QFETCH(Rate, now);
    QFETCH(QString, text);
    QCOMPARE(pointsText(before, now), text);
}

void TestStatistics::tallies()
{
    Tally tally;
    for (const Status status : {Status::Implemented, Status::Implemented, Status::PartlyImplemented,
                                Status::NotApplicable, Status::NoInformation, Status::PrefersNotToSay})
        tally.add(status);
    QCOMPARE(tally.cells(), 6);
    QCOMPARE(tally.applicable(), 5);
    QCOMPARE(tally.implementationRate(), (Rate{2, 5}));
    tally.move(Status::PartlyImplemented, Status::Implemented, 1);
    QCOMPARE(tally.cells(), 6);
    QCOMPARE(tally.implementationRate(), (Rate{3, 5}));
}

void TestStatistics::tallyOfNothing()
{
    QCOMPARE(Tally().cells(), 0);
    QCOMPARE(Tally().implementationRate(), (Rate{0, 0}));
    QCOMPARE(Tally().implementationRate().percentText(), u"–"_s);
}

void TestStatistics::tallyAllNotApplicable()
{
    Tally tally;
    tally.add(Status::NotApplicable);
    tally.add(Status::NotApplicable);
    QCOMPARE(tally.applicable(), 0);
    QCOMPARE(tally.implementationRate().percentText(), u"–"_s);
    QCOMPARE(tally.implementationRate().percent(), 0.0);
}

void TestStatistics::formula()
{
    Tally tally;
    for (int i = 0; i < 912; ++i)
        tally.add(i < 411 ? Status::Implemented : Status::NoInformation);
    QCOMPARE(implementationFormula(tally),
             u"Implemented / (existing cells − not applicable) = 411 / (912 − 0) = 45.1\u00a0%"_s);
    QCOMPARE(implementationFormula(Tally()), u"Implemented / (existing cells − not applicable) = 0 / (0 − 0) = –"_s);
}

void TestStatistics::matrixCells_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("cells");
    QTest::newRow("before everything") << 2012 << 0;
    QTest::newRow("two measures, without Mongolia") << 2013 << 8 * 2;
    QTest::newRow("with Mongolia") << 2014 << 9 * 2;
    QTest::newRow("three measures, without the former State") << 2016 << 8 * 3;
}

void TestStatistics::matrixCells()
{
    QFETCH(int, year);
    QFETCH(int, cells);
    const Framework framework = fixtures::framework();
    const Participants participants = fixtures::participants();
    const YearRecords records(u"test"_s, year, {}, {}, {}, {});
    const YearMatrix matrix(framework, participants, records);
    QStringList all;
    for (const State &state : participants.states())
        all.append(state.code);
    QCOMPARE(matrix.cells(all, matrix.measureNumbers()).size(), cells);
    QCOMPARE(matrix.tally(all, matrix.measureNumbers()).cells(), cells);
    QCOMPARE(matrix.tally(all, matrix.measureNumbers()).count(Status::NoInformation), cells);
}

void TestStatistics::matrixTallies()
{
    const Framework framework = fixtures::framework();
    const Participants participants = fixtures::participants();
    const YearRecords records(u"test"_s, 2013,
                              {fixtures::assessment(u"FI"_s, 1, 2013, Status::Implemented),
                               fixtures::assessment(u"FI"_s, 8, 2013, Status::NotApplicable),
                               fixtures::assessment(u"FI"_s, 12, 2013, Status::Implemented), // not adopted yet
                               fixtures::assessment(u"MN"_s, 8, 2013, Status::Implemented)}, // not joined yet
                              {}, {}, {});
    const YearMatrix matrix(framework, participants, records);
    QCOMPARE(matrix.tallyOfState(u"FI"_s).implementationRate(), (Rate{1, 1}));
    QCOMPARE(matrix.tallyOfState(u"MN"_s).cells(), 0);
    QCOMPARE(matrix.tallyOfState(u"JP"_s).cells(), 0);
    QCOMPARE(matrix.tallyOfMeasure(1, participants.participatingStates(2013)).implementationRate(), (Rate{1, 8}));
    QVERIFY(implementationFormula(matrix.tallyOfMeasure(1, {})).startsWith(implementationWords()));
    QCOMPARE(matrix.tallyOfMeasure(12, participants.participatingStates(2013)).cells(), 0);
    QCOMPARE(matrix.tallyOfMeasure(99, participants.participatingStates(2013)).cells(), 0);
    QCOMPARE(matrix.year(), 2013);
}

void TestStatistics::componentsAndReportingStates()
{
    const Framework framework = fixtures::framework();
    const Participants participants = fixtures::participants();
    const YearRecords records(u"test"_s, 2020,
                              {fixtures::assessment(u"FI"_s, 8, 2020, Status::NoActivity),
                               fixtures::assessment(u"NL"_s, 8, 2020, Status::PrefersNotToSay)},
                              {fixtures::component(u"FI"_s, 8, 2020, u"part"_s, Status::Implemented),
                               fixtures::component(u"JP"_s, 8, 2020, u"part"_s, Status::Implemented)}, // does not count
                              {}, {});
    const YearMatrix matrix(framework, participants, records);
    const QStringList states{u"FI"_s, u"NL"_s, u"JP"_s};
    const Tally tally = matrix.tallyOfComponent(8, u"part"_s, states);
    QCOMPARE(tally.count(Status::Implemented), 1);
    QCOMPARE(tally.count(Status::NoInformation), 1);
    QCOMPARE(tally.cells(), 2);
    QCOMPARE(matrix.tallyOfComponent(8, u"other"_s, states).count(Status::NoInformation), 2);
    QCOMPARE(matrix.statesReporting(states, {1, 8}), (Rate{1, 2}));
    QCOMPARE(matrix.statesReporting(states, {1}), (Rate{0, 2}));
}

void TestStatistics::cellsBehindANumber()
{
    const Framework framework = fixtures::framework();
    const Participants participants = fixtures::participants();
    const YearRecords records(u"test"_s, 2020,
                              {fixtures::assessment(u"NL"_s, 8, 2020, Status::Implemented),
                               fixtures::assessment(u"FI"_s, 1, 2020, Status::Implemented)},
                              {}, {}, {});
    const YearMatrix matrix(framework, participants, records);
    const QList<CellPlace> cells =
        matrix.cells({u"NL"_s, u"FI"_s}, {8, 1}, [](Status s) { return s == Status::Implemented; });
    QCOMPARE(cells, (QList<CellPlace>{{u"NL"_s, 8}, {u"FI"_s, 1}}));
    QCOMPARE(cells.size(), matrix.tally({u"NL"_s, u"FI"_s}, {8, 1}).count(Status::Implemented));
}

void TestStatistics::statusOfAbsentCells()
{
    const Framework framework = fixtures::framework();
    const Participants participants = fixtures::participants();
    const YearRecords records(u"test"_s, 2013, {}, {}, {}, {});
    const YearMatrix matrix(framework, participants, records);
    QCOMPARE(matrix.status({u"FI"_s, 8}), std::optional(Status::NoInformation));
    QCOMPARE(matrix.status({u"FI"_s, 12}), std::nullopt);
    QCOMPARE(matrix.status({u"MN"_s, 8}), std::nullopt);
}

void TestStatistics::cellsAboveACeilingDoNotCount()
{
    const Framework framework = fixtures::framework();
    const Participants participants = fixtures::participants();
    Assessment secret = fixtures::assessment(u"FI"_s, 8, 2016, Status::Implemented);
    secret.sharing = SharingLabel::Red;
    Assessment open = fixtures::assessment(u"NL"_s, 8, 2016, Status::Implemented);
    open.sharing = SharingLabel::Clear;
    const YearRecords records(u"test"_s, 2016, {secret, open}, {}, {}, {});
    const YearMatrix whole(framework, participants, records);
    const QStringList states{u"FI"_s, u"NL"_s};
    QCOMPARE(whole.tallyOfMeasure(8, states).implementationRate(), (Rate{2, 2}));
    const YearMatrix shared = whole.upTo(SharingLabel::Amber);
    QCOMPARE(shared.tallyOfMeasure(8, states).implementationRate(), (Rate{1, 1}));
    QCOMPARE(shared.status({u"FI"_s, 8}), std::nullopt);
    QCOMPARE(shared.status({u"NL"_s, 8}), std::optional(Status::Implemented));
    QVERIFY(shared.exists({u"FI"_s, 1})); // nothing is recorded there, so nothing is kept back
    QCOMPARE(whole.upTo(SharingLabel::Red).tallyOfMeasure(8, states).cells(), 2);
    const YearRecords before(u"test"_s, 2015, {}, {}, {}, {});
    QCOMPARE(movementOf(YearMatrix(framework, participants, before), shared, {u"FI"_s, 8}), Movement::None);
}

void TestStatistics::movementsBetweenYears()
{
    const Framework framework = fixtures::framework();
    const Participants participants = fixtures::participants();
    const YearRecords before(u"test"_s, 2015,
                             {fixtures::assessment(u"FI"_s, 1, 2015, Status::InPreparation),
                              fixtures::assessment(u"FI"_s, 8, 2015, Status::Implemented)},
                             {}, {}, {});
    const YearRecords after(u"test"_s, 2016,
                            {fixtures::assessment(u"FI"_s, 1, 2016, Status::Implemented),
                             fixtures::assessment(u"FI"_s, 12, 2016, Status::Implemented), // did not exist before
                             fixtures::assessment(u"NL"_s, 1, 2016, Status::NoActivity)},
                            {}, {}, {});
    const YearMatrix was(framework, participants, before);
    const YearMatrix is(framework, participants, after);
    const MovementCounts counts = movements(was, is, {u"FI"_s, u"NL"_s, u"CS"_s, u"JP"_s});
    QCOMPARE(counts.count(Movement::Risen), 1);
    QCOMPARE(counts.count(Movement::NoLongerReported), 1);
    QCOMPARE(counts.count(Movement::FirstReported), 1);
    QCOMPARE(counts.count(Movement::None), 1);
    QCOMPARE(counts.count(Movement::Fallen), 0);
    QCOMPARE(movementOf(was, is, {u"FI"_s, 12}), Movement::None);
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
