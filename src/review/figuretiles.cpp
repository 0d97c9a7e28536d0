// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/figuretiles.h"

#include "charts/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tessera {

namespace {

constexpr int kTilesInRow = 3;
constexpr qreal kTileGap = 4; // mm
constexpr QMarginsF kTileMargins(4, 2.2, 2.5, 2);
constexpr qreal kValueHeight = 8;
constexpr qreal kChangeHeight = 4.4;
constexpr qsizetype kLabelLines = 2;
constexpr qsizetype kFormulaLines = 4;

} // namespace

FigureTiles::FigureTiles(const Sheet &sheet, const QList<KeyFigure> &figures)
    : m_sheet(sheet)
    , m_tileWidth((sheet.body().width() - mm(kTileGap) * (kTilesInRow - 1)) / kTilesInRow)
{
    const qreal inner = m_tileWidth - mm(kTileMargins.left() + kTileMargins.right());
    for (const KeyFigure &figure : figures) {
        Tile tile{figure, TextFlow(inner), TextFlow(inner)};
        tile.label.add(figure.label, sheet.font(Letters::Small), sheet.theme().mutedText);
        tile.formula.add(figure.formula, sheet.font(Letters::Tiny), sheet.theme().mutedText);
        m_tileHeight = std::max(m_tileHeight, tileHeight(tile));
        m_tiles.append(tile);
    }
}

qreal FigureTiles::tileHeight(const Tile &tile) const
{
    const qreal label = tile.label.height(0, std::min(kLabelLines, tile.label.lineCount()));
    const qreal formula = tile.formula.height(0, std::min(kFormulaLines, tile.formula.lineCount()));
    return label + formula + mm(kTileMargins.top() + kTileMargins.bottom() + kValueHeight + kChangeHeight);
}

qreal FigureTiles::height() const
{
    const qsizetype rows = (m_tiles.size() + kTilesInRow - 1) / kTilesInRow;
    return rows == 0 ? 0 : qreal(rows) * (m_tileHeight + mm(kTileGap)) - mm(kTileGap);
}

void FigureTiles::paint(QPainter &painter, const QPointF &corner) const
{
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        const QPointF place(qreal(i % kTilesInRow) * (m_tileWidth + mm(kTileGap)),
                            qreal(i / kTilesInRow) * (m_tileHeight + mm(kTileGap)));
        paintTile(painter, QRectF(corner + place, QSizeF(m_tileWidth, m_tileHeight)), m_tiles.at(i));
    }
}

void FigureTiles::paintTile(QPainter &painter, const QRectF &area, const Tile &tile) const
{
    const Theme &theme = m_sheet.theme();
    const QFont &small = m_sheet.font(Letters::Small);
    const QFont &large = m_sheet.font(Letters::Figure);
    painter.fillRect(area, theme.panel);
    painter.fillRect(QRectF(area.topLeft(), QSizeF(mm(0.8), area.height())), theme.accent);
    const QRectF inner = area.adjusted(mm(kTileMargins.left()), mm(kTileMargins.top()), -mm(kTileMargins.right()),
                                       -mm(kTileMargins.bottom()));

    const qsizetype labelLines = std::min(kLabelLines, tile.label.lineCount());
    tile.label.paint(painter, inner.topLeft(), 0, labelLines);
    const QRectF value(inner.left(), inner.top() + tile.label.height(0, labelLines), inner.width(), mm(kValueHeight));
    painter.setFont(large);
    painter.setPen(theme.text);
    paintLine(painter, value, Qt::AlignVCenter, tile.figure.value);
    // Both stand on one line: a centred note begins lower by as much as its capitals are smaller.
    const qreal lower = QFontMetricsF(large).capHeight() - QFontMetricsF(small).capHeight();
    const qreal right = QFontMetricsF(large).horizontalAdvance(tile.figure.value) + mm(2.5);
    painter.setFont(small);
    painter.setPen(theme.mutedText);
    paintLine(painter, value.adjusted(right, lower, 0, 0), Qt::AlignVCenter, tile.figure.note);
    painter.setPen(theme.text);
    const QRectF change(inner.left(), value.bottom() - mm(0.4), inner.width(), mm(kChangeHeight));
    paintLine(painter, change, Qt::AlignVCenter, tile.figure.change);

    const qsizetype formulaLines = std::min(kFormulaLines, tile.formula.lineCount());
    tile.formula.paint(painter, QPointF(inner.left(), value.bottom() + mm(kChangeHeight)), 0, formulaLines);
}

} // namespace tessera
