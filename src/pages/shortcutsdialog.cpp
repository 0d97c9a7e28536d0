// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shortcutsdialog.h"

#include "models/searchfilter.h"
#include "pages/viewtools.h"
#include "ui_shortcutsdialog.h"

#include <QHeaderView>

namespace tessera {

ShortcutsDialog::ShortcutsDialog(QList<ShortcutRow> rows, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ShortcutsDialog>())
    , m_filter(new SearchFilter(this))
{
    m_ui->setupUi(this);
    m_filter->setSourceModel(new ShortcutModel(std::move(rows), this));
    m_ui->shortcutTable->setModel(m_filter);
    m_ui->shortcutTable->horizontalHeader()->setSortIndicatorClearable(true);
    m_ui->shortcutTable->sortByColumn(-1, Qt::AscendingOrder);
    m_ui->shortcutTable->horizontalHeader()->setSectionResizeMode(ShortcutModel::Text, QHeaderView::Stretch);
    fitTable(*m_ui->shortcutTable);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, m_filter, &SearchFilter::setSearch);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &ShortcutsDialog::showCount);
    connect(m_ui->closeButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fitToText(*this, 80, 30);
    showCount();
}

ShortcutsDialog::~ShortcutsDialog() = default;

void ShortcutsDialog::showCount()
{
    makeFirstRowCurrent(*m_ui->shortcutTable);
    announce(*m_ui->countLabel, tr("Commands: %1").arg(shownText(*m_filter)));
}

} // namespace tessera
