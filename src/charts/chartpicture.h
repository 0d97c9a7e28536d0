// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartmark.h"
#include "charts/theme.h"
#include "domain/chartdata.h"

#include <QFont>
#include <QRectF>

#include <memory>
#include <optional>

class QChart;
class QPainter;

namespace tessera {

class ChartOverlay;

/// A chart without its title, for a QChartView, which takes it over. Series are told apart by strokes, hatching and names,
/// not by colour alone. QtCharts needs a QApplication, and its main thread. The theme must outlive the chart.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const ChartData &data, const Theme &theme, const QFont &font);

/// Paints the chart as vectors into the area; the pixel size of the font is in the painter's units.
void paintChart(QPainter &painter, const QRectF &area, const ChartData &data, const Theme &theme, const QFont &font);

/// The part of a chart from makeChart() that knows where everything lies.
[[nodiscard]] ChartOverlay &overlayOf(const QChart &chart);

/// The mark that is meant by a place in the chart's own coordinates.
[[nodiscard]] std::optional<ChartMark> markAt(const QChart &chart, QPointF position);

/// "EU, 2025: 71.0 %": what a tool tip and a screen reader say of a mark.
[[nodiscard]] QString markText(const ChartData &data, ChartMark mark);

} // namespace tessera
