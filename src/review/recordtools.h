// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewview.h"

namespace tessera {

// What the sections about contacts, meetings and platforms have in common.

/// The sources as of the day of the review.
[[nodiscard]] ProgressSources sourcesOnDay(const ReviewView &view);

/// One of progressCharts(), up to the year of the review and of its States.
[[nodiscard]] ChartData chartOfYears(const ReviewView &view, QLatin1StringView id, int firstYear);

/// False for another framework and for years before the measure.
[[nodiscard]] bool hasOsceMeasure(const ReviewView &view, int measure);

/// "44 of 57"; in the edition for circulation "more than 54 of 57".
[[nodiscard]] QString shareText(const ReviewView &view, const Rate &rate);

/// True where shareText() tells the numbers, so that their percentage may stand beside them.
[[nodiscard]] bool isShareExact(const ReviewView &view, const Rate &rate);

[[nodiscard]] QString tooFewText(const ReviewView &view);

/// "44 of 57", or why there is no such number: planned, cancelled, to be recorded.
[[nodiscard]] QString attendanceText(const ReviewView &view, const Meeting &meeting);

/// "18 Nov 2025", "9 Apr 2025 – 10 Apr 2025"
[[nodiscard]] QString printedDays(const Meeting &meeting);

/// Place and how it was held: "Vienna, hybrid".
[[nodiscard]] QString placeText(const Meeting &meeting);

/// Of these meetings the ones within the ceiling; the others are listed as left out.
[[nodiscard]] QList<Meeting> admittedMeetings(ReviewView &view, const QList<Meeting> &meetings);

/// True where the user's text names a State or Partner in some language of the catalogue: it is left out of the edition for
/// circulation.
[[nodiscard]] bool namesState(const Participants &participants, const QString &text);

[[nodiscard]] QList<DocumentCell> cellsOf(const QStringList &texts);

/// True where figures of these States may stand beside those of the others: the States are enough, and so are the ones by
/// which they differ from each of the others when one takes in the other. Two rates with their counts would otherwise tell
/// the status of a few States by subtraction.
[[nodiscard]] bool isApart(const ReviewView &view, const QStringList &states, const QList<QStringList> &others);

} // namespace tessera
