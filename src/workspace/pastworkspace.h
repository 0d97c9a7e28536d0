// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace tessera {

/// A workspace as it was after one of its journal's entries, to read only.
struct PastWorkspace {
    std::unique_ptr<Workspace> workspace;
    int erased = 0; ///< records whose journalled content was erased since: they are as they are now
};

/// Takes back, in a private copy, everything that was written after the entry. The present workspace stays as it is; what
/// `surroundings` refers to must outlive the past one.
[[nodiscard]] Result<PastWorkspace> workspaceAsOf(const Workspace &present, qint64 entry,
                                                  const Workspace::Surroundings &surroundings);

} // namespace tessera
