// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/document.h"

namespace tessera {

/// A table of a review as a file of its own.
struct AttachedTable {
    QString name;        ///< of the file: "attendance-of-states.csv"
    QByteArray csv;      ///< see writeCsv()
    QString description; ///< what it holds, for a list of the files
};

/// The tables, matrices, timelines and charts of a document, in the order in which they first appear. Each row begins
/// with the sharing label and the as-of day of the document, so that they stay with what is copied out of the file; then
/// comes what is printed, symbols as their labels. Tables of one id and the same columns are joined, with the title
/// of each as a column of its own. What has no id is not attached.
[[nodiscard]] QList<AttachedTable> reviewTables(const ReviewDocument &document);

/// A block's numbers as lines of texts, a head line first; empty for blocks without any. Symbols stand as their labels.
[[nodiscard]] QList<QStringList> tableTexts(const TableBlock &table);
[[nodiscard]] QList<QStringList> tableTexts(const MatrixBlock &matrix);
[[nodiscard]] QList<QStringList> tableTexts(const TimelineBlock &timeline);
[[nodiscard]] QList<QStringList> tableTexts(const BarsBlock &bars);

/// The text of a cell, or the label of its symbol where it has none.
[[nodiscard]] QString cellText(const DocumentCell &cell);

} // namespace tessera
