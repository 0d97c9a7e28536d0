// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tilemap.h"

#include "charts/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr int kTints = 5;
constexpr qreal kTileGap = 0.08;     // of a tile
constexpr qreal kWidestTile = 1.35;  // as wide as high, or the other way round
constexpr qreal kLegendHeight = 2.0; // lines of text
constexpr qreal kTileWanted = 2.2;   // lines of text

struct TileGrid {
    QPointF origin;
    qreal width = 1;
    qreal height = 1;

    [[nodiscard]] QRectF tile(const Tile &place) const
    {
        const QRectF cell(origin.x() + place.column * width, origin.y() + place.row * height, width, height);
        const qreal gap = std::min(width, height) * kTileGap / 2;
        return cell.adjusted(gap, gap, -gap, -gap);
    }
};

QSize gridSize(const TileMap &map)
{
    QSize size(1, 1);
    for (const TileMark &mark : map.tiles)
        size = size.expandedTo({mark.place.column + 1, mark.place.row + 1});
    return size;
}

QString allMeasures(const TileMap &map)
{
    return QCoreApplication::translate("tessera::Chart", "%n measure(s)", nullptr, map.measures);
}

QString schematicNote()
{
    return QCoreApplication::translate("tessera::Chart", "one tile a State; a schematic, not a map");
}

/// From the left to the end of the tints and what they count.
qreal tintsWidth(const QFontMetricsF &metrics, const TileMap &map)
{
    return metrics.horizontalAdvance(QString::number(0)) + metrics.horizontalAdvance(allMeasures(map)) + 1
           + metrics.height() * (0.6 + 1.6 * (kTints + 1));
}

/// In a narrow map the note has a line of its own.
bool isNoteBelow(qreal width, const TileMap &map, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return tintsWidth(metrics, map) + metrics.height() + metrics.horizontalAdvance(schematicNote()) > width;
}

qreal legendHeight(qreal width, const TileMap &map, const QFont &font)
{
    return QFontMetricsF(font).height() * (kLegendHeight + (isNoteBelow(width, map, font) ? 1.2 : 0));
}

TileGrid gridOf(const QRectF &area, const TileMap &map, const QFont &font)
{
    const QSize size = gridSize(map);
    const qreal below = legendHeight(area.width(), map, font);
    TileGrid grid;
    grid.width = area.width() / size.width();
    grid.height = std::max(1.0, area.height() - below) / size.height();
    grid.width = std::min(grid.width, grid.height * kWidestTile);
    grid.height = std::min(grid.height, grid.width * kWidestTile);
    grid.origin = {area.center().x() - grid.width * size.width() / 2, area.top()};
    return grid;
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto between = [share](float from, float to) { return float(from + (to - from) * share); };
    return QColor::fromRgbF(between(a.redF(), b.redF()), between(a.greenF(), b.greenF()),
                            between(a.blueF(), b.blueF()));
}

/// From the palest to the deepest; 0 = nothing implemented.
QColor tintOfStep(int step, const Theme &theme)
{
    const QColor &deepest = theme.isDark ? theme.symbol : theme.accent;
    switch (step) {
    case 0:
        return theme.panel;
    case 1:
        return mixed(theme.tintLow, theme.tintMiddle, 0.4);
    case 2:
        return mixed(theme.tintMiddle, theme.tintHigh, theme.isDark ? 0.4 : 0.25);
    case 3:
        return theme.tintHigh;
    case 4:
        return mixed(theme.tintHigh, deepest, 0.5);
    default:
        return deepest;
    }
}

int stepOf(int implemented, int measures)
{
    if (implemented <= 0 || measures <= 0)
        return 0;
    return std::clamp(int(std::ceil(double(implemented) * kTints / measures)), 1, kTints);
}

double lightOf(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF()) + 0.05;
}

/// Of text and card the one that is easier to read on this ground.
QColor letterColour(const QColor &ground, const Theme &theme)
{
    const auto contrast = [&](const QColor &letters) {
        const double a = lightOf(letters);
        const double b = lightOf(ground);
        return std::max(a, b) / std::min(a, b);
    };
    return contrast(theme.text) >= contrast(theme.card) ? theme.text : theme.card;
}

void paintTile(QPainter &painter, const QRectF &tile, const TileMark &mark, const TileMap &map, const Theme &theme)
{
    const QColor ground = tintOfStep(stepOf(mark.implemented, map.measures), theme);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(tile, tile.height() * 0.08, tile.height() * 0.08);
    painter.setPen(letterColour(ground, theme));
    paintLine(painter, tile, Qt::AlignCenter, mark.place.state);
}

