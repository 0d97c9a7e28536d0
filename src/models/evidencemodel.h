// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QAbstractTableModel>

namespace tessera {

/// The evidence of one cell, by name.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, DatedColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, IsFileRole };

    explicit EvidenceModel(Workspace &workspace, QObject *parent = nullptr);

    void setCell(const CellAddress &cell);
    [[nodiscard]] Evidence evidenceAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();

    Workspace &m_workspace;
    CellAddress m_cell;
    QList<Evidence> m_evidence;
};

} // namespace tessera
