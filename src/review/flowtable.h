// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/sheet.h"
#include "review/textflow.h"
#include "tagging/tagrecorder.h"

#include <optional>

class QPainter;

namespace tessera {

struct TableColumn {
    QString title;
    qreal width = 0;
    bool isNumber = false;  ///< set flush right
    bool isHeading = false; ///< names the row
};

/// A place of a table: text, with a symbol before its first line where there is a status.
struct TableCell {
    TextFlow text;
    std::optional<Status> symbol = {};
    QString spoken = {}; ///< what is read instead of the text, where a symbol says more than it
};

using TableRow = QList<TableCell>;

/// A table whose rows stay together where that leaves no great hole, and go on over the page break where they are long. The
/// titles of the columns, if they have any, stand on every page. The sheet must outlive the table.
class FlowTable
{
public:
    FlowTable(const Sheet &sheet, QList<TableColumn> columns);

    /// Of the text of a column, without the gap to the next one.
    [[nodiscard]] qreal textWidth(qsizetype column) const;
    [[nodiscard]] static qreal columnGap();
    [[nodiscard]] static qreal symbolWidth();
    /// Above and below the text of a row.
    void setPadding(qreal padding) { m_padding = padding; }
    /// Room below the last row, for a note that shall not stand alone on a page.
    void setFoot(qreal foot) { m_foot = foot; }
    void addRow(TableRow row) { m_rows.append(std::move(row)); }
    [[nodiscard]] const QList<TableRow> &rows() const { return m_rows; }
    [[nodiscard]] qreal titlesHeight() const { return m_titlesHeight; }
    [[nodiscard]] qreal rowHeight(qsizetype row) const;

    /// A piece of a row on one page: for each column the lines from `first` up to but without `end`.
    struct Part {
        qsizetype row = 0;
        qreal top = 0; ///< below the top of the table on this page
        qreal height = 0;
        QList<qsizetype> first;
        QList<qsizetype> end;

        [[nodiscard]] bool begins() const { return first.count(0) == first.size(); }
        [[nodiscard]] qreal bottom() const { return top + height; }
    };
    using Page = QList<Part>;

    /// Divides the rows: the table has `firstRoom` on its first page, which stays empty where that is too little, and `pageRoom`
    /// on the others.
    [[nodiscard]] QList<Page> divide(qreal firstRoom, qreal pageRoom) const;

    /// Paints the titles and the parts. Titles that are repeated and names that are repeated for a row that goes on are layout.
    void paint(QPainter &painter, const QPointF &corner, const Page &page, bool isFirst,
               TagRecorder &tags = TagRecorder::none()) const;

    /// The lines of a cell that stand in the part, with its symbol.
    void paintCell(QPainter &painter, const QPointF &corner, const Part &part, qsizetype column) const;

private:
    [[nodiscard]] QList<Page> divideOnce(qreal firstRoom, qreal pageRoom) const;
    [[nodiscard]] Part takePart(qsizetype row, const QList<qsizetype> &from, qreal top, qreal room) const;
    [[nodiscard]] bool isFinished(const Part &part) const;
    void avoidLonelyRows(QList<Page> &pages, qreal pageRoom) const;
    [[nodiscard]] qreal footOf(qsizetype row) const { return row + 1 == m_rows.size() ? m_foot : 0; }
    void paintTitles(QPainter &painter, const QPointF &corner, TagRecorder &tags) const;
    void paintPart(QPainter &painter, const QPointF &corner, const Part &part, TagRecorder &tags) const;
    [[nodiscard]] TagDetails detailsOf(qsizetype column, const TableCell &cell) const;

    const Sheet &m_sheet;
    QList<TableColumn> m_columns;
    QList<TextFlow> m_titles; ///< none where no column has one
    QList<TableRow> m_rows;
    qreal m_titlesHeight = 0;
    qreal m_padding = mm(1.2);
    qreal m_foot = 0;
};

} // namespace tessera
