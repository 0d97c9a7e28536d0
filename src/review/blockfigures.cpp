// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/blockfigures.h"

#include "review/pagekit.h"

#include <QPainter>

#include <algorithm>

namespace tessera {

namespace {

constexpr qreal kTileGap = 4; // mm
constexpr QMarginsF kTileMargins(4, 2.4, 2.5, 2.4);
constexpr qreal kNoteGap = 2.5;
constexpr qsizetype kLongestValue = 60; // characters; tiles are not divided, so they must fit a page
constexpr qsizetype kLongestTileText = 300;

/// Three beside each other, or four where that fills the rows better.
qsizetype tilesInRow(qsizetype count)
{
    return count % 3 == 1 && count > 1 && (count % 4 == 0 || count % 4 == 3) ? 4 : 3;
}

/// On as few lines as it needs.
QString shortText(const QString &text, qsizetype longest)
{
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.left(longest) + u'\u2026';
}

} // namespace

bool FiguresFlow::Tile::hasRoomBeside(qreal width) const
{
    if (note.lineCount() == 0)
        return true;
    return value.lineCount() == 1 && note.lineCount() == 1
           && value.naturalWidth(0, 1) + mm(kNoteGap) + note.naturalWidth(0, 1) <= width;
}

qreal FiguresFlow::Tile::height() const
{
    return label.height() + mm(0.6) + value.height() + (isNoteBeside ? 0 : note.height()) + change.height() + mm(0.8)
           + formula.height() + mm(kTileMargins.top() + kTileMargins.bottom());
}

FiguresFlow::FiguresFlow(const FlowPlace &place, const Sheet &sheet, const QList<KeyFigure> &figures)
    : BlockFlow(place)
    , m_sheet(sheet)
    , m_columns(tilesInRow(figures.size()))
    , m_tileWidth((sheet.body().width() - mm(kTileGap) * qreal(m_columns - 1)) / qreal(m_columns))
{
    for (const KeyFigure &figure : figures)
        m_tiles.append(tileOf(figure));
    const bool isBeside = std::all_of(m_tiles.begin(), m_tiles.end(),
                                      [this](const Tile &tile) { return tile.hasRoomBeside(innerWidth()); });
    for (Tile &tile : m_tiles)
        tile.isNoteBeside = isBeside;
}

qreal FiguresFlow::innerWidth() const
{
    return m_tileWidth - mm(kTileMargins.left() + kTileMargins.right());
}

FiguresFlow::Tile FiguresFlow::tileOf(const KeyFigure &figure) const
{
    const Theme &theme = m_sheet.theme();
    const qreal inner = innerWidth();
    Tile tile{TextFlow(inner), TextFlow(inner), TextFlow(inner), TextFlow(inner), TextFlow(inner)};
    tile.label.add(shortText(figure.label, kLongestTileText), m_sheet.font(Letters::Small), theme.mutedText);
    const QString value = shortText(figure.value, kLongestValue);
    tile.value.add(value, m_sheet.font(Letters::PageHeading), theme.text);
    if (tile.value.lineCount() > 1) {
        tile.value = TextFlow(inner);
        tile.value.add(value, m_sheet.font(Letters::Title), theme.text);
    }
    tile.note.add(shortText(figure.note, kLongestTileText), m_sheet.font(Letters::Small), theme.mutedText);
    tile.change.add(shortText(figure.change, kLongestTileText), m_sheet.font(Letters::Small), theme.text);
    tile.formula.add(shortText(figure.formula, kLongestTileText), m_sheet.font(Letters::Tiny), theme.mutedText);
    return tile;
}

qsizetype FiguresFlow::rowCount() const
{
    return (m_tiles.size() + m_columns - 1) / m_columns;
}

qreal FiguresFlow::rowHeight(qsizetype row) const
{
    qreal height = 0;
    for (const Tile &tile : m_tiles.mid(row * m_columns, m_columns))
        height = std::max(height, tile.height());
    return height;
}

QList<qreal> FiguresFlow::divide(qreal firstRoom, qreal pageRoom)
{
    m_parts = {{0, 0}};
    QList<qreal> heights{0};
    qreal room = firstRoom;
    for (qsizetype row = 0; row < rowCount(); ++row) {
        const qreal gap = heights.last() > 0 ? mm(kTileGap) : 0;
        if (heights.last() + gap + rowHeight(row) > room && (heights.last() > 0 || room < pageRoom)) {
            m_parts.append({row, row});
            heights.append(0);
            room = pageRoom;
        }
        heights.last() += (heights.last() > 0 ? mm(kTileGap) : 0) + rowHeight(row);
        m_parts.last().second = row + 1;
    }
    return heights;
}

qreal FiguresFlow::leastHeight() const
{
    return rowCount() > 0 ? rowHeight(0) : 0;
}

void FiguresFlow::paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const
{
    const auto [first, end] = m_parts.at(part);
    const auto list =
        first == 0 ? tags.begin(painter, TagRole::L) : tags.resume(painter, lastElement(tags, TagRole::L));
    qreal y = corner.y();
    for (qsizetype row = first; row < end; ++row) {
        const qreal height = rowHeight(row);
        for (qsizetype i = 0; i < m_columns && row * m_columns + i < m_tiles.size(); ++i) {
            const QRectF area(corner.x() + qreal(i) * (m_tileWidth + mm(kTileGap)), y, m_tileWidth, height);
            paintTile(painter, area, m_tiles.at(row * m_columns + i), tags);
        }
        y += height + mm(kTileGap);
    }
}

void FiguresFlow::paintTile(QPainter &painter, const QRectF &area, const Tile &tile, TagRecorder &tags) const
{
    const Theme &theme = m_sheet.theme();
    const auto item = tags.begin(painter, TagRole::LI);
    painter.fillRect(area, theme.panel);
    painter.fillRect(QRectF(area.topLeft(), QSizeF(mm(0.8), area.height())), theme.accent);
    const auto paintText = [&](const TextFlow &text, const QPointF &corner) {
        if (text.lineCount() == 0)
            return;
        const auto paragraph = tags.begin(painter, TagRole::P);
        text.paint(painter, corner);
    };

    QPointF at = area.topLeft() + QPointF(mm(kTileMargins.left()), mm(kTileMargins.top()));
    const auto body = tags.begin(painter, TagRole::LBody);
    paintText(tile.label, at);
    at.ry() += tile.label.height() + mm(0.6);
    paintText(tile.value, at);
    if (tile.isNoteBeside) {
        // Both stand on one line.
        const QPointF beside(tile.value.naturalWidth(0, 1) + mm(kNoteGap),
                             tile.value.firstBaseline() - tile.note.firstBaseline());
        paintText(tile.note, at + beside);
        at.ry() += tile.value.height();
    } else {
        at.ry() += tile.value.height();
        paintText(tile.note, at);
        at.ry() += tile.note.height();
    }
    paintText(tile.change, at);
    at.ry() += tile.change.height() + mm(0.8);
    paintText(tile.formula, at);
}

} // namespace tessera
