// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartseries.h"

#include "charts/chartstyle.h"

#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QPolarChart>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <memory>

namespace tessera {

namespace {

constexpr qsizetype kSeriesWithPoints = 6; // more lines would be hidden by their points

Qt::Alignment sideOf(const ChartData &data, bool isCategory)
{
    const bool isLying = data.shape == ChartShape::Bars || data.shape == ChartShape::ChangeBars;
    return isLying == isCategory ? Qt::AlignLeft : Qt::AlignBottom;
}

/// Axes give the series their scale; their lines are drawn by the ground, their words by the overlay.
std::unique_ptr<QValueAxis> axisOver(double lowest, double highest)
{
    auto axis = std::make_unique<QValueAxis>();
    axis->setRange(lowest, highest);
    axis->setVisible(false);
    return axis;
}

std::unique_ptr<QValueAxis> categoryAxis(const ChartData &data)
{
    const double count = double(std::max<qsizetype>(1, data.categories.size()));
    if (data.shape == ChartShape::Radar)
        return axisOver(0, count);
    std::unique_ptr<QValueAxis> axis = axisOver(-0.5, count - 0.5);
    axis->setReverse(sideOf(data, true) == Qt::AlignLeft); // the first category on top
    return axis;
}

std::unique_ptr<QValueAxis> valueAxis(const ChartData &data)
{
    const ChartScale scale = scaleOf(data);
    return axisOver(scale.lowest, scale.highest);
}

void place(QChart &chart, std::unique_ptr<QAbstractSeries> series)
{
    QAbstractSeries *placed = series.release();
    chart.addSeries(placed);
    for (QAbstractAxis *axis : chart.axes())
        placed->attachAxis(axis);
}

/// A stretch of a line without gaps.
std::unique_ptr<QLineSeries> stretch(const QList<QPointF> &points, const SeriesStyle &style, bool hasPoints, qreal line)
{
    auto series = std::make_unique<QLineSeries>();
    series->append(points);
    series->setPen(style.pen(line));
    // A point alone would not be seen.
    series->setPointsVisible(hasPoints || points.size() == 1);
    series->setMarkerSize(line * (hasPoints ? 0.26 : 0.2));
    return series;
}

void addLine(QChart &chart, const ChartSeries &own, const SeriesStyle &style, bool hasPoints, qreal line)
{
    QList<QPointF> points;
    for (qsizetype i = 0; i <= own.points.size(); ++i) {
        const std::optional<double> value = own.valueAt(i);
        if (value)
            points.append({qreal(i), *value});
        if (!value && !points.isEmpty()) {
            place(chart, stretch(points, style, hasPoints, line));
            points.clear();
        }
    }
}

/// Round the rings and back to where it began.
void addRound(QChart &chart, const ChartSeries &own, const SeriesStyle &style, qreal line)
{
    QList<QPointF> points;
    for (qsizetype i = 0; i < own.points.size(); ++i) {
        if (const std::optional<double> value = own.points.at(i).value)
            points.append({qreal(i), *value});
    }
    if (points.isEmpty())
        return;
    points.append({points.constFirst().x() + qreal(own.points.size()), points.constFirst().y()});
    place(chart, stretch(points, style, !style.isMuted, line));
}

void addLines(QChart &chart, const ChartData &data, const Theme &theme, qreal line)
{
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        const SeriesStyle style = styleOf(data, i, theme);
        if (data.shape == ChartShape::Radar)
            addRound(chart, data.series.at(i), style, line);
        else
            addLine(chart, data.series.at(i), style, !style.isMuted && data.series.size() <= kSeriesWithPoints, line);
    }
}

std::unique_ptr<QBarSet> barSet(const ChartSeries &series, const SeriesStyle &style, bool isBelowZero, qreal line)
{
    auto bars = std::make_unique<QBarSet>(QString());
    for (const ChartPoint &point : series.points) {
        const double value = point.value.value_or(0);
        bars->append((value < 0) == isBelowZero ? value : 0);
    }
    bars->setColor(style.fill);
    bars->setPen(style.isOutlined ? QPen(style.colour, line * 0.05) : QPen(Qt::NoPen));
    return bars;
}

std::unique_ptr<QAbstractBarSeries> barSeries(const ChartData &data)
{
    if (data.shape == ChartShape::StackedBars)
        return std::make_unique<QStackedBarSeries>();
    if (data.shape == ChartShape::ChangeBars)
        return std::make_unique<QHorizontalStackedBarSeries>();
    return std::make_unique<QHorizontalBarSeries>();
}

void addBars(QChart &chart, const ChartData &data, const Theme &theme, qreal line)
{
    std::unique_ptr<QAbstractBarSeries> series = barSeries(data);
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        series->append(barSet(data.series.at(i), styleOf(data, i, theme), false, line).release());
        if (data.shape == ChartShape::ChangeBars)
            series->append(barSet(data.series.at(i), styleBelowZero(theme), true, line).release());
    }
    place(chart, std::move(series));
}

} // namespace

void addAxes(QChart &chart, const ChartData &data)
{
    if (auto *polar = qobject_cast<QPolarChart *>(&chart)) {
        polar->addAxis(categoryAxis(data).release(), QPolarChart::PolarOrientationAngular);
        polar->addAxis(valueAxis(data).release(), QPolarChart::PolarOrientationRadial);
        return;
    }
    chart.addAxis(categoryAxis(data).release(), sideOf(data, true));
    chart.addAxis(valueAxis(data).release(), sideOf(data, false));
}

void addSeries(QChart &chart, const ChartData &data, const Theme &theme, qreal line)
{
    if (data.shape == ChartShape::Lines || data.shape == ChartShape::Radar)
        addLines(chart, data, theme, line);
    else
        addBars(chart, data, theme, line);
}

void placeSeries(QChart &chart, const ChartLayout &layout)
{
    chart.setPlotArea(layout.plotWithMargin());
    const ChartScale scale = layout.scaleWithMargin();
    if (const QList<QAbstractAxis *> axes = chart.axes(); axes.size() > 1)
        axes.at(1)->setRange(scale.lowest, scale.highest); // the axis of values is the second
    for (QAbstractSeries *series : chart.series()) {
        if (auto *bars = qobject_cast<QAbstractBarSeries *>(series))
            bars->setBarWidth(layout.thickness() / layout.slot());
    }
}

} // namespace tessera
