// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewview.h"

namespace tessera {

// What is printed of one cell in the edition that names States.

/// "left out: above TLP:AMBER"
[[nodiscard]] QString leftOutText(const ReviewView &view);

/// Below a table of cells from which some are left out.
[[nodiscard]] QString cellsLeftOutText(const ReviewView &view);

/// Titles and addresses of the evidence of a cell, as far as it may be printed: "Title – address; …".
[[nodiscard]] QString evidenceTexts(ReviewView &view, const CellPlace &place);

/// "Own report · as of 3 June 2025 · marking"
[[nodiscard]] QString sourceText(const Assessment &assessment);

} // namespace tessera
