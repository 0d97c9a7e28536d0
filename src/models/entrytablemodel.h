// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSet>

#include <utility>

namespace tessera {

/// A table with a row for each value of a list. Entry has an `id` and can be compared. replaceEntries() tells views
/// precisely what came, went and changed, so that they keep their place.
template <typename Entry>
class EntryTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }

    [[nodiscard]] QModelIndex indexOf(const QString &id) const
    {
        for (qsizetype row = 0; row < m_entries.size(); ++row) {
            if (m_entries.at(row).id == id)
                return index(int(row), 0);
        }
        return {};
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_entries.size());
    }

protected:
    void replaceEntries(QList<Entry> entries)
    {
        removeMissing(idsOf(entries));
        if (!isInOrder(entries)) {
            beginResetModel();
            m_entries = std::move(entries);
            endResetModel();
            return;
        }
        for (qsizetype row = 0; row < entries.size(); ++row)
            put(int(row), entries.at(row));
    }

private:
    [[nodiscard]] static QSet<QString> idsOf(const QList<Entry> &entries)
    {
        QSet<QString> ids;
        for (const Entry &entry : entries)
            ids.insert(entry.id);
        return ids;
    }

    void removeMissing(const QSet<QString> &wanted)
    {
        for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
            if (wanted.contains(m_entries.at(row).id))
                continue;
            beginRemoveRows({}, row, row);
            m_entries.removeAt(row);
            endRemoveRows();
        }
    }

    /// Whether what is there stands in the same order among the new entries.
    [[nodiscard]] bool isInOrder(const QList<Entry> &entries) const
    {
        qsizetype next = 0;
        for (const Entry &entry : entries) {
            if (next < m_entries.size() && m_entries.at(next).id == entry.id)
                ++next;
        }
        return next == m_entries.size();
    }

    void put(int row, const Entry &entry)
    {
        if (row >= m_entries.size() || m_entries.at(row).id != entry.id) {
            beginInsertRows({}, row, row);
            m_entries.insert(row, entry);
            endInsertRows();
        } else if (!(m_entries.at(row) == entry)) {
            m_entries[row] = entry;
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }

    QList<Entry> m_entries;
};

} // namespace tessera
