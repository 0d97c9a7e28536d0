// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/behinddialog.h"

#include "models/searchfilter.h"
#include "pages/viewtools.h"
#include "ui_cellsdialog.h"

#include <QHeaderView>

namespace tessera {

BehindDialog::BehindDialog(const QString &title, const QString &formula, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CellsDialog>())
    , m_filter(new SearchFilter(this))
{
    m_ui->setupUi(this);
    setWindowTitle(title);
    m_ui->titleLabel->setText(title);
    m_ui->formulaLabel->setText(formula);
    m_ui->formulaLabel->setVisible(!formula.isEmpty());
    connect(m_ui->filterEdit, &QLineEdit::textChanged, m_filter, &SearchFilter::setSearch);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &BehindDialog::showCount);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] { copyRows(*m_ui->cellsTable); });
    // Enter reaches the table's default button; the table itself only needs the mouse.
    connect(m_ui->goButton, &QPushButton::clicked, this, &BehindDialog::goThere);
    connect(m_ui->cellsTable, &QTableView::doubleClicked, this, &BehindDialog::goThere);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

BehindDialog::~BehindDialog() = default;

void BehindDialog::showList(QAbstractItemModel &model, const QSize &lettersAndLines)
{
    m_filter->setSourceModel(&model);
    m_ui->cellsTable->setModel(m_filter);
    m_ui->cellsTable->horizontalHeader()->setSortIndicatorClearable(true);
    m_ui->cellsTable->sortByColumn(-1, Qt::AscendingOrder);
    fitTable(*m_ui->cellsTable);
    fitToText(*this, lettersAndLines.width(), lettersAndLines.height());
    showCount();
}

void BehindDialog::goThere()
{
    const QModelIndex row = m_filter->mapToSource(m_ui->cellsTable->currentIndex());
    if (!row.isValid())
        return;
    go(row.row());
    accept();
}

void BehindDialog::showCount()
{
    makeFirstRowCurrent(*m_ui->cellsTable);
    m_ui->goButton->setEnabled(m_filter->rowCount() > 0);
    announce(*m_ui->countLabel, countText(shownText(*m_filter)));
}

} // namespace tessera
