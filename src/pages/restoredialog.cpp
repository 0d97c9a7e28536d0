// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/restoredialog.h"

#include "models/backupmodel.h"
#include "models/searchfilter.h"
#include "pages/viewtools.h"
#include "ui_restoredialog.h"

#include <QDir>
#include <QHeaderView>

namespace tessera {

RestoreDialog::RestoreDialog(const QString &workspacePath, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RestoreDialog>())
    , m_backups(new BackupModel(backupsOf(workspacePath), SystemClock().today(), this))
    , m_sorted(new SearchFilter(this))
{
    m_ui->setupUi(this);
    m_ui->fileLabel->setText(tr("Workspace: %1").arg(QDir::toNativeSeparators(workspacePath)));
    m_sorted->setSourceModel(m_backups);
    m_ui->backupTable->setModel(m_sorted);
    m_ui->backupTable->horizontalHeader()->setSortIndicatorClearable(true);
    m_ui->backupTable->sortByColumn(-1, Qt::AscendingOrder);
    fitTable(*m_ui->backupTable);
    makeFirstRowCurrent(*m_ui->backupTable);

    const bool isEmpty = m_backups->rowCount() == 0;
    m_ui->emptyLabel->setVisible(isEmpty);
    m_ui->listLabel->setVisible(!isEmpty);
    m_ui->backupTable->setVisible(!isEmpty);
    m_ui->restoreButton->setEnabled(!isEmpty);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    fitToText(*this, 74, isEmpty ? 12 : 24);
    if (!isEmpty)
        m_ui->backupTable->setFocus();
}

RestoreDialog::~RestoreDialog() = default;

std::optional<Backup> RestoreDialog::chosen() const
{
    const QModelIndex row = m_sorted->mapToSource(m_ui->backupTable->currentIndex());
    if (result() != QDialog::Accepted || !row.isValid())
        return std::nullopt;
    return m_backups->backup(row.row());
}

} // namespace tessera
