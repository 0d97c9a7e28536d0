// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspaceproperty.h"
#include "support/testworkspace.h"
#include "workspace/celledits.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const CellPlace kHungary8{u"HU"_s, 8};

Assessment assessmentOf(const Workspace &workspace, const CellPlace &place, int year, Status status)
{
    Assessment assessment;
    assessment.framework = workspace.framework().id;
    assessment.year = year;
    assessment.state = place.state;
    assessment.measure = place.measure;
    assessment.status = status;
    return assessment;
}

ChangeSet stepOf(const QString &title, const QList<Change> &changes)
{
    ChangeSet set;
    set.title = title;
    set.changes = changes;
    return set;
}

} // namespace

class TestWorkspaceClass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewWorkspaceSaysWhatItIs();
    void creatingNeverOverwrites();
    void creatingLeavesNothingBehindWhenAStepFails();
    void creatingRefusesAnUnknownFramework();
    void firstStepsCannotBeUndone();
    void aSampleOpensAgain_data();
    void aSampleOpensAgain();
    void openingReadsWhatWasWritten();
    void aReadOnlyWorkspaceRefusesEveryChange();
    void yearsReachFromTheFirstAdoptionToToday();
    void aYearIsReadOnFirstUseAndFollowed();
    void onlyYearsInUseAreAnnounced();
    void undoAndRedoAreNamedSteps();
    void aNewStepForgetsWhatWasUndone();
    void anEmptyStepDoesNothing();
    void aStaleStepIsAConflictAndChangesNothing();
    void undoOfWhatWasChangedUnderneathIsAConflict();
    void propertiesFollowCommitAndUndo();
    void tallyOfYearEqualsTheMatrix();
    void evidenceAndMilestonesFollow();
    void historyIsThatOfTheCell();
    void lookupIsTheRecordAsItStands();
};

void TestWorkspaceClass::aNewWorkspaceSaysWhatItIs()
{
    test::TestWorkspace workspace;
    QCOMPARE(workspace->property(property::kFramework), u"osce-cyber-cbm"_s);
    QCOMPARE(workspace->sharing(), SharingLabel::AmberStrict);
    QVERIFY(!workspace->isDemonstration());
    QVERIFY(!workspace->isReadOnly());
    QCOMPARE(workspace->framework().measures.size(), 16);
    QCOMPARE(workspace->property(u"nothing"_s), QString());
    QVERIFY(!workspace->readError());
}

void TestWorkspaceClass::creatingNeverOverwrites()
{
    test::TestWorkspace first;
    const auto second = Workspace::create(first.workspacePath(), u"osce-cyber-cbm"_s, first.surroundings());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::FileExists);
    QVERIFY(first.check().isSound());
}

void TestWorkspaceClass::creatingLeavesNothingBehindWhenAStepFails()
{
    test::TestWorkspace other;
    const QString path = other.path(u"new.tessera"_s);
    const Assessment before = assessmentOf(*other, kHungary8, 2025, Status::Implemented);
    const ChangeSet impossible = stepOf(u"Removes what is not there"_s, {makeChange<Assessment>(before, {})});
    const auto made = Workspace::create(path, u"osce-cyber-cbm"_s, other.surroundings(), {impossible});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Conflict);
    other.close();
    const QStringList left = QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(left, QStringList{u"test.tessera"_s});
}

void TestWorkspaceClass::creatingRefusesAnUnknownFramework()
{
    test::TestWorkspace other;
    const QString path = other.path(u"new.tessera"_s);
    const auto made = Workspace::create(path, u"unknown"_s, other.surroundings());
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::CatalogueUnknown);
    QVERIFY(!QFile::exists(path));
}

void TestWorkspaceClass::aSampleOpensAgain_data()
{
    QTest::addColumn<Sample>("sample");
    for (const Choice<Sample> &choice : choices<Sample>())
        QTest::newRow(choice.id) << choice.value;
}

void TestWorkspaceClass::aSampleOpensAgain()
{
    QFETCH(Sample, sample);
    test::TestWorkspace workspace(sample);
    const Tally before = workspace->tallyOfYear(workspace->newestYear());
    workspace.reopen();
    QCOMPARE(workspace->property(property::kFramework), workspace->framework().id);
    QCOMPARE(workspace->tallyOfYear(workspace->newestYear()), before);
    QCOMPARE(workspace->isDemonstration(), sample == Sample::Demonstration);
}

