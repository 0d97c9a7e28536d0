// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/contactdetails.h"

#include "domain/contactclocks.h"
#include "models/confirmationmodel.h"
#include "models/contactchecksmodel.h"
#include "models/contactwords.h"
#include "models/words.h"
#include "pages/choicetools.h"
#include "pages/contactcommands.h"
#include "pages/flowlayout.h"
#include "pages/linedelegate.h"
#include "pages/viewtools.h"
#include "ui_contactdetails.h"
#include "workspace/contactedits.h"

#include <QKeyEvent>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

struct DetailField {
    QLineEdit *Ui::ContactDetails::*edit;
    QString Contact::*member;
};

constexpr std::array kDetailFields{
    DetailField{&Ui::ContactDetails::organisationEdit, &Contact::organisation},
    DetailField{&Ui::ContactDetails::unitEdit, &Contact::unit},
    DetailField{&Ui::ContactDetails::nameEdit, &Contact::name},
    DetailField{&Ui::ContactDetails::positionEdit, &Contact::position},
    DetailField{&Ui::ContactDetails::emailEdit, &Contact::email},
    DetailField{&Ui::ContactDetails::telephoneEdit, &Contact::telephone},
    DetailField{&Ui::ContactDetails::dutyLineEdit, &Contact::dutyLine},
    DetailField{&Ui::ContactDetails::languagesEdit, &Contact::languages},
    DetailField{&Ui::ContactDetails::fingerprintEdit, &Contact::fingerprint},
    DetailField{&Ui::ContactDetails::noteEdit, &Contact::note},
};

constexpr int kMostEventLines = 11; // of text; more are scrolled
constexpr int kFingerprintGroup = 4;

/// "0F3C 11A9 …": what people compare aloud.
QString groupedFingerprint(const QString &fingerprint)
{
    QString grouped;
    for (qsizetype i = 0; i < fingerprint.size(); i += kFingerprintGroup)
        grouped += (i > 0 ? u" "_s : QString()) + fingerprint.mid(i, kFingerprintGroup);
    return grouped;
}

QString shownText(const Contact &contact, QString Contact::*member)
{
    return member == &Contact::fingerprint ? groupedFingerprint(contact.fingerprint) : contact.*member;
}

/// As high as its rows, within reason.
void fitList(QListView &list)
{
    int height = 2 * list.frameWidth();
    for (int row = 0; row < list.model()->rowCount(); ++row)
        height += list.sizeHintForRow(row);
    const int line = list.fontMetrics().lineSpacing();
    list.setFixedHeight(std::clamp(height, 2 * line, kMostEventLines * line));
}

/// What was typed where it differs from what was shown, else what is there now.
template <typename M>
void keepTouched(Contact &now, const Contact &shown, const Contact &typed, M Contact::*member)
{
    if (typed.*member != shown.*member)
        now.*member = typed.*member;
}

} // namespace

ContactDetails::ContactDetails(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ContactDetails>())
{
    m_ui->setupUi(this);
    for (QWidget *bar : {m_ui->eventsBar, m_ui->recordBar}) {
        auto *flow = new FlowLayout(bar);
        flow->setContentsMargins(0, 0, 0, 0);
        for (QPushButton *link : bar->findChildren<QPushButton *>())
            flow->addWidget(link);
    }
}

ContactDetails::~ContactDetails() = default;

