// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/words.h"

#include <QAbstractTableModel>

namespace tessera {

/// What one journal entry changed, member by member, in words. Long entries come in portions (fetchMore).
class ChangeListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Record, Member, Before, After, ColumnCount };

    explicit ChangeListModel(Workspace &workspace, QObject *parent = nullptr);

    /// Shows an entry of the journal; 0 shows nothing. With a cell, only what concerns that cell.
    void setEntry(qint64 number, const std::optional<CellAddress> &cell = {});

    /// Why the entry could not be read; none while all is well.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] QList<ChangeLine> nextLines();

    Workspace &m_workspace;
    qint64 m_entry = 0;
    std::optional<CellAddress> m_cell;
    QList<Change> m_changes;
    qsizetype m_described = 0; ///< changes that are lines already
    QList<ChangeLine> m_lines;
    std::optional<Error> m_error;
};

} // namespace tessera