void TestWorkspaceClass::firstStepsCannotBeUndone()
{
    test::TestWorkspace workspace;
    QCOMPARE(workspace->undoTitle(), QString());
    const auto undone = workspace->undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::NothingToUndo);
    QCOMPARE(workspace->redo().error().code, ErrorCode::NothingToUndo);
}

void TestWorkspaceClass::openingReadsWhatWasWritten()
{
    test::TestWorkspace workspace;
    QVERIFY(CellEdits(*workspace).setStatus(2025, {kHungary8}, Status::Implemented));
    workspace.reopen();
    QCOMPARE(workspace->property(property::kFramework), u"osce-cyber-cbm"_s);
    QCOMPARE(workspace->year(2025).status(kHungary8), Status::Implemented);
    QCOMPARE(workspace->undoTitle(), QString());
    QVERIFY(workspace.check().isSound());
}

void TestWorkspaceClass::aReadOnlyWorkspaceRefusesEveryChange()
{
    test::TestWorkspace workspace;
    workspace.reopen(OpenMode::ReadOnly);
    QVERIFY(workspace->isReadOnly());
    const auto written = CellEdits(*workspace).setStatus(2025, {kHungary8}, Status::Implemented);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ReadOnly);
    QCOMPARE(workspace->year(2025).status(kHungary8), Status::NoInformation);
    QCOMPARE(workspace->undoTitle(), QString());
}

void TestWorkspaceClass::yearsReachFromTheFirstAdoptionToToday()
{
    test::TestWorkspace workspace;
    QCOMPARE(workspace->years().constFirst(), 2013);
    QCOMPARE(workspace->years().constLast(), 2025);
    QVERIFY(CellEdits(*workspace).setStatus(2028, {kHungary8}, Status::InPreparation));
    QCOMPARE(workspace->years().constLast(), 2028);
    QCOMPARE(workspace->years().size(), 16);
    QVERIFY(workspace->undo());
    QCOMPARE(workspace->years().constLast(), 2025);
}

void TestWorkspaceClass::aYearIsReadOnFirstUseAndFollowed()
{
    test::TestWorkspace workspace;
    CellEdits edits(*workspace);
    QVERIFY(edits.setStatus(2024, {kHungary8}, Status::PartlyImplemented));
    workspace.reopen();
    const YearRecords &records = workspace->year(2024);
    QCOMPARE(records.status(kHungary8), Status::PartlyImplemented);
    QVERIFY(CellEdits(*workspace).setStatus(2024, {kHungary8}, Status::Implemented));
    QCOMPARE(records.status(kHungary8), Status::Implemented);
    QCOMPARE(&workspace->year(2024), &records);
    QCOMPARE(workspace->matrix(2024).status(kHungary8), std::optional(Status::Implemented));
}

void TestWorkspaceClass::onlyYearsInUseAreAnnounced()
{
    test::TestWorkspace workspace;
    (void)workspace->year(2025);
    QSignalSpy cells(&*workspace, &Workspace::cellsChanged);
    QSignalSpy records(&*workspace, &Workspace::recordsChanged);
    QSignalSpy undo(&*workspace, &Workspace::undoChanged);
    const auto changeIn = [&](int year) {
        return makeChange<Assessment>({}, assessmentOf(*workspace, kHungary8, year, Status::Implemented));
    };
    QVERIFY(workspace->commit(stepOf(u"Two years"_s, {changeIn(2024), changeIn(2025)})));
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.at(0).at(0).value<QList<Change>>().size(), 2);
    QCOMPARE(undo.size(), 1);
    QCOMPARE(cells.size(), 1);
    QCOMPARE(cells.at(0).at(0).toInt(), 2025);
    QCOMPARE(cells.at(0).at(1).value<QList<CellPlace>>(), QList<CellPlace>{kHungary8});
    QCOMPARE(workspace->year(2024).status(kHungary8), Status::Implemented);
}

void TestWorkspaceClass::undoAndRedoAreNamedSteps()
{
    test::TestWorkspace workspace;
    QVERIFY(CellEdits(*workspace).setStatus(2025, {kHungary8}, Status::Implemented));
    const qint64 edit = workspace.newestEntry();
    QCOMPARE(workspace->undoTitle(), u"Hungary, CBM\u00a08: implemented"_s);
    QCOMPARE(workspace->redoTitle(), QString());

    QVERIFY(workspace->undo());
    QCOMPARE(workspace->year(2025).status(kHungary8), Status::NoInformation);
    QVERIFY(!workspace->year(2025).assessment(kHungary8));
    QCOMPARE(workspace->undoTitle(), QString());
    QCOMPARE(workspace->redoTitle(), u"Hungary, CBM\u00a08: implemented"_s);
    const qint64 undo = workspace.newestEntry();

    QVERIFY(workspace->redo());
    QCOMPARE(workspace->year(2025).status(kHungary8), Status::Implemented);

    const auto journal = workspace->store().journal();
    QVERIFY(journal);
    const auto redone = journal->at(0);
    const auto undone = journal->at(1);
    QCOMPARE(undone.origin, Origin::Undo);
    QCOMPARE(undone.reverts, edit);
    QCOMPARE(redone.origin, Origin::Redo);
    QCOMPARE(redone.reverts, undo);
    QCOMPARE(redone.title, u"Hungary, CBM\u00a08: implemented"_s);
}

