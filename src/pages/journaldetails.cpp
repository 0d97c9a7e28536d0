// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journaldetails.h"

#include "models/changelistmodel.h"
#include "models/journalmodel.h"
#include "pages/pagecontext.h"
#include "pages/statusdelegate.h"
#include "pages/viewtools.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace tessera {

JournalDetails::JournalDetails(PageContext &context, JournalModel &entries, const JournalWidgets &widgets,
                               const std::optional<CellAddress> &cell, QObject *parent)
    : QObject(parent)
    , m_entries(entries)
    , m_widgets(widgets)
    , m_cell(cell)
    , m_changes(new ChangeListModel(context.workspace, this))
{
    m_widgets.entries.setModel(&m_entries);
    m_widgets.entries.horizontalHeader()->setStretchLastSection(false);
    m_widgets.entries.horizontalHeader()->setSectionResizeMode(JournalModel::What, QHeaderView::Stretch);
    m_widgets.changes.setModel(m_changes);
    m_widgets.changes.setItemDelegate(new StatusDelegate(context.appearance, &m_widgets.changes));
    m_widgets.changes.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_widgets.changes.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_widgets.entries.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JournalDetails::showEntry);
    connect(&m_entries, &JournalModel::modelReset, this, [this] {
        makeFirstRowCurrent(m_widgets.entries);
        showEntry();
    });
    connect(&context.appearance, &Appearance::changed, this, &JournalDetails::fitTables);
    fitTables();
}

void JournalDetails::showEntry()
{
    const QModelIndex current = m_widgets.entries.currentIndex();
    const JournalEntry entry = current.isValid() ? m_entries.entry(current.row()) : JournalEntry();
    if (entry.number == m_shown)
        return;
    m_shown = entry.number;
    m_widgets.title.setText(entry.title);
    m_widgets.reason.setText(entry.reason);
    m_widgets.reason.setVisible(!entry.reason.isEmpty());
    m_changes->setEntry(entry.number, m_cell);
    makeFirstRowCurrent(m_widgets.changes);
}

void JournalDetails::fitTables()
{
    fitTable(m_widgets.entries);
    fitTable(m_widgets.changes);
}

} // namespace tessera
