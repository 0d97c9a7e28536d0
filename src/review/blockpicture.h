// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/blockflow.h"
#include "review/document.h"

namespace tessera {

/// Bars of measures or States with their legend, which stands on every page.
class BarsFlow : public BlockFlow
{
public:
    BarsFlow(const FlowPlace &place, const Sheet &sheet, BarsBlock block);

    QList<qreal> divide(qreal firstRoom, qreal pageRoom) override;
    [[nodiscard]] qreal leastHeight() const override;
    void paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const override;

private:
    [[nodiscard]] qreal height(qsizetype bars) const;

    const Sheet &m_sheet;
    BarsBlock m_block;
    qreal m_barHeight = 0;
    QList<std::pair<qsizetype, qsizetype>> m_parts; ///< bars: first and end
};

/// A chart as vectors. Is painted in the main thread only.
class ChartFlow : public BlockFlow
{
public:
    ChartFlow(const FlowPlace &place, const Sheet &sheet, ChartBlock block);

    QList<qreal> divide(qreal firstRoom, qreal pageRoom) override;
    [[nodiscard]] qreal leastHeight() const override { return m_height; }
    void paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const override;

private:
    const Sheet &m_sheet;
    ChartBlock m_block;
    qreal m_height = 0;
};

} // namespace tessera
