// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandcall.h"

namespace tessera {

/// stats FILE --year Y [--json]: the numbers of a year, all from domain/statistics.
///
/// JSON, one object; names are stable, more may be added:
///   {"file", "framework", "year",
///    "states": 57, "cells": 912, "counts": {"implemented": 58, ... one per status},
///    "implementationRate": RATE,
///    "measures": [{"number": 1, "label": "CBM 1", "cells", "counts", "implementationRate"}, ...],
///    "before": null or {"year", "states", "cells", "counts", "implementationRate"},  the year before, if there is one
///    "movements": null or {"risen": 3, ... one per kind}}                  of cells that exist in both years
///   RATE = {"implemented": 58, "applicable": 912, "percent": 6.3596...}; percent is null where nothing is applicable
/// Implementation rate = implemented / (existing cells - not applicable).
[[nodiscard]] Result<void> runStats(const CommandCall &call);

} // namespace tessera
