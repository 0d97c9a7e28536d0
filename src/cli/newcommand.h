// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandcall.h"

namespace tessera {

/// new FILE [--sample NAME]: a new workspace, empty or filled with a sample.
[[nodiscard]] Result<void> runNew(const CommandCall &call);

} // namespace tessera
