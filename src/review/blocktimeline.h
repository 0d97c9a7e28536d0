// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/blockflow.h"
#include "review/document.h"
#include "review/flowtable.h"

namespace tessera {

/// Days on the left, what happened on the right, a line with a dot for each entry between them.
class TimelineFlow : public BlockFlow
{
public:
    TimelineFlow(const FlowPlace &place, const Sheet &sheet, const TimelineBlock &block);

    QList<qreal> divide(qreal firstRoom, qreal pageRoom) override;
    [[nodiscard]] qreal leastHeight() const override;
    void paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const override;

private:
    void paintEntry(QPainter &painter, const QPointF &corner, const FlowTable::Part &entry, TagRecorder &tags) const;

    const Sheet &m_sheet;
    FlowTable m_table; ///< day and text
    QList<FlowTable::Page> m_pages;
};

} // namespace tessera
