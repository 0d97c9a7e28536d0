// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/tabletext.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace tessera {

/// A row of a table file with the line on which it begins (from 1).
struct CsvRow {
    int line = 0;
    QStringList cells;
};

/// A table with its header line. Cells are text as it stands in the file.
struct CsvTable {
    QStringList columns;
    QList<CsvRow> rows;
    QString note; ///< "Read as Windows-1250."; empty for UTF-8

    [[nodiscard]] qsizetype column(QStringView name) const;                ///< case ignored; -1 when there is none
    [[nodiscard]] QString cell(const CsvRow &row, QStringView name) const; ///< empty when there is none
};

/// Reads RFC 4180 text in any encoding of decodeText(); comma, semicolon or tab, told from the header line.
/// Blank lines are left out; a line may have fewer cells than there are columns. FileNotUnderstood and TextTooLong name
/// the file, the line and the reason. Limits: 64 MiB, 200 columns, 200 000 rows, 2 million cells, 1 MiB a cell.
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &data, const QString &fileName);

} // namespace tessera
