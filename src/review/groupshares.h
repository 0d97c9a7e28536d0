// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewview.h"

namespace tessera {

/// A group, or all chosen States, with those of its members that are in the review.
struct ReviewGroup {
    QString title;
    QStringList members;
};

/// All chosen States, then the groups that have some of them as members on membershipDay(), in the order of the catalogue. In
/// the edition for circulation only the first that is large enough.
[[nodiscard]] QList<ReviewGroup> reviewGroups(const ReviewView &view);

/// The implementation rate of each group in these measures; "–" where it is not printed. In the edition for circulation the
/// groups have one in single measures only, and there as far as a CountGuard lets it stand beside those before.
[[nodiscard]] QStringList groupShares(const ReviewView &view, const QList<ReviewGroup> &groups,
                                      const QList<int> &measures);

/// Why there is a "–": for the note below a table. Empty where States are named.
[[nodiscard]] QString groupNote(const ReviewView &view);

} // namespace tessera
