// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "domain/overview.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace tessera {

/// One State's tile with what it shows.
struct TileMark {
    Tile place;
    QString name;
    int implemented = 0; ///< measures

    /// "Hungary: 9 measures implemented"
    [[nodiscard]] QString text() const;
};

/// One tile of equal size a State at its rough place: a schematic, not a map. A legend below.
struct TileMap {
    QList<TileMark> tiles;
    int measures = 0; ///< that exist in the year: the deepest tint
    int current = -1; ///< framed; -1 = none
};

/// The States that count in the matrix's year, tinted by the measures they implement.
[[nodiscard]] TileMap tileMapOf(const QList<Tile> &tiles, const YearMatrix &matrix);

void paintTileMap(QPainter &painter, const QRectF &area, const TileMap &map, const Theme &theme, const QFont &font);

/// A tile's place in the area; empty when there is none with that index.
[[nodiscard]] QRectF tileArea(const QRectF &area, const TileMap &map, const QFont &font, int index);

/// The index of the tile at a place; -1 = none.
[[nodiscard]] int tileAt(const QRectF &area, const TileMap &map, const QFont &font, QPointF position);

/// The next tile to the left, right, above or below, (-1,0) (1,0) (0,-1) (0,1): the nearest that lies more that way than
/// beside it. The same one when there is none.
[[nodiscard]] int tileBeside(const TileMap &map, int index, QPoint direction);

/// The room a map wants, for letters of that font.
[[nodiscard]] QSizeF wantedTileMapSize(const TileMap &map, const QFont &font);

} // namespace tessera
