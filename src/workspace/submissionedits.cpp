// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/submissionedits.h"

#include "domain/carryforward.h"
#include "domain/daytext.h"
#include "domain/submissioncheck.h"
#include "domain/workspaceproperty.h"
#include "workspace/celledits.h"
#include "workspace/textlimit.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

std::optional<Submission> unlessBlank(const Submission &submission)
{
    Submission blank;
    blank.framework = submission.framework;
    blank.year = submission.year;
    blank.state = submission.state;
    return submission == blank ? std::nullopt : std::optional(submission);
}

/// The change that leaves a property with this value; none when it has it already.
std::optional<Change> propertyChange(const Workspace &workspace, const QString &name, const QString &value)
{
    const QString before = workspace.property(name);
    if (before == value)
        return std::nullopt;
    const auto record = [&name](const QString &text) {
        return text.isEmpty() ? std::nullopt : std::optional(Property{name, text});
    };
    return makeChange<Property>(record(before), record(value));
}

/// Sets the days of a stage that is reached now; a day that the caller gave stays.
void setStageDays(Submission &submission, const Submission &before, QDate today)
{
    if (submission.on == before.on)
        submission.on = today;
    if (submission.stage == Stage::Submitted && !submission.submittedOn.isValid())
        submission.submittedOn = submission.on;
    if (submission.stage == Stage::Accepted && submission.acceptedOn == before.acceptedOn)
        submission.acceptedOn = submission.on;
}

/// Marked as "in work" at most. One that was confirmed as it is was meant to be so.
bool holdsNothing(Assessment assessment)
{
    if (assessment.work == Work::InWork)
        assessment.work = Work::ToDo;
    return isBlank(assessment);
}

/// The records of a year without those that hold nothing, so that they are filled like empty cells.
YearRecords withoutEmpty(YearRecords records, const QList<CellPlace> &places)
{
    QList<Change> removed;
    for (const CellPlace &place : places) {
        const Assessment *recorded = records.assessment(place);
        if (recorded && holdsNothing(*recorded))
            removed.append(makeChange<Assessment>(*recorded, std::nullopt));
    }
    records.apply(removed);
    return records;
}

bool isAt(const Change &change, const CellPlace &place)
{
    const RecordSchema &schema = recordSchema(change.kind);
    return change.after && change.after->value(schema.indexOf(u"state")).toString() == place.state
           && change.after->value(schema.indexOf(u"measure")).toInt() == place.measure;
}

/// The cell as it is once confirmed; none when there is nothing to confirm. `carried` = what was carried forward.
std::optional<Assessment> confirmed(const YearRecords &records, const CellPlace &place, const QList<Change> &carried,
                                    QDate today)
{
    Assessment cell = records.assessmentOrBlank(place);
    bool isFilled =
        !holdsNothing(cell) || !records.components(place).isEmpty() || !records.evidenceUses(place).isEmpty();
    for (const Change &change : carried) {
        if (!isAt(change, place))
            continue;
        isFilled = true;
        if (change.kind == RecordKind::Assessment)
            cell = recordFrom<Assessment>(*change.after);
    }
    if (!isFilled || cell.work == Work::Confirmed)
        return std::nullopt;
    cell.work = Work::Confirmed;
    cell.asOf = today;
    return cell;
}

/// The existing cells of a State in these measures, each once.
QList<CellPlace> placesOf(const Workspace &workspace, int year, const QString &state, const QList<int> &measures)
{
    QList<CellPlace> places;
    for (const int measure : measures) {
        const CellPlace place{state, measure};
        if (!places.contains(place)
            && absence(workspace.framework(), workspace.participants(), place, year) == Absence::None)
            places.append(place);
    }
    return places;
}

} // namespace

SubmissionEdits::SubmissionEdits(Workspace &workspace) : m_workspace(workspace) {}

Result<void> SubmissionEdits::setSubmission(Submission submission)
{
    const Submission before = m_workspace.year(submission.year).submission(submission.state);
    const bool isMoved = submission.stage != before.stage;
    if (isMoved)
        setStageDays(submission, before, m_workspace.clock().today());
    if (const Result<void> allowed = checkSubmissionEdit(before, submission); !allowed)
        return allowed;
    if (unlessBlank(before) == unlessBlank(submission))
        return {};
    const QString state = m_workspace.participants().nameOf(submission.state);
    const QString year = QString::number(submission.year);
    ChangeSet set;
    //: Name of a step: %1 = State, %2 = year, %3 = stage such as "Submitted"
    set.title = isMoved ? tr("%1, submission of %2: %3").arg(state, year, labelOf(submission.stage))
                        : tr("%1, submission of %2 edited").arg(state, year);
    set.changes = {makeChange<Submission>(unlessBlank(before), unlessBlank(submission))};
    return m_workspace.commit(set);
}

