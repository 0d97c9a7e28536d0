// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is edited: undoing all of it gives the content of the start, redoing all of it that of the end, each to the
// last byte, and what is in memory is what is in the file.
#include "support/folderstate.h"
#include "support/testworkspace.h"
#include "workspace/celledits.h"
#include "workspace/evidenceedits.h"

#include <QTest>

#include <random>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSeeds = 200;
constexpr int kEdits = 30;
constexpr int kFirstYear = 2023;
constexpr int kYears = 4;

/// Edits a workspace at random, the same way for the same seed.
class RandomEditor
{
public:
    RandomEditor(test::TestWorkspace &workspace, unsigned seed)
        : m_workspace(workspace)
        , m_cells(*workspace)
        , m_evidence(*workspace)
        , m_dice(seed)
    {}

    /// One edit; an edit may turn out to be refused or to change nothing, which is part of the game.
    void edit()
    {
        const std::array edits{&RandomEditor::setStatus,    &RandomEditor::setStatuses,  &RandomEditor::setText,
                               &RandomEditor::setComponent, &RandomEditor::addLink,      &RandomEditor::addFile,
                               &RandomEditor::attach,       &RandomEditor::detach,       &RandomEditor::changeEvidence,
                               &RandomEditor::carryForward, &RandomEditor::lockOrUnlock, &RandomEditor::undo};
        (this->*edits[std::size_t(below(int(edits.size())))])();
    }

private:
    int below(int limit) { return int(m_dice() % unsigned(limit)); }
    int year() { return kFirstYear + below(kYears); }
    Status status() { return choices<Status>()[std::size_t(below(int(choices<Status>().size())))].value; }
    CellPlace place()
    {
        static const QStringList kStates{u"HU"_s, u"FI"_s, u"AT"_s, u"JP"_s};
        return {kStates.at(below(int(kStates.size()))), 6 + below(4)};
    }
    CellAddress cell() { return {m_workspace->framework().id, year(), place()}; }
    QString text()
    {
        return below(3) == 0 ? QString() : u"text “%1” \n ď %2"_s.arg(below(9)).arg(QString(below(40), u'z'));
    }

    void setStatus()
    {
        QList<CellPlace> places;
        for (int i = below(6); i >= 0; --i)
            places.append(place());
        (void)m_cells.setStatus(year(), places, status(), text());
    }
    void setStatuses()
    {
        QList<StatusEdit> edits;
        for (int i = below(6); i >= 0; --i)
            edits.append({place(), status()});
        (void)m_cells.setStatuses(year(), edits, text());
    }
    void setText()
    {
        Assessment assessment = m_workspace->year(year()).assessmentOrBlank(place());
        assessment.status = status();
        assessment.work = Work(below(3));
        assessment.source = Source(below(5));
        assessment.asOf = below(2) == 0 ? QDate() : QDate(2024, 1, 1).addDays(below(700));
        assessment.done = text();
        assessment.reason = text();
        assessment.marking = text();
        (void)m_cells.setAssessment(assessment, u"text"_s);
    }
    void setComponent() { (void)m_cells.setComponent(cell(), u"part-%1"_s.arg(below(3)), status()); }
    void addLink()
    {
        Evidence evidence;
        evidence.title = text();
        evidence.address = text();
        (void)m_evidence.addLink(cell(), evidence);
    }
    void addFile()
    {
        const QString path = m_workspace.path(u"file.txt"_s);
        QVERIFY(test::writeFile(path, QByteArray::number(below(5))));
        (void)m_evidence.addFile(cell(), path, {});
    }
    QString anyEvidence()
    {
        QStringList ids = m_workspace->evidence().keys();
        // Ids are made at random, so their order is not that of the seed; which one is taken does not matter here.
        return ids.isEmpty() ? QString() : ids.at(below(int(ids.size())));
    }
    void attach()
    {
        if (const QString id = anyEvidence(); !id.isEmpty())
            (void)m_evidence.attach(cell(), id);
    }
    void detach()
    {
        const CellAddress from = cell();
        const QList<EvidenceUse> uses = m_workspace->year(from.year).evidenceUses(from.place);
        if (!uses.isEmpty())
            (void)m_evidence.detach(from, uses.at(below(int(uses.size()))).evidence);
    }
    void changeEvidence()
    {
        Evidence evidence = m_workspace->evidence().value(anyEvidence());
        evidence.title = text();
        (void)m_evidence.change(evidence);
    }
    void carryForward() { (void)m_cells.carryForwardYear(year()); }
    void lockOrUnlock()
    {
        Submission before;
        before.framework = m_workspace->framework().id;
        before.year = year();
        before.state = place().state;
        const auto stored = m_workspace->lookup()(RecordKind::Submission, keyOf(before));
        Submission after = stored ? recordFrom<Submission>(*stored) : before;
        after.stage = below(4) == 0 ? Stage::Accepted : Stage::Draft;
        ChangeSet set;
        set.title = u"Stage"_s;
        set.changes = {
            makeChange<Submission>(stored ? std::optional(recordFrom<Submission>(*stored)) : std::nullopt, after)};
        QVERIFY(m_workspace->commit(set));
    }
    void undo()
    {
        if (!m_workspace->undoTitle().isEmpty())
            QVERIFY(m_workspace->undo());
    }

