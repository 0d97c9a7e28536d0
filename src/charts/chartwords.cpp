// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlabels.h"
#include "charts/chartoverlay.h"
#include "charts/chartstyle.h"
#include "charts/plaintext.h"
#include "charts/wordbrush.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

void paintLegendSymbol(const WordBrush &brush, qsizetype series, const QRectF &area)
{
    const SeriesStyle style = styleOf(brush.data, series, brush.theme);
    if (brush.data.shape == ChartShape::Radar) {
        brush.painter.setPen(style.pen(brush.line()));
        brush.painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
        return;
    }
    const QRectF swatch = area.adjusted(0, area.height() * 0.16, 0, -area.height() * 0.16);
    brush.painter.fillRect(swatch, style.fill);
    paintHatching(brush.painter, swatch, style.hatching, brush.theme.card, brush.line());
    if (style.isOutlined) {
        brush.painter.setPen(QPen(style.colour, brush.line() * 0.05));
        brush.painter.setBrush(Qt::NoBrush);
        brush.painter.drawRect(swatch);
    }
}

void paintHeaderWords(const WordBrush &brush)
{
    brush.painter.setPen(brush.theme.mutedText);
    paintLine(brush.painter, brush.layout.unitArea(), Qt::AlignVCenter, brush.data.unit);
    for (const LegendEntry &entry : brush.layout.legend()) {
        QRectF area = entry.area;
        area.setWidth(brush.line() * 1.9);
        paintLegendSymbol(brush, entry.series, area);
        area = entry.area.adjusted(brush.line() * 2.3, 0, 0, 0);
        brush.painter.setPen(brush.theme.text);
        paintLine(brush.painter, area, Qt::AlignVCenter, brush.data.series.at(entry.series).name);
    }
}

