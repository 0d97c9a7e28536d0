// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace tessera {

/// Frozen editions of the yearly review. Each edit is one step to undo.
class EditionEdits
{
    Q_DECLARE_TR_FUNCTIONS(tessera::EditionEdits)

public:
    explicit EditionEdits(Workspace &workspace);

    [[nodiscard]] Result<QList<FrozenEdition>> editions() const; ///< newest first

    /// ValueNotRecognised when there is none with that id.
    [[nodiscard]] Result<FrozenEdition> edition(const QString &id) const;

    /// Keeps what was handed out. Id, framework, entry and moment are filled in: the entry is the newest one of the journal.
    /// ValueMissing without a name.
    [[nodiscard]] Result<FrozenEdition> freeze(FrozenEdition edition);

    [[nodiscard]] Result<void> remove(const FrozenEdition &edition);

    /// Writes down, with the reason, that a document of that year went out under a wider label than its contents have.
    /// ReasonMissing without a reason.
    [[nodiscard]] Result<void> recordWiderLabel(int year, SharingLabel contents, SharingLabel label,
                                                const QString &reason);

    /// What was changed about that year after it was frozen, newest first: later corrections.
    [[nodiscard]] Result<QList<JournalEntry>> changesAfter(const FrozenEdition &edition) const;

private:
    Workspace &m_workspace;
};

} // namespace tessera
