// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/duepage.h"

#include "domain/workspaceproperty.h"
#include "models/dutyfilter.h"
#include "models/dutymodel.h"
#include "pages/choicetools.h"
#include "pages/linedelegate.h"
#include "pages/viewtools.h"
#include "ui_duepage.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace tessera {

DuePage::DuePage(PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::DuePage>())
    , m_duties(new DutyModel(context.workspace, this))
    , m_filter(new DutyFilter(this))
{
    m_ui->setupUi(this);
    m_ui->headingLabel->setText(heading());
    context.appearance.makeHeading(*m_ui->headingLabel, 1.35);
    setUpTable();
    setUpFilters();
    connect(m_duties, &DutyModel::refreshed, this, &DuePage::fillStates);
    connect(m_duties, &DutyModel::refreshed, this, &DuePage::showState);
    connect(m_ui->goButton, &QPushButton::clicked, this, &DuePage::goThere);
    connect(m_ui->doneButton, &QPushButton::clicked, this, &DuePage::markAsDone);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &DuePage::copy);
    connect(&context.appearance, &Appearance::changed, this, [this] { fitTable(*m_ui->dutyTable); });
    fillStates();
    showOnly(context.workspace.property(property::kHomeState));
    showState();
    fitTable(*m_ui->dutyTable);
    setFocusProxy(m_ui->dutyTable);
}

DuePage::~DuePage() = default;

QString DuePage::heading() const
{
    return tr("What is due");
}

void DuePage::copy()
{
    copyRows(*m_ui->dutyTable);
}

bool DuePage::focusFilter()
{
    m_ui->wordsEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->wordsEdit->selectAll();
    return true;
}

void DuePage::setUpTable()
{
    m_filter->setSourceModel(m_duties);
    m_ui->dutyTable->setModel(m_filter);
    m_ui->dutyTable->setItemDelegate(new LineDelegate(m_context.appearance, this));
    m_ui->dutyTable->horizontalHeader()->setSortIndicatorClearable(true);
    m_ui->dutyTable->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_ui->dutyTable, &QTableView::activated, this, &DuePage::goThere);
    connect(m_ui->dutyTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &DuePage::showCurrent);
}

void DuePage::setUpFilters()
{
    m_ui->kindBox->addItem(tr("Everything"), QString());
    fillWithChoices<DutyKind>(*m_ui->kindBox);
    m_ui->stateBox->addItem(tr("All States"), QString());
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setKind(m_ui->kindBox->currentData().toString()); });
    connect(m_ui->stateBox, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setState(m_ui->stateBox->currentData().toString()); });
    connect(m_ui->overdueCheck, &QCheckBox::toggled, m_filter, &DutyFilter::setOnlyOverdue);
    connect(m_ui->wordsEdit, &QLineEdit::textChanged, m_filter, &DutyFilter::setSearch);
    for (const QComboBox *box : {m_ui->kindBox, m_ui->stateBox})
        connect(box, &QComboBox::currentIndexChanged, this, &DuePage::showState);
    connect(m_ui->overdueCheck, &QCheckBox::toggled, this, &DuePage::showState);
    connect(m_ui->wordsEdit, &QLineEdit::textChanged, this, &DuePage::showState);
    connect(m_ui->clearButton, &QPushButton::clicked, this, &DuePage::clearFilters);
}

void DuePage::fillStates()
{
    const QSignalBlocker blocker(m_ui->stateBox);
    const QString chosen = m_ui->stateBox->currentData().toString();
    QStringList states = m_duties->states();
    if (!chosen.isEmpty() && !states.contains(chosen))
        states.append(chosen); // what was chosen stays, though nothing is due there any more
    while (m_ui->stateBox->count() > 1)
        m_ui->stateBox->removeItem(1);
    for (const QString &state : states)
        m_ui->stateBox->addItem(m_context.workspace.participants().nameOf(state), state);
    m_ui->stateBox->setCurrentIndex(m_ui->stateBox->findData(chosen));
}

void DuePage::showOnly(const QString &state)
{
    if (!state.isEmpty() && m_ui->stateBox->findData(state) < 0)
        m_ui->stateBox->addItem(m_context.workspace.participants().nameOf(state), state);
    m_ui->stateBox->setCurrentIndex(m_ui->stateBox->findData(state));
}

void DuePage::clearFilters()
{
    m_ui->kindBox->setCurrentIndex(0);
    m_ui->stateBox->setCurrentIndex(0);
    m_ui->overdueCheck->setChecked(false);
    m_ui->wordsEdit->clear();
    m_ui->dutyTable->setFocus();
}

void DuePage::showState()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    m_ui->contentStack->setCurrentWidget(isEmpty ? m_ui->emptyPanel : m_ui->listPanel);
    m_ui->clearButton->setVisible(isFiltered());
    m_ui->emptyLabel->setText(isFiltered() ? tr("Nothing that is due matches the filters.")
                                           : tr("Nothing is due within the next %n day(s).", nullptr,
                                                m_context.workspace.rules().dueSoonDays));
    //: %1 = how many entries are shown: "12 of 57"; %2 = how many of all are overdue
    announce(*m_ui->countLabel,
             tr("Entries: %1 · overdue: %2").arg(shownText(*m_filter), QString::number(m_duties->overdueCount())));
    makeFirstRowCurrent(*m_ui->dutyTable);
    showCurrent();
}

void DuePage::showCurrent()
{
    const int row = currentDuty();
    // In a narrow window the column shows the beginning only.
    m_ui->reasonLabel->setText(row >= 0 ? m_duties->dutyAt(row).reason : QString());
    m_ui->goButton->setEnabled(row >= 0);
    m_ui->copyButton->setEnabled(row >= 0);
    m_ui->doneButton->setEnabled(row >= 0 && m_duties->isDoneByWord(row));
}

void DuePage::goThere()
{
    if (const int row = currentDuty(); row >= 0)
        Q_EMIT recordAsked(m_duties->whereDone(row));
}

void DuePage::markAsDone()
{
    if (const Result<void> stored = m_duties->markAsDone(currentDuty()); !stored)
        m_context.prompter.showError(this, stored.error());
    else
        Q_EMIT messageShown(tr("Marked as done; it can be undone."));
}

bool DuePage::isFiltered() const
{
    return m_ui->kindBox->currentIndex() > 0 || m_ui->stateBox->currentIndex() > 0 || m_ui->overdueCheck->isChecked()
           || !m_ui->wordsEdit->text().trimmed().isEmpty();
}

int DuePage::currentDuty() const
{
    return m_filter->mapToSource(m_ui->dutyTable->currentIndex()).row();
}

} // namespace tessera
