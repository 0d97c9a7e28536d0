// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace tessera {

/// What a member of a record is called on the screen: "Serving until"; empty for one that is not shown by itself: a key,
/// a salt, the value of a property and the status of a part.
[[nodiscard]] QString fieldLabel(RecordKind kind, const QString &field);

} // namespace tessera
