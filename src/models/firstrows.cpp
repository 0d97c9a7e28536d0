// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/firstrows.h"

namespace tessera {

FirstRows::FirstRows(int most, QObject *parent) : QSortFilterProxyModel(parent), m_most(most) {}

void FirstRows::setMost(int most)
{
    m_most = most;
    invalidateFilter();
}

void FirstRows::setSourceModel(QAbstractItemModel *source)
{
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    QSortFilterProxyModel::setSourceModel(source);
    // Rows that come and go above push others over the edge, of which the filter hears nothing.
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(source, change, this, [this] { invalidateFilter(); });
    connect(source, &QAbstractItemModel::rowsMoved, this, [this] { invalidateFilter(); });
}

bool FirstRows::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return sourceRow < m_most;
}

} // namespace tessera
