// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"

/// What the series of progress.h have in common.
namespace tessera::progress {

/// The chosen years, oldest first; all from the first measure to today where none are chosen.
[[nodiscard]] QList<int> yearsOf(const ProgressSources &sources, const ProgressChoice &choice);
[[nodiscard]] QStringList yearTexts(const QList<int> &years);

/// "2013–2025"; "2025" for one year.
[[nodiscard]] QString spanText(const QList<int> &years);

[[nodiscard]] QList<int> measuresOf(const ProgressSources &sources, const ProgressChoice &choice);
[[nodiscard]] QStringList statesOf(const ProgressSources &sources, const ProgressChoice &choice, int year);

/// "8 Points of contact"
[[nodiscard]] QString measureTitle(const Framework &framework, int measure);
[[nodiscard]] QStringList measureTitles(const Framework &framework, const QList<int> &measures);

/// Whom and what the numbers are about: "57 participating States", "Hungary · CBM 8".
[[nodiscard]] QString scopeText(const ProgressSources &sources, const ProgressChoice &choice, int year);

/// Nothing to show: "–".
[[nodiscard]] ChartPoint gap(int year);

/// How many of these cells have a status, in percent of the applicable ones, with its formula and its cells.
[[nodiscard]] ChartPoint statusPoint(const YearMatrix &matrix, const QStringList &states, const QList<int> &measures,
                                     Status status);

/// The implementation rate.
[[nodiscard]] ChartPoint ratePoint(const YearMatrix &matrix, const QStringList &states, const QList<int> &measures);

/// Puts the categories into the order of the first series' values, the largest first, and says so.
void sortByCount(ChartData &chart);

} // namespace tessera::progress

namespace tessera {

// The charts of progressCharts().

[[nodiscard]] ChartData cellTrend(const ProgressSources &sources, const ProgressChoice &choice);
[[nodiscard]] ChartData groupAverages(const ProgressSources &sources, const ProgressChoice &choice);
[[nodiscard]] ChartData stateProfile(const ProgressSources &sources, const ProgressChoice &choice);
[[nodiscard]] ChartData measureChange(const ProgressSources &sources, const ProgressChoice &choice);
[[nodiscard]] ChartData measureRates(const ProgressSources &sources, const ProgressChoice &choice);
[[nodiscard]] ChartData meetingAttendance(const ProgressSources &sources, const ProgressChoice &choice);
[[nodiscard]] ChartData attendanceByState(const ProgressSources &sources, const ProgressChoice &choice);
[[nodiscard]] ChartData contactTimeliness(const ProgressSources &sources, const ProgressChoice &choice);

} // namespace tessera
