// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/yearrecords.h"

#include <QObject>

class QLabel;
class QTableView;

namespace tessera {

class ChangeListModel;
class JournalModel;
struct PageContext;

/// Where the details of a journal entry are shown.
struct JournalWidgets {
    QTableView &entries;
    QLabel &title;
    QLabel &reason;
    QTableView &changes;
};

/// A list of journal entries with the details of the current one beside it. Sets both models on their tables.
class JournalDetails : public QObject
{
    Q_OBJECT

public:
    /// With a cell, only what an entry changed there is shown. The widgets must outlive this.
    JournalDetails(PageContext &context, JournalModel &entries, const JournalWidgets &widgets,
                   const std::optional<CellAddress> &cell, QObject *parent);

private:
    void showEntry();
    void fitTables();

    JournalModel &m_entries;
    JournalWidgets m_widgets;
    std::optional<CellAddress> m_cell;
    ChangeListModel *m_changes;
    qint64 m_shown = 0;
};

} // namespace tessera