/// At the left of upright charts, below lying ones.
void paintTicks(const WordBrush &brush)
{
    const QRectF &plot = brush.layout.plot();
    brush.painter.setPen(brush.theme.mutedText);
    for (const double tick : brush.layout.scale().ticks()) {
        const qreal at = brush.layout.along(tick);
        QRectF area(0, at - brush.line() / 2, plot.left() - brush.line() * 0.5, brush.line());
        if (brush.layout.isLying()) {
            area = QRectF(0, plot.bottom() + brush.line() * 0.25, brush.line() * 6, brush.line());
            area.moveCenter({at, area.center().y()});
        }
        paintLine(brush.painter, area, (brush.layout.isLying() ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignVCenter,
                  tickText(tick, brush.data.isPercent));
    }
}

/// The word of a category below its place, moved inwards where it would leave the chart.
QRectF uprightWord(const WordBrush &brush, qsizetype category, qreal room)
{
    const QRectF &whole = brush.layout.area();
    QRectF area(0, brush.layout.plot().bottom() + brush.line() * 0.3, 0, brush.line());
    area.setWidth(std::min(room, brush.widthOf(brush.data.categories.at(category)) + 1));
    area.moveCenter({brush.layout.categoryPoint(category).x(), area.center().y()});
    area.moveRight(std::min(area.right(), whole.right()));
    area.moveLeft(std::max(area.left(), whole.left()));
    return area;
}

/// As many as have room, from the last one back, which is the newest year.
void paintUprightCategories(const WordBrush &brush)
{
    const qreal gap = brush.line() * 0.5;
    const qreal widest = std::max(brush.line() * 9, brush.layout.slot() - gap);
    qreal free = brush.layout.area().right() + gap;
    brush.painter.setPen(brush.theme.mutedText);
    for (qsizetype i = brush.data.categories.size() - 1; i >= 0; --i) {
        const QRectF area = uprightWord(brush, i, widest);
        if (area.right() > free - gap)
            continue;
        paintLine(brush.painter, area, Qt::AlignHCenter | Qt::AlignVCenter, brush.data.categories.at(i));
        free = area.left();
    }
}

void paintLyingCategories(const WordBrush &brush)
{
    const auto step =
        std::max<qsizetype>(1, qsizetype(std::ceil(brush.metrics.capHeight() * 1.25 / brush.layout.slot())));
    const bool isChange = brush.data.shape == ChartShape::ChangeBars;
    qreal right = brush.layout.plot().left() - brush.line() * 0.6;
    if (isChange && brush.layout.scale().lowest < 0) {
        for (const ChartPoint &point : brush.data.series.value(0).points) {
            if (point.value.value_or(0) < 0)
                right = std::min(right, brush.layout.along(*point.value) - brush.widthOf(point.text) - brush.line());
        }
    }
    brush.painter.setPen(brush.theme.text);
    for (qsizetype i = 0; i < brush.data.categories.size(); i += step) {
        const qreal middle = brush.layout.categoryPoint(i).y();
        const QRectF area(brush.layout.area().left(), middle - brush.line() / 2, right - brush.layout.area().left(),
                          brush.line());
        paintLine(brush.painter, area, Qt::AlignRight | Qt::AlignVCenter, brush.data.categories.at(i));
    }
}

/// Names round the rings. Those on one side are pushed apart, so that they stay apart near the top and the bottom.
void paintRadarSide(const WordBrush &brush, const QList<qsizetype> &categories, bool isRight)
{
    QList<qreal> wanted;
    const QPointF centre = brush.layout.plot().center();
    const qreal outwards = 1 + brush.line() * 0.9 / std::max(1.0, brush.layout.plot().width() / 2);
    for (const qsizetype category : categories)
        wanted.append((centre + (brush.layout.categoryPoint(category) - centre) * outwards).y());
    const QRectF &plot = brush.layout.plot();
    const QList<qreal> middles =
        pushedApart(wanted, brush.line() * 0.95, plot.top() + brush.line() * 0.1, plot.bottom() - brush.line() * 0.1);
    for (qsizetype i = 0; i < categories.size(); ++i) {
        const qreal ring = brush.layout.categoryPoint(categories.at(i)).x();
        // Where it was pushed the name keeps clear of the ring beside it.
        const qreal height = std::min(std::abs(middles.at(i) - centre.y()), plot.width() / 2);
        const qreal half = std::sqrt(std::max(0.0, plot.width() * plot.width() / 4 - height * height));
        const qreal gap = brush.line() * 0.5;
        const qreal x = isRight ? std::max(ring, centre.x() + half) + gap : std::min(ring, centre.x() - half) - gap;
        const qreal left = isRight ? x : brush.layout.area().left();
        const qreal right = isRight ? brush.layout.area().right() : x;
        paintLine(brush.painter, QRectF(left, middles.at(i) - brush.line() / 2, right - left, brush.line()),
                  (isRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                  brush.data.categories.at(categories.at(i)));
    }
}

void paintRadarCategories(const WordBrush &brush)
{
    const qsizetype count = brush.data.categories.size();
    QList<qsizetype> right;
    QList<qsizetype> left;
    brush.painter.setPen(brush.theme.mutedText);
    for (qsizetype i = 0; i < count; ++i) {
        const bool isBottom = 2 * i == count;
        if (i > 0 && !isBottom) {
            (2 * i < count ? right : left).append(i);
            continue;
        }
        QRectF area(0, 0, brush.layout.area().width() * 0.6, brush.line());
        const QPointF ring = brush.layout.categoryPoint(i);
        area.moveCenter(ring + QPointF(0, (isBottom ? 1 : -1) * brush.line() * 0.95));
        paintLine(brush.painter, area, Qt::AlignHCenter | Qt::AlignVCenter, brush.data.categories.at(i));
    }
    paintRadarSide(brush, right, true);
    paintRadarSide(brush, left, false);
}

void paintRings(const WordBrush &brush)
{
    const QPointF centre = brush.layout.plot().center();
    for (const double tick : brush.layout.scale().ticks()) {
        if (tick <= 0)
            continue;
        const qreal y = centre.y() - brush.layout.scale().share(tick) * brush.layout.plot().height() / 2;
        brush.painter.setPen(brush.theme.mutedText);
        const QRectF area(centre.x() + brush.line() * 0.15, y, brush.line() * 4, brush.line());
        paintLine(brush.painter, area, Qt::AlignVCenter, tickText(tick, brush.data.isPercent));
    }
}

} // namespace

void paintChartWords(QPainter &painter, const ChartData &data, const ChartLayout &layout, const Theme &theme)
{
    painter.setFont(layout.font());
    if (data.isEmpty()) {
        painter.setPen(theme.mutedText);
        paintLine(painter, layout.area(), Qt::AlignCenter,
                  //: Instead of a chart
                  QCoreApplication::translate("tessera::Chart", "Nothing is recorded for this choice."));
        return;
    }
    const WordBrush brush{painter, data, layout, theme, QFontMetricsF(layout.font())};
    paintHeaderWords(brush);
    if (data.shape == ChartShape::Radar) {
        paintRings(brush);
        paintRadarCategories(brush);
        return;
    }
    if (data.shape != ChartShape::ChangeBars)
        paintTicks(brush);
    if (layout.isLying())
        paintLyingCategories(brush);
    else
        paintUprightCategories(brush);
    if (data.shape == ChartShape::Lines)
        paintLineWords(brush);
    else
        paintBarWords(brush);
}

} // namespace tessera
