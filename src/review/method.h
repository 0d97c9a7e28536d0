// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewcontent.h"

namespace tessera {

/// The movements in the order of their weight, "unchanged" last.
[[nodiscard]] QList<MovementLine> movementLines(const MovementCounts &counts);

/// How the numbers are made, one note each; `content` is complete but for these.
[[nodiscard]] QList<MethodNote> methodNotes(const ReviewContent &content);

} // namespace tessera
