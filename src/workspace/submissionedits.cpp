// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/submissionedits.h"

#include "domain/carryforward.h"
#include "domain/daytext.h"
#include "domain/submissioncheck.h"
#include "domain/workspaceproperty.h"
#include "workspace/celledits.h"

#include <algorithm>

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

} // namespace

SubmissionEdits::SubmissionEdits(Workspace &workspace) : m_workspace(workspace) {}

Result<void> SubmissionEdits::setSubmission(Submission submission)
{
    const Submission before = m_workspace.year(submission.year).submission(submission.state);
    const QDate today = m_workspace.clock().today();
    const bool isMoved = submission.stage != before.stage;
    const bool isChairsOffice = m_workspace.property(property::kHomeState).isEmpty();
    if (isMoved && !nextStages(before.stage, isChairsOffice).contains(submission.stage))
        return failure(ErrorCode::ValueNotRecognised, labelOf(submission.stage));
    if (isMoved && submission.on == before.on)
        submission.on = today;
    if (submission.stage == Stage::Submitted && !submission.submittedOn.isValid())
        submission.submittedOn = submission.on;
    if (submission.stage == Stage::Accepted && isMoved)
        submission.acceptedOn = submission.on;
    if (submission.acceptedOn.isValid() && submission.submittedOn.isValid()
        && submission.acceptedOn < submission.submittedOn)
        return failure(ErrorCode::DateOrder, tr("the acceptance lies before the submission"));
    ChangeSet set;
    const QString state = m_workspace.participants().nameOf(submission.state);
    const QString year = QString::number(submission.year);
    //: Name of a step: %1 = State, %2 = year, %3 = stage such as "Submitted"
    set.title = isMoved ? tr("%1, submission of %2: %3").arg(state, year, labelOf(submission.stage))
                        : tr("%1, submission of %2 edited").arg(state, year);
    if (unlessBlank(before) == unlessBlank(submission))
        return {};
    set.changes = {makeChange<Submission>(unlessBlank(before), unlessBlank(submission))};
    return m_workspace.commit(set);
}

Result<int> SubmissionEdits::confirmUnchanged(int year, const QString &state, const QList<int> &measures)
{
    QList<CellPlace> places;
    for (const int measure : measures)
        places.append({state, measure});
    const YearRecords &records = m_workspace.year(year);
    ChangeSet set =
        carryForward(m_workspace.framework(), m_workspace.participants(), m_workspace.year(year - 1), records, places);
    set.origin = Origin::Edit;
    int cells = 0;
    for (const CellPlace &place : places) {
        const Assessment *recorded = records.assessment(place);
        const auto carried = std::find_if(set.changes.begin(), set.changes.end(), [&](const Change &change) {
            return change.kind == RecordKind::Assessment && change.key == keyOf(records.assessmentOrBlank(place));
        });
        if ((!recorded && carried == set.changes.end()) || records.stage(state) == Stage::Accepted)
            continue;
        auto after = recorded ? *recorded : recordFrom<Assessment>(*carried->after);
        if (recorded && recorded->work == Work::Confirmed)
            continue;
        after.work = Work::Confirmed;
        after.asOf = m_workspace.clock().today();
        if (carried != set.changes.end())
            carried->after = valuesOf(after);
        else
            set.changes.append(makeChange<Assessment>(*recorded, after));
        ++cells;
    }
    if (cells == 0)
        return 0;
    //: Name of a step: %1 = State, %2 = year
    set.title = QCoreApplication::translate("tessera::SubmissionEdits", "%1: no change since %2 in %n measure(s)",
                                            nullptr, cells)
                    .arg(m_workspace.participants().nameOf(state), QString::number(year - 1));
    if (const Result<void> done = m_workspace.commit(set); !done)
        return tl::unexpected(done.error());
    return cells;
}

Result<void> SubmissionEdits::setOffice(const QString &office, const QString &homeState)
{
    if (!homeState.isEmpty() && !m_workspace.participants().state(homeState))
        return failure(ErrorCode::ValueNotRecognised, homeState);
    ChangeSet set;
    set.title = tr("Who works here: %1").arg(office);
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
