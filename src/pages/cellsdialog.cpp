// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/cellsdialog.h"

#include "models/celllistmodel.h"
#include "models/searchfilter.h"
#include "pages/page.h"
#include "pages/statusdelegate.h"
#include "pages/viewtools.h"
#include "ui_cellsdialog.h"
#include "workspace/recordplace.h"

#include <QHeaderView>

namespace tessera {

CellsDialog::CellsDialog(PageContext &context, const QString &title, const QString &formula, int year,
                         const QList<CellPlace> &cells, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CellsDialog>())
    , m_cells(new CellListModel(context.workspace, year, cells, this))
    , m_filter(new SearchFilter(this))
{
    m_ui->setupUi(this);
    setWindowTitle(title);
    m_ui->titleLabel->setText(title);
    m_ui->formulaLabel->setText(formula);
    m_ui->formulaLabel->setVisible(!formula.isEmpty());
    m_filter->setSourceModel(m_cells);
    m_ui->cellsTable->setModel(m_filter);
    m_ui->cellsTable->setItemDelegate(new StatusDelegate(context.appearance, this));
    m_ui->cellsTable->horizontalHeader()->setSortIndicatorClearable(true);
    m_ui->cellsTable->sortByColumn(-1, Qt::AscendingOrder);
    fitTable(*m_ui->cellsTable);

    connect(m_ui->filterEdit, &QLineEdit::textChanged, m_filter, &SearchFilter::setSearch);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &CellsDialog::showCount);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] { copyRows(*m_ui->cellsTable); });
    // Enter reaches the table's default button; the table itself only needs the mouse.
    connect(m_ui->goButton, &QPushButton::clicked, this, &CellsDialog::goToCell);
    connect(m_ui->cellsTable, &QTableView::doubleClicked, this, &CellsDialog::goToCell);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    fitToText(*this, 100, 32);
    showCount();
}

CellsDialog::~CellsDialog() = default;

void CellsDialog::goToCell()
{
    const QModelIndex row = m_filter->mapToSource(m_ui->cellsTable->currentIndex());
    if (!row.isValid())
        return;
    Q_EMIT cellActivated(m_cells->place(row.row()));
    accept();
}

void CellsDialog::showCount()
{
    makeFirstRowCurrent(*m_ui->cellsTable);
    m_ui->goButton->setEnabled(m_filter->rowCount() > 0);
    announce(*m_ui->countLabel, tr("Cells: %1").arg(shownText(*m_filter)));
}

} // namespace tessera
