// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/tabledialog.h"

#include "models/tooltip.h"
#include "pages/viewtools.h"
#include "ui_tabledialog.h"

#include <QStandardItemModel>

namespace tessera {

void showTexts(QTableView &table, const QStringList &headings, const QList<QStringList> &rows)
{
    QAbstractItemModel *before = table.model();
    auto *model = new QStandardItemModel(&table);
    model->setHorizontalHeaderLabels(headings);
    for (const QStringList &row : rows) {
        QList<QStandardItem *> items;
        for (const QString &text : row) {
            auto *item = new QStandardItem(text);
            item->setEditable(false);
            item->setToolTip(plainTip(text));
            items.append(item);
        }
        model->appendRow(items);
    }
    table.setModel(model);
    if (before)
        before->deleteLater();
    fitTable(table);
    makeFirstRowCurrent(table);
}

TableDialog::TableDialog(const QString &title, const QString &intro, const QStringList &headings,
                         const QList<QStringList> &rows, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TableDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(title);
    m_ui->introLabel->setText(intro);
    m_ui->linesTable->setAccessibleName(title);
    showTexts(*m_ui->linesTable, headings, rows);
    m_ui->copyButton->setEnabled(!rows.isEmpty());
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] { copyRows(*m_ui->linesTable); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    fitToText(*this, 90, 28);
    m_ui->linesTable->setFocus();
}

TableDialog::~TableDialog() = default;

} // namespace tessera
