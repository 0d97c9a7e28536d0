// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandcall.h"

namespace tessera {

/// import FILE DATA [--as KIND] [--state STATE] [--role ROLE] [--apply]: line by line what a table, calendar or card file
/// would change: new, changed, unchanged or refused, with the
/// reason. With --apply it is changed, all of it; while a line is refused nothing is.
[[nodiscard]] Result<void> runImport(const CommandCall &call);

} // namespace tessera
