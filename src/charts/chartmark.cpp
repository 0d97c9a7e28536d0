// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartmark.h"

#include <algorithm>

namespace tessera {

namespace {

std::optional<double> valueAt(const ChartData &data, ChartMark mark)
{
    return data.series.at(mark.series).valueAt(mark.category);
}

std::optional<ChartMark> firstInRow(const ChartData &data, qsizetype series, qsizetype category, qsizetype step)
{
    for (; category >= 0 && category < data.categories.size(); category += step) {
        if (valueAt(data, {series, category}))
            return ChartMark{series, category};
    }
    return std::nullopt;
}

std::optional<ChartMark> startMark(const ChartData &data)
{
    const bool areYears = data.shape == ChartShape::Lines;
    for (qsizetype series = 0; series < data.series.size(); ++series) {
        const auto found = firstInRow(data, series, areYears ? data.categories.size() - 1 : 0, areYears ? -1 : 1);
        if (found)
            return found;
    }
    return std::nullopt;
}

/// The series of a category with values, from the lowest on the screen to the highest.
QList<qsizetype> seriesUpwards(const ChartData &data, qsizetype category)
{
    QList<qsizetype> order;
    for (qsizetype series = 0; series < data.series.size(); ++series) {
        if (valueAt(data, {series, category}))
            order.append(series);
    }
    if (data.shape == ChartShape::Lines || data.shape == ChartShape::Radar) {
        std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
            return valueAt(data, {a, category}) < valueAt(data, {b, category});
        });
    }
    return order;
}

std::optional<ChartMark> seriesBeside(const ChartData &data, ChartMark from, qsizetype step)
{
    const QList<qsizetype> order = seriesUpwards(data, from.category);
    const qsizetype index = order.indexOf(from.series) + step;
    if (index < 0 || index >= order.size())
        return std::nullopt;
    return ChartMark{order.at(index), from.category};
}

} // namespace

std::optional<ChartMark> markAfter(const ChartData &data, const std::optional<ChartMark> &from, MarkStep step)
{
    if (!from)
        return startMark(data);
    switch (step) {
    case MarkStep::NextCategory:
        return firstInRow(data, from->series, from->category + 1, 1);
    case MarkStep::PreviousCategory:
        return firstInRow(data, from->series, from->category - 1, -1);
    case MarkStep::FirstCategory:
        return firstInRow(data, from->series, 0, 1);
    case MarkStep::LastCategory:
        return firstInRow(data, from->series, data.categories.size() - 1, -1);
    case MarkStep::SeriesUp:
        return seriesBeside(data, *from, 1);
    case MarkStep::SeriesDown:
        return seriesBeside(data, *from, -1);
    }
    return std::nullopt;
}

} // namespace tessera
