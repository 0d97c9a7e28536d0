// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testworkspace.h"
#include "workspace/celledits.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const CellPlace kHungary8{u"HU"_s, 8};
const CellPlace kFinland1{u"FI"_s, 1};

} // namespace

class TestCellEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockIsOneStep();
    void stepsAreNamedAfterTheirCells();
    void theDayIsThatOfTheStatement();
    void cellsThatDoNotExistAreLeftOut();
    void whatIsThereAlreadyIsNoStep();
    void aLockedStateRefusesTheWholeBlock();
    void notApplicableNeedsAReason();
    void noInformationTakesTheRecordAway();
    void whatElseIsRecordedStays();
    void setAssessmentReplacesTheRecord();
    void setAssessmentChecks_data();
    void setAssessmentChecks();
    void componentsAreSetAndTakenAway();
    void componentsOfALockedStateStay();
    void oneCellIsCarriedForward();
    void aYearIsCarriedForward();
    void whatIsRecordedIsNotCarriedOver();
    void partsAloneAreCarriedForward();
    void carryingNothingIsNoStep();
};

void TestCellEdits::aBlockIsOneStep()
{
    test::TestWorkspace workspace;
    const qint64 before = workspace.newestEntry();
    const QList<CellPlace> block{{u"HU"_s, 7}, {u"HU"_s, 8}, {u"FI"_s, 7}, {u"FI"_s, 8}};
    QVERIFY(CellEdits(*workspace).setStatus(2025, block, Status::PartlyImplemented));
    QCOMPARE(workspace.newestEntry(), before + 1);
    for (const CellPlace &place : block)
        QCOMPARE(workspace->year(2025).status(place), Status::PartlyImplemented);
    QVERIFY2(workspace->undoTitle().startsWith(u"4 cell"_s), qPrintable(workspace->undoTitle()));
    QVERIFY2(workspace->undoTitle().endsWith(u": partly implemented"_s), qPrintable(workspace->undoTitle()));
    QVERIFY(workspace->undo());
    for (const CellPlace &place : block)
        QVERIFY(!workspace->year(2025).assessment(place));
}

void TestCellEdits::stepsAreNamedAfterTheirCells()
{
    test::TestWorkspace workspace;
    CellEdits edits(*workspace);
    QVERIFY(edits.setStatuses(2025, {{kHungary8, Status::Implemented}, {kFinland1, Status::NoActivity}}));
    QVERIFY2(workspace->undoTitle().endsWith(u"several statuses"_s), qPrintable(workspace->undoTitle()));
    // Only what changes is counted: Hungary is there already.
    QVERIFY(edits.setStatus(2025, {kHungary8, kFinland1}, Status::Implemented));
    QCOMPARE(workspace->undoTitle(), u"Finland, CBM\u00a01: implemented"_s);
}

void TestCellEdits::theDayIsThatOfTheStatement()
{
    test::TestWorkspace workspace;
    workspace.clock().setToday({2026, 1, 15});
    CellEdits edits(*workspace);
    const auto dayOf = [&](int year) { return workspace->year(year).assessmentOrBlank(kHungary8).asOf; };
    QVERIFY(edits.setStatus(2026, {kHungary8}, Status::Implemented));
    QCOMPARE(dayOf(2026), QDate(2026, 1, 15));
    // For an earlier year nobody said it today.
    QVERIFY(edits.setStatus(2025, {kHungary8}, Status::Implemented));
    QVERIFY(!dayOf(2025).isValid());
    workspace.clock().setToday({2026, 2, 1});
    QVERIFY(edits.setStatus(2026, {kHungary8}, Status::PartlyImplemented));
    QCOMPARE(dayOf(2026), QDate(2026, 2, 1));
}

void TestCellEdits::cellsThatDoNotExistAreLeftOut()
{
    test::TestWorkspace workspace;
    const QList<CellPlace> block{{u"HU"_s, 11}, {u"HU"_s, 12}, {u"JP"_s, 1}, {u"XX"_s, 1}, {u"HU"_s, 99}};
    QVERIFY(CellEdits(*workspace).setStatus(2015, block, Status::Implemented));
    QCOMPARE(workspace->undoTitle(), u"Hungary, CBM\u00a011: implemented"_s); // CBM 12 came in 2016
    QCOMPARE(workspace->year(2015).assessments().size(), 1);
}

