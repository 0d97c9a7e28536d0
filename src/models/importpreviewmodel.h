// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tableimport.h"
#include "models/roles.h"

#include <QAbstractTableModel>

namespace tessera {

/// The lines of a file that is about to be imported, and what each would do.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineNumber, Outcome, Subject, Reason, ColumnCount };
    enum Role { OutcomeRole = role::kFirstOwn /**< ImportOutcome as int */ };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<ImportRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ImportRow> m_rows;
};

/// "New: 3, changed: 1, unchanged: 2, refused: 0."
[[nodiscard]] QString countsText(const ImportPreview &preview);

/// What can be done with a preview, in a sentence: import it, correct the file, or nothing.
[[nodiscard]] QString adviceText(const ImportPreview &preview);

/// Nothing is refused and something is new or changed.
[[nodiscard]] bool canBeApplied(const ImportPreview &preview);

} // namespace tessera
