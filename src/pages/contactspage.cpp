// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/contactspage.h"

#include "domain/contactclocks.h"
#include "domain/contactroles.h"
#include "domain/oscemeasures.h"
#include "models/contactfigurelines.h"
#include "models/contactfilter.h"
#include "models/contactmodel.h"
#include "models/roles.h"
#include "pages/cardlayout.h"
#include "pages/contactcommands.h"
#include "pages/flowlayout.h"
#include "pages/linedelegate.h"
#include "pages/viewtools.h"
#include "ui_contactspage.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <chrono>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

const QString kDueChoice = u"due"_s;
const QString kFormerChoice = u"former"_s;

// That are shown at least.
constexpr int kLettersOfOrganisation = 16;
constexpr int kLettersOfRoles = 13;
constexpr int kLettersOfFilter = 14;
constexpr int kLettersOfDetails = 38;

constexpr int kLinesOfWholeContacts = 24; // of text; a lower page leaves out the figures

/// Width of widgets side by side.
int widthInOneLine(const QList<QPushButton *> &buttons, int spacing)
{
    int width = 0;
    for (const QPushButton *button : buttons)
        width += button->sizeHint().width() + spacing;
    return width;
}

} // namespace

ContactsPage::ContactsPage(PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ContactsPage>())
    , m_commands(new ContactCommands(context, *this))
    , m_contacts(new ContactModel(context.workspace, this))
    , m_filter(new ContactFilter(this))
{
    m_ui->setupUi(this);
    m_ui->headingLabel->setText(heading());
    context.appearance.makeHeading(*m_ui->headingLabel, 1.35);
    m_ui->contactDetails->setUp(context, *m_commands);
    setUpCards();
    setUpChips();
    setUpButtons();
    setUpTable();
    restoreFilter();
    connect(m_commands, &ContactCommands::messageShown, this, &Page::messageShown);
    connect(m_ui->contactDetails, &ContactDetails::unsavedChanged, this, &Page::unsavedChanged);
    connect(m_ui->contactDetails, &ContactDetails::left, m_ui->contactsTable, qOverload<>(&QWidget::setFocus));
    connect(&context.workspace, &Workspace::contactsChanged, this, &ContactsPage::showFigures);
    connect(&context.workspace, &Workspace::rulesChanged, this, &ContactsPage::showFigures);
    connect(&context.appearance, &Appearance::changed, this, &ContactsPage::fitToSize);
    m_ui->contactsSplitter->setStretchFactor(0, 1);
    m_ui->contactsSplitter->setStretchFactor(1, 0);
    m_hasOwnSplit = m_ui->contactsSplitter->restoreState(context.settings.get(setting::kContactSplit));
    connect(m_ui->contactsSplitter, &QSplitter::splitterMoved, this, [this] {
        m_hasOwnSplit = true;
        fitToSize();
    });
    setFocusProxy(m_ui->contactsTable);
    showFigures();
    showState();
}

ContactsPage::~ContactsPage()
{
    if (m_hasOwnWidths)
        m_context.settings.set(setting::kContactColumns, m_ui->contactsTable->horizontalHeader()->saveState());
    if (m_hasOwnSplit)
        m_context.settings.set(setting::kContactSplit, m_ui->contactsSplitter->saveState());
    m_context.settings.set(setting::kContactFilter, m_choice);
}

QString ContactsPage::heading() const
{
    //: Heading; %1 = measure such as "CBM 8"
    return tr("Contacts — %1").arg(m_context.workspace.framework().measureLabel(osce::kPointsOfContact));
}

// Parts of the page ----------------------------------------------------------------------------------------------

