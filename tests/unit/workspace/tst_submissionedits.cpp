// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cell.h"
#include "domain/workspaceproperty.h"
#include "support/testworkspace.h"
#include "workspace/celledits.h"
#include "workspace/evidenceedits.h"
#include "workspace/submissionedits.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday{2025, 11, 22};
const QString kHungary = u"HU"_s;

Submission submissionOf(const test::TestWorkspace &workspace)
{
    return workspace->year(2025).submission(kHungary);
}

Result<void> setStage(test::TestWorkspace &workspace, Stage stage)
{
    Submission submission = submissionOf(workspace);
    submission.stage = stage;
    return SubmissionEdits(*workspace).setSubmission(submission);
}

Assessment cellOf(const test::TestWorkspace &workspace, int measure, int year = 2025)
{
    return workspace->year(year).assessmentOrBlank({kHungary, measure});
}

void record(test::TestWorkspace &workspace, int measure, int year, Status status, const QString &done = {})
{
    Assessment cell = cellOf(workspace, measure, year);
    cell.status = status;
    cell.done = done;
    if (!CellEdits(*workspace).setAssessment(cell, u"text"_s))
        qFatal("not recorded");
}

void mark(test::TestWorkspace &workspace, int measure, Work work)
{
    Assessment cell = cellOf(workspace, measure);
    cell.work = work;
    if (!CellEdits(*workspace).setAssessment(cell, u"work"_s))
        qFatal("not marked");
}

Result<int> confirmAll(test::TestWorkspace &workspace, const QList<int> &measures)
{
    return SubmissionEdits(*workspace).confirmUnchanged(2025, kHungary, measures);
}

} // namespace

class TestSubmissionEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stagesFollowEachOther();
    void daysAreSetOnce();
    void givenDaysStay();
    void stagesThatMayNotFollow_data();
    void stagesThatMayNotFollow();
    void ministriesDoNotAccept();
    void whatElseIsSaidOfASubmission();
    void aRecordAtItsDefaultsIsRemoved();
    void nothingChangedIsNoStep();
    void statesThatTakeNoPart_data();
    void statesThatTakeNoPart();
    void textsThatAreTooLong();
    void emptyCellsAreFilledAndAllConfirmed();
    void confirmingIsOneStep();
    void partsAndEvidenceComeAlong();
    void whatIsInWorkIsFilled();
    void whatStaysAsItIs();
    void lockedYearsStay();
    void cellsThatDoNotExist();
    void measuresNamedTwice();
    void officeAndPerspective();
    void officeOfNoState();
    void lockedCellsSayWhy();
};

void TestSubmissionEdits::stagesFollowEachOther()
{
    test::TestWorkspace workspace;
    for (const Stage stage : {Stage::Submitted, Stage::ChangesAsked, Stage::Submitted, Stage::Accepted,
                              Stage::ChangesAsked, Stage::Submitted, Stage::Draft}) {
        QVERIFY(setStage(workspace, stage));
        QCOMPARE(workspace->year(2025).stage(kHungary), stage);
    }
    QVERIFY(setStage(workspace, Stage::Submitted));
    QCOMPARE(workspace->undoTitle(), u"Hungary, submission of 2025: Submitted"_s);
    QVERIFY(workspace->undo());
    QCOMPARE(workspace->year(2025).stage(kHungary), Stage::Draft);
}

void TestSubmissionEdits::daysAreSetOnce()
{
    test::TestWorkspace workspace;
    QVERIFY(setStage(workspace, Stage::Submitted));
    QCOMPARE(submissionOf(workspace).on, kToday);
    QCOMPARE(submissionOf(workspace).submittedOn, kToday);
    QVERIFY(!submissionOf(workspace).acceptedOn.isValid());
    workspace.clock().setToday(kToday.addDays(3));
    QVERIFY(setStage(workspace, Stage::ChangesAsked));
    workspace.clock().setToday(kToday.addDays(5));
    QVERIFY(setStage(workspace, Stage::Submitted));
    QCOMPARE(submissionOf(workspace).on, kToday.addDays(5));
    QCOMPARE(submissionOf(workspace).submittedOn, kToday); // the first time
    workspace.clock().setToday(kToday.addDays(6));
    QVERIFY(setStage(workspace, Stage::Accepted));
    QCOMPARE(submissionOf(workspace).acceptedOn, kToday.addDays(6));
    // Reopened and accepted again: locked since then.
    QVERIFY(setStage(workspace, Stage::ChangesAsked));
    QVERIFY(setStage(workspace, Stage::Submitted));
    workspace.clock().setToday(kToday.addDays(9));
    QVERIFY(setStage(workspace, Stage::Accepted));
    QCOMPARE(submissionOf(workspace).acceptedOn, kToday.addDays(9));
}

