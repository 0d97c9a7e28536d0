// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/document.h"
#include "review/sheet.h"

namespace tessera {

/// Widths of columns that fill the width by their shares, but are as wide as wanted as far as there is room.
[[nodiscard]] QList<qreal> columnWidths(const QList<DocumentColumn> &columns, const QList<qreal> &wanted, qreal width);

/// Widths for tables that shall look alike: every column holds its words, numbers stay on one line, and long texts get the width
/// with which the tables are lowest. Columns of statuses are alike. What is left is shared out; tables that need no more get one column of the sheet only.
[[nodiscard]] QList<qreal> tableWidths(const Sheet &sheet, const QList<TableBlock> &tables);

/// The table without the columns that are not printed.
[[nodiscard]] TableBlock printedTable(const TableBlock &table);

/// What is printed of a cell: its text, or the label of its symbol where the column has those.
[[nodiscard]] QString printedText(const DocumentColumn &column, const DocumentCell &cell);

/// What is only said beside the rest, such as sources, is set smaller.
[[nodiscard]] Letters lettersOf(const DocumentColumn &column, const DocumentCell &cell);

} // namespace tessera
