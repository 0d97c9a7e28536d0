// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/sharing.h"
#include "domain/statistics.h"

namespace tessera {

/// The cells or records behind a number or a mark of a chart, for those who want to see them.
struct Behind {
    int year = 0; ///< of the cells
    QList<CellPlace> cells;
    QList<RecordId> records; ///< contacts, meetings and the like
    QString formula;         ///< the number in words

    [[nodiscard]] bool isEmpty() const { return cells.isEmpty() && records.isEmpty(); }
};

/// One mark: a bar, a point of a line.
struct ChartPoint {
    std::optional<double> value; ///< none = nothing to show: a gap
    QString text;                ///< the value as it is printed: "45.1 %", "44 of 57", "+3"
    Behind behind;
};

struct ChartSeries {
    QString name;
    QList<ChartPoint> points;     ///< as many as there are categories
    std::optional<Status> status; ///< a series about one status takes its tint
    bool isReference = false;     ///< the average, to which the others are compared: drawn muted

    /// None for a gap, and where there is no such category.
    [[nodiscard]] std::optional<double> valueAt(qsizetype category) const
    {
        return category >= 0 && category < points.size() ? points.at(category).value : std::nullopt;
    }
};

enum class ChartShape : quint8 {
    Lines,       ///< categories are years
    StackedBars, ///< upright, parts of a whole
    Bars,        ///< lying, one per category
    ChangeBars,  ///< lying, to both sides of zero
    Radar,       ///< one axis per category, 0 to `highest`
};

/// A chart as plain data: what is drawn on the screen and on paper, shown as a table and read aloud.
struct ChartData {
    QString id; ///< stable: "trend-of-cells"
    QString title;
    QString subtitle; ///< scope and order: "57 participating States · sorted by count"
    QString unit;     ///< "% of applicable cells", "States", "meetings"
    ChartShape shape = ChartShape::Lines;
    double highest = 0; ///< end of the scale; 0 = from the values
    bool isPercent = false;
    QStringList categories; ///< years, measures, meetings or States
    QString categoryTitle;  ///< "Year", "Measure" - the head of the first column of the table
    QList<ChartSeries> series;
    QString description; ///< one sentence for those who do not see the picture
    SharingLabel sharing = SharingLabel::AmberStrict;

    [[nodiscard]] bool isEmpty() const; ///< no series has a value
};

/// The numbers as a table: a head line, then a line per category; texts as printed. For the screen and the clipboard.
[[nodiscard]] QList<QStringList> chartTable(const ChartData &chart);

/// Where each line begins and ends, in one sentence: "All measures: from 8.0 % in 2013 to 45.1 % in 2025." Empty for an
/// empty chart.
[[nodiscard]] QString fromToSentence(const ChartData &chart);

/// A rate in one year.
struct TrendPoint {
    int year = 0;
    Rate rate;
};

/// One line of rates over the years, oldest first. Years without anything to take a share of are gaps.
[[nodiscard]] ChartData rateTrend(const QString &name, const QList<TrendPoint> &points);

/// True when there is a development to show: a series with values in two years.
[[nodiscard]] bool isTrend(const ChartData &chart);

} // namespace tessera