void TestCellEdits::whatIsThereAlreadyIsNoStep()
{
    test::TestWorkspace workspace;
    CellEdits edits(*workspace);
    QVERIFY(edits.setStatus(2025, {kHungary8}, Status::Implemented));
    const qint64 before = workspace.newestEntry();
    QVERIFY(edits.setStatus(2025, {kHungary8}, Status::Implemented));
    QVERIFY(edits.setStatus(2025, {kFinland1}, Status::NoInformation));
    QVERIFY(edits.setStatus(2025, {}, Status::Implemented));
    QVERIFY(edits.setAssessment(*workspace->year(2025).assessment(kHungary8), u"text"_s));
    QVERIFY(edits.setAssessment(workspace->year(2025).assessmentOrBlank(kFinland1), u"text"_s));
    QCOMPARE(workspace.newestEntry(), before);
}

void TestCellEdits::aLockedStateRefusesTheWholeBlock()
{
    test::TestWorkspace workspace;
    workspace.lock(u"HU"_s);
    const QByteArray content = test::contentOf(workspace->store());
    const auto refused = CellEdits(*workspace).setStatus(2025, {kFinland1, kHungary8}, Status::Implemented);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::CellLocked);
    QVERIFY2(refused.error().context.contains(u"Hungary, CBM\u00a08"_s), qPrintable(refused.error().context));
    QCOMPARE(test::contentOf(workspace->store()), content);
    QVERIFY(CellEdits(*workspace).setStatus(2024, {kHungary8}, Status::Implemented));
}

void TestCellEdits::notApplicableNeedsAReason()
{
    test::TestWorkspace workspace;
    CellEdits edits(*workspace);
    const auto refused = edits.setStatus(2025, {kHungary8}, Status::NotApplicable);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ReasonMissing);
    QCOMPARE(edits.setStatus(2025, {kHungary8}, Status::NotApplicable, u"  "_s).error().code, ErrorCode::ReasonMissing);
    QVERIFY(edits.setStatus(2025, {kHungary8}, Status::NotApplicable, u"No such body."_s));
    QCOMPARE(workspace->year(2025).assessment(kHungary8)->reason, u"No such body."_s);
    // The reason that is recorded stays.
    QVERIFY(edits.setStatus(2025, {kHungary8}, Status::NoActivity));
    QVERIFY(edits.setStatus(2025, {kHungary8}, Status::NotApplicable, u"Another."_s));
    QCOMPARE(workspace->year(2025).assessment(kHungary8)->reason, u"No such body."_s);
}

void TestCellEdits::noInformationTakesTheRecordAway()
{
    test::TestWorkspace workspace;
    CellEdits edits(*workspace);
    QVERIFY(edits.setStatus(2026, {kHungary8}, Status::Implemented));
    QVERIFY(edits.setStatus(2026, {kHungary8}, Status::NoInformation));
    QVERIFY(!workspace->year(2026).assessment(kHungary8));
    const auto left = workspace->store().load<Assessment>();
    QVERIFY(left);
    QVERIFY(left->isEmpty());
}

void TestCellEdits::whatElseIsRecordedStays()
{
    test::TestWorkspace workspace;
    CellEdits edits(*workspace);
    Assessment assessment = workspace->year(2024).assessmentOrBlank(kHungary8);
    assessment.status = Status::InPreparation;
    assessment.work = Work::InWork;
    assessment.source = Source::OwnReport;
    assessment.done = u"A note was sent."_s;
    assessment.marking = u"Korlátozott terjesztésű!"_s;
    QVERIFY(edits.setAssessment(assessment, u"text"_s));
    QCOMPARE(workspace->undoTitle(), u"Hungary, CBM\u00a08: text"_s);
    QVERIFY(edits.setStatus(2024, {kHungary8}, Status::Implemented));
    assessment.status = Status::Implemented;
    QCOMPARE(*workspace->year(2024).assessment(kHungary8), assessment);
}