void ContactsPage::setUpTable()
{
    QTableView &table = *m_ui->contactsTable;
    m_filter->setSourceModel(m_contacts);
    table.setModel(m_filter);
    table.setItemDelegate(new LineDelegate(m_context.appearance, this));
    table.sortByColumn(ContactModel::State, Qt::AscendingOrder);
    table.installEventFilter(this);
    m_hasOwnWidths = table.horizontalHeader()->restoreState(m_context.settings.get(setting::kContactColumns));
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_hasOwnWidths = m_hasOwnWidths || QGuiApplication::mouseButtons() == Qt::LeftButton; });
    connect(&table, &QTableView::activated, m_ui->contactDetails, &ContactDetails::enter);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ContactsPage::showCurrent);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ContactsPage::showState);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, change, this, &ContactsPage::showState);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &ContactsPage::showState);

    m_typingPause.setSingleShot(true);
    m_typingPause.setInterval(std::chrono::milliseconds(150));
    connect(&m_typingPause, &QTimer::timeout, this, [this] {
        m_filter->setSearch(m_ui->filterEdit->text());
        showState();
    });
    connect(m_ui->filterEdit, &QLineEdit::textChanged, &m_typingPause, qOverload<>(&QTimer::start));
    connect(m_ui->filterEdit, &QLineEdit::returnPressed, m_ui->contactsTable, qOverload<>(&QWidget::setFocus));
    m_ui->filterEdit->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    // Nothing in the line of the heading holds the window wide: fitToSize() leaves out what has no room.
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_ui->headingLabel, m_ui->countLabel, m_ui->roleBox, m_ui->filterEdit})
        part->setMinimumWidth(1);
}

void ContactsPage::setUpChips()
{
    auto *flow = new FlowLayout(m_ui->chipBar);
    const QList<std::pair<QPushButton *, QString>> chips{{m_ui->allChip, {}},
                                                         {m_ui->dueChip, kDueChoice},
                                                         {m_ui->policyChip, role::kOscePolicy},
                                                         {m_ui->technicalChip, role::kOsceTechnical},
                                                         {m_ui->formerChip, kFormerChoice}};
    for (const auto &[chip, choice] : chips) {
        flow->addWidget(chip);
        chip->setProperty("choice", choice);
        connect(chip, &QPushButton::clicked, this, [this, wanted = choice] { filterBy(wanted); });
    }
    connect(m_ui->roleBox, &QComboBox::activated, this, [this] { filterBy(m_ui->roleBox->currentData().toString()); });
    connect(m_ui->clearButton, &QPushButton::clicked, this, &ContactsPage::clearFilters);
}

void ContactsPage::setUpCards()
{
    auto *layout = new CardLayout(m_ui->cardBar);
    const QList<FigureCard *> all = cards();
    for (int i = 0; i < all.size(); ++i) {
        layout->addWidget(all.at(i));
        connect(all.at(i), &FigureCard::clicked, this, [this, i] { showCard(m_shownCard == i ? -1 : i); });
    }
}

void ContactsPage::setUpButtons()
{
    auto *flow = new FlowLayout(m_ui->buttonBar);
    for (QPushButton *button : {m_ui->newButton, m_ui->checksButton, m_ui->remindersButton, m_ui->confirmButton})
        flow->addWidget(button);
    connect(m_ui->newButton, &QPushButton::clicked, this, &ContactsPage::newContact);
    connect(m_ui->firstButton, &QPushButton::clicked, this, &ContactsPage::newContact);
    connect(m_ui->checksButton, &QPushButton::clicked, this, &ContactsPage::showChecks);
    connect(m_ui->remindersButton, &QPushButton::clicked, this, &ContactsPage::writeReminders);
    connect(m_ui->confirmButton, &QPushButton::clicked, this, &ContactsPage::confirmSelected);
}

QList<FigureCard *> ContactsPage::cards() const
{
    return {m_ui->nominatedCard, m_ui->confirmedCard, m_ui->overdueCard, m_ui->lateCard, m_ui->checkCard};
}

// Filters --------------------------------------------------------------------------------------------------------