void TestSubmissionEdits::givenDaysStay()
{
    test::TestWorkspace workspace;
    Submission submission = submissionOf(workspace);
    submission.stage = Stage::Submitted;
    submission.on = {2025, 10, 30};
    QVERIFY(SubmissionEdits(*workspace).setSubmission(submission));
    QCOMPARE(submissionOf(workspace).on, QDate(2025, 10, 30));
    QCOMPARE(submissionOf(workspace).submittedOn, QDate(2025, 10, 30));
    submission = submissionOf(workspace);
    submission.stage = Stage::Accepted;
    submission.acceptedOn = {2025, 11, 3};
    QVERIFY(SubmissionEdits(*workspace).setSubmission(submission));
    QCOMPARE(submissionOf(workspace).acceptedOn, QDate(2025, 11, 3));
    submission = submissionOf(workspace);
    submission.acceptedOn = {2025, 10, 1};
    const Result<void> refused = SubmissionEdits(*workspace).setSubmission(submission);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DateOrder);
}

void TestSubmissionEdits::stagesThatMayNotFollow_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<int>("next");
    const auto row = [](const char *name, const QList<Stage> &before, Stage next) {
        QList<int> stages;
        for (const Stage stage : before)
            stages.append(int(stage));
        QTest::newRow(name) << stages << int(next);
    };
    row("draft to accepted", {}, Stage::Accepted);
    row("draft to changes asked", {}, Stage::ChangesAsked);
    row("changes asked to accepted", {Stage::Submitted, Stage::ChangesAsked}, Stage::Accepted);
    row("changes asked to draft", {Stage::Submitted, Stage::ChangesAsked}, Stage::Draft);
    row("accepted to draft", {Stage::Submitted, Stage::Accepted}, Stage::Draft);
    row("accepted to submitted", {Stage::Submitted, Stage::Accepted}, Stage::Submitted);
}

void TestSubmissionEdits::stagesThatMayNotFollow()
{
    QFETCH(QList<int>, before);
    QFETCH(int, next);
    test::TestWorkspace workspace;
    for (const int stage : before)
        QVERIFY(setStage(workspace, Stage(stage)));
    const Submission held = submissionOf(workspace);
    const Result<void> refused = setStage(workspace, Stage(next));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ValueNotRecognised);
    QCOMPARE(submissionOf(workspace), held);
}

void TestSubmissionEdits::ministriesDoNotAccept()
{
    test::TestWorkspace workspace;
    QVERIFY(SubmissionEdits(*workspace).setOffice(u"Ministry"_s, kHungary));
    QVERIFY(setStage(workspace, Stage::Submitted));
    QVERIFY(!setStage(workspace, Stage::Accepted));
    QVERIFY(!setStage(workspace, Stage::ChangesAsked));
    QVERIFY(setStage(workspace, Stage::Draft));
}

void TestSubmissionEdits::whatElseIsSaidOfASubmission()
{
    test::TestWorkspace workspace;
    Submission submission = submissionOf(workspace);
    submission.symbol = u"SEC.DEL/1/25"_s;
    submission.language = u"ru"_s;
    submission.hasEnglish = true;
    submission.note = u"To be translated"_s;
    QVERIFY(SubmissionEdits(*workspace).setSubmission(submission));
    QCOMPARE(submissionOf(workspace), submission); // a draft still, and no day of anything
    QCOMPARE(workspace->undoTitle(), u"Hungary, submission of 2025 edited"_s);
    QVERIFY(workspace->undo());
    QVERIFY(!workspace->year(2025).submissions().contains(kHungary));
}

