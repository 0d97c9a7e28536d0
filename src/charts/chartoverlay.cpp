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
    placeSeries(m_chart, *m_layout);
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
    painter->restore();
}

} // namespace tessera
