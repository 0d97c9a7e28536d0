// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/blocktable.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace tessera {

namespace {

constexpr qreal kLoosePadding = 1.1; // mm
constexpr qreal kTightPadding = 0.6;
constexpr qsizetype kShortText = 24; // characters; stays on one line beside a symbol
constexpr qreal kWidestWord = 45; // mm; longer words are broken

/// The longest of the words of a text and another word.
QStringView longestWord(QStringView text, QStringView longest)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text.at(i).isSpace())
            continue;
        if (i - start > longest.size())
            longest = text.mid(start, i - start);
        start = i + 1;
    }
    return longest;
}

QString textOf(const DocumentCell &cell)
{
    return cell.text.isEmpty() && cell.symbol ? labelOf(*cell.symbol) : cell.text;
}

/// What a screen reader says of a cell whose symbol tells more than its text.
QString spokenText(const DocumentCell &cell)
{
    const QString label = cell.symbol ? labelOf(*cell.symbol) : QString();
    if (cell.text.contains(label, Qt::CaseInsensitive) || cell.text.isEmpty())
        return {};
    return label + QStringLiteral(": ") + cell.text;
}

} // namespace

QList<qreal> leastColumnWidths(const Sheet &sheet, const QList<const TableBlock *> &tables)
{
    QList<qreal> widths(tables.first()->columns.size(), 0);
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const DocumentColumn &column = tables.first()->columns.at(i);
        const QFontMetricsF metrics(sheet.font(Letters::Small));
        const QFontMetricsF titleMetrics(sheet.font(Letters::TinyStrong));
        QString longest;
        QSet<QString> whole; // numbers and labels of symbols stay on one line
        bool hasSymbol = false;
        for (const TableBlock *table : tables) {
            for (const QList<DocumentCell> &row : table->rows) {
                const QString text = textOf(row.at(i));
                if (column.isNumber || (row.at(i).symbol && text.size() <= kShortText))
                    whole.insert(text.left(40));
                else
                    longest = longestWord(text, longest).toString();
                hasSymbol = hasSymbol || row.at(i).symbol;
            }
        }
        qreal text = metrics.horizontalAdvance(longest.left(200));
        for (const QString &line : whole)
            text = std::max(text, metrics.horizontalAdvance(line));
        text += hasSymbol ? FlowTable::symbolWidth() : 0;
        const qreal title = titleMetrics.horizontalAdvance(longestWord(column.title, {}).toString());
        widths[i] = std::min(std::max(text, title), mm(kWidestWord)) + FlowTable::columnGap() + 1;
    }
    return widths;
}

QList<qreal> columnWidths(const QList<DocumentColumn> &columns, const QList<qreal> &least, qreal width)
{
    QList<qreal> widths(columns.size(), 0);
    QList<bool> isFixed(columns.size(), false);
    const bool fits = std::accumulate(least.begin(), least.end(), 0.0) <= width;
    // What would be too narrow for its words takes from the others, which share the rest, until all are wide enough.
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        qreal rest = width;
        qreal shares = 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            rest -= isFixed.at(i) ? widths.at(i) : 0;
            shares += isFixed.at(i) ? 0 : std::max(columns.at(i).share, 0.01);
        }
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (!isFixed.at(i))
                widths[i] = rest * std::max(columns.at(i).share, 0.01) / shares;
        }
        for (qsizetype i = 0; fits && i < columns.size(); ++i) {
            if (!isFixed.at(i) && widths.at(i) < least.at(i)) {
                widths[i] = least.at(i);
                isFixed[i] = true;
                isChanged = true;
            }
        }
    }
    return widths;
}

TableBlockFlow::TableBlockFlow(const FlowPlace &place, const Sheet &sheet, const TableBlock &block,
                               const QList<qreal> &widths)
    : BlockFlow(place)
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
            // What is only said beside the rest, such as sources, is set smaller too.
            const bool isAside = cell.isMuted && !cell.symbol && !block.columns.at(i).isNumber;
            text.add(textOf(cell), sheet.font(isAside ? Letters::Tiny : Letters::Small),
                     cell.isMuted ? theme.mutedText : theme.text);
            row.append({text, cell.symbol, spokenText(cell)});
        }
        m_table.addRow(row);
    }
}

QList<qreal> TableBlockFlow::divide(qreal firstRoom, qreal pageRoom)
{
    m_table.setFoot(foot());
    m_table.setPadding(mm(kLoosePadding));
    m_pages = m_table.divide(firstRoom, pageRoom);
    // Set more tightly where that saves a page.
    if (m_pages.size() > 1) {
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
