// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewcontent.h"

namespace tessera {

/// The figures at the head of a review, each with its formula. Measures are compared with each other, States never are.
[[nodiscard]] QList<KeyFigure> keyFigures(const ReviewSource &source, const QStringList &states,
                                          const QList<int> &measures);

/// The same in a few sentences.
[[nodiscard]] QString reviewSummary(const ReviewSource &source, const QStringList &states, const QList<int> &measures);

/// "+3.2", "−0.4" or "0.0": percentage points from one rate to another, taken before rounding. Empty where either has nothing
/// to take a share of.
[[nodiscard]] QString pointsText(const Rate &before, const Rate &now);

} // namespace tessera
