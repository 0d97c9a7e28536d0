// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/blockpicture.h"

#include "charts/chartpicture.h"

#include <QPainter>

#include <algorithm>

namespace tessera {

namespace {

constexpr qreal kBarHeight = 6.2; // mm
constexpr qreal kLowestBar = 4.3; // in long lists
constexpr qreal kLongList = 69;
constexpr qreal kBarLegend = 5.5;
constexpr qreal kBarTitles = 5;
constexpr qsizetype kBarsTogether = 3;
constexpr qreal kLowestChart = 40; // mm
constexpr qreal kNearly = 0.85;    // of its height

qreal heightOfBar(qsizetype bars)
{
    return std::clamp(kLongList / qreal(std::max<qsizetype>(1, bars)), kLowestBar, kBarHeight);
}

} // namespace

BarsFlow::BarsFlow(const FlowPlace &place, const Sheet &sheet, BarsBlock block)
    : BlockFlow(place)
    , m_sheet(sheet)
    , m_block(std::move(block))
    , m_barHeight(mm(heightOfBar(m_block.list.bars.size())))
{}

qreal BarsFlow::height(qsizetype bars) const
{
    const bool hasTitles = !m_block.list.shareTitle.isEmpty() || !m_block.list.noteTitle.isEmpty();
    return mm(kBarLegend + (hasTitles ? kBarTitles : 0)) + m_barHeight * qreal(bars);
}

QList<qreal> BarsFlow::divide(qreal firstRoom, qreal pageRoom)
{
    m_parts.clear();
    QList<qreal> heights;
    const qsizetype count = m_block.list.bars.size();
    qsizetype first = 0;
    qreal room = firstRoom;
    while (first < count) {
        auto fitting = std::max(qsizetype(0), qsizetype((room - foot() - height(0)) / m_barHeight + 0.001));
        const qsizetype left = count - first;
        if (fitting < left && left - fitting < kBarsTogether)
            fitting = std::max(qsizetype(0), left - kBarsTogether);
        if (fitting < std::min(left, kBarsTogether) && room < pageRoom)
            fitting = 0;
        else
            fitting = std::clamp(fitting, qsizetype(1), left);
        m_parts.append({first, first + fitting});
        heights.append(fitting > 0 ? height(fitting) : 0);
        first += fitting;
        room = pageRoom;
    }
    return heights;
}

qreal BarsFlow::leastHeight() const
{
    return height(std::min(m_block.list.bars.size(), kBarsTogether));
}

void BarsFlow::paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const
{
    const auto [first, end] = m_parts.at(part);
    BarList list = m_block.list;
    list.bars = m_block.list.bars.mid(first, end - first);
    QStringList spoken;
    if (!m_block.title.isEmpty())
        spoken.append(m_block.title);
    for (const StatusBar &bar : list.bars)
        spoken.append(barText(bar));

    const QFont &font = m_sheet.font(Letters::Small);
    const QRectF area(corner, QSizeF(m_sheet.body().width(), height(end - first)));
    const auto figure = tags.begin(painter, TagRole::Figure, {.alt = spoken.join(QStringLiteral("\n")), .box = area});
    paintBarLegend(painter, QRectF(area.topLeft(), QSizeF(area.width(), mm(kBarLegend - 1))), m_sheet.theme(), font);
    paintBarList(painter, area.adjusted(0, mm(kBarLegend), 0, 0), list, m_sheet.theme(), font);
}

ChartFlow::ChartFlow(const FlowPlace &place, const Sheet &sheet, ChartBlock block)
    : BlockFlow(place)
    , m_sheet(sheet)
    , m_block(std::move(block))
    , m_height(mm(std::max(m_block.height, kLowestChart)))
{}

QList<qreal> ChartFlow::divide(qreal firstRoom, qreal pageRoom)
{
    const qreal wanted = std::min(mm(std::max(m_block.height, kLowestChart)), pageRoom - foot());
    // A little lower rather than alone on the next page.
    const bool isNearly = firstRoom < wanted + foot() && firstRoom >= wanted * kNearly + foot();
    m_height = isNearly ? firstRoom - foot() : wanted;
    return m_height + foot() <= firstRoom ? QList<qreal>{m_height} : QList<qreal>{0, m_height};
}

void ChartFlow::paint(QPainter &painter, const QPointF &corner, qsizetype, TagRecorder &tags) const
{
    const QRectF area(corner, QSizeF(m_sheet.body().width(), m_height));
    const QString alt = m_block.chart.description.isEmpty() ? m_block.chart.title : m_block.chart.description;
    const auto figure = tags.begin(painter, TagRole::Figure, {.alt = alt, .box = area});
    paintChart(painter, area, m_block.chart, m_sheet.theme(), m_sheet.font(Letters::Small));
}

} // namespace tessera
