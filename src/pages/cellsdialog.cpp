// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/cellsdialog.h"

#include "models/celllistmodel.h"
#include "pages/statusdelegate.h"
#include "ui_cellsdialog.h"

namespace tessera {

CellsDialog::CellsDialog(PageContext &context, const QString &title, const QString &formula, int year,
                         const QList<CellPlace> &cells, QWidget *parent)
    : BehindDialog(title, formula, parent)
    , m_cells(new CellListModel(context.workspace, year, cells, this))
{
    form().cellsTable->setItemDelegate(new StatusDelegate(context.appearance, this));
    showList(*m_cells, {100, 32});
}

void CellsDialog::go(int row)
{
    Q_EMIT cellActivated(m_cells->place(row));
}

QString CellsDialog::countText(const QString &shown) const
{
    return tr("Cells: %1").arg(shown);
}

} // namespace tessera
