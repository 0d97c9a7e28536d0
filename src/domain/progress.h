// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attendancefigures.h"
#include "domain/chartdata.h"
#include "domain/contactclocks.h"

#include <functional>

namespace tessera {

/// What charts are drawn from. All parts must outlive the calls.
struct ProgressSources {
    const Framework &framework;
    const Participants &participants;
    std::function<YearMatrix(int year)> matrix;
    const ContactBook &contacts;
    const MeetingBook &meetings;
    const Rules &rules;
    QDate today;
    SharingLabel sharing = SharingLabel::AmberStrict; ///< of the workspace
};

/// What the user chose to look at.
struct ProgressChoice {
    QStringList states;  ///< codes; empty = all participating States of each year
    QStringList groups;  ///< Group::id, for the lines by group
    QList<int> measures; ///< empty = all
    int firstYear = 0;
    int lastYear = 0;
    int comparedYear = 0;         ///< for the change between two years; 0 = the year before lastYear
    QString profileState;         ///< code
    QString profileOther;         ///< code; empty = the average
    bool isSortedByCount = false; ///< only when the user asks; the chart says so

    bool operator==(const ProgressChoice &) const = default;
};

/// One chart that the page offers.
struct ProgressChart {
    const char *id;
    const char *label; ///< source text in the context "tessera::Progress"
    ChartData (*make)(const ProgressSources &sources, const ProgressChoice &choice);
};

/// Trend of cells by status; average by group over the years (membership on membershipDay()); profile of a State against the
/// average or another State; change between two years per measure; attendance per meeting; attendance per State; contact
/// timeliness over the years; implementation rate per measure.
[[nodiscard]] std::span<const ProgressChart> progressCharts();

/// Kept in a named view and read back; what no longer exists is left out.
[[nodiscard]] QString choiceToJson(const ProgressChoice &choice);
[[nodiscard]] ProgressChoice choiceFromJson(const QString &json, const Framework &framework,
                                            const Participants &participants);

/// The line of a State over the years beside the average of all States, in measures implemented.
[[nodiscard]] ChartData stateAgainstAverage(const ProgressSources &sources, const QString &state, int firstYear,
                                            int lastYear);

/// The average rate of all measures over the years, with one measure beside it.
/// Of these States only, where some are given.
[[nodiscard]] ChartData averageTrend(const ProgressSources &sources, int measure, int firstYear, int lastYear,
                                     const QStringList &chosen = {});

} // namespace tessera