void ContactsPage::restoreFilter()
{
    filterBy(m_context.settings.get(setting::kContactFilter));
}

void ContactsPage::filterBy(const QString &choice)
{
    m_choice = choice;
    m_shownCard = -1;
    if (choice.isEmpty())
        m_filter->showServing();
    else if (choice == kDueChoice)
        m_filter->showDueAndOverdue();
    else if (choice == kFormerChoice)
        m_filter->showFormer();
    else
        m_filter->showRole(choice);
    showChoice();
    showState();
}

void ContactsPage::showCard(int card)
{
    if (card < 0) {
        filterBy(m_choice);
        return;
    }
    m_shownCard = card;
    m_filter->showListed(contactFigureLines(m_context.workspace).at(card).contacts);
    showChoice();
    showState();
}

void ContactsPage::clearFilters()
{
    m_ui->filterEdit->clear();
    m_typingPause.stop();
    m_filter->setSearch({});
    filterBy({});
}

void ContactsPage::showChoice()
{
    const bool isCard = m_shownCard >= 0;
    for (QPushButton *chip : {m_ui->allChip, m_ui->dueChip, m_ui->policyChip, m_ui->technicalChip, m_ui->formerChip})
        chip->setChecked(!isCard && chip->property("choice").toString() == m_choice);
    const QList<FigureCard *> all = cards();
    for (int i = 0; i < all.size(); ++i)
        all.at(i)->setChecked(i == m_shownCard);
    const QSignalBlocker blocker(m_ui->roleBox);
    m_ui->roleBox->clear();
    //: First entry of a box with the roles of contacts
    m_ui->roleBox->addItem(tr("Other roles"), QString());
    for (const ContactRole &role : m_context.workspace.contacts().roles()) {
        if (role.id != role::kOscePolicy && role.id != role::kOsceTechnical)
            m_ui->roleBox->addItem(role.label, role.id);
    }
    m_ui->roleBox->setCurrentIndex(isCard ? 0 : std::max(0, m_ui->roleBox->findData(m_choice)));
}

// Showing --------------------------------------------------------------------------------------------------------

void ContactsPage::showFigures()
{
    const QList<ContactFigureLine> lines = contactFigureLines(m_context.workspace);
    const QList<FigureCard *> all = cards();
    for (int i = 0; i < all.size(); ++i) {
        const ContactFigureLine &line = lines.at(i);
        all.at(i)->setFigure(line.figure, line.caption, line.formula);
        all.at(i)->setEnabled(!line.contacts.isEmpty());
    }
    if (m_shownCard >= 0)
        m_filter->showListed(lines.at(m_shownCard).contacts);
    showChoice();
    showState();
    fitToSize();
}

void ContactsPage::showState()
{
    const bool hasAny = m_contacts->rowCount() > 0;
    const bool canWrite = !m_context.workspace.isReadOnly();
    m_ui->contentStack->setCurrentWidget(m_filter->rowCount() > 0 ? m_ui->tablePanel : m_ui->emptyPanel);
    m_ui->emptyLabel->setText(
        hasAny ? tr("No contact matches the filters.")
               : tr("No point of contact is recorded yet. Enter those your State or the participating "
                    "States named for CBM 8; then confirmations, changes and communication checks are "
                    "kept here."));
    m_ui->firstButton->setVisible(!hasAny);
    m_ui->firstButton->setEnabled(canWrite);
    m_ui->clearButton->setVisible(hasAny);
    //: Filter; %1 = how many contacts
    m_ui->dueChip->setText(tr("Due and overdue (%1)").arg(m_filter->dueCount()));
    m_ui->countLabel->setText(hasAny ? shownText(*m_filter) : QString());
    m_ui->newButton->setEnabled(canWrite);
    m_ui->remindersButton->setEnabled(hasAny);
    m_ui->confirmButton->setEnabled(canWrite && !confirmable().isEmpty());
    if (m_ui->contentStack->currentWidget() == m_ui->tablePanel)
        makeFirstRowCurrent(*m_ui->contactsTable);
    else
        m_ui->contactDetails->setContact({});
    Q_EMIT selectionChanged();
}

