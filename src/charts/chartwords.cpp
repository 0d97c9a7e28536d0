// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartoverlay.h"
#include "charts/chartstyle.h"
#include "charts/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

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
    qreal free = brush.layout.area().right() + gap;
    brush.painter.setPen(brush.theme.mutedText);
    for (qsizetype i = brush.data.categories.size() - 1; i >= 0; --i) {
        const QRectF area = uprightWord(brush, i, brush.line() * 7);
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

void paintBarHatching(const WordBrush &brush)
{
    for (qsizetype series = 0; series < brush.data.series.size(); ++series) {
        const SeriesStyle own = styleOf(brush.data, series, brush.theme);
        for (qsizetype i = 0; i < brush.data.categories.size(); ++i) {
            const bool isBelow = brush.data.series.at(series).valueAt(i).value_or(0) < 0;
            const Hatching hatching = isBelow ? styleBelowZero(brush.theme).hatching : own.hatching;
            if (const std::optional<QRectF> area = brush.layout.markArea({series, i}))
                paintHatching(brush.painter, *area, hatching, brush.theme.card, brush.line());
        }
    }
}

/// In the middle of its part of a bar; of bars that have one part only above it. Left out where there is no room.
void paintUprightValue(const WordBrush &brush, ChartMark mark, const QRectF &bar)
{
    const ChartSeries &series = brush.data.series.at(mark.series);
    const QString &text = series.points.at(mark.category).text;
    const bool isAlone = brush.data.series.size() == 1;
    const qreal room = isAlone ? brush.layout.slot() - brush.line() * 0.2 : bar.width() - brush.line() * 0.2;
    if (brush.widthOf(text) > room || (!isAlone && bar.height() < brush.line()))
        return;
    QRectF area(0, 0, room, brush.line());
    area.moveCenter(bar.center());
    if (isAlone)
        area.moveBottom(bar.top() - brush.line() * 0.1);
    const SeriesStyle style = styleOf(brush.data, mark.series, brush.theme);
    if (!isAlone && style.hatching != Hatching::None) {
        QRectF ground(0, 0, brush.widthOf(text) + brush.line() * 0.4, brush.line());
        ground.moveCenter(area.center());
        brush.painter.fillRect(ground, style.fill);
    }
    const bool isOnDark = !isAlone && std::abs(style.fill.lightness() - brush.theme.text.lightness()) < 100;
    brush.painter.setPen(isOnDark ? brush.theme.card : brush.theme.text);
    paintLine(brush.painter, area, Qt::AlignHCenter | Qt::AlignVCenter, text);
}

void paintLyingValue(const WordBrush &brush, ChartMark mark, const QRectF &bar)
{
    const ChartPoint &point = brush.data.series.at(mark.series).points.at(mark.category);
    const qreal gap = brush.line() * 0.3;
    const qreal width = brush.widthOf(point.text) + 1;
    const bool isBelow = point.value.value_or(0) < 0;
    const qreal left = isBelow ? bar.left() - gap - width : bar.right() + gap;
    const QRectF area(left, bar.center().y() - brush.line() / 2, std::min(width, brush.layout.area().right() - left),
                      brush.line());
    brush.painter.setPen(brush.theme.text);
    paintLine(brush.painter, area, Qt::AlignVCenter, point.text);
}

void paintBarValues(const WordBrush &brush)
{
    const bool hasRoom =
        brush.layout.slot() / qreal(brush.data.shape == ChartShape::Bars ? brush.data.series.size() : 1)
        >= brush.metrics.capHeight() * 1.15;
    for (qsizetype series = 0; series < brush.data.series.size(); ++series) {
        for (qsizetype i = 0; i < brush.data.categories.size(); ++i) {
            const std::optional<QRectF> bar = brush.layout.markArea({series, i});
            if (!bar)
                continue;
            if (!brush.layout.isLying())
                paintUprightValue(brush, {series, i}, *bar);
            else if (hasRoom)
                paintLyingValue(brush, {series, i}, *bar);
        }
    }
}

/// The last value of the only line, a little above its point; below it where the line comes from above or the plot ends.
void paintLastValue(const WordBrush &brush)
{
    const qsizetype last = lastCategory(brush.data.series.constFirst());
    if (last < 0)
        return;
    const QString &text = brush.data.series.constFirst().points.at(last).text;
    const QRectF point = *brush.layout.markArea({0, last});
    QRectF area(0, 0, brush.widthOf(text) + 1, brush.line());
    area.moveCenter(point.center());
    area.moveBottom(point.top() - brush.line() * 0.1);
    const std::optional<QRectF> before = brush.layout.markArea({0, last - 1});
    const bool isFalling = before && before->center().y() < point.center().y() - brush.line() * 0.1;
    if (isFalling || area.top() < brush.layout.plot().top() - brush.line() * 0.3)
        area.moveTop(point.bottom() + brush.line() * 0.1);
    area.moveRight(std::min(area.right(), brush.layout.area().right()));
    brush.painter.setPen(brush.theme.text);
    paintLine(brush.painter, area, Qt::AlignVCenter, text);
}

/// The lines whose names have room: the average first, then in the order of the series.
QList<qsizetype> namedSeries(const WordBrush &brush)
{
    QList<qsizetype> candidates;
    for (qsizetype i = 0; i < brush.data.series.size(); ++i) {
        if (lastCategory(brush.data.series.at(i)) >= 0)
            candidates.append(i);
    }
    const qreal room = brush.layout.plot().height() + brush.line();
    if (qreal(candidates.size()) * brush.line() <= room)
        return candidates;
    std::stable_partition(candidates.begin(), candidates.end(),
                          [&](qsizetype i) { return brush.data.series.at(i).isReference; });
    QList<qsizetype> named;
    QList<qreal> taken;
    for (const qsizetype i : candidates) {
        const qreal at = brush.layout.markArea({i, lastCategory(brush.data.series.at(i))})->center().y();
        if (std::any_of(taken.begin(), taken.end(), [&](qreal other) { return std::abs(other - at) < brush.line(); }))
            continue;
        taken.append(at);
        named.append(i);
    }
    return named;
}

void paintEndName(const WordBrush &brush, qsizetype series, QPointF end, qreal middle)
{
    const SeriesStyle style = styleOf(brush.data, series, brush.theme);
    const qreal left = brush.layout.plot().right() + brush.line() * 0.25;
    if (std::abs(end.y() - middle) > brush.line() * 0.3) {
        brush.painter.setPen(QPen(brush.theme.line, brush.line() * 0.06));
        brush.painter.drawLine(end + QPointF(brush.line() * 0.4, 0), QPointF(left - brush.line() * 0.1, middle));
    }
    brush.painter.setPen(style.colour);
    const QRectF area(left, middle - brush.line() / 2, brush.layout.area().right() - left, brush.line());
    // The value stays whole, the name is shortened.
    const ChartSeries &own = brush.data.series.at(series);
    const QString value = u' ' + own.points.at(lastCategory(own)).text;
    const qreal valueWidth = std::min(brush.widthOf(value) + 1, area.width());
    const qreal nameWidth = std::min(brush.widthOf(own.name) + 1, area.width() - valueWidth);
    paintLine(brush.painter, QRectF(area.left(), area.top(), nameWidth, area.height()), Qt::AlignVCenter, own.name);
    paintLine(brush.painter, QRectF(area.left() + nameWidth, area.top(), valueWidth, area.height()), Qt::AlignVCenter,
              value);
}

void paintEndNames(const WordBrush &brush)
{
    const QList<qsizetype> named = namedSeries(brush);
    QList<QPointF> ends;
    QList<qreal> wanted;
    for (const qsizetype series : named) {
        ends.append(brush.layout.markArea({series, lastCategory(brush.data.series.at(series))})->center());
        wanted.append(ends.constLast().y());
    }
    const QRectF &plot = brush.layout.plot();
    const QList<qreal> middles = pushedApart(wanted, brush.line() * 0.98, plot.top(), plot.bottom());
    for (qsizetype i = 0; i < named.size(); ++i)
        paintEndName(brush, named.at(i), ends.at(i), middles.at(i));
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
    if (data.shape == ChartShape::Lines) {
        if (layout.hasEndNames())
            paintEndNames(brush);
        else
            paintLastValue(brush);
        return;
    }
    paintBarHatching(brush);
    paintBarValues(brush);
}

} // namespace tessera
