// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/blockflow.h"
#include "review/document.h"
#include "review/textflow.h"

namespace tessera {

/// States by measures: a table of symbols with the titles of the measures written upwards, totals and a legend. Titles and
/// legend stand on every page.
class MatrixFlow : public BlockFlow
{
public:
    MatrixFlow(const FlowPlace &place, const Sheet &sheet, MatrixBlock block);

    QList<qreal> divide(qreal firstRoom, qreal pageRoom) override;
    [[nodiscard]] qreal leastHeight() const override;
    void paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const override;

    /// The same matrix in parts of so many measures as a page can hold beside each other.
    [[nodiscard]] static QList<MatrixBlock> narrowParts(const MatrixBlock &block);

private:
    void layOutTitles();
    [[nodiscard]] qreal legendHeight() const;
    [[nodiscard]] bool hasTotals() const { return !m_block.rates.isEmpty(); }
    /// At least m_rowHeight, and as high as its name.
    [[nodiscard]] qreal rowHeight(qsizetype row) const;
    /// Of a part with these rows.
    [[nodiscard]] qreal partHeight(qsizetype first, qsizetype end) const;
    /// The highest rows with which the whole matrix fits; false where there are none.
    bool fitWhole(qreal room);
    [[nodiscard]] qreal columnX(const QPointF &corner, qsizetype column) const;
    [[nodiscard]] qreal totalX(const QPointF &corner) const { return columnX(corner, m_block.measures.size()); }

    void paintTitles(QPainter &painter, const QPointF &corner, TagRecorder &tags) const;
    void paintMeasureTitle(QPainter &painter, const QPointF &corner, qsizetype column) const;
    void paintRow(QPainter &painter, const QPointF &corner, qsizetype index, TagRecorder &tags) const;
    void paintCell(QPainter &painter, const QRectF &area, const MatrixRow &row, qsizetype column,
                   TagRecorder &tags) const;
    void paintRate(QPainter &painter, const QRectF &area, const Rate &rate) const;
    void paintTotals(QPainter &painter, const QPointF &corner, TagRecorder &tags) const;
    void paintLegend(QPainter &painter, const QPointF &corner, TagRecorder &tags) const;

    const Sheet &m_sheet;
    MatrixBlock m_block;
    QList<TextFlow> m_titles; ///< of the measures, as wide as the header is high
    QList<TextFlow> m_names;  ///< of the rows
    qreal m_width = 0;
    qreal m_nameWidth = 0;
    qreal m_columnWidth = 0;
    qreal m_titleLength = 0;
    qreal m_headerHeight = 0;
    qreal m_rowHeight = 0;
    bool m_hasLeftOut = false;
    QList<std::pair<qsizetype, qsizetype>> m_parts; ///< rows: first and end
};

} // namespace tessera