void ContactsPage::showCurrent()
{
    m_ui->contactDetails->setContact(currentContact());
}

void ContactsPage::refresh()
{
    m_contacts->refresh();
    m_ui->contactDetails->refresh();
    showFigures();
}

void ContactsPage::showContact(const QString &id)
{
    const QModelIndex source = m_contacts->indexOf(id);
    if (!source.isValid())
        return;
    if (!m_filter->mapFromSource(source).isValid())
        clearFilters();
    if (!m_filter->mapFromSource(source).isValid()) // one who serves no longer
        filterBy(kFormerChoice);
    const QModelIndex shown = m_filter->mapFromSource(source);
    m_ui->contactsTable->setCurrentIndex(shown);
    m_ui->contactsTable->scrollTo(shown);
    m_ui->contactsTable->setFocus();
}

void ContactsPage::fitColumns()
{
    QTableView &table = *m_ui->contactsTable;
    fitRows(table);
    if (m_hasOwnWidths)
        return;
    fitTable(table);
    // Organisations and roles give way to what tells what is to be done; tool tips have them whole.
    int asked = table.horizontalHeader()->sectionSizeHint(ContactModel::LastCheck);
    for (int column = 0; column < ContactModel::LastCheck; ++column)
        asked += table.columnWidth(column);
    int missing = std::max(0, asked - table.viewport()->width());
    const int letter = table.fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : {std::pair(ContactModel::Organisation, kLettersOfOrganisation),
                                          std::pair(ContactModel::Roles, kLettersOfRoles)}) {
        const int whole = table.columnWidth(column);
        const int width = std::max(whole - missing, std::min(whole, letters * letter));
        table.setColumnWidth(column, width);
        missing -= whole - width;
    }
}

void ContactsPage::fitToSize()
{
    if (!m_hasOwnSplit) {
        const int details = std::min(width() / 3, fontMetrics().averageCharWidth() * kLettersOfDetails);
        m_ui->contactsSplitter->setSizes({width() - details, details});
    }
    fitColumns();
    // Large text on a small screen: the table and what is done with it come first.
    m_ui->cardBar->setVisible(height() > kLinesOfWholeContacts * fontMetrics().lineSpacing());
    const QMargins margins = m_ui->leftLayout->contentsMargins();
    const int room = m_ui->listPanel->width() - margins.left() - margins.right() - m_ui->actionLayout->spacing();
    const int letter = fontMetrics().averageCharWidth();
    int head = m_ui->headingLabel->sizeHint().width() + letter * kLettersOfFilter;
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->roleBox, m_ui->countLabel}) {
        head += part->sizeHint().width() + m_ui->headLayout->spacing();
        part->setVisible(head < room);
    }
    const QList<QPushButton *> chips{m_ui->allChip, m_ui->dueChip, m_ui->policyChip, m_ui->technicalChip,
                                     m_ui->formerChip};
    const QList<QPushButton *> buttons{m_ui->newButton, m_ui->checksButton, m_ui->remindersButton, m_ui->confirmButton};
    const int spacing = m_ui->chipBar->layout()->spacing();
    const int buttonWidth = widthInOneLine(buttons, spacing);
    const bool isWide = room >= widthInOneLine(chips, spacing) + buttonWidth;
    m_ui->actionLayout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // By stretch and not by a least width, which would hold the window wide.
    m_ui->actionLayout->setStretch(0, isWide ? room - buttonWidth : 0);
    m_ui->actionLayout->setStretch(1, isWide ? buttonWidth : 0);
}

// What is selected -----------------------------------------------------------------------------------------------

QString ContactsPage::currentContact() const
{
    return m_ui->contactsTable->currentIndex().siblingAtColumn(0).data(role::kId).toString();
}

