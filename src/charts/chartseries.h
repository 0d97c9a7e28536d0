// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"
#include "charts/theme.h"
#include "domain/chartdata.h"

class QChart;

namespace tessera {

// The parts of a chart that QtCharts draws. Lines and words around them are drawn by the ground and the overlay.

void addAxes(QChart &chart, const ChartData &data);

/// Strokes and points are sized after the height of a line of text.
void addSeries(QChart &chart, const ChartData &data, const Theme &theme, qreal line);

/// Gives the series their place for this size of the chart.
void placeSeries(QChart &chart, const ChartLayout &layout);

} // namespace tessera
