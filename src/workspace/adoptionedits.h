// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace tessera {

/// The edits of adoptions: which State leads the work on a measure, and when. Each makes one ChangeSet, so one named step to
/// undo; all check first and write nothing when something cannot be taken.
class AdoptionEdits
{
    Q_DECLARE_TR_FUNCTIONS(tessera::AdoptionEdits)

public:
    explicit AdoptionEdits(Workspace &workspace);

    /// The framework is filled in. DateOrder when the last day lies before the first, or when the State leads the work on the
    /// measure at some of these days already; ValueNotRecognised for a measure that the framework does not have and for who
    /// is not a participating State.
    [[nodiscard]] Result<void> add(const Adoption &adoption);

    /// `before` as it is recorded, or Conflict; the rest as in add().
    [[nodiscard]] Result<void> change(const Adoption &before, const Adoption &after);

    [[nodiscard]] Result<void> remove(const Adoption &adoption);

private:
    [[nodiscard]] Adoption tidied(Adoption adoption) const;
    [[nodiscard]] Result<void> check(const Adoption &adoption, const Adoption *replaced);
    [[nodiscard]] Result<void> checkKnown(const Adoption &adoption);
    [[nodiscard]] bool isRecorded(const Adoption &adoption);

    Workspace &m_workspace;
};

} // namespace tessera
