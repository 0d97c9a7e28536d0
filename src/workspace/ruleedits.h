// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace tessera {

/// Replaces the periods and dates of the workspace, in one step to undo. What equals the default is not recorded; numbers
/// outside their limits are refused with ValueNotRecognised.
[[nodiscard]] Result<void> changeRules(Workspace &workspace, const Rules &rules);

} // namespace tessera
