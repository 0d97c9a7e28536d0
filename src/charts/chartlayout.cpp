// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlayout.h"

#include "charts/chartlabels.h"
#include "charts/plaintext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace tessera {

namespace {

constexpr qreal kBarShare = 0.66;    // of a category's slot
constexpr qreal kThickestBar = 3.2;  // lines of text, upright
constexpr qreal kThickestRow = 1.05; // lines of text, lying
constexpr qreal kLegendSymbol = 2.0; // lines of text
constexpr qreal kReach = 1.2;        // of the mouse round a point, in lines of text
constexpr qreal kPointSize = 0.6;
constexpr qreal kRowWanted = 1.55;

qreal widest(const QStringList &texts, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(visibleLine(text)));
    return width;
}

QStringList pointTexts(const ChartData &data)
{
    QStringList texts;
    for (const ChartSeries &series : data.series) {
        for (const ChartPoint &point : series.points)
            texts.append(point.text);
    }
    return texts;
}

qreal distance(const QRectF &rect, QPointF point)
{
    const qreal dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const qreal dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::hypot(dx, dy);
}

} // namespace

ChartLayout::ChartLayout(const ChartData &data, const QFont &font, const QRectF &area)
    : m_data(data)
    , m_font(font)
    , m_area(area)
    , m_line(QFontMetricsF(font).height())
    , m_scale(scaleOf(data))
{
    placeHeader();
    placePlot();
}

bool ChartLayout::isLying() const
{
    return m_data.shape == ChartShape::Bars || m_data.shape == ChartShape::ChangeBars;
}

bool ChartLayout::isBarred() const
{
    return isLying() || m_data.shape == ChartShape::StackedBars;
}

bool ChartLayout::hasEndNames() const
{
    return m_data.shape == ChartShape::Lines && m_data.series.size() > 1;
}

/// The unit, then the legend, from left to right in as many rows as it takes.
void ChartLayout::placeHeader()
{
    const QFontMetricsF metrics(m_font);
    const bool hasLegend = m_data.shape != ChartShape::Lines && m_data.series.size() > 1;
    qreal x = m_area.left();
    qreal y = m_area.top();
    const auto place = [&](qreal width) {
        if (x > m_area.left() && x + width > m_area.right()) {
            x = m_area.left();
            y += m_line * 1.4;
        }
        const QRectF area(x, y, std::min(width, m_area.right() - x), m_line);
        x += width + m_line * 1.3;
        return area;
    };
    if (!m_data.unit.isEmpty())
        m_unit = place(metrics.horizontalAdvance(visibleLine(m_data.unit)) + 1);
    for (qsizetype i = 0; hasLegend && i < m_data.series.size(); ++i) {
        const QString name = visibleLine(m_data.series.at(i).name);
        m_legend.append({i, place(metrics.horizontalAdvance(name) + 1 + m_line * (kLegendSymbol + 0.4))});
    }
    if (!m_unit.isNull() || hasLegend)
        m_headerHeight = y + m_line * 1.6 - m_area.top();
}

void ChartLayout::placePlot()
{
    const QRectF room = m_area.adjusted(0, m_headerHeight, 0, 0);
    if (m_data.shape == ChartShape::Radar)
        placeRadar(room);
    else if (isLying())
        placeLying(room);
    else
        placeUpright(room);
    m_plot.setWidth(std::max(1.0, m_plot.width()));
    m_plot.setHeight(std::max(1.0, m_plot.height()));
}

void ChartLayout::placeUpright(const QRectF &room)
{
    QStringList ticks;
    for (const double tick : m_scale.ticks())
        ticks.append(tickText(tick, m_data.isPercent));
    const qreal left = widest(ticks, m_font) + m_line * 0.5;
    qreal right = m_line * 0.2;
    if (hasEndNames()) {
        QStringList names;
        for (const ChartSeries &series : m_data.series)
            names.append(endText(series));
        right = std::min(widest(names, m_font) + m_line * 0.4, room.width() * 0.36);
    }
    m_plot = room.adjusted(left, m_line * 0.6, -right, -m_line * 1.5);
}

void ChartLayout::placeLying(const QRectF &room)
{
    const qreal names = std::min(widest(m_data.categories, m_font) + m_line * 0.8, room.width() * 0.42);
    const qreal values = std::min(widest(pointTexts(m_data), m_font) + m_line * 0.5, room.width() * 0.25);
    const bool isChange = m_data.shape == ChartShape::ChangeBars;
    const qreal left = names + (isChange && m_scale.lowest < 0 ? values : 0);
    m_plot = room.adjusted(left, 0, -values, isChange ? 0 : -m_line * 1.4);
    // A few bars would lie far from each other in much room.
    const qreal highest = qreal(m_data.categories.size()) * m_line * 2.6;
    m_plot.setHeight(std::min(m_plot.height(), std::max(highest, m_line)));
}

void ChartLayout::placeRadar(const QRectF &room)
{
    const qreal names = std::min(widest(m_data.categories, m_font) + m_line * 0.8, room.width() * 0.27);
    const qreal side = std::max(1.0, std::min(room.width() - 2 * names, room.height() - m_line * 3));
    m_plot = QRectF(0, 0, side, side);
    m_plot.moveCenter(room.center());
}

qreal ChartLayout::margin() const
{
    return isBarred() ? 0 : m_line * kPointSize / 2;
}