void TestWorkspaceClass::aNewStepForgetsWhatWasUndone()
{
    test::TestWorkspace workspace;
    CellEdits edits(*workspace);
    QVERIFY(edits.setStatus(2025, {kHungary8}, Status::Implemented));
    QVERIFY(workspace->undo());
    QVERIFY(edits.setStatus(2025, {{u"FI"_s, 1}}, Status::NoActivity));
    QCOMPARE(workspace->redoTitle(), QString());
    QCOMPARE(workspace->redo().error().code, ErrorCode::NothingToUndo);
    QCOMPARE(workspace->undoTitle(), u"Finland, CBM\u00a01: no activity"_s);
}

void TestWorkspaceClass::anEmptyStepDoesNothing()
{
    test::TestWorkspace workspace;
    const qint64 before = workspace.newestEntry();
    const Assessment cell = assessmentOf(*workspace, kHungary8, 2025, Status::Implemented);
    QVERIFY(workspace->commit({}));
    QVERIFY(workspace->commit(
        stepOf(u"There and back"_s, {makeChange<Assessment>({}, cell), makeChange<Assessment>(cell, {})})));
    QCOMPARE(workspace.newestEntry(), before);
    QCOMPARE(workspace->undoTitle(), QString());
}

void TestWorkspaceClass::aStaleStepIsAConflictAndChangesNothing()
{
    test::TestWorkspace workspace;
    const ChangeSet stale = stepOf(
        u"Stale"_s, {makeChange<Assessment>({}, assessmentOf(*workspace, {u"FI"_s, 1}, 2025, Status::NoActivity)),
                     makeChange<Assessment>({}, assessmentOf(*workspace, kHungary8, 2025, Status::NoActivity))});
    QVERIFY(CellEdits(*workspace).setStatus(2025, {kHungary8}, Status::Implemented));
    const QByteArray content = test::contentOf(workspace->store());
    QSignalSpy records(&*workspace, &Workspace::recordsChanged);

    const auto refused = workspace->commit(stale);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().context.contains(u"HU/8"_s), qPrintable(refused.error().context));
    QCOMPARE(test::contentOf(workspace->store()), content);
    QCOMPARE(workspace->year(2025).status({u"FI"_s, 1}), Status::NoInformation);
    QCOMPARE(workspace->undoTitle(), u"Hungary, CBM\u00a08: implemented"_s);
    QVERIFY(records.isEmpty());
}

void TestWorkspaceClass::undoOfWhatWasChangedUnderneathIsAConflict()
{
    test::TestWorkspace workspace;
    QVERIFY(CellEdits(*workspace).setStatus(2025, {kHungary8}, Status::Implemented));
    // Another writer, as a server has them: straight into the store, past this workspace.
    const Assessment mine = *workspace->year(2025).assessment(kHungary8);
    Assessment theirs = mine;
    theirs.status = Status::PartlyImplemented;
    auto &store = const_cast<Store &>(workspace->store());
    QVERIFY(store.commit(stepOf(u"Theirs"_s, {makeChange<Assessment>(mine, theirs)})));

    const auto undone = workspace->undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
    QCOMPARE(workspace->undoTitle(), u"Hungary, CBM\u00a08: implemented"_s);
    const auto record = workspace->lookup()(RecordKind::Assessment, keyOf(theirs));
    QVERIFY(record);
    QCOMPARE(recordFrom<Assessment>(*record), theirs);
}

