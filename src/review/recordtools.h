// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/namesstate.h"
#include "review/reviewview.h"

namespace tessera {

// What the sections about contacts, meetings and platforms have in common.

/// One of progressCharts(), up to the year of the review and of its States.
[[nodiscard]] ChartData chartOfYears(const ReviewView &view, QLatin1StringView id, int firstYear);

/// False for another framework and for years before the measure.
[[nodiscard]] bool hasOsceMeasure(const ReviewView &view, int measure);

/// "44 of 57"; in the edition for circulation "more than 54 of 57".
[[nodiscard]] QString shareText(const ReviewView &view, const Rate &rate);

/// True where shareText() tells the numbers, so that their percentage may stand beside them.
[[nodiscard]] bool isShareExact(const ReviewView &view, const Rate &rate);

[[nodiscard]] QString tooFewText(const ReviewView &view);

/// "44 of 57", or why there is no such number: planned, cancelled, to be recorded; "–" where it is about few States.
[[nodiscard]] QString attendanceText(const ReviewView &view, const Meeting &meeting);

/// What "–" means in the last column of a table, which holds those; empty where there is none.
[[nodiscard]] QString attendanceNote(const ReviewView &view, const TableBlock &table);

/// meanAttendance() of the year for CBM 11; none where it would tell what is not printed of a single meeting.
[[nodiscard]] Rate printedMeanAttendance(const ReviewView &view);

/// The name of a meeting; its kind where it names a State that may not be named.
[[nodiscard]] QString printedName(const ReviewView &view, const Meeting &meeting);
[[nodiscard]] QString printedForum(const ReviewView &view, const QString &forum);

/// "18 Nov 2025", "9–10 Apr 2025", "30 Apr 2025 – 1 May 2025"
[[nodiscard]] QString printedDays(const Meeting &meeting);

/// Place and how it was held: "Vienna, hybrid".
[[nodiscard]] QString placeText(const Meeting &meeting);

/// Of these meetings the ones within the ceiling; the others are listed as left out.
[[nodiscard]] QList<Meeting> admittedMeetings(ReviewView &view, const QList<Meeting> &meetings);

[[nodiscard]] QList<DocumentCell> cellsOf(const QStringList &texts);

} // namespace tessera
