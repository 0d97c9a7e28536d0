// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/submissioncheck.h"
#include "factworld.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

using World = fixtures::FactWorld;
using Kind = SubmissionRemark::Kind;

Q_DECLARE_METATYPE(Status)

namespace {

/// "missing: CBM 1 has no entry for 2025."
QStringList textsOf(const QList<SubmissionRemark> &remarks)
{
    QStringList texts;
    for (const SubmissionRemark &remark : remarks) {
        const QString kind = remark.kind == Kind::Missing         ? u"missing: "_s
                             : remark.kind == Kind::Contradictory ? u"contradictory: "_s
                                                                  : u"worth: "_s;
        texts.append(kind + QString(remark.text).replace(u'\u00a0', u' '));
    }
    return texts;
}

QList<SubmissionRemark> remarksOf(const World &world, const QString &state = u"FI"_s)
{
    return world.ask(
        [&](const FactSources &sources) { return checkSubmission(sources, fixtures::framework(), state); });
}

/// What is said about one measure of Finland.
QStringList about(const World &world, int measure)
{
    QList<SubmissionRemark> remarks = remarksOf(world);
    remarks.removeIf([measure](const SubmissionRemark &remark) { return remark.place.measure != measure; });
    return textsOf(remarks);
}

/// Everything that can be asked for, in one cell.
Assessment completeCell(int measure)
{
    Assessment cell = fixtures::assessment(u"FI"_s, measure, 2025, Status::Implemented);
    cell.framework = osce::kFramework;
    cell.work = Work::Confirmed;
    cell.asOf = {2025, 11, 1};
    cell.done = u"A paper was published."_s;
    return cell;
}

/// A complete cell with evidence that holds.
World completeWorld(int measure)
{
    World world;
    world.assessments = {completeCell(measure)};
    world.use(fixtures::piece(u"e"_s, {2025, 1, 1}, {2030, 1, 1}), measure);
    return world;
}

Component partOf(const QString &id, Status status)
{
    Component part = fixtures::component(u"FI"_s, 8, 2025, id, status);
    part.framework = osce::kFramework;
    return part;
}

} // namespace

class TestSubmissionCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsMissingInTheOrderOfTheMeasures();
    void cellsThatDoNotExistAreNotMissed();
    void aCompleteCellIsNotRemarkedOn();
    void wordsAndEvidence_data();
    void wordsAndEvidence();
    void notApplicableNeedsItsReason();
    void daysInTheFuture();
    void partsFitTheWhole_data();
    void partsFitTheWhole();
    void recordsThatSuggestOtherwise();
    void evidencePastItsValidity();
    void factsThatOnlyInform();
    void theStatesOwnWordIsNotContradicted();
    void stagesThatMayFollow_data();
    void stagesThatMayFollow();
    void theUsualCourse();
};

void TestSubmissionCheck::everythingIsMissingInTheOrderOfTheMeasures()
{
    QCOMPARE(textsOf(remarksOf({})),
             QStringList({u"missing: CBM 1 has no entry for 2025."_s, u"missing: CBM 8 has no entry for 2025."_s,
                          u"missing: CBM 12 has no entry for 2025."_s}));
    QVERIFY((remarksOf({}).at(1).place == CellPlace{u"FI"_s, 8}));
}

void TestSubmissionCheck::cellsThatDoNotExistAreNotMissed()
{
    World world;
    world.year = 2015; // CBM 12 came in 2016
    QCOMPARE(remarksOf(world).size(), 2);
    QCOMPARE(remarksOf(world, u"JP"_s).size(), 0);
    QCOMPARE(remarksOf(world, u"XX"_s).size(), 0);
    world.year = 2013;
    QCOMPARE(remarksOf(world, u"MN"_s).size(), 0); // joined in 2014
}

void TestSubmissionCheck::aCompleteCellIsNotRemarkedOn()
{
    QCOMPARE(about(completeWorld(1), 1), QStringList());
}

