// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/blockcolumns.h"

#include <algorithm>

namespace tessera {

namespace {

constexpr qreal kEndless = 1e9; // higher than any paper

} // namespace

ColumnsFlow::ColumnsFlow(const FlowPlace &place, std::shared_ptr<const Sheet> sheet, std::array<BlockFlows, 2> columns)
    : BlockFlow(place)
    , m_sheet(std::move(sheet))
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i].flows = std::move(columns[i]);
        for (const LaidPage &page : breakPages(m_columns[i].flows, kEndless))
            m_columns[i].parts += page;
        if (const LaidPage &parts = m_columns[i].parts; !parts.isEmpty())
            m_height = std::max(m_height, parts.last().top + parts.last().height);
    }
}

QList<qreal> ColumnsFlow::divide(qreal firstRoom, qreal pageRoom)
{
    const bool fits = m_height + foot() <= firstRoom || firstRoom >= pageRoom;
    return fits ? QList<qreal>{m_height} : QList<qreal>{0, m_height};
}

void ColumnsFlow::paint(QPainter &painter, const QPointF &corner, qsizetype, TagRecorder &tags) const
{
    QPointF top = corner;
    for (const Column &column : m_columns) {
        for (const PlacedPart &part : column.parts)
            column.flows[std::size_t(part.flow)]->paint(painter, top + QPointF(0, part.top), part.part, tags);
        top += QPointF(m_sheet->body().width() + Sheet::columnGap(), 0);
    }
}

} // namespace tessera
