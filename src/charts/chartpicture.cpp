// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpicture.h"

#include "charts/chartground.h"
#include "charts/chartoverlay.h"
#include "charts/chartseries.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>
#include <QPolarChart>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// QtCharts keeps some of its measures in pixels; they suit letters of about this size, so paper is painted at this size
/// and enlarged.
constexpr int kChartPixelSize = 20;

std::unique_ptr<QChart> emptyChart(ChartShape shape)
{
    std::unique_ptr<QChart> chart;
    if (shape == ChartShape::Radar)
        chart = std::make_unique<QPolarChart>();
    else
        chart = std::make_unique<QChart>();
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    return chart;
}

} // namespace

std::unique_ptr<QChart> makeChart(const ChartData &data, const Theme &theme, const QFont &font)
{
    std::unique_ptr<QChart> chart = emptyChart(data.shape);
    if (!data.isEmpty()) {
        addAxes(*chart, data);
        addSeries(*chart, data, theme, QFontMetricsF(font).height());
    }
    // Both are children of the chart.
    const ChartOverlay *overlay = std::make_unique<ChartOverlay>(data, theme, font, *chart).release();
    std::make_unique<ChartGround>(*overlay, theme, *chart).release();
    return chart;
}

void paintChart(QPainter &painter, const QRectF &area, const ChartData &data, const Theme &theme, const QFont &font)
{
    const qreal scale = qreal(QFontInfo(font).pixelSize()) / kChartPixelSize;
    QFont small = font;
    small.setPixelSize(kChartPixelSize);
    small.setHintingPreference(QFont::PreferNoHinting);

    QGraphicsScene scene;
    QChart *chart = makeChart(data, theme, small).release();
    scene.addItem(chart);
    chart->resize(area.size() / scale);
    chart->layout()->activate();
    painter.save();
    scene.render(&painter, area, QRectF(QPointF(), area.size() / scale), Qt::IgnoreAspectRatio);
    painter.restore();
}

ChartOverlay &overlayOf(const QChart &chart)
{
    ChartOverlay *found = nullptr;
    for (QGraphicsItem *item : chart.childItems()) {
        if (auto *overlay = qobject_cast<ChartOverlay *>(item->toGraphicsObject()))
            found = overlay;
    }
    Q_ASSERT(found);
    return *found;
}

std::optional<ChartMark> markAt(const QChart &chart, QPointF position)
{
    return overlayOf(chart).layout().markAt(position);
}

QString markText(const ChartData &data, ChartMark mark)
{
    const ChartSeries series = data.series.value(mark.series);
    //: A mark of a chart: %1 = name of the line or part, %2 = year, measure or State, %3 = value
    return QCoreApplication::translate("tessera::Chart", "%1, %2: %3")
        .arg(series.name, data.categories.value(mark.category), series.points.value(mark.category).text);
}

} // namespace tessera
