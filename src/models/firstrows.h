// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace tessera {

/// The first rows of a list, in its order, for places that have no room for all of them.
class FirstRows : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FirstRows(int most, QObject *parent = nullptr);

    void setMost(int most);
    void setSourceModel(QAbstractItemModel *source) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    int m_most;
};

} // namespace tessera
