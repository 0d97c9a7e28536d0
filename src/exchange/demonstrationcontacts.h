// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/reference.h"

namespace tessera {

/// Made-up points of contact in every state of the clocks as of `today`, with their events, former ones, and communication
/// checks. The same for the same day.
[[nodiscard]] ChangeSet demonstrationContacts(const Reference &reference, QDate today);

} // namespace tessera
