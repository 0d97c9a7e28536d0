// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/duepreview.h"

#include "models/dutyfilter.h"
#include "models/dutymodel.h"
#include "models/firstrows.h"
#include "pages/linedelegate.h"
#include "pages/pagecontext.h"
#include "pages/viewtools.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace tessera {

namespace {

constexpr int kMostDuties = 10;

} // namespace

DuePreview::DuePreview(PageContext &context, const DueWidgets &widgets, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_widgets(widgets)
    , m_filter(new DutyFilter(this))
    , m_first(new FirstRows(kMostDuties, this))
{
    m_widgets.table.hide();
    m_widgets.empty.hide();
    m_widgets.done.hide();
}

void DuePreview::setNarrow(int most)
{
    m_isNarrow = true;
    m_first->setMost(most);
}

void DuePreview::setState(const QString &code)
{
    m_filter->setState(code);
    if (m_duties)
        showState();
}

void DuePreview::show()
{
    if (m_duties)
        return;
    m_duties = new DutyModel(m_context.workspace, this);
    setUpTable();
    connect(m_duties, &DutyModel::refreshed, this, &DuePreview::showState);
    connect(&m_context.workspace, &Workspace::rulesChanged, this, &DuePreview::showState);
    connect(&m_context.appearance, &Appearance::changed, this, &DuePreview::fitColumns);
    connect(&m_widgets.done, &QPushButton::clicked, this, &DuePreview::markAsDone);
    showState();
}

void DuePreview::setUpTable()
{
    m_filter->setSourceModel(m_duties);
    m_first->setSourceModel(m_filter);
    m_widgets.table.setModel(m_first);
    QHeaderView &header = *m_widgets.table.horizontalHeader();
    header.hideSection(DutyModel::StateName); // the reason names it
    if (m_isNarrow) {
        m_widgets.table.setItemDelegate(new TwoLineDelegate(m_context.appearance, this));
        for (const int column : {DutyModel::Due, DutyModel::DaysLeft, DutyModel::What})
            header.hideSection(column);
    } else {
        m_widgets.table.setItemDelegate(new LineDelegate(m_context.appearance, this));
        header.moveSection(header.visualIndex(DutyModel::What), 0);
        header.moveSection(header.visualIndex(DutyModel::Reason), 1);
    }
    header.setSectionResizeMode(DutyModel::Reason, QHeaderView::Stretch);
    connect(&m_widgets.table, &QTableView::activated, this, &DuePreview::goThere);
    connect(m_widgets.table.selectionModel(), &QItemSelectionModel::currentChanged, this, &DuePreview::showCurrent);
}

void DuePreview::fitColumns()
{
    fitTable(m_widgets.table);
    if (m_isNarrow)
        m_widgets.table.resizeRowsToContents();
    fitHeightToRows(m_widgets.table);
}

void DuePreview::showState()
{
    const bool isEmpty = m_first->rowCount() == 0;
    m_widgets.table.setVisible(!isEmpty);
    m_widgets.empty.setVisible(isEmpty);
    m_widgets.empty.setText(
        tr("Nothing is due within the next %n day(s).", nullptr, m_context.workspace.rules().dueSoonDays));
    fitColumns();
    makeFirstRowCurrent(m_widgets.table);
    showCurrent();
}

void DuePreview::showCurrent()
{
    m_widgets.done.setVisible(currentDuty() >= 0 && m_duties->isDoneByWord(currentDuty()));
}

void DuePreview::goThere()
{
    if (const int row = currentDuty(); row >= 0)
        Q_EMIT recordAsked(m_duties->whereDone(row));
}

void DuePreview::markAsDone()
{
    if (const Result<void> stored = m_duties->markAsDone(currentDuty()); !stored)
        m_context.prompter.showError(&m_widgets.done, stored.error());
    else
        Q_EMIT messageShown(tr("Marked as done; it can be undone."));
}

int DuePreview::currentDuty() const
{
    return m_filter->mapToSource(m_first->mapToSource(m_widgets.table.currentIndex())).row();
}

} // namespace tessera