void ContactDetails::setUp(PageContext &context, ContactCommands &commands)
{
    m_context = &context;
    m_commands = &commands;
    m_events = new ConfirmationModel(context.workspace, this);
    m_checks = new ContactChecksModel(context.workspace, this);
    context.appearance.makeHeading(*m_ui->titleLabel, 1.15);
    fillWithSharingLabels(*m_ui->sharingCombo);
    m_ui->rolePicker->setUp(context, false);
    m_ui->eventsList->setModel(m_events);
    m_ui->checksList->setModel(m_checks);
    for (QListView *list : {m_ui->eventsList, m_ui->checksList})
        list->setItemDelegate(new TwoLineDelegate(context.appearance, this));
    m_ui->inspectorPanel->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    connectFields();
    connectLinks();
    connect(&context.workspace, &Workspace::contactsChanged, this, &ContactDetails::showContact);
    connect(&context.workspace, &Workspace::rulesChanged, this, &ContactDetails::showContact);
    connect(&context.appearance, &Appearance::changed, this, &ContactDetails::showLists);
    for (const QWidget *part : findChildren<QWidget *>()) // so that the height is right when it is first shown
        part->ensurePolished();
    showContact();
}

void ContactDetails::connectFields()
{
    for (const DetailField &field : kDetailFields) {
        QLineEdit *edit = (*m_ui).*field.edit;
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::returnPressed, this, &ContactDetails::saveNow);
    }
    connect(m_ui->sharingCombo, &QComboBox::activated, this, &ContactDetails::saveNow);
    connect(m_ui->rolePicker, &RolePicker::rolesChosen, this, &ContactDetails::saveNow);
    connect(m_ui->discardButton, &QPushButton::clicked, this, [this] {
        m_drafts.remove(m_id);
        m_shown = {};
        showContact();
        Q_EMIT unsavedChanged();
    });
}

std::function<void()> ContactDetails::afterSaving(const std::function<void()> &command)
{
    return [this, command] {
        if (save())
            command();
        else
            Q_EMIT unsavedChanged();
    };
}

void ContactDetails::connectLinks()
{
    const auto change = afterSaving([this] { m_commands->recordChange(m_id); });
    connect(m_ui->confirmNowButton, &QPushButton::clicked, this, afterSaving([this] { m_commands->confirm({m_id}); }));
    connect(m_ui->overdueChangeButton, &QPushButton::clicked, this, change);
    connect(m_ui->changeButton, &QPushButton::clicked, this, change);
    connect(m_ui->endButton, &QPushButton::clicked, this, afterSaving([this] { m_commands->recordEnd(m_id); }));
    connect(m_ui->correctButton, &QPushButton::clicked, this, afterSaving([this] { m_commands->correct(m_id); }));
    connect(m_ui->removeButton, &QPushButton::clicked, this, [this] { m_commands->remove({m_id}); });
    connect(m_ui->editEventButton, &QPushButton::clicked, this, &ContactDetails::editEvent);
    connect(m_ui->removeEventButton, &QPushButton::clicked, this, [this] { m_commands->removeEvent(currentEvent()); });
    connect(m_ui->eventsList, &QListView::activated, this, &ContactDetails::editEvent);
    connect(m_ui->checksList, &QListView::activated, this,
            [this](const QModelIndex &check) { m_commands->showChecks(m_checks->idAt(check.row())); });
    connect(m_ui->eventsList->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ContactDetails::showLinks);
}

// Showing --------------------------------------------------------------------------------------------------------

void ContactDetails::setContact(const QString &id)
{
    if (id == m_id)
        return;
    saveNow();
    m_id = id;
    m_shown = {};
    m_events->setContact(id);
    m_checks->setContact(id);
    for (QListView *list : {m_ui->eventsList, m_ui->checksList}) // a place for the keyboard, nothing chosen yet
        list->selectionModel()->setCurrentIndex(list->model()->index(0, 0), QItemSelectionModel::NoUpdate);
    showContact();
}

const Contact *ContactDetails::contact() const
{
    return m_context->workspace.contacts().contact(m_id);
}

