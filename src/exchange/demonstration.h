// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/reference.h"

namespace tessera {

/// One step for each year from 2013 to 2025, made up from a fixed seed: the same on every computer and on every day.
[[nodiscard]] QList<ChangeSet> demonstrationYears(const Reference &reference);

} // namespace tessera