void TestSubmissionCheck::wordsAndEvidence_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("hasWords");
    QTest::addColumn<bool>("hasEvidence");
    QTest::addColumn<QStringList>("expected");
    const QString words = u"missing: CBM 1 does not say what was done."_s;
    const QString evidence = u"worth: CBM 1 is implemented, but has no evidence."_s;
    QTest::newRow("implemented") << Status::Implemented << false << false << QStringList{words, evidence};
    QTest::newRow("implemented, said") << Status::Implemented << true << false << QStringList{evidence};
    QTest::newRow("implemented, shown") << Status::Implemented << false << true << QStringList{words};
    QTest::newRow("partly") << Status::PartlyImplemented << false << false << QStringList{words};
    QTest::newRow("in preparation") << Status::InPreparation << false << false << QStringList();
    QTest::newRow("no activity") << Status::NoActivity << false << false << QStringList();
    QTest::newRow("prefers not to say") << Status::PrefersNotToSay << false << false << QStringList();
}

void TestSubmissionCheck::wordsAndEvidence()
{
    QFETCH(Status, status);
    QFETCH(bool, hasWords);
    QFETCH(bool, hasEvidence);
    QFETCH(QStringList, expected);
    World world = completeWorld(1);
    world.assessments[0].status = status;
    world.assessments[0].done = hasWords ? u"A paper."_s : u"  "_s;
    if (!hasEvidence)
        world.uses.clear();
    QCOMPARE(about(world, 1), expected);
    world.assessments[0].work = Work::InWork;
    QCOMPARE(about(world, 1), QStringList{u"worth: CBM 1 is not yet confirmed for this year."_s} + expected);
}

void TestSubmissionCheck::notApplicableNeedsItsReason()
{
    World world = completeWorld(1);
    world.assessments[0].status = Status::NotApplicable;
    QCOMPARE(about(world, 1), QStringList{u"contradictory: CBM 1 is “not applicable” without a reason."_s});
    world.assessments[0].reason = u"No such body."_s;
    QCOMPARE(about(world, 1), QStringList());
}

void TestSubmissionCheck::daysInTheFuture()
{
    World world = completeWorld(1);
    world.assessments[0].asOf = world.today;
    QCOMPARE(about(world, 1), QStringList());
    world.assessments[0].asOf = world.today.addDays(1);
    QCOMPARE(about(world, 1), QStringList{u"contradictory: CBM 1 is dated in the future: 21 Nov 2025."_s});
}

void TestSubmissionCheck::partsFitTheWhole_data()
{
    QTest::addColumn<Status>("whole");
    QTest::addColumn<Status>("first");
    QTest::addColumn<Status>("second");
    QTest::addColumn<QString>("expected");
    const QString wholeIsNot = u"contradictory: All parts of CBM 8 are implemented, the whole is not."_s;
    const QString noneIs = u"contradictory: CBM 8 is implemented, but none of its recorded parts is."_s;
    const Status yes = Status::Implemented;
    const Status no = Status::NoActivity;
    const Status out = Status::NotApplicable;
    const Status none = Status::NoInformation;
    QTest::newRow("all, whole in preparation") << Status::InPreparation << yes << yes << wholeIsNot;
    QTest::newRow("all, no activity") << no << yes << yes << wholeIsNot;
    QTest::newRow("all that apply") << no << yes << out << wholeIsNot;
    QTest::newRow("none applies") << no << out << out << QString();
    QTest::newRow("one of two") << no << yes << none << QString();
    QTest::newRow("all, whole implemented") << yes << yes << yes << QString();
    QTest::newRow("none of them") << yes << no << none << noneIs;
    QTest::newRow("none that applies") << yes << no << out << noneIs;
    QTest::newRow("nothing recorded") << yes << none << none << QString();
    QTest::newRow("implemented, none applies") << yes << out << out << QString();
    QTest::newRow("no entry") << none << yes << yes << QString();
}

void TestSubmissionCheck::partsFitTheWhole()
{
    QFETCH(Status, whole);
    QFETCH(Status, first);
    QFETCH(Status, second);
    QFETCH(QString, expected);
    World world = completeWorld(8);
    world.assessments[0].status = whole;
    world.components = {partOf(u"nominated"_s, first), partOf(u"current"_s, second)};
    QStringList remarks = about(world, 8);
    remarks.removeAll(u"missing: CBM 8 has no entry for 2025."_s);
    QCOMPARE(remarks, expected.isEmpty() ? QStringList() : QStringList{expected});
}

