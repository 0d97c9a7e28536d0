// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandcall.h"

namespace tessera {

/// export FILE --what contacts|meetings|attendance|due --out OUT.(csv|ics|vcf) [--year Y] [--forum ID] [--ceiling TLP]
/// [--replace]: a table, a calendar or cards for other programs; the end of the name says which. What lies above the
/// ceiling is left out and counted.
[[nodiscard]] Result<void> runExport(const CommandCall &call);

} // namespace tessera
