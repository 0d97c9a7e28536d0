// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewview.h"

namespace tessera {

// The sections of a review, one source file each: section<name>.cpp. Each returns its blocks without the section's own title;
// empty where there is nothing to say, and then the section is not printed.

[[nodiscard]] QList<Block> summarySection(
    ReviewView &view); ///< key figures, a few sentences, bars by measure, the trend
[[nodiscard]] QList<Block> changeSection(
    ReviewView &view); ///< cells risen, fallen, first reported; with names if named
[[nodiscard]] QList<Block> matrixSection(ReviewView &view); ///< States by measures; by group in circulation
[[nodiscard]] QList<Block> measuresSection(
    ReviewView &view); ///< a page each: asked, numbers, groups, practice, gaps, adopters
[[nodiscard]] QList<Block> contactsSection(ReviewView &view);   ///< CBM 8 in counts and timeliness
[[nodiscard]] QList<Block> meetingsSection(ReviewView &view);   ///< CBM 11: meetings, attendance, the count
[[nodiscard]] QList<Block> eventsSection(ReviewView &view);     ///< CBM 12: workshops, seminars, exercises
[[nodiscard]] QList<Block> platformsSection(ReviewView &view);  ///< V4 and CECSP with their own figures
[[nodiscard]] QList<Block> statesSection(ReviewView &view);     ///< a page each
[[nodiscard]] QList<Block> milestonesSection(ReviewView &view); ///< a timeline
[[nodiscard]] QList<Block> decisionsSection(ReviewView &view);  ///< open decisions and follow-ups
[[nodiscard]] QList<Block> methodSection(
    ReviewView &view); ///< every formula, sources, voluntariness, what was left out
[[nodiscard]] QList<Block> leftOutBlocks(const ReviewView &view); ///< of the method, alone where that is not printed
[[nodiscard]] QList<Block> directorySection(ReviewView &view);    ///< serving contacts; off unless chosen

/// The whole document. Refuses a label wider than the contents without a reason (ReasonMissing).
[[nodiscard]] Result<ReviewDocument> makeReview(const ReviewSources &sources, const ReviewOptions &options);

/// The user's text of a section as blocks: paragraphs, bullets and headings with strong and slanted stretches. HTML, links and
/// pictures stay text; nothing is fetched. Text that is little but marks is taken as it stands. Needs a QGuiApplication.
[[nodiscard]] QList<Block> blocksOfMarkdown(const QString &markdown);

} // namespace tessera
