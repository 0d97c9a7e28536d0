// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"
#include "charts/theme.h"

#include <QGraphicsObject>

#include <memory>

class QChart;

namespace tessera {

/// What a chart shows besides its series: the words, the legend, the hatching. It lies over the series of the chart that
/// owns it, gives the plot its place and follows every change of size.
class ChartOverlay final : public QGraphicsObject
{
    Q_OBJECT

public:
    ChartOverlay(ChartData data, const Theme &theme, const QFont &font, QChart &chart);
    ~ChartOverlay() override;

    [[nodiscard]] const ChartData &data() const { return m_data; }
    [[nodiscard]] const ChartLayout &layout() const { return *m_layout; }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void lay();

    const ChartData m_data;
    const Theme &m_theme;
    const QFont m_font;
    QChart &m_chart;
    std::unique_ptr<ChartLayout> m_layout;
};

/// Paints the words over a chart.
void paintChartWords(QPainter &painter, const ChartData &data, const ChartLayout &layout, const Theme &theme);

} // namespace tessera
