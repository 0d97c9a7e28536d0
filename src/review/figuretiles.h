// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewcontent.h"
#include "review/sheet.h"
#include "review/textflow.h"

class QPainter;

namespace tessera {

/// The key figures side by side, each on a tile with its name, value, change and formula. All tiles are as high as the one
/// that needs most, so that long names and other languages find room.
class FigureTiles
{
public:
    FigureTiles(const Sheet &sheet, const QList<KeyFigure> &figures);

    [[nodiscard]] qreal height() const;
    void paint(QPainter &painter, const QPointF &corner) const;

private:
    struct Tile {
        KeyFigure figure;
        TextFlow label;
        TextFlow formula;
    };

    [[nodiscard]] qreal tileHeight(const Tile &tile) const;
    void paintTile(QPainter &painter, const QRectF &area, const Tile &tile) const;

    const Sheet &m_sheet;
    QList<Tile> m_tiles;
    qreal m_tileWidth = 0;
    qreal m_tileHeight = 0;
};

} // namespace tessera
