// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/reference.h"

namespace tessera {

/// Made-up adopters of about half of the measures, from a fixed seed: the same on every computer and on every day.
[[nodiscard]] ChangeSet demonstrationAdopters(const Reference &reference);

} // namespace tessera