QStringList ContactsPage::selectedContacts() const
{
    QStringList ids;
    for (const QModelIndex &row : m_ui->contactsTable->selectionModel()->selectedRows())
        ids.append(row.data(role::kId).toString());
    return ids;
}

bool ContactsPage::hasSelection() const
{
    return !selectedContacts().isEmpty();
}

QStringList ContactsPage::confirmable() const
{
    QStringList ids;
    for (const QModelIndex &row : m_ui->contactsTable->selectionModel()->selectedRows()) {
        if (row.data(ContactModel::ConfirmationStateRole).toInt() != int(ConfirmationState::Former))
            ids.append(row.data(role::kId).toString());
    }
    return ids;
}

void ContactsPage::newContact()
{
    if (finishEditing())
        showContact(m_commands->enterContact());
}

void ContactsPage::confirmSelected()
{
    if (finishEditing())
        m_commands->confirm(confirmable());
}

void ContactsPage::recordChange()
{
    if (finishEditing())
        m_commands->recordChange(currentContact());
}

void ContactsPage::recordEnd()
{
    if (finishEditing())
        m_commands->recordEnd(currentContact());
}

void ContactsPage::removeSelected()
{
    m_commands->remove(selectedContacts());
}

void ContactsPage::showChecks()
{
    if (finishEditing())
        m_commands->showChecks();
}

void ContactsPage::exportListed()
{
    QStringList contacts = selectedContacts();
    if (contacts.size() < 2) {
        contacts.clear();
        const QAbstractItemModel &listed = *m_ui->contactsTable->model();
        for (int row = 0; row < listed.rowCount(); ++row)
            contacts.append(listed.index(row, 0).data(role::kId).toString());
    }
    m_commands->exportContacts(contacts);
}

void ContactsPage::writeReminders()
{
    if (finishEditing())
        m_commands->writeReminders();
}

void ContactsPage::eraseFormer()
{
    if (finishEditing())
        m_commands->eraseFormer();
}

// The page among others ------------------------------------------------------------------------------------------

bool ContactsPage::finishEditing()
{
    return m_ui->contactDetails->save() && unsaved().isEmpty();
}

QStringList ContactsPage::unsaved() const
{
    return m_ui->contactDetails->unsaved();
}

void ContactsPage::discardUnsaved()
{
    m_ui->contactDetails->discardUnsaved();
}

void ContactsPage::copy()
{
    copyRows(*m_ui->contactsTable);
}

QWidget *ContactsPage::keyWidget() const
{
    return m_ui->contactsTable;
}

bool ContactsPage::focusFilter()
{
    m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->filterEdit->selectAll();
    return true;
}

bool ContactsPage::lookAt(const RecordId &record)
{
    const ContactBook &book = m_context.workspace.contacts();
    if (record.kind == RecordKind::Contact && book.contact(record.key)) {
        showContact(record.key);
        return true;
    }
    if (const Confirmation *event = book.confirmation(record.key);
        record.kind == RecordKind::Confirmation && event && book.contact(event->contact)) {
        showContact(event->contact);
        return true;
    }
    const bool isCheck = record.kind == RecordKind::CommsCheck || record.kind == RecordKind::CommsReply;
    const QString check = record.key.section(u'/', 0, 0);
    if (!isCheck || !book.check(check))
        return false;
    QTimer::singleShot(0, this, [this, check] { m_commands->showChecks(check); });
    return true;
}

bool ContactsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->contactsTable && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if (key->key() == Qt::Key_Escape
            && (m_shownCard >= 0 || !m_ui->filterEdit->text().isEmpty() || !m_choice.isEmpty())) {
            clearFilters();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void ContactsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitToSize();
}

void ContactsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
    fitToSize();
}

void ContactsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && isActiveWindow())
        refresh(); // a day may have passed
}

} // namespace tessera
