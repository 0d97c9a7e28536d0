// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recordsdialog.h"

#include "models/recordnames.h"
#include "models/searchfilter.h"
#include "pages/viewtools.h"
#include "ui_cellsdialog.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace tessera {

RecordsDialog::RecordsDialog(PageContext &context, const QString &title, const QString &formula,
                             const QList<RecordId> &records, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CellsDialog>())
    , m_records(records)
    , m_names(new QStandardItemModel(this))
    , m_filter(new SearchFilter(this))
{
    m_ui->setupUi(this);
    setWindowTitle(title);
    m_ui->titleLabel->setText(title);
    m_ui->formulaLabel->setText(formula);
    m_ui->formulaLabel->setVisible(!formula.isEmpty());
    m_ui->filterEdit->setPlaceholderText(tr("Part of a name"));
    m_ui->cellsTable->setAccessibleName(tr("Records"));
    m_ui->goButton->setText(tr("&Go there"));
    m_ui->goButton->setToolTip(tr("Shows the record on its page"));
    const bool areMeetings = !records.isEmpty() && records.constFirst().kind == RecordKind::Meeting;
    m_names->setHorizontalHeaderLabels({areMeetings ? tr("Meeting") : tr("Contact")});
    for (const RecordId &record : records) {
        const QString name = record.kind == RecordKind::Meeting ? meetingName(record.key, context.workspace)
                                                                : contactName(record.key, context.workspace);
        auto *item = new QStandardItem(name);
        item->setEditable(false);
        m_names->appendRow(item);
    }
    m_filter->setSourceModel(m_names);
    m_ui->cellsTable->setModel(m_filter);
    m_ui->cellsTable->horizontalHeader()->setSortIndicatorClearable(true);
    m_ui->cellsTable->sortByColumn(-1, Qt::AscendingOrder);
    fitTable(*m_ui->cellsTable);

    connect(m_ui->filterEdit, &QLineEdit::textChanged, m_filter, &SearchFilter::setSearch);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &RecordsDialog::showCount);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] { copyRows(*m_ui->cellsTable); });
    connect(m_ui->goButton, &QPushButton::clicked, this, &RecordsDialog::goToRecord);
    connect(m_ui->cellsTable, &QTableView::doubleClicked, this, &RecordsDialog::goToRecord);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    fitToText(*this, 70, 28);
    showCount();
}

RecordsDialog::~RecordsDialog() = default;

void RecordsDialog::goToRecord()
{
    const QModelIndex row = m_filter->mapToSource(m_ui->cellsTable->currentIndex());
    if (!row.isValid())
        return;
    m_chosen = m_records.at(row.row());
    accept();
}

void RecordsDialog::showCount()
{
    makeFirstRowCurrent(*m_ui->cellsTable);
    m_ui->goButton->setEnabled(m_filter->rowCount() > 0);
    announce(*m_ui->countLabel, tr("Records: %1").arg(shownText(*m_filter)));
}

} // namespace tessera