void TestSubmissionEdits::aRecordAtItsDefaultsIsRemoved()
{
    test::TestWorkspace workspace;
    Submission submission = submissionOf(workspace);
    submission.symbol = u"SEC.DEL/1/25"_s;
    QVERIFY(SubmissionEdits(*workspace).setSubmission(submission));
    QVERIFY(workspace->year(2025).submissions().contains(kHungary));
    submission.symbol.clear();
    QVERIFY(SubmissionEdits(*workspace).setSubmission(submission));
    QVERIFY(!workspace->year(2025).submissions().contains(kHungary));
    QVERIFY(workspace->store().load<Submission>()->isEmpty());
}

void TestSubmissionEdits::nothingChangedIsNoStep()
{
    test::TestWorkspace workspace;
    const qint64 before = workspace.newestEntry();
    QVERIFY(SubmissionEdits(*workspace).setSubmission(submissionOf(workspace)));
    QCOMPARE(workspace.newestEntry(), before);
}

void TestSubmissionEdits::statesThatTakeNoPart_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("year");
    QTest::newRow("unknown") << u"XX"_s << 2025;
    QTest::newRow("Partner") << u"JP"_s << 2025;
    QTest::newRow("before it joined") << u"MN"_s << 2011;
}

void TestSubmissionEdits::statesThatTakeNoPart()
{
    QFETCH(QString, state);
    QFETCH(int, year);
    test::TestWorkspace workspace;
    Submission submission = workspace->year(year).submission(state);
    submission.stage = Stage::Submitted;
    const Result<void> refused = SubmissionEdits(*workspace).setSubmission(submission);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ValueNotRecognised);
}

void TestSubmissionEdits::textsThatAreTooLong()
{
    test::TestWorkspace workspace;
    Submission submission = submissionOf(workspace);
    submission.note = QString(kLongestText + 1, u'x');
    const Result<void> refused = SubmissionEdits(*workspace).setSubmission(submission);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::TextTooLong);
}

void TestSubmissionEdits::emptyCellsAreFilledAndAllConfirmed()
{
    test::TestWorkspace workspace;
    record(workspace, 1, 2024, Status::Implemented, u"A paper was published."_s);
    record(workspace, 8, 2024, Status::Implemented, u"Two contacts."_s);
    record(workspace, 8, 2025, Status::PartlyImplemented, u"One contact."_s);
    record(workspace, 9, 2025, Status::InPreparation);
    QCOMPARE(SubmissionEdits(*workspace).countUnconfirmed(2025, kHungary, {1, 8, 9, 10}), 3);
    QCOMPARE(confirmAll(workspace, {1, 8, 9, 10}), Result<int>(3));
    QCOMPARE(SubmissionEdits(*workspace).countUnconfirmed(2025, kHungary, {1, 8, 9, 10}), 0);
    Assessment filled = cellOf(workspace, 1, 2024);
    filled.year = 2025;
    filled.work = Work::Confirmed;
    filled.asOf = kToday;
    QCOMPARE(cellOf(workspace, 1), filled);
    QCOMPARE(cellOf(workspace, 8).status, Status::PartlyImplemented); // what was said this year is not replaced
    QCOMPARE(cellOf(workspace, 8).done, u"One contact."_s);
    QCOMPARE(cellOf(workspace, 8).work, Work::Confirmed);
    QCOMPARE(cellOf(workspace, 8).asOf, kToday);
    QCOMPARE(cellOf(workspace, 9).work, Work::Confirmed);
    QVERIFY(!workspace->year(2025).assessment({kHungary, 10})); // nothing in both years
}

