// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "domain/chartdata.h"

#include <QPen>
#include <QRectF>

class QPainter;

namespace tessera {

enum class Hatching : quint8 { None, Rising, Falling };

/// How a series is drawn, so that it is told from the others without colour too.
struct SeriesStyle {
    QColor colour;                       ///< of lines
    Qt::PenStyle stroke = Qt::SolidLine; ///< of lines
    bool isMuted = false;                ///< thinner, without points
    QColor fill;                         ///< of bars
    Hatching hatching = Hatching::None;  ///< of bars
    bool isOutlined = false;             ///< bars whose fill is pale get an edge in `colour`

    /// A line for letters so high.
    [[nodiscard]] QPen pen(qreal line) const;
};

[[nodiscard]] SeriesStyle styleOf(const ChartData &data, qsizetype series, const Theme &theme);

/// How the bars to the left of zero are drawn.
[[nodiscard]] SeriesStyle styleBelowZero(const Theme &theme);

/// Slanting lines over a rectangle. As lines, not as a pattern: every kind of file knows them.
void paintHatching(QPainter &painter, const QRectF &area, Hatching hatching, const QColor &colour, qreal line);

} // namespace tessera