void ContactDetails::showContact()
{
    const Contact *shown = contact();
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->fieldsPanel, m_ui->eventsLabel, m_ui->eventsList,
                                                          m_ui->eventsBar, m_ui->recordBar})
        part->setVisible(shown != nullptr);
    m_ui->problemFrame->setVisible(false);
    m_ui->overdueFrame->setVisible(false);
    if (!shown) {
        m_ui->checksLabel->hide();
        m_ui->checksList->hide();
        m_ui->titleLabel->setText(tr("No contact chosen"));
        m_ui->subtitleLabel->setText(tr("Choose a contact in the table to see it here."));
        return;
    }
    const bool isDirty = m_shown.id == m_id && typed() != m_shown;
    if (!isDirty) {
        m_shown = *shown;
        showFields(m_shown);
        m_shown = typed(); // what nobody touched is never stored
        if (const auto draft = m_drafts.constFind(m_id); draft != m_drafts.constEnd()) {
            m_shown = draft->shown;
            showFields(draft->typed);
        }
    }
    if (m_drafts.contains(m_id))
        showNote(tr("This text is not saved yet."), true);
    showHead(*shown);
    showOverdue(*shown);
    showLists();
    setEditable(!m_context->workspace.isReadOnly() && !shown->erased.isValid());
}

void ContactDetails::showHead(const Contact &contact)
{
    const ContactBook &book = m_context->workspace.contacts();
    m_ui->titleLabel->setText(contact.organisation.isEmpty() ? contactName(contact) : contact.organisation);
    QStringList parts{m_context->workspace.participants().nameOf(contact.state), book.rolesText(contact)};
    if (contact.until.isValid())
        //: About a contact who serves no longer or will stop; %1 = day
        parts.append(tr("until %1").arg(dayText(contact.until)));
    else if (contact.from.isValid())
        //: About a contact; %1 = first day of service
        parts.append(tr("since %1").arg(dayText(contact.from)));
    m_ui->subtitleLabel->setText(parts.join(u" · "_s));
    if (contact.erased.isValid())
        showNote(tr("The personal data were erased on %1.").arg(dayText(contact.erased)), false);
}

void ContactDetails::showOverdue(const Contact &contact)
{
    const Workspace &workspace = m_context->workspace;
    const ContactBook &book = m_context->workspace.contacts();
    const ConfirmationClock clock = confirmationClock(book, contact, workspace.rules(), workspace.clock().today());
    const bool isNever = clock.state == ConfirmationState::NeverConfirmed;
    m_ui->overdueFrame->setVisible(isNever || clock.state == ConfirmationState::Overdue);
    m_ui->overdueTitleLabel->setText(isNever ? tr("Never confirmed") : tr("Confirmation overdue"));
    if (isNever) {
        m_ui->overdueLabel->setText(tr("No event says that this contact was nominated or confirmed."));
        return;
    }
    QString means;
    for (const Confirmation &event : book.confirmations(contact.id)) {
        if (event.on == clock.last && event.event != ConfirmationEvent::Ended)
            means = meansText(event);
    }
    m_ui->overdueLabel->setText(means.isEmpty() ? tr("Last confirmed %1.").arg(dayText(clock.last))
                                                //: %1 = day, %2 = "note verbale 402/2024"
                                                : tr("Last confirmed %1 by %2.").arg(dayText(clock.last), means));
}

void ContactDetails::showFields(const Contact &contact)
{
    m_isFilling = true;
    for (const DetailField &field : kDetailFields) {
        QLineEdit *edit = (*m_ui).*field.edit;
        if (const QString text = shownText(contact, field.member); edit->text() != text) {
            edit->setText(text);
            edit->setCursorPosition(0);
        }
    }
    m_ui->rolePicker->setRoles(contact.roles);
    chooseIn(*m_ui->sharingCombo, contact.sharing);
    m_isFilling = false;
}

void ContactDetails::showNote(const QString &text, bool canDiscard)
{
    m_ui->discardButton->setVisible(canDiscard);
    m_ui->problemFrame->show();
    announce(*m_ui->problemLabel, text);
}

void ContactDetails::showLists()
{
    fitList(*m_ui->eventsList);
    fitList(*m_ui->checksList);
    m_ui->checksLabel->setVisible(m_checks->rowCount() > 0);
    m_ui->checksList->setVisible(m_checks->rowCount() > 0);
    showLinks();
}

