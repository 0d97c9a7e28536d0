// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QAbstractTableModel>

namespace tessera {

/// The journal, newest first, filtered, a portion at a time. New entries appear as they are written.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Person, What, Kind, Changes, ColumnCount };

    explicit JournalModel(Workspace &workspace, QObject *parent = nullptr);

    /// Reads the newest entries that pass; the limit of the filter is the size of a portion, 0 = 500.
    void setFilter(const JournalFilter &filter);

    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }
    void showOlder();

    [[nodiscard]] const JournalEntry &entry(int row) const { return m_entries.at(row); }

    /// Everyone seen in the journal so far, in alphabetical order.
    [[nodiscard]] const QStringList &people() const { return m_people; }

    /// Why the journal could not be read; none while all is well.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void peopleChanged();

private:
    [[nodiscard]] QList<JournalEntry> read(const JournalFilter &filter);
    [[nodiscard]] QList<JournalEntry> readPortion(int size);
    void prependNewEntries();
    void notePeople(const QList<JournalEntry> &entries);

    Workspace &m_workspace;
    JournalFilter m_filter;
    int m_portion = 0;
    QList<JournalEntry> m_entries;
    bool m_hasOlder = false;
    QStringList m_people;
    std::optional<Error> m_error;
};

} // namespace tessera
