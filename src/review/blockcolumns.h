// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/blockflow.h"
#include "review/pagebreaker.h"

#include <array>

namespace tessera {

/// Short blocks in the two columns of a page, side by side and never divided. The left column is read first.
class ColumnsFlow : public BlockFlow
{
public:
    /// Both columns were made for `sheet`, which is narrowed to one of them and kept here for them.
    ColumnsFlow(const FlowPlace &place, std::shared_ptr<const Sheet> sheet, std::array<BlockFlows, 2> columns);

    [[nodiscard]] qreal height() const { return m_height; }

    QList<qreal> divide(qreal firstRoom, qreal pageRoom) override;
    [[nodiscard]] qreal leastHeight() const override { return m_height; }
    void paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const override;

private:
    struct Column {
        BlockFlows flows;
        LaidPage parts;
    };

    std::shared_ptr<const Sheet> m_sheet;
    std::array<Column, 2> m_columns;
    qreal m_height = 0;
};

} // namespace tessera
