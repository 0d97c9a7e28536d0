// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"
#include "charts/plaintext.h"
#include "charts/theme.h"

#include <QFontMetricsF>

class QPainter;

namespace tessera {

/// What the painting of the words of one chart needs throughout.
struct WordBrush {
    QPainter &painter;
    const ChartData &data;
    const ChartLayout &layout;
    const Theme &theme;
    QFontMetricsF metrics;

    [[nodiscard]] qreal line() const { return layout.line(); }
    [[nodiscard]] qreal widthOf(const QString &text) const { return metrics.horizontalAdvance(visibleLine(text)); }
};

// The words at the marks of a chart.

/// Hatching and values of bars.
void paintBarWords(const WordBrush &brush);

/// Names and last values at the ends of lines; of a single line its value only.
void paintLineWords(const WordBrush &brush);

} // namespace tessera
