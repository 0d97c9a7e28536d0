// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartstyle.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace tessera {

namespace {

/// Dashes are for the average.
constexpr std::array kSeriesStrokes{Qt::SolidLine, Qt::DashDotLine, Qt::DotLine, Qt::DashDotDotLine};
constexpr std::array kSeriesHatching{Hatching::None, Hatching::Rising, Hatching::Falling};

Hatching hatchingOf(Status status)
{
    return status == Status::PartlyImplemented ? Hatching::Rising : Hatching::None;
}

/// The part of the line x + y = sum (rising) that lies in the rectangle.
QLineF slantIn(const QRectF &area, qreal sum)
{
    const qreal left = std::max(area.left(), sum - area.bottom());
    const qreal right = std::min(area.right(), sum - area.top());
    return {left, sum - left, right, sum - right};
}

} // namespace

QPen SeriesStyle::pen(qreal line) const
{
    QPen pen(colour, line * (isMuted ? 0.085 : 0.125), stroke);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(stroke == Qt::SolidLine ? Qt::RoundCap : Qt::FlatCap);
    return pen;
}

SeriesStyle styleOf(const ChartData &data, qsizetype series, const Theme &theme)
{
    const ChartSeries &own = data.series.at(series);
    const auto index = std::size_t(series);
    SeriesStyle style;
    style.colour = theme.strokes[index % theme.strokes.size()];
    style.stroke = kSeriesStrokes[index % kSeriesStrokes.size()];
    style.fill = style.colour;
    style.hatching = kSeriesHatching[index % kSeriesHatching.size()];
    if (own.status) {
        style.fill = theme.fill(*own.status);
        style.hatching = hatchingOf(*own.status);
        style.colour = theme.symbol;
        style.isOutlined = *own.status != Status::Implemented;
    }
    if (own.isReference) {
        style.colour = theme.mutedText;
        style.stroke = Qt::DashLine;
        style.isMuted = true;
        style.fill = theme.hatching;
    }
    return style;
}

SeriesStyle styleBelowZero(const Theme &theme)
{
    SeriesStyle style;
    style.colour = theme.symbol;
    style.fill = theme.tintHigh;
    style.hatching = Hatching::Rising;
    style.isOutlined = true;
    return style;
}

void paintHatching(QPainter &painter, const QRectF &area, Hatching hatching, const QColor &colour, qreal line)
{
    if (hatching == Hatching::None || area.isEmpty())
        return;
    painter.save();
    painter.setPen(QPen(colour, line * 0.07));
    const qreal step = line * 0.42;
    const bool isRising = hatching == Hatching::Rising;
    // Falling lines are rising ones seen in a mirror, and back.
    const QRectF seen = isRising ? area : QRectF(-area.right(), area.top(), area.width(), area.height());
    const qreal last = seen.right() + seen.bottom();
    for (qreal sum = std::ceil((seen.left() + seen.top()) / step) * step; sum < last; sum += step) {
        const QLineF slant = slantIn(seen, sum);
        painter.drawLine(isRising ? slant : QLineF(-slant.x1(), slant.y1(), -slant.x2(), slant.y2()));
    }
    painter.restore();
}

} // namespace tessera
