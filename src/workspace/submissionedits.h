// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace tessera {

/// The edits of the State page that concern a whole year of one State. Each makes one ChangeSet.
class SubmissionEdits
{
    Q_DECLARE_TR_FUNCTIONS(tessera::SubmissionEdits)

public:
    explicit SubmissionEdits(Workspace &workspace);

    /// Stage, days, symbol, language and so on, of a State that takes part in that year. Needs a stage that may follow, see
    /// nextStages(). Reaching a stage sets `on`, `submittedOn` the first time and `acceptedOn` each time, unless the caller
    /// gave another day. A record at its defaults is removed.
    [[nodiscard]] Result<void> setSubmission(Submission submission);

    /// "No change since last year": cells that hold nothing are carried forward from the year before, all of these become
    /// "confirmed for this year" as of today. Locked cells, cells confirmed already, and cells without anything in both years
    /// stay. Returns how many cells were confirmed. One step: "Hungary: no change since 2024 in 5 measures".
    [[nodiscard]] Result<int> confirmUnchanged(int year, const QString &state, const QList<int> &measures);

    /// How many cells confirmUnchanged() would confirm.
    [[nodiscard]] int countUnconfirmed(int year, const QString &state, const QList<int> &measures) const;

    /// Perspective of the workspace: a ministry with its home State, or a chair's office (empty State); and its name.
    [[nodiscard]] Result<void> setOffice(const QString &office, const QString &homeState);

private:
    /// A step and how many cells it confirms.
    struct Confirming {
        ChangeSet set;
        int cells = 0;
    };

    [[nodiscard]] Confirming confirming(int year, const QString &state, const QList<int> &measures) const;
    [[nodiscard]] Result<void> checkSubmissionEdit(const Submission &before, const Submission &after) const;

    Workspace &m_workspace;
};

/// "CBM 8 of Hungary is locked: the submission of 2025 was accepted on 3 Nov 2025. The Chair's office can reopen it on the
/// State page." Empty when the cell is not locked.
[[nodiscard]] QString lockText(Workspace &workspace, const CellAddress &cell);

} // namespace tessera