void ContactDetails::showLinks()
{
    const Contact *shown = contact();
    const bool canWrite = shown && !m_context->workspace.isReadOnly() && !shown->erased.isValid();
    const bool isServing = shown && !shown->until.isValid();
    for (QPushButton *link : {m_ui->confirmNowButton, m_ui->overdueChangeButton, m_ui->changeButton})
        link->setEnabled(canWrite);
    m_ui->endButton->setEnabled(canWrite && isServing);
    m_ui->correctButton->setEnabled(canWrite);
    m_ui->removeButton->setEnabled(canWrite);
    m_ui->editEventButton->setEnabled(canWrite && !currentEvent().isEmpty());
    m_ui->removeEventButton->setEnabled(canWrite && !currentEvent().isEmpty());
}

void ContactDetails::setEditable(bool isEditable)
{
    for (const DetailField &field : kDetailFields)
        ((*m_ui).*field.edit)->setReadOnly(!isEditable);
    m_ui->rolePicker->setReadOnly(!isEditable);
    m_ui->sharingCombo->setEnabled(isEditable);
}

void ContactDetails::refresh()
{
    m_events->refresh();
    m_checks->refresh();
    showContact();
}

// Storing --------------------------------------------------------------------------------------------------------

Contact ContactDetails::typed() const
{
    Contact contact = m_shown;
    for (const DetailField &field : kDetailFields)
        contact.*field.member = ((*m_ui).*field.edit)->text().trimmed();
    contact.fingerprint = contact.fingerprint.toUpper().remove(u' ');
    contact.roles = m_ui->rolePicker->roles();
    contact.sharing = chosenIn<SharingLabel>(*m_ui->sharingCombo);
    return contact;
}

bool ContactDetails::save()
{
    const Contact *present = contact();
    if (!present || m_isFilling || m_shown.id != m_id)
        return true;
    const Draft draft{m_shown, typed()};
    m_drafts.remove(m_id);
    if (draft.typed == draft.shown)
        return true;
    // Only the fields that were touched: what an undo brought back meanwhile stays.
    Contact merged = *present;
    for (const DetailField &field : kDetailFields)
        keepTouched(merged, draft.shown, draft.typed, field.member);
    keepTouched(merged, draft.shown, draft.typed, &Contact::roles);
    keepTouched(merged, draft.shown, draft.typed, &Contact::sharing);
    m_shown = draft.typed; // the signal of the change must find nothing half typed
    if (const Result<void> stored = ContactEdits(m_context->workspace).correct(merged); !stored) {
        m_shown = draft.shown;
        m_drafts.insert(m_id, draft);
        showNote(describeInOneLine(stored.error()), true);
        return false;
    }
    showContact();
    return true;
}

void ContactDetails::saveNow()
{
    if (!m_isFilling && !save())
        Q_EMIT unsavedChanged();
}

QStringList ContactDetails::unsaved() const
{
    QStringList names;
    for (const Draft &draft : m_drafts)
        names.append(contactLabel(m_context->workspace, draft.shown));
    names.sort();
    return names;
}

void ContactDetails::discardUnsaved()
{
    m_drafts.clear();
    m_shown = {};
    showContact();
}

void ContactDetails::enter()
{
    m_ui->organisationEdit->setFocus(Qt::OtherFocusReason);
}

QString ContactDetails::currentEvent() const
{
    return m_events->idAt(m_ui->eventsList->selectionModel()->selectedIndexes().value(0).row());
}

void ContactDetails::editEvent()
{
    if (m_ui->editEventButton->isEnabled())
        m_commands->correctEvent(currentEvent());
}

bool ContactDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        saveNow();
    return QWidget::eventFilter(watched, event);
}

void ContactDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        saveNow();
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace tessera
