// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace tessera {

/// The records as they stand now, copied out of the store: can be asked in another thread, which the store cannot.
[[nodiscard]] Result<RecordLookup> copyRecords(const Store &store);

} // namespace tessera