void TestSubmissionEdits::confirmingIsOneStep()
{
    test::TestWorkspace workspace;
    record(workspace, 1, 2024, Status::Implemented);
    record(workspace, 2, 2025, Status::Implemented);
    const QByteArray content = test::contentOf(workspace->store());
    const qint64 before = workspace.newestEntry();
    QCOMPARE(confirmAll(workspace, {1, 2}), Result<int>(2));
    QCOMPARE(workspace.newestEntry(), before + 1);
    QVERIFY2(workspace->undoTitle().startsWith(u"Hungary: no change since 2024 in 2 measure"),
             qPrintable(workspace->undoTitle()));
    QVERIFY(workspace->undo());
    QCOMPARE(test::contentOf(workspace->store()), content);
    QVERIFY(workspace->redo());
    QCOMPARE(cellOf(workspace, 1).work, Work::Confirmed);
    // A second time there is nothing left to confirm.
    const qint64 done = workspace.newestEntry();
    QCOMPARE(confirmAll(workspace, {1, 2}), Result<int>(0));
    QCOMPARE(workspace.newestEntry(), done);
}

void TestSubmissionEdits::partsAndEvidenceComeAlong()
{
    test::TestWorkspace workspace;
    const QString part = workspace->framework().measure(8)->components.constFirst().id;
    record(workspace, 8, 2024, Status::PartlyImplemented);
    QVERIFY(CellEdits(*workspace).setComponent(workspace.cell(kHungary, 8, 2024), part, Status::Implemented));
    Evidence evidence;
    evidence.title = u"Note verbale"_s;
    evidence.address = u"https://example.org/note"_s;
    QVERIFY(EvidenceEdits(*workspace).addLink(workspace.cell(kHungary, 8, 2024), evidence));
    // Of CBM 15 the part alone says something; its cell was merely in work.
    const QString other = workspace->framework().measure(15)->components.constFirst().id;
    Assessment inWork = cellOf(workspace, 15, 2024);
    inWork.work = Work::InWork;
    QVERIFY(CellEdits(*workspace).setAssessment(inWork, u"work"_s));
    QVERIFY(CellEdits(*workspace).setComponent(workspace.cell(kHungary, 15, 2024), other, Status::Implemented));
    QCOMPARE(confirmAll(workspace, {8, 15}), Result<int>(2));
    QCOMPARE(workspace->year(2025).componentStatus({kHungary, 8}, part), Status::Implemented);
    QCOMPARE(workspace->year(2025).evidenceUses({kHungary, 8}).size(), 1);
    QCOMPARE(workspace->year(2025).componentStatus({kHungary, 15}, other), Status::Implemented);
    QCOMPARE(cellOf(workspace, 15).work, Work::Confirmed);
}

void TestSubmissionEdits::whatIsInWorkIsFilled()
{
    test::TestWorkspace workspace;
    record(workspace, 1, 2024, Status::Implemented, u"A paper was published."_s);
    mark(workspace, 1, Work::InWork);
    mark(workspace, 2, Work::InWork); // nothing the year before
    QCOMPARE(confirmAll(workspace, {1, 2}), Result<int>(1));
    QCOMPARE(cellOf(workspace, 1).status, Status::Implemented);
    QCOMPARE(cellOf(workspace, 1).done, u"A paper was published."_s);
    QCOMPARE(cellOf(workspace, 2).work, Work::InWork);
    QVERIFY(workspace->undo());
    QCOMPARE(cellOf(workspace, 1).work, Work::InWork);
}

void TestSubmissionEdits::whatStaysAsItIs()
{
    test::TestWorkspace workspace;
    record(workspace, 1, 2024, Status::Implemented);
    record(workspace, 2, 2025, Status::Implemented);
    mark(workspace, 1, Work::Confirmed); // as "no information", on purpose
    mark(workspace, 2, Work::Confirmed);
    const Assessment second = cellOf(workspace, 2);
    workspace.clock().setToday(kToday.addDays(1));
    QCOMPARE(confirmAll(workspace, {1, 2, 3}), Result<int>(0));
    QCOMPARE(cellOf(workspace, 1).status, Status::NoInformation);
    QCOMPARE(cellOf(workspace, 2), second);
}

void TestSubmissionEdits::lockedYearsStay()
{
    test::TestWorkspace workspace;
    record(workspace, 1, 2024, Status::Implemented);
    record(workspace, 2, 2025, Status::Implemented);
    workspace.lock(kHungary);
    const QByteArray content = test::contentOf(workspace->store());
    QCOMPARE(confirmAll(workspace, {1, 2}), Result<int>(0));
    QCOMPARE(test::contentOf(workspace->store()), content);
}