void TestCellEdits::setAssessmentReplacesTheRecord()
{
    test::TestWorkspace workspace;
    CellEdits edits(*workspace);
    Assessment assessment = workspace->year(2025).assessmentOrBlank(kHungary8);
    assessment.done = u"A note was sent."_s;
    QVERIFY(edits.setAssessment(assessment, u"what was done"_s));
    QCOMPARE(*workspace->year(2025).assessment(kHungary8), assessment);
    assessment.done.clear();
    QVERIFY(edits.setAssessment(assessment, u"what was done"_s));
    QVERIFY(!workspace->year(2025).assessment(kHungary8));
    QVERIFY(workspace->undo());
    QCOMPARE(workspace->year(2025).assessment(kHungary8)->done, u"A note was sent."_s);
}

void TestCellEdits::setAssessmentChecks_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("measure");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("code");
    const auto allowed = -1;
    QTest::newRow("longest text") << u"FI"_s << 1 << 2025 << kLongestText << allowed;
    QTest::newRow("longer text") << u"FI"_s << 1 << 2025 << kLongestText + 1 << int(ErrorCode::TextTooLong);
    QTest::newRow("locked") << u"HU"_s << 1 << 2025 << 10 << int(ErrorCode::CellLocked);
    QTest::newRow("before adoption") << u"FI"_s << 12 << 2015 << 10 << int(ErrorCode::CellDoesNotExist);
    QTest::newRow("Partner") << u"JP"_s << 1 << 2025 << 10 << int(ErrorCode::CellDoesNotExist);
    QTest::newRow("unknown State") << u"XX"_s << 1 << 2025 << 10 << int(ErrorCode::CellDoesNotExist);
    QTest::newRow("unknown measure") << u"FI"_s << 17 << 2025 << 10 << int(ErrorCode::CellDoesNotExist);
}

void TestCellEdits::setAssessmentChecks()
{
    QFETCH(QString, state);
    QFETCH(int, measure);
    QFETCH(int, year);
    QFETCH(int, length);
    QFETCH(int, code);
    test::TestWorkspace workspace;
    workspace.lock(u"HU"_s);
    const qint64 before = workspace.newestEntry();
    Assessment assessment = workspace->year(year).assessmentOrBlank({state, measure});
    assessment.done = QString(length, u'x');
    const auto written = CellEdits(*workspace).setAssessment(assessment, u"text"_s);
    QCOMPARE(written ? -1 : int(written.error().code), code);
    QCOMPARE(workspace.newestEntry(), written ? before + 1 : before);
}

void TestCellEdits::componentsAreSetAndTakenAway()
{
    test::TestWorkspace workspace;
    CellEdits edits(*workspace);
    const QString part = workspace->framework().measure(8)->components.constFirst().id;
    const CellAddress cell = workspace.cell(u"HU"_s, 8);
    QVERIFY(edits.setComponent(cell, part, Status::InPreparation));
    QCOMPARE(workspace->undoTitle(), u"Hungary, CBM\u00a08, part: in preparation"_s);
    QVERIFY(edits.setComponent(cell, part, Status::Implemented));
    QCOMPARE(workspace->year(2025).componentStatus(kHungary8, part), Status::Implemented);
    const qint64 before = workspace.newestEntry();
    QVERIFY(edits.setComponent(cell, part, Status::Implemented));
    QCOMPARE(workspace.newestEntry(), before);
    QVERIFY(edits.setComponent(cell, part, Status::NoInformation));
    QVERIFY(workspace->year(2025).components(kHungary8).isEmpty());
    QVERIFY(workspace->undo());
    QCOMPARE(workspace->year(2025).componentStatus(kHungary8, part), Status::Implemented);
    // The cell's own status is a matter of its own.
    QCOMPARE(workspace->year(2025).status(kHungary8), Status::NoInformation);
}

void TestCellEdits::componentsOfALockedStateStay()
{
    test::TestWorkspace workspace;
    workspace.lock(u"HU"_s);
    const auto refused = CellEdits(*workspace).setComponent(workspace.cell(u"HU"_s, 8), u"any"_s, Status::Implemented);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::CellLocked);
}

