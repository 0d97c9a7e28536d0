// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/activitypage.h"

#include "models/journalmodel.h"
#include "pages/journaldetails.h"
#include "pages/viewtools.h"
#include "ui_activitypage.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <chrono>

namespace tessera {

using namespace Qt::StringLiterals;

ActivityPage::ActivityPage(PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ActivityPage>())
    , m_entries(new JournalModel(context.workspace, this))
{
    m_ui->setupUi(this);
    m_ui->headingLabel->setText(heading());
    m_context.appearance.makeHeading(*m_ui->headingLabel, 1.35);
    setUpFilters();
    connect(m_entries, &JournalModel::peopleChanged, this, &ActivityPage::fillPeople);
    new JournalDetails(context, *m_entries,
                       {*m_ui->entriesTable, *m_ui->detailsTitleLabel, *m_ui->detailsReasonLabel, *m_ui->changesTable},
                       {}, this);
    connect(m_entries, &JournalModel::modelReset, this, &ActivityPage::showState);
    connect(m_entries, &JournalModel::rowsInserted, this, &ActivityPage::showState);
    connect(m_ui->olderButton, &QPushButton::clicked, m_entries, &JournalModel::showOlder);
    connect(m_ui->clearButton, &QPushButton::clicked, this, &ActivityPage::clearFilters);
    applyFilters();
    if (!m_ui->entriesTable->horizontalHeader()->restoreState(context.settings.get(setting::kActivityColumns)))
        fitTable(*m_ui->entriesTable);
}

ActivityPage::~ActivityPage()
{
    m_context.settings.set(setting::kActivityColumns, m_ui->entriesTable->horizontalHeader()->saveState());
}

QString ActivityPage::heading() const
{
    return tr("Activity");
}

void ActivityPage::copy()
{
    copyRows(m_ui->changesTable->hasFocus() ? *m_ui->changesTable : *m_ui->entriesTable);
}

void ActivityPage::setUpFilters()
{
    const Participants &participants = m_context.workspace.participants();
    const Framework &framework = m_context.workspace.framework();
    m_ui->stateBox->addItem(tr("All States"), QString());
    for (const QString &code : participants.participatingStates(m_context.workspace.years().constLast()))
        m_ui->stateBox->addItem(participants.nameOf(code), code);
    m_ui->measureBox->addItem(tr("All measures"), 0);
    for (const Measure &measure : framework.measures)
        m_ui->measureBox->addItem(framework.measureLabel(measure.number) + u"  "_s + measure.shortTitle.text(),
                                  measure.number);
    m_ui->personBox->addItem(tr("Everyone"), QString());
    const QDate today = m_context.workspace.clock().today();
    m_ui->fromEdit->setDate(today.addMonths(-1));
    m_ui->toEdit->setDate(today);
    pairUp(*m_ui->fromCheck, *m_ui->fromEdit);
    pairUp(*m_ui->toCheck, *m_ui->toEdit);

    m_typingPause.setSingleShot(true);
    m_typingPause.setInterval(std::chrono::milliseconds(200));
    connect(&m_typingPause, &QTimer::timeout, this, &ActivityPage::applyFilters);
    connect(m_ui->wordsEdit, &QLineEdit::textChanged, &m_typingPause, qOverload<>(&QTimer::start));
    for (const QComboBox *box : {m_ui->stateBox, m_ui->measureBox, m_ui->personBox})
        connect(box, &QComboBox::currentIndexChanged, this, &ActivityPage::applyFilters);
    for (const QCheckBox *box : {m_ui->fromCheck, m_ui->toCheck})
        connect(box, &QCheckBox::toggled, this, &ActivityPage::applyFilters);
    for (const QDateEdit *edit : {m_ui->fromEdit, m_ui->toEdit})
        connect(edit, &QDateEdit::dateChanged, this, &ActivityPage::applyFilters);
}

void ActivityPage::fillPeople()
{
    const QSignalBlocker blocker(m_ui->personBox);
    const QString chosen = m_ui->personBox->currentData().toString();
    while (m_ui->personBox->count() > 1)
        m_ui->personBox->removeItem(1);
    for (const QString &person : m_entries->people())
        m_ui->personBox->addItem(person, person);
    m_ui->personBox->setCurrentIndex(std::max(0, m_ui->personBox->findData(chosen)));
}

void ActivityPage::clearFilters()
{
    {
        const QSignalBlocker state(m_ui->stateBox);
        const QSignalBlocker measure(m_ui->measureBox);
        const QSignalBlocker person(m_ui->personBox);
        m_ui->stateBox->setCurrentIndex(0);
        m_ui->measureBox->setCurrentIndex(0);
        m_ui->personBox->setCurrentIndex(0);
    }
    m_ui->fromCheck->setChecked(false);
    m_ui->toCheck->setChecked(false);
    m_ui->wordsEdit->clear();
    applyFilters();
}

void ActivityPage::showOnly(const QString &state)
{
    clearFilters();
    m_ui->stateBox->setCurrentIndex(std::max(0, m_ui->stateBox->findData(state)));
    m_ui->entriesTable->setFocus(Qt::OtherFocusReason);
}

void ActivityPage::applyFilters()
{
    m_typingPause.stop();
    m_entries->setFilter(chosenFilter());
}

void ActivityPage::showState()
{
    const bool isEmpty = m_entries->rowCount() == 0;
    m_ui->contentStack->setCurrentWidget(isEmpty ? m_ui->emptyPanel : m_ui->entriesPanel);
    m_ui->clearButton->setVisible(isFiltered());
    m_ui->olderButton->setVisible(m_entries->hasOlder());
    const QString count = QLocale().toString(m_entries->rowCount());
    announce(*m_ui->countLabel,
             m_entries->hasOlder() ? tr("The newest %1 entries").arg(count) : tr("Entries: %1").arg(count));
    if (m_entries->error())
        m_ui->emptyLabel->setText(describeInOneLine(*m_entries->error()));
    else if (isFiltered())
        m_ui->emptyLabel->setText(tr("No entry matches the filters."));
    else
        m_ui->emptyLabel->setText(tr("Every change is listed here as soon as one is made."));
}

JournalFilter ActivityPage::chosenFilter() const
{
    JournalFilter filter;
    filter.state = m_ui->stateBox->currentData().toString();
    filter.measure = m_ui->measureBox->currentData().toInt();
    filter.author = m_ui->personBox->currentData().toString();
    filter.text = m_ui->wordsEdit->text().trimmed();
    if (m_ui->fromCheck->isChecked())
        filter.from = m_ui->fromEdit->date().startOfDay().toUTC();
    if (m_ui->toCheck->isChecked())
        filter.to = m_ui->toEdit->date().endOfDay().toUTC();
    return filter;
}

bool ActivityPage::isFiltered() const
{
    const JournalFilter filter = chosenFilter();
    return !filter.state.isEmpty() || filter.measure != 0 || !filter.author.isEmpty() || !filter.text.isEmpty()
           || filter.from.isValid() || filter.to.isValid();
}

} // namespace tessera
