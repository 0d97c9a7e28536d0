// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "charts/trend.h"

#include <QFont>
#include <QRectF>

#include <memory>

class QChart;
class QPainter;

namespace tessera {

/// Rates over the years as lines, in percent from 0 to 100. Each line has a stroke of its own and, where there are several, its
/// name at its last point, so that colour is not needed. QtCharts needs a QApplication, and its main thread.
class TrendChart
{
public:
    TrendChart(QList<TrendSeries> series, const Theme &theme);

    /// True when there is something to show: at least one series with two years.
    [[nodiscard]] bool isDrawable() const;

    /// One sentence per series.
    [[nodiscard]] QString description() const;

    /// A chart for a QChartView, which takes it over.
    [[nodiscard]] std::unique_ptr<QChart> makeChart(const QFont &font) const;

    /// Paints the chart as vectors into the area; the pixel size of the font is in the painter's units.
    void paint(QPainter &painter, const QRectF &area, const QFont &font) const;

private:
    QList<TrendSeries> m_series;
    const Theme &m_theme;
};

} // namespace tessera