void paintFrame(QPainter &painter, const QRectF &tile, const Theme &theme)
{
    const qreal width = std::max(1.0, tile.height() * 0.07);
    painter.setPen(QPen(theme.text, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(tile.adjusted(-width / 2, -width / 2, width / 2, width / 2), tile.height() * 0.1,
                            tile.height() * 0.1);
}

void paintTileLegend(QPainter &painter, const QRectF &row, const TileMap &map, const Theme &theme)
{
    const QFontMetricsF metrics(painter.font());
    const qreal line = metrics.height();
    painter.setPen(theme.mutedText);
    const QString none = QString::number(0);
    paintLine(painter, row, Qt::AlignVCenter, none);
    qreal x = row.left() + metrics.horizontalAdvance(none) + line * 0.4;
    for (int step = 0; step <= kTints; ++step) {
        painter.fillRect(QRectF(x, row.center().y() - line * 0.3, line * 1.4, line * 0.6), tintOfStep(step, theme));
        x += line * 1.6;
    }
    const QString all = allMeasures(map);
    const qreal width = metrics.horizontalAdvance(all) + 1;
    paintLine(painter, QRectF(x + line * 0.2, row.top(), width, row.height()), Qt::AlignVCenter, all);
    if (isNoteBelow(row.width(), map, painter.font())) {
        paintLine(painter, row.translated(0, line * 1.2), Qt::AlignVCenter, schematicNote());
        return;
    }
    x += width + line;
    paintLine(painter, QRectF(x, row.top(), std::max(0.0, row.right() - x), row.height()),
              Qt::AlignRight | Qt::AlignVCenter, schematicNote());
}

} // namespace

QString TileMark::text() const
{
    //: %1 = name of a State
    return QCoreApplication::translate("tessera::Chart", "%1: %n measure(s) implemented", nullptr, implemented)
        .arg(name);
}

TileMap tileMapOf(const QList<Tile> &tiles, const YearMatrix &matrix)
{
    TileMap map;
    for (const Tile &tile : tiles) {
        const Tally tally = matrix.tallyOfState(tile.state);
        if (tally.cells() > 0)
            map.tiles.append({tile, matrix.participants().nameOf(tile.state), tally.count(Status::Implemented)});
        map.measures = std::max(map.measures, tally.cells());
    }
    return map;
}

void paintTileMap(QPainter &painter, const QRectF &area, const TileMap &map, const Theme &theme, const QFont &font)
{
    const TileGrid grid = gridOf(area, map, font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont letters = font;
    letters.setWeight(QFont::DemiBold);
    painter.setFont(letters);
    for (const TileMark &mark : map.tiles)
        paintTile(painter, grid.tile(mark.place), mark, map, theme);
    if (map.current >= 0 && map.current < map.tiles.size())
        paintFrame(painter, grid.tile(map.tiles.at(map.current).place), theme);
    painter.setFont(font);
    const qreal line = QFontMetricsF(font).height();
    const qreal top = area.bottom() - legendHeight(area.width(), map, font) + line * (kLegendHeight - 1.2);
    paintTileLegend(painter, QRectF(area.left(), top, area.width(), line), map, theme);
    painter.restore();
}

QRectF tileArea(const QRectF &area, const TileMap &map, const QFont &font, int index)
{
    if (index < 0 || index >= map.tiles.size())
        return {};
    return gridOf(area, map, font).tile(map.tiles.at(index).place);
}

int tileAt(const QRectF &area, const TileMap &map, const QFont &font, QPointF position)
{
    const TileGrid grid = gridOf(area, map, font);
    const auto found = std::find_if(map.tiles.begin(), map.tiles.end(),
                                    [&](const TileMark &mark) { return grid.tile(mark.place).contains(position); });
    return found == map.tiles.end() ? -1 : int(found - map.tiles.begin());
}

int tileBeside(const TileMap &map, int index, QPoint direction)
{
    if (index < 0 || index >= map.tiles.size())
        return map.tiles.isEmpty() ? -1 : 0;
    const Tile &from = map.tiles.at(index).place;
    int nearest = index;
    int least = 0;
    for (int i = 0; i < map.tiles.size(); ++i) {
        const QPoint way(map.tiles.at(i).place.column - from.column, map.tiles.at(i).place.row - from.row);
        const int ahead = way.x() * direction.x() + way.y() * direction.y();
        const int aside = std::abs(way.x() * direction.y()) + std::abs(way.y() * direction.x());
        // What lies straight ahead is nearer than what lies beside.
        const int away = ahead + 3 * aside;
        if (ahead > 0 && aside <= ahead && (nearest == index || away < least)) {
            nearest = i;
            least = away;
        }
    }
    return nearest;
}

QSizeF wantedTileMapSize(const TileMap &map, const QFont &font)
{
    const qreal line = QFontMetricsF(font).height();
    const QSize size = gridSize(map);
    return {size.width() * line * kTileWanted, (size.height() * kTileWanted + kLegendHeight) * line};
}

} // namespace tessera
