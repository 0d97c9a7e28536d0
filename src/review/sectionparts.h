// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overview.h"
#include "review/reviewview.h"

namespace tessera {

// What the sections about measures and States have in common.

/// The sources as of the day of the review.
[[nodiscard]] ProgressSources sourcesOn(const ReviewView &view);

/// The chosen States; empty where they are all participating States of the year, so that each year counts its own.
[[nodiscard]] QStringList chosenStates(const ReviewView &view);

/// The figures of the summary and their formulas: overviewFigures() of the chosen States, and how many of them gave
/// information.
[[nodiscard]] QList<Figure> figuresOf(const ReviewView &view);

/// "CBM 8 · Points of contact"
[[nodiscard]] QString measureName(const ReviewView &view, int measure);

/// True where so few States are chosen that no number about them may be printed in this edition; then `noNumbers()` stands
/// in place of a section.
[[nodiscard]] bool isTooSmall(const ReviewView &view);
[[nodiscard]] QList<Block> noNumbers(const ReviewView &view);

/// Counts of States by status, in the order of choices<Status>(). In the edition for circulation no suppressed one can be
/// worked out, neither from the others nor from shareText().
[[nodiscard]] QStringList statusTexts(const ReviewView &view, const Tally &tally);

/// The implementation rate of one measure; in the edition for circulation the count, "40 of 57", "fewer than 3 of 57", since a
/// rate tells how many cells are not applicable.
[[nodiscard]] QString shareText(const ReviewView &view, const Tally &tally);

/// countText() with what it is of: "44 of 57", "more than 54 of 57".
[[nodiscard]] QString countOfText(const ReviewView &view, const Rate &rate);

/// True where countText() is the count itself.
[[nodiscard]] bool isCountPrinted(const ReviewView &view, const Rate &rate);

/// The average implementation. In the edition for circulation a whole percentage, so that no single cell follows, and "–" where
/// the cells are so few that it would all the same.
[[nodiscard]] QString averageText(const ReviewView &view, const Tally &tally);
[[nodiscard]] bool isAveragePrinted(const ReviewView &view, const Tally &tally);

/// True where a count may stand beside another that takes it in, or that was it before.
[[nodiscard]] bool isDifferencePrinted(const ReviewView &view, int a, int b);

/// "All States", or "Chosen States" where the review is about some of them.
[[nodiscard]] QString allStatesText(const ReviewView &view);

} // namespace tessera
