// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewcontent.h"

namespace tessera {

// The fixed words of a review: what its numbers and labels mean.

[[nodiscard]] QString voluntaryNote();

/// What recipients may do with a document that carries the label (TLP 2.0, in our words).
[[nodiscard]] QString sharingMeaning(SharingLabel label);

/// The movements in the order of their weight, "unchanged" last.
[[nodiscard]] QList<MovementLine> movementLines(const MovementCounts &counts);

/// How the numbers are made, one note each; `content` is complete but for these.
[[nodiscard]] QList<MethodNote> methodNotes(const ReviewContent &content);

} // namespace tessera
