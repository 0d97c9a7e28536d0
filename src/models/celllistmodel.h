// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QAbstractTableModel>

namespace tessera {

/// Some cells of one year as rows: the cells behind a number. The list stays; what the cells say follows the workspace.
class CellListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateName, MeasureName, StatusName, Done, ColumnCount };

    CellListModel(Workspace &workspace, int year, QList<CellPlace> cells, QObject *parent = nullptr);

    [[nodiscard]] const CellPlace &place(int row) const { return m_cells.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow(int year, const QList<CellPlace> &places);
    [[nodiscard]] QString text(const CellPlace &place, int column) const;
    [[nodiscard]] QVariant sortValue(const CellPlace &place, int column) const;

    Workspace &m_workspace;
    const YearRecords &m_records;
    QList<CellPlace> m_cells;
};

} // namespace tessera
