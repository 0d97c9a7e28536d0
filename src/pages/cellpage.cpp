// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/cellpage.h"

#include "exchange/csv.h"
#include "workspace/submissionedits.h"

#include <QClipboard>
#include <QGuiApplication>

namespace tessera {

CellPage::CellPage(PageContext &context, QWidget *parent) : Page(parent), m_context(context) {}

void CellPage::setStatus(Status status)
{
    setStatusOf(selectedBlock().places(), status);
}

void CellPage::setStatusOf(const QList<CellPlace> &places, Status status)
{
    if (places.isEmpty() || tellWhyNot(places))
        return;
    if (const std::optional<QString> reason = askReason(status))
        report(CellEdits(m_context.workspace).setStatus(m_context.selection.year(), places, status, *reason));
}

void CellPage::carryForward()
{
    const QList<CellPlace> places = selectedBlock().places();
    if (places.isEmpty() || tellWhyNot(places))
        return;
    const Result<int> cells = CellEdits(m_context.workspace).carryForward(m_context.selection.year(), places);
    if (!cells)
        m_context.prompter.showError(this, cells.error());
    else
        Q_EMIT messageShown(tr("%n cell(s) carried forward.", nullptr, *cells));
}

void CellPage::confirmUnchanged()
{
    const CellBlock block = selectedBlock();
    if (block.places().isEmpty() || tellWhyNot(block.places()))
        return;
    int cells = 0;
    for (const QString &state : block.states) {
        const Result<int> done =
            SubmissionEdits(m_context.workspace).confirmUnchanged(m_context.selection.year(), state, block.measures);
        if (!done) {
            m_context.prompter.showError(this, done.error());
            return;
        }
        cells += *done;
    }
    Q_EMIT messageShown(cells == 0 ? tr("Nothing to confirm: no entry in either year, or confirmed already.")
                                   : tr("%n measure(s) confirmed for this year.", nullptr, cells));
}

void CellPage::paste()
{
    const QList<QStringList> table = arranged(fromTabText(QGuiApplication::clipboard()->text()));
    if (table.isEmpty())
        return;
    const Result<QList<StatusEdit>> edits = statusEdits(table, selectedBlock(), pasteTarget());
    if (!edits) {
        m_context.prompter.showError(this, edits.error());
        return;
    }
    const bool needsReason = std::any_of(edits->begin(), edits->end(),
                                         [](const StatusEdit &edit) { return edit.status == Status::NotApplicable; });
    const std::optional<QString> reason = askReason(needsReason ? Status::NotApplicable : Status::NoInformation);
    if (reason)
        report(CellEdits(m_context.workspace).setStatuses(m_context.selection.year(), *edits, *reason), tr("Pasted."));
}

bool CellPage::tellWhyNot(const QList<CellPlace> &places)
{
    Workspace &workspace = m_context.workspace;
    const int year = m_context.selection.year();
    QString why;
    for (const CellPlace &place : places) {
        const Absence absent = absence(workspace.framework(), workspace.participants(), place, year);
        const QString reason = absent == Absence::None
                                   ? lockText(workspace, {workspace.framework().id, year, place})
                                   : absenceText(absent, workspace.framework(), workspace.participants(), place);
        if (reason.isEmpty())
            return false;
        if (why.isEmpty())
            why = reason;
    }
    Q_EMIT messageShown(why);
    return true;
}

void CellPage::report(const Result<void> &result, const QString &message)
{
    if (!result)
        m_context.prompter.showError(this, result.error());
    else if (!message.isEmpty())
        Q_EMIT messageShown(message);
}

std::optional<QString> CellPage::askReason(Status status)
{
    if (status != Status::NotApplicable)
        return QString();
    const QString reason = m_context.prompter.askText(this, tr("Not applicable"),
                                                      tr("Why does the measure not apply? One sentence is enough."));
    return reason.isEmpty() ? std::nullopt : std::optional(reason);
}

} // namespace tessera