    test::TestWorkspace &m_workspace;
    CellEdits m_cells;
    EvidenceEdits m_evidence;
    std::mt19937 m_dice;
};

int undoAll(Workspace &workspace)
{
    int steps = 0;
    while (!workspace.undoTitle().isEmpty() && workspace.undo())
        ++steps;
    return steps;
}

int redoAll(Workspace &workspace)
{
    int steps = 0;
    while (!workspace.redoTitle().isEmpty() && workspace.redo())
        ++steps;
    return steps;
}

/// What a year shows, from the records in memory.
QString pictureOf(Workspace &workspace, int year)
{
    const YearRecords &records = workspace.year(year);
    QStringList lines;
    for (const Assessment &assessment : records.assessments())
        lines.append(QString::fromUtf8(canonicalText(RecordKind::Assessment, valuesOf(assessment))));
    for (const State &state : workspace.participants().states()) {
        lines.append(state.code + idOf(records.stage(state.code)));
        for (const Measure &measure : workspace.framework().measures) {
            for (const Component &component : records.components({state.code, measure.number}))
                lines.append(keyOf(component) + idOf(component.status));
            for (const EvidenceUse &use : records.evidenceUses({state.code, measure.number}))
                lines.append(keyOf(use));
        }
    }
    lines.sort();
    return lines.join(u'\n');
}

} // namespace

class TestUndoProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoGiveTheSameContent();
};

void TestUndoProperty::undoAndRedoGiveTheSameContent()
{
    int allSteps = 0;
    for (unsigned seed = 1; seed <= kSeeds; ++seed) {
        const QByteArray where = "seed " + QByteArray::number(seed);
        test::TestWorkspace workspace;
        const QByteArray start = test::contentOf(workspace->store());
        RandomEditor editor(workspace, seed);
        for (int i = 0; i < kEdits; ++i)
            editor.edit();
        redoAll(*workspace);
        const QByteArray end = test::contentOf(workspace->store());

        const int steps = undoAll(*workspace);
        QVERIFY2(test::contentOf(workspace->store()) == start, where);
        QVERIFY2(redoAll(*workspace) == steps, where);
        QVERIFY2(test::contentOf(workspace->store()) == end, where);
        allSteps += steps;

        QStringList inMemory;
        for (int year = kFirstYear; year < kFirstYear + kYears; ++year)
            inMemory.append(pictureOf(*workspace, year));
        const QHash<QString, Evidence> evidence = workspace->evidence();
        workspace.reopen(OpenMode::ReadOnly);
        for (int year = kFirstYear; year < kFirstYear + kYears; ++year)
            QVERIFY2(pictureOf(*workspace, year) == inMemory.at(year - kFirstYear), where);
        QVERIFY2(workspace->evidence() == evidence, where);
        QVERIFY2(workspace.check().isSound(), where);
    }
    // The editor must really have edited, or the test says nothing.
    QVERIFY2(allSteps > kSeeds * kEdits / 4, QByteArray::number(allSteps));
}

QTEST_GUILESS_MAIN(TestUndoProperty)
#include "tst_undoproperty.moc"
