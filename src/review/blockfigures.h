// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/blockflow.h"
#include "review/document.h"
#include "review/textflow.h"

namespace tessera {

/// The key figures side by side, each on a tile with its name, value, change and formula. The tiles of a row are as high as the
/// one that needs most, so that long names and other languages find room.
class FiguresFlow : public BlockFlow
{
public:
    FiguresFlow(const FlowPlace &place, const Sheet &sheet, const QList<KeyFigure> &figures);

    QList<qreal> divide(qreal firstRoom, qreal pageRoom) override;
    [[nodiscard]] qreal leastHeight() const override;
    void paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const override;

private:
    /// Texts below each other; notes stand beside the values where there is room in all tiles.
    struct Tile {
        TextFlow label;
        TextFlow value;
        TextFlow note;
        TextFlow change;
        TextFlow formula;
        bool isNoteBeside = false;

        [[nodiscard]] bool hasRoomBeside(qreal width) const;
        [[nodiscard]] qreal height() const;
    };

    [[nodiscard]] qreal innerWidth() const;
    [[nodiscard]] Tile tileOf(const KeyFigure &figure) const;
    [[nodiscard]] qreal rowHeight(qsizetype row) const;
    [[nodiscard]] qsizetype rowCount() const;
    void paintTile(QPainter &painter, const QRectF &area, const Tile &tile, TagRecorder &tags) const;

    const Sheet &m_sheet;
    qsizetype m_columns = 3;
    qreal m_tileWidth = 0;
    QList<Tile> m_tiles;
    QList<std::pair<qsizetype, qsizetype>> m_parts; ///< rows: first and end
};

} // namespace tessera