void TestWorkspaceClass::propertiesFollowCommitAndUndo()
{
    test::TestWorkspace workspace;
    QVERIFY(workspace->commit(
        stepOf(u"Office"_s, {makeChange<Property>({}, Property{property::kOffice, u"Chair"_s}),
                             makeChange<Property>(Property{property::kSharing, u"TLP:AMBER+STRICT"_s},
                                                  Property{property::kSharing, u"TLP:GREEN"_s}),
                             makeChange<Property>({}, Property{property::kSample, u"demonstration"_s})})));
    QCOMPARE(workspace->property(property::kOffice), u"Chair"_s);
    QCOMPARE(workspace->sharing(), SharingLabel::Green);
    QVERIFY(workspace->isDemonstration());
    QVERIFY(workspace->undo());
    QCOMPARE(workspace->property(property::kOffice), QString());
    QCOMPARE(workspace->sharing(), SharingLabel::AmberStrict);
    QVERIFY(!workspace->isDemonstration());
}

void TestWorkspaceClass::tallyOfYearEqualsTheMatrix()
{
    test::TestWorkspace workspace(Sample::Demonstration);
    const auto matrixTally = [&](int year) {
        const YearMatrix matrix = workspace->matrix(year);
        return matrix.tally(workspace->participants().participatingStates(year), matrix.measureNumbers());
    };
    for (const int year : workspace->years())
        QCOMPARE(workspace->tallyOfYear(year), matrixTally(year));
    QCOMPARE(workspace->tallyOfYear(2025).cells(), 912);

    const Tally before = workspace->tallyOfYear(2025);
    QVERIFY(CellEdits(*workspace).setStatus(2025, {kHungary8, {u"FI"_s, 1}, {u"VA"_s, 16}}, Status::PrefersNotToSay));
    QVERIFY(workspace->tallyOfYear(2025) != before);
    QCOMPARE(workspace->tallyOfYear(2025), matrixTally(2025));
    QVERIFY(workspace->undo());
    QCOMPARE(workspace->tallyOfYear(2025), before);
}

void TestWorkspaceClass::evidenceAndMilestonesFollow()
{
    test::TestWorkspace workspace;
    QVERIFY(workspace->evidence().isEmpty());
    Evidence evidence;
    evidence.id = u"one"_s;
    evidence.title = u"Strategy"_s;
    Milestone later{u"b"_s, {2016, 3, 10}, u"PC.DEC/1202"_s, u"Sixteen measures"_s, {}};
    Milestone earlier{u"z"_s, {2013, 12, 3}, u"PC.DEC/1106"_s, u"Eleven measures"_s, {}};
    QVERIFY(workspace->commit(stepOf(u"Facts"_s, {makeChange<Evidence>({}, evidence), makeChange<Milestone>({}, later),
                                                  makeChange<Milestone>({}, earlier)})));
    QCOMPARE(workspace->evidence().value(u"one"_s), evidence);
    QCOMPARE(workspace->milestones(), (QList<Milestone>{earlier, later}));
    QVERIFY(workspace->undo());
    QVERIFY(workspace->evidence().isEmpty());
    QVERIFY(workspace->milestones().isEmpty());
}

void TestWorkspaceClass::historyIsThatOfTheCell()
{
    test::TestWorkspace workspace;
    CellEdits edits(*workspace);
    QVERIFY(edits.setStatus(2025, {kHungary8}, Status::InPreparation));
    QVERIFY(edits.setStatus(2025, {{u"HU"_s, 7}}, Status::Implemented));
    QVERIFY(edits.setStatus(2024, {kHungary8}, Status::NoActivity));
    QVERIFY(edits.setStatus(2025, {kHungary8}, Status::Implemented));
    const auto history = workspace->history(workspace.cell(u"HU"_s, 8));
    QVERIFY(history);
    QStringList titles;
    for (const JournalEntry &entry : *history)
        titles.append(entry.title);
    QCOMPARE(titles, (QStringList{u"Hungary, CBM\u00a08: implemented"_s, u"Hungary, CBM\u00a08: in preparation"_s}));
    QCOMPARE(history->constFirst().author.name, u"Anna Beispiel"_s);
    QCOMPARE(history->constFirst().time, workspace.clock().now());
}

void TestWorkspaceClass::lookupIsTheRecordAsItStands()
{
    test::TestWorkspace workspace;
    QVERIFY(CellEdits(*workspace).setStatus(2025, {kHungary8}, Status::Implemented));
    const RecordLookup lookup = workspace->lookup();
    const auto found = lookup(RecordKind::Assessment, u"osce-cyber-cbm/2025/HU/8"_s);
    QVERIFY(found);
    QCOMPARE(recordFrom<Assessment>(*found).status, Status::Implemented);
    QVERIFY(!lookup(RecordKind::Assessment, u"osce-cyber-cbm/2025/HU/9"_s));
}

QTEST_GUILESS_MAIN(TestWorkspaceClass)
#include "tst_workspace.moc"
