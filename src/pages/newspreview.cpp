// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/newspreview.h"

#include "models/firstrows.h"
#include "models/statechangemodel.h"
#include "pages/linedelegate.h"
#include "pages/pagecontext.h"
#include "pages/viewtools.h"
#include "pages/workspacesession.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace tessera {

namespace {

constexpr int kMostNews = 10;

} // namespace

NewsPreview::NewsPreview(PageContext &context, const NewsWidgets &widgets, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_widgets(widgets)
    , m_changes(new StateChangeModel(context.workspace, this))
{
    setUpTable();
    m_widgets.table.hide();
    m_widgets.empty.hide();
    connect(&context.appearance, &Appearance::changed, this, &NewsPreview::fitColumns);
}

void NewsPreview::setUpTable()
{
    auto *first = new FirstRows(kMostNews, this);
    first->setSourceModel(m_changes);
    m_widgets.table.setModel(first);
    m_widgets.table.setItemDelegate(new LineDelegate(m_context.appearance, this));
    m_widgets.table.horizontalHeader()->setSectionResizeMode(StateChangeModel::What, QHeaderView::Stretch);
    connect(&m_widgets.table, &QTableView::activated, this, &NewsPreview::openState);
}

void NewsPreview::fitColumns()
{
    fitTable(m_widgets.table);
    fitHeightToRows(m_widgets.table);
}

void NewsPreview::show()
{
    m_wasShown = true;
    m_widgets.empty.setText(read());
    const bool isEmpty = m_changes->rowCount() == 0;
    m_widgets.table.setVisible(!isEmpty);
    m_widgets.empty.setVisible(isEmpty);
    fitColumns();
    makeFirstRowCurrent(m_widgets.table);
}

QString NewsPreview::read()
{
    const QVariantMap seen = m_context.settings.get(setting::kSeenEntries);
    const QString path = m_context.workspace.store().path();
    if (!seen.contains(path))
        return tr("From the next time on, what others changed in the meantime is listed here.");
    const Author own = authorFrom(m_context.settings);
    if (const Result<void> read = m_changes->showAfter(seen.value(path).toLongLong(), own); !read)
        return describeInOneLine(read.error());
    return tr("Others changed nothing since you last looked.");
}

void NewsPreview::remember()
{
    const Result<qint64> newest = m_wasShown ? newestEntry(m_context.workspace) : Result<qint64>(0);
    if (!m_wasShown || !newest)
        return;
    QVariantMap seen = m_context.settings.get(setting::kSeenEntries);
    seen.insert(m_context.workspace.store().path(), *newest);
    m_context.settings.set(setting::kSeenEntries, seen);
}

void NewsPreview::openState(const QModelIndex &row)
{
    if (row.isValid())
        Q_EMIT stateAsked(m_changes->stateAt(row.row())); // the first rows keep their order
}

} // namespace tessera
