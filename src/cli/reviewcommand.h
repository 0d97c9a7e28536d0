// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandcall.h"

namespace tessera {

/// review FILE --year Y --out OUT.pdf [...]: the annual review, as of today. Replaces a PDF, nothing else.
[[nodiscard]] Result<void> runReview(const CommandCall &call);

} // namespace tessera
