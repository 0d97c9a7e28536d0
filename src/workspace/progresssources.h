// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "workspace/workspace.h"

namespace tessera {

/// What figures and charts of a workspace are drawn from, as of now. The workspace must outlive it.
[[nodiscard]] ProgressSources progressSources(Workspace &workspace);

/// True as long as nothing is recorded: no cell, no contact and no meeting, in whatever year.
[[nodiscard]] bool isUntouched(Workspace &workspace);

} // namespace tessera
