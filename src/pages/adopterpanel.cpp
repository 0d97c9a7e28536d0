// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/adopterpanel.h"

#include "models/adoptermodel.h"
#include "models/searchfilter.h"
#include "pages/adopterdialog.h"
#include "pages/viewtools.h"
#include "ui_adopterpanel.h"
#include "workspace/adoptionedits.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace tessera {

AdopterPanel::AdopterPanel(PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::AdopterPanel>())
    , m_model(new AdopterModel(context.workspace, this))
    , m_sorted(new SearchFilter(this))
{
    m_ui->setupUi(this);
    m_ui->nothingLabel->setText(
        tr("No adopters are recorded for this measure. An adopter is a State that leads the work on it for a time."));
    m_ui->readOnlyLabel->setVisible(context.workspace.isReadOnly());
    setUpTable();
    setUpButtons();
    showState();
}

AdopterPanel::~AdopterPanel() = default;

void AdopterPanel::setUpTable()
{
    QTableView &table = *m_ui->adopterTable;
    m_sorted->setSourceModel(m_model);
    table.setModel(m_sorted);
    table.horizontalHeader()->setSortIndicatorClearable(true);
    table.sortByColumn(-1, Qt::AscendingOrder);
    table.installEventFilter(this);
    connect(&m_context.appearance, &Appearance::changed, this, &AdopterPanel::fit);
    connect(&table, &QTableView::doubleClicked, this, &AdopterPanel::changeCurrent);
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, &AdopterPanel::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AdopterPanel::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &AdopterPanel::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &AdopterPanel::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AdopterPanel::showState);
}

void AdopterPanel::setUpButtons()
{
    connect(m_ui->addButton, &QPushButton::clicked, this, &AdopterPanel::add);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &AdopterPanel::changeCurrent);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &AdopterPanel::removeCurrent);
}

void AdopterPanel::setMeasure(int measure)
{
    if (measure == m_model->measure())
        return;
    m_model->setMeasure(measure);
    makeFirstRowCurrent(*m_ui->adopterTable);
    showState();
}

void AdopterPanel::setTabOrderAfter(QWidget &before)
{
    QWidget *last = &before;
    for (QWidget *next : std::initializer_list<QWidget *>{m_ui->adopterTable, m_ui->addButton, m_ui->changeButton,
                                                          m_ui->removeButton}) {
        QWidget::setTabOrder(last, next);
        last = next;
    }
}

std::optional<int> AdopterPanel::measureOf(const RecordId &record) const
{
    const QList<Adoption> &all = m_context.workspace.adoptions();
    const auto found = std::find_if(all.begin(), all.end(), [&record](const Adoption &adoption) {
        return record == RecordId{RecordKind::Adoption, keyOf(adoption)};
    });
    return found == all.end() ? std::nullopt : std::optional(found->measure);
}

void AdopterPanel::lookAt(const RecordId &record)
{
    m_ui->adopterTable->setCurrentIndex(m_sorted->mapFromSource(m_model->indexOf(record.key)));
    m_ui->adopterTable->setFocus(Qt::OtherFocusReason);
}

void AdopterPanel::copy() const
{
    copyRows(*m_ui->adopterTable);
}

const Adoption *AdopterPanel::current() const
{
    const QModelIndex row = m_sorted->mapToSource(m_ui->adopterTable->currentIndex());
    return row.isValid() ? &m_model->entries().at(row.row()).adoption : nullptr;
}

void AdopterPanel::showState()
{
    const bool canWrite = !m_context.workspace.isReadOnly() && m_model->measure() > 0;
    m_ui->addButton->setEnabled(canWrite);
    m_ui->changeButton->setEnabled(canWrite && current());
    m_ui->removeButton->setEnabled(canWrite && current());
    m_ui->nothingLabel->setVisible(m_model->rowCount() == 0);
    fit();
}

void AdopterPanel::fit()
{
    // The text above takes what there is; an adopter can be read all the same.
    QTableView &table = *m_ui->adopterTable;
    fitTable(table);
    table.setMinimumHeight(table.horizontalHeader()->sizeHint().height()
                           + 3 * table.verticalHeader()->defaultSectionSize() / 2 + 2 * table.frameWidth());
}

void AdopterPanel::add()
{
    AdopterDialog dialog(m_context, m_model->measure(), this);
    if (dialog.exec() == QDialog::Accepted)
        lookAt(dialog.record());
}

void AdopterPanel::changeCurrent()
{
    const Adoption *chosen = current();
    if (!chosen || m_context.workspace.isReadOnly())
        return;
    AdopterDialog dialog(m_context, *chosen, this);
    if (dialog.exec() == QDialog::Accepted)
        lookAt(dialog.record());
}

void AdopterPanel::removeCurrent()
{
    const Adoption *chosen = current();
    if (!chosen)
        return;
    // A copy, as the row goes while the workspace tells of it.
    if (const Result<void> done = AdoptionEdits(m_context.workspace).remove(Adoption(*chosen)); !done)
        m_context.prompter.showError(this, done.error());
    makeFirstRowCurrent(*m_ui->adopterTable);
    showState();
}

bool AdopterPanel::isHandled(int key)
{
    QPushButton *button = nullptr;
    switch (key) {
    case Qt::Key_Insert:
        button = m_ui->addButton;
        break;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        button = m_ui->changeButton;
        break;
    case Qt::Key_Delete:
        button = m_ui->removeButton;
        break;
    default:
        return false;
    }
    button->click(); // which does nothing where it is not allowed
    return true;
}

bool AdopterPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & ~Qt::KeypadModifier) && isHandled(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tessera
