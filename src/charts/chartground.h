// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"
#include "charts/theme.h"

#include <QGraphicsItem>

namespace tessera {

class ChartOverlay;

/// What lies below the series: grid lines, base line, rings. QtCharts leaves them out where it is told where the plot lies.
class ChartGround final : public QGraphicsItem
{
public:
    /// A child of the overlay's chart; the overlay must outlive it or be destroyed with it.
    ChartGround(const ChartOverlay &overlay, const Theme &theme, QGraphicsItem &chart);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const ChartOverlay &m_overlay;
    const Theme &m_theme;
};

} // namespace tessera
