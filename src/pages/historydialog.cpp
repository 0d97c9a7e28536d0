// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/historydialog.h"

#include "models/journalmodel.h"
#include "pages/journaldetails.h"
#include "pages/viewtools.h"
#include "ui_historydialog.h"
#include "workspace/celledits.h"

namespace tessera {

HistoryDialog::HistoryDialog(PageContext &context, const CellAddress &cell, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::HistoryDialog>())
    , m_entries(new JournalModel(context.workspace, this))
{
    m_ui->setupUi(this);
    //: %1 = cell such as "Hungary, CBM 8", %2 = year
    m_ui->cellLabel->setText(tr("%1, %2").arg(cellName(context.workspace, cell.place), QString::number(cell.year)));
    new JournalDetails(context, *m_entries,
                       {*m_ui->entriesTable, *m_ui->detailsTitleLabel, *m_ui->detailsReasonLabel, *m_ui->changesTable},
                       cell, this);
    connect(m_entries, &JournalModel::modelReset, this, &HistoryDialog::showState);
    connect(m_entries, &JournalModel::rowsInserted, this, &HistoryDialog::showState);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] { copyRows(*m_ui->entriesTable); });
    connect(m_ui->closeButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    JournalFilter filter;
    filter.state = cell.place.state;
    filter.measure = cell.place.measure;
    filter.year = cell.year;
    m_entries->setFilter(filter);
    fitTable(*m_ui->entriesTable);
    fitToText(*this, 110, 34);
    m_ui->entriesTable->setFocus();
}

HistoryDialog::~HistoryDialog() = default;

void HistoryDialog::showState()
{
    const bool isEmpty = m_entries->rowCount() == 0;
    m_ui->emptyLabel->setVisible(isEmpty);
    m_ui->contentSplitter->setVisible(!isEmpty);
    m_ui->copyButton->setEnabled(!isEmpty);
    m_ui->emptyLabel->setText(m_entries->error() ? describeInOneLine(*m_entries->error())
                                                 : tr("Nothing has been recorded for this cell yet."));
}

} // namespace tessera
