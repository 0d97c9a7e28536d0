// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/result.h"

namespace tessera {

/// Whether every text of a record is within kLongestText; `where` names the record in the error.
[[nodiscard]] Result<void> checkTexts(const RecordValues &values, const QString &where);

} // namespace tessera
