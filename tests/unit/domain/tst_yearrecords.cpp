// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/yearrecords.h"
#include "fixtures.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const CellPlace kPlace{u"FI"_s, 8};

YearRecords records()
{
    return {u"test"_s,
            2020,
            {fixtures::assessment(u"FI"_s, 8, 2020, Status::InPreparation)},
            {fixtures::component(u"FI"_s, 8, 2020, u"b"_s, Status::Implemented),
             fixtures::component(u"FI"_s, 8, 2020, u"a"_s, Status::NoActivity)},
            {{u"test"_s, 2020, u"FI"_s, 8, u"2"_s}, {u"test"_s, 2020, u"FI"_s, 8, u"1"_s}},
            {fixtures::submission(u"FI"_s, 2020, Stage::Submitted)}};
}

} // namespace

class TestYearRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void blank();
    void applies();
    void ignoresOtherYearsAndKinds();
    void appliesBackwards();
    void componentsAndUses();
    void submissions();
};

void TestYearRecords::reads()
{
    const YearRecords year = records();
    QCOMPARE(year.status(kPlace), Status::InPreparation);
    QCOMPARE(year.assessment({u"FI"_s, 1}), nullptr);
    QCOMPARE(year.status({u"FI"_s, 1}), Status::NoInformation);
    QCOMPARE(year.components(kPlace).size(), 2);
    QCOMPARE(year.components(kPlace).constFirst().component, u"a"_s); // in the order of their ids
    QCOMPARE(year.componentStatus(kPlace, u"b"_s), Status::Implemented);
    QCOMPARE(year.componentStatus(kPlace, u"c"_s), Status::NoInformation);
    QCOMPARE(year.evidenceUses(kPlace).constFirst().evidence, u"1"_s);
    QCOMPARE(year.stage(u"FI"_s), Stage::Submitted);
    QCOMPARE(year.stage(u"NL"_s), Stage::Draft);
    QCOMPARE(year.address(kPlace), (CellAddress{u"test"_s, 2020, kPlace}));
}

void TestYearRecords::blank()
{
    QCOMPARE(records().assessmentOrBlank(kPlace), *records().assessment(kPlace));
    const Assessment blank = records().assessmentOrBlank({u"NL"_s, 1});
    QVERIFY(isBlank(blank));
    QCOMPARE(keyOf(blank), u"test/2020/NL/1"_s);
}

void TestYearRecords::applies()
{
    YearRecords year = records();
    const Assessment before = *year.assessment(kPlace);
    Assessment after = before;
    after.status = Status::Implemented;
    QCOMPARE(year.apply({makeChange<Assessment>(before, after)}), QList<CellPlace>{kPlace});
    QCOMPARE(year.status(kPlace), Status::Implemented);
    QCOMPARE(year.apply({makeChange<Assessment>(after, {})}), QList<CellPlace>{kPlace});
    QCOMPARE(year.assessment(kPlace), nullptr);
    const Assessment other = fixtures::assessment(u"NL"_s, 1, 2020, Status::NoActivity);
    QCOMPARE(year.apply({makeChange<Assessment>({}, other), makeChange<Assessment>(other, other)}).size(), 1);
    QCOMPARE(year.assessments().size(), 1);
}

void TestYearRecords::ignoresOtherYearsAndKinds()
{
    YearRecords year = records();
    const Assessment otherYear = fixtures::assessment(u"NL"_s, 1, 2021, Status::Implemented);
    Assessment otherFramework = fixtures::assessment(u"NL"_s, 1, 2020, Status::Implemented);
    otherFramework.framework = u"another"_s;
    QVERIFY(year.apply({makeChange<Assessment>({}, otherYear), makeChange<Assessment>({}, otherFramework),
                        makeChange<Property>({}, Property{u"office"_s, u"x"_s}),
                        makeChange<Milestone>({}, Milestone{u"id"_s, {}, {}, {}, {}})})
                .isEmpty());
    QCOMPARE(year.status({u"NL"_s, 1}), Status::NoInformation);
}

void TestYearRecords::appliesBackwards()
{
    YearRecords year = records();
    ChangeSet set;
    set.changes = {makeChange<Assessment>(*year.assessment(kPlace), {}),
                   makeChange<Component>({}, fixtures::component(u"FI"_s, 8, 2020, u"c"_s, Status::Implemented)),
                   makeChange<Assessment>({}, fixtures::assessment(u"NL"_s, 1, 2020, Status::Implemented))};
    year.apply(set.changes);
    year.apply(inverted(set).changes);
    QCOMPARE(year.assessments(), records().assessments());
    QCOMPARE(year.components(kPlace), records().components(kPlace));
}

void TestYearRecords::componentsAndUses()
{
    YearRecords year = records();
    const Component before = year.components(kPlace).constFirst();
    Component after = before;
    after.status = Status::Implemented;
    QCOMPARE(year.apply({makeChange<Component>(before, after)}), QList<CellPlace>{kPlace});
    QCOMPARE(year.components(kPlace).size(), 2);
    QCOMPARE(year.componentStatus(kPlace, u"a"_s), Status::Implemented);
    year.apply({makeChange<EvidenceUse>(year.evidenceUses(kPlace).constFirst(), {})});
    QCOMPARE(year.evidenceUses(kPlace).size(), 1);
}

void TestYearRecords::submissions()
{
    YearRecords year = records();
    const QList<CellPlace> touched = year.apply({makeChange<Submission>(
        fixtures::submission(u"FI"_s, 2020, Stage::Submitted), fixtures::submission(u"FI"_s, 2020, Stage::Accepted))});
    QCOMPARE(touched, (QList<CellPlace>{{u"FI"_s, 0}}));
    QCOMPARE(year.stage(u"FI"_s), Stage::Accepted);
    year.apply({makeChange<Submission>(fixtures::submission(u"FI"_s, 2020, Stage::Accepted), {})});
    QCOMPARE(year.stage(u"FI"_s), Stage::Draft);
}

QTEST_GUILESS_MAIN(TestYearRecords)
#include "tst_yearrecords.moc"
