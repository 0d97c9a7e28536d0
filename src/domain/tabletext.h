// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace tessera {

/// RFC 4180 text with every cell quoted, in UTF-8 with byte order mark, which Excel needs; a text that a spreadsheet could
/// take for a formula gets a leading apostrophe, which readCsv() leaves in place and plainCell() takes off again.
[[nodiscard]] QByteArray writeCsv(const QStringList &columns, const QList<QStringList> &rows);
[[nodiscard]] QString plainCell(const QString &cell);

/// Tab-separated text as spreadsheets put it on the clipboard and take it from there; cells with tabs, line ends or
/// quotes are quoted. Formulas are guarded as in writeCsv(), and what fromTabText() gives is plain again.
[[nodiscard]] QString toTabText(const QList<QStringList> &rows);
[[nodiscard]] QList<QStringList> fromTabText(const QString &text);

} // namespace tessera
