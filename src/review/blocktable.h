// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/blockflow.h"
#include "review/document.h"
#include "review/flowtable.h"

namespace tessera {

/// A table with the titles of its columns on every page.
class TableBlockFlow : public BlockFlow
{
public:
    TableBlockFlow(const FlowPlace &place, const Sheet &sheet, const TableBlock &block, const QList<qreal> &widths);

    QList<qreal> divide(qreal firstRoom, qreal pageRoom) override;
    [[nodiscard]] qreal leastHeight() const override;
    void paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const override;

private:
    bool m_isDense = false;
    FlowTable m_table;
    QList<FlowTable::Page> m_pages;
};

} // namespace tessera
