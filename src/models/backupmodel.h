// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backups.h"

#include <QAbstractTableModel>

namespace tessera {

/// The backups of a workspace, newest first: when, how long ago, how large.
class BackupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Made, Age, Size, ColumnCount };

    BackupModel(QList<Backup> backups, QDate today, QObject *parent = nullptr);

    [[nodiscard]] const Backup &backup(int row) const { return m_backups.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Backup> m_backups;
    QDate m_today;
};

} // namespace tessera
