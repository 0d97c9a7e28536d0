// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewview.h"

namespace tessera {

/// A group, or all chosen States, with those of its members that are in the review.
struct ReviewGroup {
    QString title;
    QStringList members;
};

/// All chosen States, then the groups that have members among them on membershipDay(), in the order of the catalogue. In the
/// edition for circulation small groups are left out.
[[nodiscard]] QList<ReviewGroup> reviewGroups(const ReviewView &view);

/// The implementation rate of each group in these measures; "–" where it is not printed. In the edition for circulation that
/// is so where it, or its difference from another group that is printed, tells of few States or of every one of them.
[[nodiscard]] QStringList groupShares(const ReviewView &view, const QList<ReviewGroup> &groups,
                                      const QList<int> &measures);

/// The same in all measures of the review together. In the edition for circulation also "–" where a line of one measure that
/// is not printed would follow from the others.
[[nodiscard]] QStringList overallGroupShares(const ReviewView &view, const QList<ReviewGroup> &groups);

/// Why there is a "–": for the note below a table. Empty where States are named.
[[nodiscard]] QString groupNote(const ReviewView &view);

} // namespace tessera
