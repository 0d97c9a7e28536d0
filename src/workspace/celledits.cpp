// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/celledits.h"

#include "domain/carryforward.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// The change from what is recorded to the given assessment; none when nothing differs.
std::optional<Change> changeTo(const YearRecords &records, const Assessment &assessment)
{
    const Assessment *before = records.assessment({assessment.state, assessment.measure});
    const bool isRemoved = isBlank(assessment);
    if (before ? *before == assessment : isRemoved)
        return std::nullopt;
    return makeChange<Assessment>(before ? std::optional(*before) : std::nullopt,
                                  isRemoved ? std::nullopt : std::optional(assessment));
}

/// "Hungary, CBM 8: implemented" or "12 cells: implemented"
QString stepTitle(const Workspace &workspace, const QList<StatusEdit> &edits)
{
    const bool isOneStatus = std::all_of(
        edits.begin(), edits.end(), [&](const StatusEdit &edit) { return edit.status == edits.constFirst().status; });
    const QString cells =
        edits.size() == 1 ? cellName(workspace, edits.constFirst().place)
                          : QCoreApplication::translate("tessera::CellEdits", "%n cell(s)", nullptr, int(edits.size()));
    const QString what = isOneStatus ? labelOf(edits.constFirst().status).toLower() : CellEdits::tr("several statuses");
    return cells + u": "_s + what;
}

} // namespace

CellEdits::CellEdits(Workspace &workspace) : m_workspace(workspace) {}

Result<void> CellEdits::setStatus(int year, const QList<CellPlace> &places, Status status, const QString &reason)
{
    QList<StatusEdit> edits;
    edits.reserve(places.size());
    for (const CellPlace &place : places)
        edits.append({place, status});
    return setStatuses(year, edits, reason);
}

Result<void> CellEdits::setStatuses(int year, const QList<StatusEdit> &edits, const QString &reason)
{
    const YearRecords &records = m_workspace.year(year);
    const bool isThisYear = m_workspace.clock().today().year() == year;
    ChangeSet set;
    QList<StatusEdit> effective;
    for (const StatusEdit &edit : edits) {
        if (absence(m_workspace.framework(), m_workspace.participants(), edit.place, year) != Absence::None)
            continue;
        Assessment assessment = records.assessmentOrBlank(edit.place);
        if (assessment.status == edit.status)
            continue;
        assessment.status = edit.status;
        if (edit.status == Status::NotApplicable && assessment.reason.isEmpty())
            assessment.reason = reason;
        if (edit.status == Status::NoInformation)
            assessment.asOf = {};
        else if (isThisYear)
            assessment.asOf = m_workspace.clock().today();
        if (const auto allowed =
                checkAssessment(m_workspace.framework(), m_workspace.participants(), records, assessment);
            !allowed)
            return allowed;
        if (std::optional<Change> change = changeTo(records, assessment)) {
            set.changes.append(*change);
            effective.append(edit);
        }
    }
    if (effective.isEmpty())
        return {};
    set.title = stepTitle(m_workspace, effective);
    return m_workspace.commit(set);
}

Result<void> CellEdits::acceptSuggestion(const CellAddress &cell, Status status)
{
    Assessment assessment = m_workspace.year(cell.year).assessmentOrBlank(cell.place);
    assessment.status = status;
    if (m_workspace.clock().today().year() == cell.year)
        assessment.asOf = m_workspace.clock().today();
    return setAssessment(assessment, tr("suggestion accepted"));
}

Result<void> CellEdits::setAssessment(const Assessment &assessment, const QString &what)
{
    const YearRecords &records = m_workspace.year(assessment.year);
    if (const auto allowed = checkAssessment(m_workspace.framework(), m_workspace.participants(), records, assessment);
        !allowed)
        return allowed;
    const std::optional<Change> change = changeTo(records, assessment);
    if (!change)
        return {};
    ChangeSet set;
    set.title = cellName(m_workspace, {assessment.state, assessment.measure}) + u": "_s + what;
    set.changes = {*change};
    return m_workspace.commit(set);
}

Result<void> CellEdits::setComponent(const CellAddress &cell, const QString &component, Status status)
{
    if (const auto allowed = checkLock(cell); !allowed)
        return allowed;
    const YearRecords &records = m_workspace.year(cell.year);
    const Status before = records.componentStatus(cell.place, component);
    const auto recorded = [&](Status value) -> std::optional<Component> {
        const Component record{cell.framework, cell.year, cell.place.state, cell.place.measure, component, value};
        return isBlank(record) ? std::nullopt : std::optional(record);
    };
    if (before == status)
        return {};
    ChangeSet set;
    //: %1 = cell such as "Hungary, CBM 8", %2 = status
    set.title = tr("%1, part: %2").arg(cellName(m_workspace, cell.place), labelOf(status).toLower());
    set.changes = {makeChange<Component>(recorded(before), recorded(status))};
    return m_workspace.commit(set);
}

Result<int> CellEdits::carryForward(int intoYear, const QList<CellPlace> &places)
{
    const YearRecords &from = m_workspace.year(intoYear - 1);
    const YearRecords &into = m_workspace.year(intoYear);
    ChangeSet set = tessera::carryForward(m_workspace.framework(), m_workspace.participants(), from, into, places);
    const auto isCell = [](const Change &change) { return change.kind == RecordKind::Assessment; };
    const auto cells = int(std::count_if(set.changes.begin(), set.changes.end(), isCell));
    if (cells == 1) {
        const auto cell = std::find_if(set.changes.begin(), set.changes.end(), isCell);
        const auto record = recordFrom<Assessment>(*cell->after);
        set.title = tr("%1: carried forward from %2")
                        .arg(cellName(m_workspace, {record.state, record.measure}), QString::number(intoYear - 1));
    } else {
        set.title =
            QCoreApplication::translate("tessera::CellEdits", "%n cell(s) carried forward from %1", nullptr, cells)
                .arg(intoYear - 1);
    }
    if (const auto done = m_workspace.commit(set); !done)
        return tl::unexpected(done.error());
    return cells;
}

Result<int> CellEdits::carryForwardYear(int intoYear)
{
    const YearMatrix before = m_workspace.matrix(intoYear - 1);
    return carryForward(intoYear,
                        before.cells(m_workspace.participants().participatingStates(intoYear - 1, StateOrder::English),
                                     before.measureNumbers()));
}

Result<void> CellEdits::checkLock(const CellAddress &cell) const
{
    return checkAssessment(m_workspace.framework(), m_workspace.participants(), m_workspace.year(cell.year),
                           m_workspace.year(cell.year).assessmentOrBlank(cell.place));
}

QString cellName(const Workspace &workspace, const CellPlace &place)
{
    return cellName(workspace.framework(), workspace.participants(), place);
}

} // namespace tessera