Result<void> SubmissionEdits::checkSubmissionEdit(const Submission &before, const Submission &after) const
{
    const State *state = m_workspace.participants().state(after.state);
    if (!state || !state->countsIn(after.year))
        return failure(ErrorCode::ValueNotRecognised, after.state);
    const bool isChairsOffice = m_workspace.property(property::kHomeState).isEmpty();
    if (after.stage != before.stage && !nextStages(before.stage, isChairsOffice).contains(after.stage))
        return failure(ErrorCode::ValueNotRecognised, labelOf(after.stage));
    if (after.acceptedOn.isValid() && after.submittedOn.isValid() && after.acceptedOn < after.submittedOn)
        return failure(ErrorCode::DateOrder, tr("the acceptance lies before the submission"));
    return checkTexts(valuesOf(after), m_workspace.participants().nameOf(after.state));
}

SubmissionEdits::Confirming SubmissionEdits::confirming(int year, const QString &state,
                                                        const QList<int> &measures) const
{
    const YearRecords &records = m_workspace.year(year);
    if (records.stage(state) == Stage::Accepted)
        return {};
    const QList<CellPlace> places = placesOf(m_workspace, year, state, measures);
    Confirming step{carryForward(m_workspace.framework(), m_workspace.participants(), m_workspace.year(year - 1),
                                 withoutEmpty(records, places), places)};
    const QList<Change> carried = std::exchange(step.set.changes, {});
    step.set.origin = Origin::Edit;
    std::copy_if(carried.begin(), carried.end(), std::back_inserter(step.set.changes),
                 [](const Change &change) { return change.kind != RecordKind::Assessment; });
    for (const CellPlace &place : places) {
        const std::optional<Assessment> after = confirmed(records, place, carried, m_workspace.clock().today());
        if (!after)
            continue;
        const Assessment *recorded = records.assessment(place);
        step.set.changes.append(makeChange<Assessment>(recorded ? std::optional(*recorded) : std::nullopt, after));
        ++step.cells;
    }
    return step;
}

int SubmissionEdits::countUnconfirmed(int year, const QString &state, const QList<int> &measures) const
{
    return confirming(year, state, measures).cells;
}

Result<int> SubmissionEdits::confirmUnchanged(int year, const QString &state, const QList<int> &measures)
{
    Confirming step = confirming(year, state, measures);
    if (step.cells == 0)
        return 0;
    //: Name of a step: %1 = State, %2 = year
    step.set.title = QCoreApplication::translate("tessera::SubmissionEdits", "%1: no change since %2 in %n measure(s)",
                                                 nullptr, step.cells)
                         .arg(m_workspace.participants().nameOf(state), QString::number(year - 1));
    if (const Result<void> done = m_workspace.commit(step.set); !done)
        return tl::unexpected(done.error());
    return step.cells;
}

Result<void> SubmissionEdits::setOffice(const QString &office, const QString &homeState)
{
    if (!homeState.isEmpty() && !m_workspace.participants().state(homeState))
        return failure(ErrorCode::ValueNotRecognised, homeState);
    ChangeSet set;
    const QString name = office.trimmed().isEmpty() ? m_workspace.participants().nameOf(homeState) : office.trimmed();
    set.title = tr("Who works here: %1").arg(name);
    for (const auto &change : {propertyChange(m_workspace, property::kOffice, office.trimmed()),
                               propertyChange(m_workspace, property::kHomeState, homeState)}) {
        if (change)
            set.changes.append(*change);
    }
    return m_workspace.commit(set);
}

QString lockText(Workspace &workspace, const CellAddress &cell)
{
    const Submission submission = workspace.year(cell.year).submission(cell.place.state);
    if (submission.stage != Stage::Accepted)
        return {};
    const QString name = cellName(workspace, cell.place);
    if (!submission.acceptedOn.isValid())
        //: %1 = "Hungary, CBM 8", %2 = year
        return SubmissionEdits::tr(
                   "%1 is locked: the submission of %2 was accepted. The Chair’s office can reopen it on the "
                   "State page.")
            .arg(name, QString::number(cell.year));
    //: %1 = "Hungary, CBM 8", %2 = year, %3 = day
    return SubmissionEdits::tr(
               "%1 is locked: the submission of %2 was accepted on %3. The Chair’s office can reopen it on the "
               "State page.")
        .arg(name, QString::number(cell.year), dayText(submission.acceptedOn));
}

} // namespace tessera
