// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/carryforward.h"
#include "fixtures.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const CellPlace kPlace{u"FI"_s, 8};

Assessment full(int year)
{
    Assessment assessment = fixtures::assessment(u"FI"_s, 8, year, Status::Implemented);
    assessment.work = Work::Confirmed;
    assessment.source = Source::OwnReport;
    assessment.asOf = QDate(2019, 5, 1);
    assessment.done = u"Contacts named"_s;
    assessment.sharing = SharingLabel::Green;
    return assessment;
}

YearRecords year2020(const QList<Assessment> &assessments = {full(2020)})
{
    return {u"test"_s,
            2020,
            assessments,
            {fixtures::component(u"FI"_s, 8, 2020, u"nominated"_s, Status::Implemented),
             fixtures::component(u"FI"_s, 8, 2020, u"current"_s, Status::PartlyImplemented)},
            {{u"test"_s, 2020, u"FI"_s, 8, u"document"_s}},
            {}};
}

QList<Change> carried(const YearRecords &from, const YearRecords &into, const QList<CellPlace> &places = {kPlace})
{
    return carryForward(fixtures::framework(), fixtures::participants(), from, into, places).changes;
}

QStringList keysOf(const QList<Change> &changes)
{
    QStringList keys;
    for (const Change &change : changes)
        keys.append(recordSchema(change.kind).name + u' ' + change.key);
    return keys;
}

} // namespace

class TestCarryForward : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copies();
    void leavesWhatIsThere();
    void keepsComponentsAndEvidenceThatAreThere();
    void leavesOut_data();
    void leavesOut();
    void twiceChangesNothing();
    void blankWorkIsNotCarried();
};

void TestCarryForward::copies()
{
    const ChangeSet set = carryForward(fixtures::framework(), fixtures::participants(), year2020(),
                                       YearRecords(u"test"_s, 2021, {}, {}, {}, {}), {kPlace});
    QCOMPARE(set.origin, Origin::CarryForward);
    QCOMPARE(keysOf(set.changes),
             (QStringList{u"assessment test/2021/FI/8"_s, u"component test/2021/FI/8/current"_s,
                          u"component test/2021/FI/8/nominated"_s, u"evidence_use test/2021/FI/8/document"_s}));
    Assessment wanted = full(2021);
    wanted.work = Work::ToDo;
    QCOMPARE(recordFrom<Assessment>(*set.changes.constFirst().after), wanted);
    for (const Change &change : set.changes)
        QVERIFY(!change.before);
}

void TestCarryForward::leavesWhatIsThere()
{
    const YearRecords into(u"test"_s, 2021, {fixtures::assessment(u"FI"_s, 8, 2021, Status::NoActivity)}, {}, {}, {});
    QVERIFY(carried(year2020(), into).isEmpty());
}

void TestCarryForward::keepsComponentsAndEvidenceThatAreThere()
{
    // A component may be recorded without a statement: it is there all the same.
    const YearRecords into(u"test"_s, 2021, {},
                           {fixtures::component(u"FI"_s, 8, 2021, u"nominated"_s, Status::NoInformation)},
                           {{u"test"_s, 2021, u"FI"_s, 8, u"document"_s}}, {});
    QCOMPARE(keysOf(carried(year2020(), into)),
             (QStringList{u"assessment test/2021/FI/8"_s, u"component test/2021/FI/8/current"_s}));
}

void TestCarryForward::leavesOut_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("measure");
    QTest::addColumn<int>("into");
    QTest::newRow("nothing recorded") << u"NL"_s << 8 << 2021;
    QTest::newRow("locked") << u"GB"_s << 8 << 2021;
    QTest::newRow("left meanwhile") << u"CS"_s << 8 << 2021;
    QTest::newRow("before the adoption") << u"FI"_s << 12 << 2015;
    QTest::newRow("Partner") << u"JP"_s << 8 << 2021;
    QTest::newRow("unknown measure") << u"FI"_s << 99 << 2021;
}

void TestCarryForward::leavesOut()
{
    QFETCH(QString, state);
    QFETCH(int, measure);
    QFETCH(int, into);
    QList<Assessment> assessments;
    if (state != u"NL"_s)
        assessments.append(fixtures::assessment(state, measure, 2020, Status::Implemented));
    const YearRecords year(u"test"_s, into, {}, {}, {}, {fixtures::submission(u"GB"_s, into, Stage::Accepted)});
    QVERIFY(carried(year2020(assessments), year, {{state, measure}}).isEmpty());
}

void TestCarryForward::twiceChangesNothing()
{
    YearRecords into(u"test"_s, 2021, {}, {}, {}, {});
    into.apply(carried(year2020(), into));
    QCOMPARE(into.components(kPlace).size(), 2);
    QVERIFY(carried(year2020(), into).isEmpty());
}

void TestCarryForward::blankWorkIsNotCarried()
{
    Assessment onlyWork = fixtures::assessment(u"FI"_s, 8, 2020, Status::NoInformation);
    onlyWork.work = Work::InWork;
    const YearRecords from(u"test"_s, 2020, {onlyWork}, {}, {}, {});
    QVERIFY(carried(from, YearRecords(u"test"_s, 2021, {}, {}, {}, {})).isEmpty());
}

QTEST_GUILESS_MAIN(TestCarryForward)
#include "tst_carryforward.moc"
