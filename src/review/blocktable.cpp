// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/blocktable.h"

#include "review/tablewidths.h"

#include <QPainter>

#include <algorithm>

namespace tessera {

namespace {

constexpr qreal kLoosePadding = 1.1; // mm
constexpr qreal kTightPadding = 0.45;

/// What a screen reader says of a cell whose symbol tells more than its text.
QString spokenText(const DocumentColumn &column, const DocumentCell &cell)
{
    const QString label = cell.symbol ? labelOf(*cell.symbol) : QString();
    if (cell.text.isEmpty())
        return column.isSymbolOnly ? label : QString();
    if (cell.text.contains(label, Qt::CaseInsensitive))
        return {};
    return label + QStringLiteral(": ") + cell.text;
}

} // namespace

TableBlockFlow::TableBlockFlow(const FlowPlace &place, const Sheet &sheet, const TableBlock &block,
                               const QList<qreal> &widths)
    : BlockFlow(place)
    , m_isDense(block.isDense)
    , m_table(sheet, [&] {
        QList<TableColumn> columns;
        for (qsizetype i = 0; i < block.columns.size(); ++i) {
            const DocumentColumn &column = block.columns.at(i);
            columns.append({column.title, widths.at(i), column.isNumber, column.isHeading});
        }
        return columns;
    }())
{
    const Theme &theme = sheet.theme();
    for (const QList<DocumentCell> &cells : block.rows) {
        TableRow row;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const DocumentCell &cell = cells.at(i);
            TextFlow text(m_table.textWidth(i) - (cell.symbol ? FlowTable::symbolWidth() : 0));
            text.setFlushRight(block.columns.at(i).isNumber);
            const QString printed = printedText(block.columns.at(i), cell);
            text.add(printed.isEmpty() && cell.symbol ? QString(QChar::Nbsp) : printed,
                     sheet.font(lettersOf(block.columns.at(i), cell)), cell.isMuted ? theme.mutedText : theme.text);
            row.append({text, cell.symbol, spokenText(block.columns.at(i), cell)});
        }
        m_table.addRow(row);
    }
}

QList<qreal> TableBlockFlow::divide(qreal firstRoom, qreal pageRoom)
{
    m_table.setFoot(foot());
    m_table.setPadding(mm(m_isDense ? kTightPadding : kLoosePadding));
    m_pages = m_table.divide(firstRoom, pageRoom);
    // Set more tightly where that saves a page.
    if (m_pages.size() > 1 && !m_isDense) {
        m_table.setPadding(mm(kTightPadding));
        const QList<FlowTable::Page> tight = m_table.divide(firstRoom, pageRoom);
        if (tight.size() < m_pages.size() && !tight.first().isEmpty()) {
            m_pages = tight;
        } else {
            m_table.setPadding(mm(kLoosePadding));
        }
    }
    QList<qreal> heights;
    for (const FlowTable::Page &page : m_pages)
        heights.append(page.isEmpty() ? 0 : page.last().bottom());
    // A table without rows is its titles.
    if (m_table.rows().isEmpty())
        heights.first() = m_table.titlesHeight();
    return heights;
}

qreal TableBlockFlow::leastHeight() const
{
    qreal height = m_table.titlesHeight();
    for (qsizetype row = 0; row < std::min<qsizetype>(2, m_table.rows().size()); ++row)
        height += std::min(m_table.rowHeight(row), mm(40));
    return height;
}

void TableBlockFlow::paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const
{
    const bool isFirst = part == 0 || (part == 1 && m_pages.first().isEmpty());
    m_table.paint(painter, corner, m_pages.at(part), isFirst, tags);
}

} // namespace tessera
