// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/flowtable.h"

#include "charts/plaintext.h"
#include "charts/statussymbol.h"
#include "review/pagekit.h"

#include <QPainter>

#include <algorithm>

namespace tessera {

namespace {

constexpr qsizetype kRowsTogether = 3; // at least so many on the last page
constexpr qreal kColumnGap = 2.5;      // mm, right of the text of a column
constexpr qreal kSymbolWidth = 4.4;    // mm
constexpr qreal kTogether = 60;        // mm; higher rows are divided
constexpr qreal kSmallestPart = 14;    // mm; three lines and the padding

} // namespace

FlowTable::FlowTable(const Sheet &sheet, QList<TableColumn> columns) : m_sheet(sheet), m_columns(std::move(columns)) {}

qreal FlowTable::textWidth(qsizetype column) const
{
    return m_columns.at(column).width - (column + 1 < m_columns.size() ? mm(kColumnGap) : 0);
}

qreal FlowTable::symbolWidth()
{
    return mm(kSymbolWidth);
}

qreal FlowTable::headerHeight() const
{
    const auto isUntitled = [](const TableColumn &column) { return column.title.isEmpty(); };
    return std::all_of(m_columns.begin(), m_columns.end(), isUntitled) ? 0 : mm(6);
}

qreal FlowTable::rowHeight(const TableRow &row) const
{
    qreal height = 0;
    for (const TableCell &cell : row)
        height = std::max(height, cell.text.height());
    return height + 2 * m_padding;
}

FlowTable::Part FlowTable::takePart(qsizetype row, const QList<qsizetype> &from, qreal top, qreal room) const
{
    Part part{row, top, 0, from, {}};
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const TextFlow &text = m_rows.at(row).at(column).text;
        const qsizetype first = from.at(column);
        const qsizetype end = text.fit(first, room - 2 * m_padding);
        part.end.append(end);
        part.height = std::max(part.height, text.height(first, end));
    }
    part.height += 2 * m_padding;
    return part;
}

bool FlowTable::isFinished(const Part &part) const
{
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        if (part.end.at(column) < m_rows.at(part.row).at(column).text.lineCount())
            return false;
    }
    return true;
}

QList<FlowTable::Page> FlowTable::divide(qreal firstTop, qreal otherTop, qreal bottom) const
{
    QList<Page> pages{Page()};
    qreal y = firstTop + headerHeight();
    const auto breakPage = [&] {
        pages.append(Page());
        y = otherTop + headerHeight();
    };
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const qreal height = rowHeight(m_rows.at(row));
        const qreal needed = height <= mm(kTogether) ? height : mm(kSmallestPart);
        if (y + needed > bottom && !pages.last().isEmpty())
            breakPage();
        QList<qsizetype> from(m_columns.size(), 0);
        for (;;) {
            const Part part = takePart(row, from, y, bottom - y);
            // Paper too small for a single line: leave it out rather than never come to an end.
            if (part.end == from && !isFinished(part) && pages.last().isEmpty())
                break;
            pages.last().append(part);
            y += part.height;
            if (isFinished(part))
                break;
            from = part.end;
            breakPage();
        }
    }
    avoidLonelyRows(pages, otherTop + headerHeight(), bottom);
    return pages;
}

void FlowTable::avoidLonelyRows(QList<Page> &pages, qreal top, qreal bottom)
{
    if (pages.size() < 2 || pages.last().isEmpty())
        return;
    Page &last = pages.last();
    Page &before = pages[pages.size() - 2];
    const auto begins = [](const Part &part) { return part.first.count(0) == part.first.size(); };
    while (last.size() < kRowsTogether && before.size() > 2 * kRowsTogether) {
        const Part &moved = before.last();
        const bool isWhole = begins(moved) && last.first().row != moved.row;
        if (!isWhole || last.last().top + last.last().height + moved.height > bottom)
            return;
        last.prepend(before.takeLast());
        qreal y = top;
        for (Part &part : last) {
            part.top = y;
            y += part.height;
        }
    }
}

void FlowTable::paintTitles(QPainter &painter, qreal left, qreal top) const
{
    painter.setFont(m_sheet.font(Letters::Tiny));
    painter.setPen(m_sheet.theme().mutedText);
    qreal x = left;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        paintLine(painter, QRectF(x, top, textWidth(column), headerHeight()), Qt::AlignVCenter,
                  m_columns.at(column).title);
        x += m_columns.at(column).width;
    }
    painter.fillRect(QRectF(left, top + headerHeight(), x - left, pt(0.8)), m_sheet.theme().mutedText);
}

void FlowTable::paintPart(QPainter &painter, qreal left, const Part &part) const
{
    qreal x = left;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const TableCell &cell = m_rows.at(part.row).at(column);
        qsizetype first = part.first.at(column);
        qsizetype end = part.end.at(column);
        // What ended on an earlier page is repeated, so that the rest of the row does not stand there without its name.
        if (first == cell.text.lineCount() && cell.text.height() <= part.height) {
            first = 0;
            end = cell.text.lineCount();
        }
        paintCell(painter, QPointF(x, part.top + m_padding), cell, first, end);
        x += m_columns.at(column).width;
    }
    paintHairline(painter, m_sheet, left, x, part.top + part.height);
}

void FlowTable::paintCell(QPainter &painter, const QPointF &corner, const TableCell &cell, qsizetype first,
                          qsizetype end) const
{
    if (cell.symbol && first == 0) {
        const QRectF symbol(corner, QSizeF(mm(3), cell.text.height(0, 1)));
        paintStatusSymbol(painter, symbol, *cell.symbol, m_sheet.theme(), mm(2.7));
    }
    cell.text.paint(painter, corner + QPointF(cell.symbol ? symbolWidth() : 0, 0), first, end);
}

void FlowTable::paint(QPainter &painter, qreal left, qreal top, const Page &page) const
{
    paintTitles(painter, left, top);
    for (const Part &part : page)
        paintPart(painter, left, part);
}

} // namespace tessera
