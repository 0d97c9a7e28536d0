// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartoverlay.h"

#include "charts/chartseries.h"

#include <QChart>
#include <QPainter>

namespace tessera {

ChartOverlay::ChartOverlay(ChartData data, const Theme &theme, const QFont &font, QChart &chart)
    : QGraphicsObject(&chart)
    , m_data(std::move(data))
    , m_theme(theme)
    , m_font(font)
    , m_chart(chart)
{
    // Above all that QtCharts draws itself.
    setZValue(1000);
    setAcceptedMouseButtons(Qt::NoButton);
    lay();
    connect(&chart, &QGraphicsWidget::geometryChanged, this, &ChartOverlay::lay);
}

ChartOverlay::~ChartOverlay() = default;

void ChartOverlay::lay()
{
    prepareGeometryChange();
    m_layout = std::make_unique<ChartLayout>(m_data, m_font, QRectF(QPointF(), m_chart.size()));
    m_chart.setPlotArea(m_layout->plotWithMargin());
    setBarShare(m_chart, m_layout->thickness() / m_layout->slot());
}

void ChartOverlay::setCurrentMark(std::optional<ChartMark> mark)
{
    if (mark == m_current)
        return;
    // The two places only: to paint all of many lines for every move of the mouse would be felt.
    update(frameOf(m_current));
    m_current = mark;
    update(frameOf(m_current));
}

QRectF ChartOverlay::frameOf(const std::optional<ChartMark> &mark) const
{
    const std::optional<QRectF> area = mark ? m_layout->markArea(*mark) : std::nullopt;
    const qreal gap = m_layout->line() * 0.25;
    return area ? area->adjusted(-gap, -gap, gap, gap) : QRectF();
}

QRectF ChartOverlay::boundingRect() const
{
    return m_layout->area();
}

void ChartOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    painter->setFont(m_font);
    paintChartWords(*painter, m_data, *m_layout, m_theme);
    if (const QRectF frame = frameOf(m_current); !frame.isNull()) {
        const qreal width = m_layout->line() * 0.11;
        painter->setPen(QPen(m_theme.text, width));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(frame.adjusted(width, width, -width, -width), width * 2, width * 2);
    }
    painter->restore();
}

} // namespace tessera
