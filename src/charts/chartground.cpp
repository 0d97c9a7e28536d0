// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartground.h"

#include "charts/chartoverlay.h"

#include <QPainter>
#include <QPolygonF>

namespace tessera {

namespace {

constexpr qreal kHairline = 0.06; // of a line of text

void paintGrid(QPainter &painter, const ChartLayout &layout, const QPen &pen)
{
    const QRectF &plot = layout.plot();
    painter.setPen(pen);
    for (const double tick : layout.scale().ticks()) {
        const qreal at = layout.along(tick);
        if (layout.isLying())
            painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
        else
            painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
    }
}

/// Where the values begin; of lines the axis at the left as well.
void paintBase(QPainter &painter, const ChartData &data, const ChartLayout &layout, const QPen &pen)
{
    const QRectF &plot = layout.plot();
    const qreal zero = layout.along(std::max(0.0, layout.scale().lowest));
    painter.setPen(pen);
    if (data.shape == ChartShape::ChangeBars)
        painter.drawLine(QPointF(layout.along(0), plot.top()), QPointF(layout.along(0), plot.bottom()));
    else if (layout.isLying())
        painter.drawLine(QPointF(zero, plot.top()), QPointF(zero, plot.bottom()));
    else
        painter.drawLine(QPointF(plot.left(), zero), QPointF(plot.right(), zero));
    if (data.shape == ChartShape::Lines)
        painter.drawLine(plot.topLeft(), plot.bottomLeft());
}

/// The field of the first series that is not the average; under the rings, so that they stay to be read.
void paintField(QPainter &painter, const ChartData &data, const ChartLayout &layout, const Theme &theme)
{
    QPolygonF field;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        if (const std::optional<QRectF> area = layout.markArea({0, i}))
            field.append(area->center());
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.selection);
    painter.drawPolygon(field);
}

void paintRadarGrid(QPainter &painter, const ChartData &data, const ChartLayout &layout, const QPen &pen)
{
    const QPointF centre = layout.plot().center();
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const double tick : layout.scale().ticks()) {
        const qreal radius = layout.scale().share(tick) * layout.plot().width() / 2;
        painter.drawEllipse(centre, radius, radius);
    }
    for (qsizetype i = 0; i < data.categories.size(); ++i)
        painter.drawLine(centre, layout.categoryPoint(i));
}

} // namespace

ChartGround::ChartGround(const ChartOverlay &overlay, const Theme &theme, QGraphicsItem &chart)
    : QGraphicsItem(&chart)
    , m_overlay(overlay)
    , m_theme(theme)
{
    setZValue(-1);
}

QRectF ChartGround::boundingRect() const
{
    return m_overlay.boundingRect();
}

void ChartGround::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const ChartData &data = m_overlay.data();
    const ChartLayout &layout = m_overlay.layout();
    if (data.isEmpty())
        return;
    const QPen grid(m_theme.line, layout.line() * kHairline);
    painter->save();
    if (data.shape == ChartShape::Radar) {
        paintField(*painter, data, layout, m_theme);
        paintRadarGrid(*painter, data, layout, grid);
    } else {
        if (data.shape != ChartShape::ChangeBars)
            paintGrid(*painter, layout, grid);
        paintBase(*painter, data, layout, QPen(m_theme.mutedSymbol, layout.line() * kHairline));
    }
    painter->restore();
}

} // namespace tessera
