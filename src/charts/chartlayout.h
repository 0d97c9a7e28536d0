// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartmark.h"
#include "charts/chartscale.h"

#include <QFont>
#include <QRectF>

#include <optional>

namespace tessera {

/// A symbol and a name in the legend.
struct LegendEntry {
    qsizetype series = 0;
    QRectF area;
};

/// Where everything in a chart lies: plain arithmetic over data, letters and room, the same for screen, paper and mouse.
/// Refers to the data, which must outlive it.
class ChartLayout
{
public:
    ChartLayout(const ChartData &data, const QFont &font, const QRectF &area);

    [[nodiscard]] const QRectF &area() const { return m_area; }
    [[nodiscard]] const QRectF &plot() const { return m_plot; } ///< between the axes; of a radar the square round it

    /// The plot with room round the outermost points, which QtCharts would cut off, and the scale that belongs to it.
    [[nodiscard]] QRectF plotWithMargin() const;
    [[nodiscard]] ChartScale scaleWithMargin() const;
    [[nodiscard]] const ChartScale &scale() const { return m_scale; }
    [[nodiscard]] qreal line() const { return m_line; } ///< height of a line of text
    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] QRectF unitArea() const { return m_unit; }
    [[nodiscard]] const QList<LegendEntry> &legend() const { return m_legend; }

    [[nodiscard]] bool isLying() const; ///< bars from left to right
    [[nodiscard]] bool hasEndNames() const;

    /// The width of a category along its axis, and the thickness of a bar in it.
    [[nodiscard]] qreal slot() const;
    [[nodiscard]] qreal thickness() const;

    /// The middle of a category on its axis; of a radar its point on the outer ring.
    [[nodiscard]] QPointF categoryPoint(qsizetype category) const;

    /// Where a value lies on the axis of values.
    [[nodiscard]] qreal along(double value) const;

    /// A bar, or the place of a point; none for a gap.
    [[nodiscard]] std::optional<QRectF> markArea(ChartMark mark) const;

    /// What is meant by a place: the nearest mark within reach of a line, a bar whose row or column it is.
    [[nodiscard]] std::optional<ChartMark> markAt(QPointF position) const;

private:
    void placeHeader();
    void placePlot();
    void placeUpright(const QRectF &room);
    void placeLying(const QRectF &room);
    void placeRadar(const QRectF &room);
    [[nodiscard]] QRectF barArea(ChartMark mark, double value) const;
    [[nodiscard]] QPointF pointOf(ChartMark mark, double value) const;
    [[nodiscard]] bool isBarred() const;
    [[nodiscard]] qreal margin() const;

    const ChartData &m_data;
    QFont m_font;
    QRectF m_area;
    qreal m_line;
    ChartScale m_scale;
    QRectF m_unit;
    QList<LegendEntry> m_legend;
    qreal m_headerHeight = 0;
    QRectF m_plot;
};

/// How large a chart wants to be: lying bars want a line each.
[[nodiscard]] QSizeF wantedChartSize(const ChartData &data, const QFont &font);

} // namespace tessera
