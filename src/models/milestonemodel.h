// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QAbstractTableModel>

namespace tessera {

/// The milestones of the process by day.
class MilestoneModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Symbol, Text, HowSure, ColumnCount };

    explicit MilestoneModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow(const QList<Change> &changes);

    Workspace &m_workspace;
    QList<Milestone> m_milestones;
};

} // namespace tessera