QRectF ChartLayout::plotWithMargin() const
{
    const qreal aside = m_data.shape == ChartShape::Radar ? margin() : 0;
    return m_plot.adjusted(-aside, -margin(), aside, margin());
}

ChartScale ChartLayout::scaleWithMargin() const
{
    const bool isRadar = m_data.shape == ChartShape::Radar;
    const double span = m_scale.highest - m_scale.lowest;
    ChartScale scale = m_scale;
    scale.highest += span * margin() / (isRadar ? m_plot.height() / 2 : m_plot.height());
    if (!isRadar)
        scale.lowest -= span * margin() / m_plot.height();
    return scale;
}

qreal ChartLayout::slot() const
{
    const qreal length = isLying() ? m_plot.height() : m_plot.width();
    return length / qreal(std::max<qsizetype>(1, m_data.categories.size()));
}

qreal ChartLayout::thickness() const
{
    const qsizetype sideBySide = m_data.shape == ChartShape::Bars ? std::max<qsizetype>(1, m_data.series.size()) : 1;
    const qreal thickest = m_line * (isLying() ? kThickestRow : kThickestBar) * qreal(sideBySide);
    return std::min(slot() * kBarShare, thickest);
}

QPointF ChartLayout::categoryPoint(qsizetype category) const
{
    if (m_data.shape == ChartShape::Radar) {
        const qreal turn =
            2 * std::numbers::pi * qreal(category) / qreal(std::max<qsizetype>(1, m_data.categories.size()));
        return m_plot.center() + QPointF(std::sin(turn), -std::cos(turn)) * m_plot.width() / 2;
    }
    const qreal middle = (qreal(category) + 0.5) * slot();
    return isLying() ? QPointF(m_plot.left(), m_plot.top() + middle) : QPointF(m_plot.left() + middle, m_plot.bottom());
}

qreal ChartLayout::along(double value) const
{
    const qreal share = m_scale.share(value);
    return isLying() ? m_plot.left() + share * m_plot.width() : m_plot.bottom() - share * m_plot.height();
}

QPointF ChartLayout::pointOf(ChartMark mark, double value) const
{
    if (m_data.shape != ChartShape::Radar)
        return {categoryPoint(mark.category).x(), along(value)};
    return m_plot.center() + (categoryPoint(mark.category) - m_plot.center()) * m_scale.share(value);
}

QRectF ChartLayout::barArea(ChartMark mark, double value) const
{
    const QPointF middle = categoryPoint(mark.category);
    if (isLying()) {
        const bool areBeside = m_data.shape == ChartShape::Bars;
        const qreal width = thickness() / qreal(areBeside ? m_data.series.size() : 1);
        const qreal top = middle.y() - thickness() / 2 + (areBeside ? qreal(mark.series) * width : 0);
        return QRectF(QPointF(along(0), top), QPointF(along(value), top + width)).normalized();
    }
    double below = 0;
    for (qsizetype i = 0; i < mark.series; ++i)
        below += m_data.series.at(i).valueAt(mark.category).value_or(0);
    const qreal left = middle.x() - thickness() / 2;
    return QRectF(QPointF(left, along(below + value)), QPointF(left + thickness(), along(below))).normalized();
}

std::optional<QRectF> ChartLayout::markArea(ChartMark mark) const
{
    if (mark.series < 0 || mark.series >= m_data.series.size())
        return std::nullopt;
    const std::optional<double> value = m_data.series.at(mark.series).valueAt(mark.category);
    if (!value)
        return std::nullopt;
    if (isBarred())
        return barArea(mark, *value);
    QRectF area(0, 0, m_line * kPointSize, m_line * kPointSize);
    area.moveCenter(pointOf(mark, *value));
    return area;
}

std::optional<ChartMark> ChartLayout::markAt(QPointF position) const
{
    const qreal offset = isLying() ? position.y() - m_plot.top() : position.x() - m_plot.left();
    const auto own = qsizetype(std::floor(offset / slot()));
    if (!m_area.contains(position) || (isBarred() && (own < 0 || own >= m_data.categories.size())))
        return std::nullopt;
    qreal reach = isBarred() ? std::numeric_limits<qreal>::infinity() : m_line * kReach;
    std::optional<ChartMark> nearest;
    for (qsizetype series = 0; series < m_data.series.size(); ++series) {
        for (qsizetype category = 0; category < m_data.categories.size(); ++category) {
            const std::optional<QRectF> area =
                isBarred() && category != own ? std::nullopt : markArea({series, category});
            if (const qreal away = area ? distance(*area, position) : reach; away < reach) {
                reach = away;
                nearest = ChartMark{series, category};
            }
        }
    }
    return nearest;
}

QSizeF wantedChartSize(const ChartData &data, const QFont &font)
{
    const qreal line = QFontMetricsF(font).height();
    const qreal header = line * (data.unit.isEmpty() ? 0 : 3.2);
    switch (data.shape) {
    case ChartShape::Bars:
    case ChartShape::ChangeBars:
        return {line * 32, header + line * kRowWanted * qreal(std::max<qsizetype>(6, data.categories.size()))};
    case ChartShape::Radar:
        return {line * 32, header + line * 20};
    default:
        return {line * 32, header + line * 15};
    }
}

} // namespace tessera