void TestSubmissionEdits::cellsThatDoNotExist()
{
    test::TestWorkspace workspace;
    record(workspace, 1, 2014, Status::Implemented);
    QCOMPARE(SubmissionEdits(*workspace).confirmUnchanged(2015, kHungary, {1, 12, 99}), Result<int>(1));
    QCOMPARE(SubmissionEdits(*workspace).confirmUnchanged(2015, u"JP"_s, {1}), Result<int>(0));
    QCOMPARE(SubmissionEdits(*workspace).confirmUnchanged(2015, u"XX"_s, {1}), Result<int>(0));
    QCOMPARE(SubmissionEdits(*workspace).confirmUnchanged(2013, kHungary, {1}), Result<int>(0));
}

void TestSubmissionEdits::measuresNamedTwice()
{
    test::TestWorkspace workspace;
    record(workspace, 1, 2024, Status::Implemented);
    QCOMPARE(confirmAll(workspace, {1, 1}), Result<int>(1));
    QCOMPARE(cellOf(workspace, 1).work, Work::Confirmed);
}

void TestSubmissionEdits::officeAndPerspective()
{
    test::TestWorkspace workspace;
    SubmissionEdits edits(*workspace);
    QVERIFY(edits.setOffice(u" Cyber Unit "_s, kHungary));
    QCOMPARE(workspace->property(property::kOffice), u"Cyber Unit"_s);
    QCOMPARE(workspace->property(property::kHomeState), kHungary);
    QCOMPARE(workspace->undoTitle(), u"Who works here: Cyber Unit"_s);
    const qint64 before = workspace.newestEntry();
    QVERIFY(edits.setOffice(u"Cyber Unit"_s, kHungary));
    QCOMPARE(workspace.newestEntry(), before);
    QVERIFY(edits.setOffice({}, kHungary));
    QCOMPARE(workspace->undoTitle(), u"Who works here: Hungary"_s);
    QVERIFY(edits.setOffice(u"Chair’s office"_s, {}));
    QVERIFY(workspace->property(property::kHomeState).isEmpty());
    QVERIFY(workspace->undo());
    QVERIFY(workspace->undo());
    QCOMPARE(workspace->property(property::kOffice), u"Cyber Unit"_s);
    QVERIFY(workspace->undo());
    QVERIFY(workspace->property(property::kOffice).isEmpty());
    QVERIFY(workspace->property(property::kHomeState).isEmpty());
}

void TestSubmissionEdits::officeOfNoState()
{
    test::TestWorkspace workspace;
    const Result<void> refused = SubmissionEdits(*workspace).setOffice(u"Ministry"_s, u"XX"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ValueNotRecognised);
    QVERIFY(workspace->property(property::kOffice).isEmpty());
}

void TestSubmissionEdits::lockedCellsSayWhy()
{
    test::TestWorkspace workspace;
    const CellAddress cell = workspace.cell(kHungary, 8);
    QVERIFY(lockText(*workspace, cell).isEmpty());
    QVERIFY(setStage(workspace, Stage::Submitted));
    QVERIFY(lockText(*workspace, cell).isEmpty());
    QVERIFY(setStage(workspace, Stage::Accepted));
    QCOMPARE(lockText(*workspace, cell),
             u"Hungary, CBM\u00a08 is locked: the submission of 2025 was accepted on 22 Nov 2025. "
             "The Chair’s office can reopen it on the State page."_s);
    QVERIFY(lockText(*workspace, workspace.cell(kHungary, 8, 2024)).isEmpty());
    workspace.lock(u"FI"_s); // an old record without the day
    QCOMPARE(lockText(*workspace, workspace.cell(u"FI"_s, 8)),
             u"Finland, CBM\u00a08 is locked: the submission of 2025 was accepted. "
             "The Chair’s office can reopen it on the State page."_s);
}

QTEST_GUILESS_MAIN(TestSubmissionEdits)
#include "tst_submissionedits.moc"