void TestCellEdits::oneCellIsCarriedForward()
{
    test::TestWorkspace workspace;
    CellEdits edits(*workspace);
    const QString part = workspace->framework().measure(8)->components.constFirst().id;
    Assessment assessment = workspace->year(2025).assessmentOrBlank(kHungary8);
    assessment.status = Status::Implemented;
    assessment.work = Work::Confirmed;
    assessment.asOf = {2025, 10, 31};
    assessment.done = u"Two points of contact."_s;
    QVERIFY(edits.setAssessment(assessment, u"text"_s));
    QVERIFY(edits.setComponent(workspace.cell(u"HU"_s, 8), part, Status::Implemented));
    QVERIFY(edits.setStatus(2025, {kFinland1}, Status::Implemented));

    QCOMPARE(edits.carryForward(2026, {kHungary8}), Result<int>(1));
    QCOMPARE(workspace->undoTitle(), u"Hungary, CBM\u00a08: carried forward from 2025"_s);
    assessment.year = 2026;
    assessment.work = Work::ToDo;
    QCOMPARE(*workspace->year(2026).assessment(kHungary8), assessment);
    QCOMPARE(workspace->year(2026).componentStatus(kHungary8, part), Status::Implemented);
    QVERIFY(!workspace->year(2026).assessment(kFinland1));
    JournalFilter newest;
    newest.limit = 1;
    QCOMPARE(workspace->store().journal(newest)->constFirst().origin, Origin::CarryForward);
}

void TestCellEdits::aYearIsCarriedForward()
{
    test::TestWorkspace workspace(Sample::Demonstration);
    const auto held = [&](int year) { return int(workspace->year(year).assessments().size()); };
    QCOMPARE(held(2026), 0);
    const qint64 before = workspace.newestEntry();
    const Result<int> carried = CellEdits(*workspace).carryForwardYear(2026);
    QVERIFY(carried);
    QVERIFY2(*carried > 500, QByteArray::number(*carried));
    QCOMPARE(held(2026), *carried);
    QCOMPARE(workspace.newestEntry(), before + 1);
    QCOMPARE(workspace->tallyOfYear(2026), workspace->tallyOfYear(2025));
    // Nothing is left to carry.
    QCOMPARE(CellEdits(*workspace).carryForwardYear(2026), Result<int>(0));
    QCOMPARE(workspace.newestEntry(), before + 1);
    QVERIFY(workspace->undo());
    QCOMPARE(held(2026), 0);
}

void TestCellEdits::whatIsRecordedIsNotCarriedOver()
{
    test::TestWorkspace workspace;
    CellEdits edits(*workspace);
    QVERIFY(edits.setStatus(2025, {kHungary8, kFinland1, {u"AT"_s, 1}}, Status::Implemented));
    QVERIFY(edits.setStatus(2026, {kHungary8}, Status::NoActivity));
    workspace.lock(u"AT"_s, 2026);
    QCOMPARE(edits.carryForwardYear(2026), Result<int>(1));
    QCOMPARE(workspace->year(2026).status(kHungary8), Status::NoActivity);
    QCOMPARE(workspace->year(2026).status(kFinland1), Status::Implemented);
    QVERIFY(!workspace->year(2026).assessment({u"AT"_s, 1}));
}

void TestCellEdits::partsAloneAreCarriedForward()
{
    test::TestWorkspace workspace;
    CellEdits edits(*workspace);
    const QString part = workspace->framework().measure(8)->components.constFirst().id;
    // In work and nothing else: the cell says nothing next year, its part does.
    Assessment inWork = workspace->year(2025).assessmentOrBlank(kHungary8);
    inWork.work = Work::InWork;
    QVERIFY(edits.setAssessment(inWork, u"in work"_s));
    QVERIFY(edits.setComponent(workspace.cell(u"HU"_s, 8), part, Status::Implemented));
    QVERIFY(edits.setStatus(2025, {{u"SE"_s, 1}}, Status::Implemented));
    QCOMPARE(edits.carryForward(2026, {kHungary8, {u"SE"_s, 1}}), Result<int>(1));
    QCOMPARE(workspace->undoTitle(), u"Sweden, CBM\u00a01: carried forward from 2025"_s);
    QCOMPARE(workspace->year(2026).componentStatus(kHungary8, part), Status::Implemented);
}

void TestCellEdits::carryingNothingIsNoStep()
{
    test::TestWorkspace workspace;
    const qint64 before = workspace.newestEntry();
    QCOMPARE(CellEdits(*workspace).carryForward(2026, {kHungary8}), Result<int>(0));
    QCOMPARE(workspace.newestEntry(), before);
}

QTEST_GUILESS_MAIN(TestCellEdits)
#include "tst_celledits.moc"
