// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewview.h"

namespace tessera {

// What the sections about measures and States say of adopters, the States that lead the work on a measure for a time.

/// The adoptions of a measure by States of the review that hold on some day of its year, up to the day on which it is judged.
[[nodiscard]] QList<Adoption> adoptersOf(const ReviewView &view, int measure);

/// Who led the work on a measure, with days and sources, or that none is recorded. In the edition for circulation only how
/// many did: a State that led it twice in the year counts once, and few are not counted.
[[nodiscard]] QString adoptersText(const ReviewView &view, const QList<Adoption> &adopters);

/// "1 March 2019", "not known"; "31 December 2020", "open".
[[nodiscard]] QString sinceText(const Adoption &adoption);
[[nodiscard]] QString untilText(const Adoption &adoption);

/// "Adopter in 2025 of: CBM 3 · Consultations (since 1 March 2019)"; empty where the State is none.
[[nodiscard]] QString adoptedText(const ReviewView &view, const QString &state);

} // namespace tessera
