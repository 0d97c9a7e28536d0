// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/sheet.h"
#include "review/textflow.h"

#include <functional>
#include <optional>

class QPainter;

namespace tessera {

struct TableColumn {
    QString title;
    qreal width = 0;
};

/// A place of a table: text, with a symbol before its first line where there is a status.
struct TableCell {
    TextFlow text;
    std::optional<Status> symbol;
};

using TableRow = QList<TableCell>;

/// A table whose rows stay together where that leaves no great hole, and go on over the page break where they are long. The
/// titles of the columns, if they have any, stand on every page.
class FlowTable
{
public:
    FlowTable(const Sheet &sheet, QList<TableColumn> columns);

    /// Text columns within the padding of their column.
    [[nodiscard]] qreal textWidth(qsizetype column) const;
    [[nodiscard]] static qreal symbolWidth();
    /// Above and below the text of a row.
    void setPadding(qreal padding) { m_padding = padding; }
    void addRow(TableRow row) { m_rows.append(std::move(row)); }

    /// A piece of a row on one page: for each column the lines from `first` up to but without `end`.
    struct Part {
        qsizetype row = 0;
        qreal top = 0;
        qreal height = 0;
        QList<qsizetype> first;
        QList<qsizetype> end;
    };
    using Page = QList<Part>;

    /// Divides the rows: the first page has its table between `firstTop` and `bottom`, the others between `otherTop` and `bottom`.
    [[nodiscard]] QList<Page> divide(qreal firstTop, qreal otherTop, qreal bottom) const;

    /// Paints the titles at `top` and the parts where divide() put them.
    void paint(QPainter &painter, qreal left, qreal top, const Page &page) const;

private:
    [[nodiscard]] qreal rowHeight(const TableRow &row) const;
    [[nodiscard]] qreal headerHeight() const;
    [[nodiscard]] Part takePart(qsizetype row, const QList<qsizetype> &from, qreal top, qreal room) const;
    [[nodiscard]] bool isFinished(const Part &part) const;
    static void avoidLonelyRows(QList<Page> &pages, qreal top, qreal bottom);
    void paintTitles(QPainter &painter, qreal left, qreal top) const;
    void paintPart(QPainter &painter, qreal left, const Part &part) const;
    void paintCell(QPainter &painter, const QPointF &corner, const TableCell &cell, qsizetype first,
                   qsizetype end) const;

    const Sheet &m_sheet;
    QList<TableColumn> m_columns;
    QList<TableRow> m_rows;
    qreal m_padding = mm(1.2);
};

} // namespace tessera
