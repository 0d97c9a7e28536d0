// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace tessera {

/// A status for one cell, as pasted or typed.
struct StatusEdit {
    CellPlace place;
    Status status = Status::NoInformation;
};

/// The edits of the matrix and the inspector. Each makes one ChangeSet, so one named step to undo; all check first and
/// write nothing when a cell may not be changed.
class CellEdits
{
    Q_DECLARE_TR_FUNCTIONS(tessera::CellEdits)

public:
    explicit CellEdits(Workspace &workspace);

    /// Sets one status in all these cells that exist. `reason` is needed for NotApplicable.
    [[nodiscard]] Result<void> setStatus(int year, const QList<CellPlace> &places, Status status,
                                         const QString &reason = {});

    /// Sets a status per cell, as pasted.
    [[nodiscard]] Result<void> setStatuses(int year, const QList<StatusEdit> &edits, const QString &reason = {});

    /// Sets the status the facts suggest: "Hungary, CBM 8: suggestion accepted".
    [[nodiscard]] Result<void> acceptSuggestion(const CellAddress &cell, Status status);

    /// Replaces what is recorded for a cell; a blank assessment removes the record. `what` names the step.
    [[nodiscard]] Result<void> setAssessment(const Assessment &assessment, const QString &what);

    [[nodiscard]] Result<void> setComponent(const CellAddress &cell, const QString &component, Status status);

    /// Copies cells of the year before; returns how many cells were filled.
    [[nodiscard]] Result<int> carryForward(int intoYear, const QList<CellPlace> &places);

    /// Opens a new year from the one before it: every cell that holds something is carried over.
    [[nodiscard]] Result<int> carryForwardYear(int intoYear);

private:
    [[nodiscard]] Result<void> checkLock(const CellAddress &cell) const;

    Workspace &m_workspace;
};

/// "Hungary, CBM 8"
[[nodiscard]] QString cellName(const Workspace &workspace, const CellPlace &place);

} // namespace tessera
