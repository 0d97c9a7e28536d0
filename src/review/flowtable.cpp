// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/flowtable.h"

#include "charts/statussymbol.h"
#include "review/pagekit.h"

#include <QPainter>

#include <algorithm>

namespace tessera {

namespace {

constexpr qsizetype kRowsTogether = 3; // at least so many on the last page
constexpr qsizetype kFirstRows = 2;    // and on the first one
constexpr qreal kColumnGap = 2.5;      // mm, right of the text of a column
constexpr qreal kSymbolWidth = 4.4;    // mm
constexpr qreal kTogether = 60;        // mm; higher rows are divided
constexpr qreal kSmallestPart = 14;    // mm; three lines and the padding
constexpr qreal kTitlePadding = 1.1;   // mm

} // namespace

FlowTable::FlowTable(const Sheet &sheet, QList<TableColumn> columns) : m_sheet(sheet), m_columns(std::move(columns))
{
    const auto isUntitled = [](const TableColumn &column) { return column.title.isEmpty(); };
    if (std::all_of(m_columns.begin(), m_columns.end(), isUntitled))
        return;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        TextFlow title(textWidth(i));
        title.setFlushRight(m_columns.at(i).isNumber);
        title.add(m_columns.at(i).title, sheet.font(Letters::TinyStrong), sheet.theme().mutedText);
        m_titlesHeight = std::max(m_titlesHeight, title.height() + 2 * mm(kTitlePadding));
        m_titles.append(title);
    }
}

qreal FlowTable::columnGap()
{
    return mm(kColumnGap);
}

qreal FlowTable::textWidth(qsizetype column) const
{
    return m_columns.at(column).width - (column + 1 < m_columns.size() ? mm(kColumnGap) : 0);
}

qreal FlowTable::symbolWidth()
{
    return mm(kSymbolWidth);
}

