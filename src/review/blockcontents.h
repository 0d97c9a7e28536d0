// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/blockflow.h"
#include "review/outline.h"
#include "review/textflow.h"

namespace tessera {

/// The table of contents: sections one below the other, the headings of each in as many columns as their lengths allow. The
/// outline must outlive it; the pages are looked up when it is painted.
class ContentsFlow : public BlockFlow
{
public:
    ContentsFlow(const FlowPlace &place, const Sheet &sheet, const QList<OutlineEntry> &outline);

    QList<qreal> divide(qreal firstRoom, qreal pageRoom) override;
    [[nodiscard]] qreal leastHeight() const override { return mm(20); }
    void paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const override;

    struct Entry {
        int entry = 0; ///< of the outline
        QRectF area;   ///< from the corner of the part
    };
    [[nodiscard]] const QList<Entry> &entries(qsizetype part) const { return m_parts.at(part); }

private:
    [[nodiscard]] QList<qreal> fill(qreal firstRoom, qreal pageRoom);

    qreal m_looseness = 1; ///< of the lines
    class Filling;

    [[nodiscard]] qreal entryHeight(int entry) const;
    [[nodiscard]] TextFlow titleFlow(int entry, qreal width) const;
    void paintEntry(QPainter &painter, const QRectF &area, int entry, TagRecorder &tags) const;

    const Sheet &m_sheet;
    const QList<OutlineEntry> &m_outline;
    QList<TextFlow> m_titles;
    QList<QList<Entry>> m_parts;
};

} // namespace tessera
