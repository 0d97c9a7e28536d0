// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace tessera {

/// The rows that contain every word of a search, whatever its case and accents. Sorts by role::kSort.
class SearchFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SearchFilter(QObject *parent = nullptr);

    void setSearch(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

} // namespace tessera
