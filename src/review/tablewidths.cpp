// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/tablewidths.h"

#include "review/flowtable.h"
#include "review/textflow.h"

#include <QFontMetricsF>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace tessera {

namespace {

constexpr qsizetype kLongestNumber = 40;
constexpr qsizetype kShortText = 22; // letters; better not broken
constexpr qsizetype kLongestWord = 100;
constexpr qreal kWidestWord = 32;      // mm; longer words are broken
constexpr qreal kForShortTexts = 0.85; // of the width; the rest is for long texts
constexpr qreal kWrapLoss = 0.92;      // of a line is filled
constexpr qsizetype kRowsWeighed = 200;
constexpr std::array kSteps{1.5, 4.0, 8.0, 14.0}; // mm

/// The pieces of a text between which a line can be broken.
QStringList piecesOf(const QString &text)
{
    QStringList pieces = gluedText(text).split(u' ', Qt::SkipEmptyParts);
    QStringList broken;
    for (const QString &piece : std::as_const(pieces))
        broken += piece.split(u'\n', Qt::SkipEmptyParts);
    return broken;
}

QString longestWord(const QString &text)
{
    const QStringList pieces = piecesOf(text);
    const auto longest = std::max_element(pieces.begin(), pieces.end(),
                                          [](const QString &a, const QString &b) { return a.size() < b.size(); });
    return longest == pieces.end() ? QString() : *longest;
}

/// The widths, of which the largest give way until all together are no wider than the room.
QList<qreal> shortened(QList<qreal> widths, qreal room)
{
    QList<qreal> sorted = widths;
    std::sort(sorted.begin(), sorted.end());
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const qreal share = room / qreal(sorted.size() - i);
        if (sorted.at(i) > share) {
            for (qreal &width : widths)
                width = std::min(width, share);
            break;
        }
        room -= sorted.at(i);
    }
    return widths;
}

/// What each column needs for its longest word; for short texts as a whole where `keepsShort`.
QList<qreal> leastWidths(const Sheet &sheet, const QList<TableBlock> &tables, bool keepsShort)
{
    QList<qreal> widths(tables.first().columns.size(), 0);
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const DocumentColumn &column = tables.first().columns.at(i);
        const QFontMetricsF metrics(sheet.font(Letters::Small));
        const QFontMetricsF titleMetrics(sheet.font(Letters::TinyStrong));
        QSet<QString> together; // words, and numbers as a whole
        bool hasSymbol = false;
        for (const TableBlock &table : tables) {
            for (const QList<DocumentCell> &row : table.rows) {
                const QString text = printedText(column, row.at(i));
                const bool isWhole = column.isNumber || (keepsShort && text.size() <= kShortText);
                together.insert(isWhole ? text.left(kLongestNumber) : longestWord(text));
                hasSymbol = hasSymbol || row.at(i).symbol;
            }
        }
        qreal text = 0;
        for (const QString &word : together)
            text = std::max(text, metrics.horizontalAdvance(word.left(kLongestWord)));
        text += hasSymbol ? FlowTable::symbolWidth() : 0;
        qreal title = 0;
        for (const QString &word : piecesOf(column.title))
            title = std::max(title, titleMetrics.horizontalAdvance(word));
        widths[i] = std::min(std::max(text, title), mm(kWidestWord)) + FlowTable::columnGap() + 1;
    }
    return widths;
}

/// How many lines each cell takes, about, for the width of its column. Letters are taken as equally wide.
class LineCounts
{
public:
    LineCounts(const Sheet &sheet, const QList<TableBlock> &tables)
    {
        const QString sample = QStringLiteral("Statement on national and cross-border threats");
        const auto letter = [&](Letters letters) {
            return QFontMetricsF(sheet.font(letters)).horizontalAdvance(sample) / qreal(sample.size());
        };
        const qreal small = letter(Letters::Small);
        const qreal tiny = letter(Letters::Tiny);
        for (const TableBlock &table : tables) {
            for (const QList<DocumentCell> &row : table.rows) {
                if (m_rows.size() == kRowsWeighed)
                    return;
                QList<Cell> cells;
                for (qsizetype i = 0; i < row.size(); ++i) {
                    const bool isTiny = lettersOf(table.columns.at(i), row.at(i)) == Letters::Tiny;
                    Cell cell{{}, isTiny ? tiny : small, row.at(i).symbol ? FlowTable::symbolWidth() : 0};
                    const QString text = printedText(table.columns.at(i), row.at(i));
                    for (const QString &line : text.split(u'\n')) {
                        cell.lines.append(QList<int>());
                        for (const QString &piece : piecesOf(line))
                            cell.lines.last().append(int(piece.size()));
                    }
                    cells.append(cell);
                }
                m_rows.append(cells);
            }
        }
    }

