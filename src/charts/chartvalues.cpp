// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlabels.h"
#include "charts/chartstyle.h"
#include "charts/wordbrush.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

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

void paintBarWords(const WordBrush &brush)
{
    paintBarHatching(brush);
    paintBarValues(brush);
}

void paintLineWords(const WordBrush &brush)
{
    if (brush.layout.hasEndNames())
        paintEndNames(brush);
    else
        paintLastValue(brush);
}

} // namespace tessera