qreal FlowTable::rowHeight(qsizetype row) const
{
    qreal height = 0;
    for (const TableCell &cell : m_rows.at(row))
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

QList<FlowTable::Page> FlowTable::divide(qreal firstRoom, qreal pageRoom) const
{
    const QList<Page> pages = divideOnce(firstRoom, pageRoom);
    const bool isLonely = pages.size() > 1 && pages.first().size() < kFirstRows && !pages.first().isEmpty();
    // A long row alone may begin here; a short one goes with the others.
    if (isLonely && firstRoom < pageRoom && pages.first().first().height < mm(kTogether) / 2)
        return divideOnce(0, pageRoom);
    return pages;
}

QList<FlowTable::Page> FlowTable::divideOnce(qreal firstRoom, qreal pageRoom) const
{
    QList<Page> pages{Page()};
    qreal room = firstRoom;
    qreal y = m_titlesHeight;
    const auto breakPage = [&] {
        pages.append(Page());
        room = pageRoom;
        y = m_titlesHeight;
    };
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const qreal height = rowHeight(row);
        const qreal needed = height <= mm(kTogether) ? height + footOf(row) : mm(kSmallestPart);
        if (y + needed > room && (!pages.last().isEmpty() || room < pageRoom))
            breakPage();
        QList<qsizetype> from(m_columns.size(), 0);
        for (;;) {
            const Part part = takePart(row, from, y, room - y);
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
    avoidLonelyRows(pages, pageRoom);
    return pages;
}

void FlowTable::avoidLonelyRows(QList<Page> &pages, qreal pageRoom) const
{
    if (pages.size() < 2 || pages.last().isEmpty())
        return;
    Page &last = pages.last();
    Page &before = pages[pages.size() - 2];
    while (last.size() < kRowsTogether && before.size() > last.size() + 1) {
        const Part &moved = before.last();
        const bool isWhole = moved.begins() && last.first().row != moved.row;
        if (!isWhole || last.last().bottom() + moved.height + m_foot > pageRoom)
            return;
        last.prepend(before.takeLast());
        qreal y = m_titlesHeight;
        for (Part &part : last) {
            part.top = y;
            y += part.height;
        }
    }
}

TagDetails FlowTable::detailsOf(qsizetype column, const TableCell &cell) const
{
    return {.actualText = cell.spoken, .scope = m_columns.at(column).isHeading ? HeaderScope::Row : HeaderScope::None};
}

void FlowTable::paintTitles(QPainter &painter, const QPointF &corner, TagRecorder &tags) const
{
    if (m_titles.isEmpty())
        return;
    const auto row = tags.begin(painter, TagRole::TR);
    qreal x = corner.x();
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const auto cell = tags.begin(painter, TagRole::TH, {.scope = HeaderScope::Column});
        const TextFlow &title = m_titles.at(column);
        const qreal top = corner.y() + m_titlesHeight - mm(kTitlePadding) - title.height();
        title.paint(painter, QPointF(x, top));
        x += m_columns.at(column).width;
    }
    const auto rule = tags.artifact(painter, ArtifactKind::Layout);
    const qreal bottom = corner.y() + m_titlesHeight;
    painter.fillRect(QRectF(corner.x(), bottom - pt(0.8), x - corner.x(), pt(0.8)), m_sheet.theme().mutedText);
}

void FlowTable::paintPart(QPainter &painter, const QPointF &corner, const Part &part, TagRecorder &tags) const
{
    const bool begins = part.begins();
    const TagRecorder::Element element = begins ? 0 : lastElement(tags, TagRole::TR);
    const QList<TagRecorder::Element> cells = begins ? QList<TagRecorder::Element>() : elementsWithin(tags, element);
    const auto row = begins ? tags.begin(painter, TagRole::TR) : tags.resume(painter, element);
    // Letters of several sizes stand on one line.
    qreal baseline = 0;
    for (const TableCell &cell : m_rows.at(part.row))
        baseline = std::max(baseline, cell.text.firstBaseline());
    qreal x = corner.x();
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const TableCell &cell = m_rows.at(part.row).at(column);
        const auto open = [&] {
            if (begins) {
                const bool isHeading = m_columns.at(column).isHeading;
                return tags.begin(painter, isHeading ? TagRole::TH : TagRole::TD, detailsOf(column, cell));
            }
            const bool goesOn = part.first.at(column) < cell.text.lineCount() && column < cells.size();
            return goesOn ? tags.resume(painter, cells.at(column)) : tags.artifact(painter, ArtifactKind::Layout);
        };
        const auto scope = open();
        const qreal lower = baseline - cell.text.firstBaseline();
        paintCell(painter, QPointF(x, corner.y() + part.top + m_padding + lower), part, column);
        x += m_columns.at(column).width;
    }
    const auto rule = tags.artifact(painter, ArtifactKind::Layout);
    paintHairline(painter, m_sheet, corner.x(), x, corner.y() + part.bottom() - pt(0.5));
}

void FlowTable::paintCell(QPainter &painter, const QPointF &corner, const Part &part, qsizetype column) const
{
    const TableCell &cell = m_rows.at(part.row).at(column);
    qsizetype first = part.first.at(column);
    qsizetype end = part.end.at(column);
    // What ended on an earlier page is repeated, so that the rest of the row does not stand there without its name.
    if (first > 0 && first == cell.text.lineCount() && cell.text.height() <= part.height) {
        first = 0;
        end = cell.text.lineCount();
    }
    if (cell.symbol && first == 0) {
        const QRectF symbol(corner, QSizeF(mm(3), cell.text.height(0, 1)));
        paintStatusSymbol(painter, symbol, *cell.symbol, m_sheet.theme(), mm(2.7));
    }
    cell.text.paint(painter, corner + QPointF(cell.symbol ? symbolWidth() : 0, 0), first, end);
}

void FlowTable::paint(QPainter &painter, const QPointF &corner, const Page &page, bool isFirst, TagRecorder &tags) const
{
    if (!isFirst) {
        const auto repeated = tags.artifact(painter, ArtifactKind::Layout);
        paintTitles(painter, corner, tags);
    }
    const auto table =
        isFirst ? tags.begin(painter, TagRole::Table) : tags.resume(painter, lastElement(tags, TagRole::Table));
    if (isFirst)
        paintTitles(painter, corner, tags);
    for (const Part &part : page)
        paintPart(painter, corner, part, tags);
}

} // namespace tessera