    /// Of all rows together.
    [[nodiscard]] int total(const QList<qreal> &widths) const
    {
        int lines = 0;
        for (const QList<Cell> &row : m_rows) {
            int highest = 1;
            for (qsizetype i = 0; i < row.size(); ++i)
                highest = std::max(highest, row.at(i).count(widths.at(i) - FlowTable::columnGap()));
            lines += highest;
        }
        return lines;
    }

private:
    struct Cell {
        QList<QList<int>> lines; ///< letters of the pieces of each
        qreal letter = 0;        ///< its width
        qreal symbol = 0;

        [[nodiscard]] int count(qreal width) const
        {
            const auto room = int(std::max(width - symbol, mm(2)) / letter);
            int count = 0;
            for (const QList<int> &line : lines) {
                int used = 0;
                ++count;
                for (const int piece : line) {
                    if (used > 0 && used + 1 + piece > room) {
                        ++count;
                        used = 0;
                    }
                    used += (used > 0 ? 1 : 0) + piece;
                    for (; used > room && room > 0; used -= room) // too long a piece is broken
                        ++count;
                }
            }
            return count;
        }
    };
    QList<QList<Cell>> m_rows;
};

/// Gives what room there is to the columns that make the tables lower, step by step.
QList<qreal> balanced(QList<qreal> widths, const LineCounts &counts, qreal width)
{
    int lines = counts.total(widths);
    for (;;) {
        const qreal room = width - std::accumulate(widths.begin(), widths.end(), 0.0);
        qreal best = 0;
        QList<qreal> chosen;
        for (qsizetype column = 0; column < widths.size(); ++column) {
            for (const double step : kSteps) {
                QList<qreal> tried = widths;
                tried[column] += mm(step);
                const qreal gain = mm(step) <= room ? (lines - counts.total(tried)) / step : 0;
                if (gain > best) {
                    best = gain;
                    chosen = tried;
                }
            }
        }
        if (chosen.isEmpty())
            return widths;
        widths = chosen;
        lines = counts.total(widths);
    }
}

/// Those that hold symbols with their labels.
QList<qsizetype> statusColumns(const QList<TableBlock> &tables)
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < tables.first().columns.size(); ++i) {
        const auto holdsSymbol = [i](const QList<DocumentCell> &row) { return row.at(i).symbol.has_value(); };
        const auto &rows = tables.first().rows;
        if (!tables.first().columns.at(i).isSymbolOnly && std::any_of(rows.begin(), rows.end(), holdsSymbol))
            found.append(i);
    }
    return found;
}

/// Gives these columns the same part of what they have together.
QList<qreal> evened(QList<qreal> widths, const QList<qsizetype> &columns)
{
    qreal together = 0;
    for (const qsizetype column : columns)
        together += widths.at(column);
    for (const qsizetype column : columns)
        widths[column] = together / qreal(columns.size());
    return widths;
}

} // namespace

QList<qreal> columnWidths(const QList<DocumentColumn> &columns, const QList<qreal> &wanted, qreal width)
{
    QList<qreal> widths(columns.size(), 0);
    QList<bool> isFixed(columns.size(), false);
    const QList<qreal> least = shortened(wanted, width);
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
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (!isFixed.at(i) && widths.at(i) < least.at(i)) {
                widths[i] = least.at(i);
                isFixed[i] = true;
                isChanged = true;
            }
        }
    }
    return widths;
}

QList<qreal> tableWidths(const Sheet &sheet, const QList<TableBlock> &tables)
{
    const qreal width = sheet.body().width();
    const LineCounts counts(sheet, tables);
    const QList<qreal> forWords = shortened(leastWidths(sheet, tables, false), width);
    QList<qreal> forTexts = shortened(leastWidths(sheet, tables, true), width * kForShortTexts);
    for (qsizetype i = 0; i < forTexts.size(); ++i)
        forTexts[i] = std::max(forTexts.at(i), forWords.at(i)); // what is kept whole breaks no word elsewhere
    const QList<qreal> words = balanced(forWords, counts, width);
    const QList<qreal> whole = balanced(shortened(forTexts, width), counts, width);
    const QList<qreal> &widths = counts.total(whole) <= counts.total(words) ? whole : words;
    const bool isNarrow = std::accumulate(widths.begin(), widths.end(), 0.0) < sheet.columnWidth();
    return evened(columnWidths(tables.first().columns, widths, isNarrow ? sheet.columnWidth() : width),
                  statusColumns(tables));
}

TableBlock printedTable(const TableBlock &table)
{
    TableBlock printed = table;
    for (qsizetype i = table.columns.size() - 1; i >= 0; --i) {
        if (table.columns.at(i).isPrinted)
            continue;
        printed.columns.removeAt(i);
        for (QList<DocumentCell> &row : printed.rows)
            row.removeAt(i);
    }
    return printed;
}

QString printedText(const DocumentColumn &column, const DocumentCell &cell)
{
    return cell.text.isEmpty() && cell.symbol && !column.isSymbolOnly ? labelOf(*cell.symbol) : cell.text;
}

Letters lettersOf(const DocumentColumn &column, const DocumentCell &cell)
{
    return cell.isMuted && !cell.symbol && !column.isNumber ? Letters::Tiny : Letters::Small;
}

} // namespace tessera