void TestSubmissionCheck::recordsThatSuggestOtherwise()
{
    World world = completeWorld(8);
    world.contacts = {fixtures::contact(u"a"_s, u"FI"_s)};
    world.events = {fixtures::confirmed(u"a"_s, {2025, 11, 1})};
    const QStringList remarks = about(world, 8);
    QCOMPARE(remarks.size(), 1);
    QVERIFY2(remarks.constFirst().startsWith(
                 u"contradictory: CBM 8: the records suggest “Partly implemented”. 1 contact(s) nominated;"),
             qPrintable(remarks.constFirst()));
    world.assessments[0].status = Status::PartlyImplemented;
    QCOMPARE(about(world, 8), QStringList());
    world.assessments.clear(); // where there is no entry, there is nothing to contradict
    QCOMPARE(about(world, 8), QStringList{u"missing: CBM 8 has no entry for 2025."_s});
}

void TestSubmissionCheck::evidencePastItsValidity()
{
    World world = completeWorld(1);
    world.evidence[u"e"_s].validUntil = world.today.addDays(-1);
    const QStringList remarks = about(world, 1);
    QCOMPARE(remarks.size(), 1);
    QVERIFY2(remarks.constFirst().startsWith(u"contradictory: CBM 1: "), qPrintable(remarks.constFirst()));
    world.evidence[u"e"_s].validUntil = world.today;
    QCOMPARE(about(world, 1), QStringList());
}

void TestSubmissionCheck::factsThatOnlyInform()
{
    World world = completeWorld(8);
    world.contacts = {fixtures::contact(u"a"_s, u"FI"_s, role::kOscePolicy, {2020, 1, 1}, {2025, 3, 1})};
    QCOMPARE(about(world, 8), QStringList{u"worth: CBM 8: No contact serves; the last one did until 1 Mar 2025."_s});
}

void TestSubmissionCheck::theStatesOwnWordIsNotContradicted()
{
    World world = completeWorld(8);
    world.assessments[0].status = Status::PrefersNotToSay;
    world.contacts = {fixtures::contact(u"a"_s, u"FI"_s)};
    QCOMPARE(about(world, 8), QStringList());
}

void TestSubmissionCheck::stagesThatMayFollow_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<bool>("isChairsOffice");
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const char *name, Stage stage, bool isChairsOffice, const QList<Stage> &next) {
        QList<int> expected;
        for (const Stage candidate : next)
            expected.append(int(candidate));
        QTest::newRow(name) << int(stage) << isChairsOffice << expected;
    };
    row("draft, Chair", Stage::Draft, true, {Stage::Submitted});
    row("draft, ministry", Stage::Draft, false, {Stage::Submitted});
    row("submitted, Chair", Stage::Submitted, true, {Stage::Draft, Stage::ChangesAsked, Stage::Accepted});
    row("submitted, ministry", Stage::Submitted, false, {Stage::Draft});
    row("changes asked, Chair", Stage::ChangesAsked, true, {Stage::Submitted});
    row("changes asked, ministry", Stage::ChangesAsked, false, {Stage::Submitted});
    row("accepted, Chair", Stage::Accepted, true, {Stage::ChangesAsked});
    row("accepted, ministry", Stage::Accepted, false, {});
}

void TestSubmissionCheck::stagesThatMayFollow()
{
    QFETCH(int, stage);
    QFETCH(bool, isChairsOffice);
    QFETCH(QList<int>, expected);
    QList<int> next;
    for (const Stage candidate : nextStages(Stage(stage), isChairsOffice))
        next.append(int(candidate));
    QCOMPARE(next, expected);
}

void TestSubmissionCheck::theUsualCourse()
{
    QVERIFY(usualNextStage(Stage::Draft, false) == Stage::Submitted);
    QVERIFY(usualNextStage(Stage::ChangesAsked, true) == Stage::Submitted);
    QVERIFY(usualNextStage(Stage::Submitted, true) == Stage::Accepted);
    QVERIFY(usualNextStage(Stage::Accepted, true) == Stage::ChangesAsked);
    QVERIFY(!usualNextStage(Stage::Submitted, false)); // the Chair's turn
    QVERIFY(!usualNextStage(Stage::Accepted, false));
}

QTEST_GUILESS_MAIN(TestSubmissionCheck)
#include "tst_submissioncheck.moc"
