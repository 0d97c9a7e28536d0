// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/commscheckdialog.h"

#include "domain/contactroles.h"
#include "models/contactwords.h"
#include "models/words.h"
#include "pages/viewtools.h"
#include "ui_commscheckdialog.h"
#include "workspace/contactedits.h"

#include <QLocale>
#include <QStandardItemModel>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualHours = 24; // for an answer, until the user says otherwise

QStandardItem *recipientItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

} // namespace

CommsCheckDialog::CommsCheckDialog(PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::CommsCheckDialog>())
    , m_recipients(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    const QDateTime now = context.workspace.clock().now().toLocalTime();
    m_ui->sentEdit->setDateTime(now);
    m_ui->deadlineEdit->setDateTime(now.addSecs(kUsualHours * 3600));
    //: Proposed title; %1 = day
    m_ui->titleEdit->setText(tr("Communication check, %1").arg(dayText(now.date())));
    m_ui->rolePicker->setUp(context, false);
    m_ui->rolePicker->setRoles(joinRoles({role::kOscePolicy, role::kOsceTechnical}));
    m_recipients->setHorizontalHeaderLabels({tr("State"), tr("Role"), tr("Contact"), tr("E-mail"), tr("Telephone")});
    m_ui->recipientsTable->setModel(m_recipients);
    m_ui->errorFrame->hide();
    connect(m_ui->rolePicker, &RolePicker::rolesChosen, this, &CommsCheckDialog::showRecipients);
    connect(m_ui->sentEdit, &QDateTimeEdit::dateTimeChanged, this, &CommsCheckDialog::showRecipients);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &CommsCheckDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    showRecipients();
    fitTable(*m_ui->recipientsTable);
    fitToText(*this, 84, 32);
    m_ui->titleEdit->selectAll();
}

CommsCheckDialog::~CommsCheckDialog() = default;

void CommsCheckDialog::setCheck(const CommsCheck &check)
{
    m_edited = check;
    setWindowTitle(tr("Change a communication check"));
    m_ui->saveButton->setText(tr("Save"));
    m_ui->titleEdit->setText(check.title);
    m_ui->sentEdit->setDateTime(check.sentAt.toLocalTime());
    m_ui->deadlineEdit->setDateTime(check.deadline.toLocalTime());
    m_ui->rolePicker->setRoles(check.roles);
    m_ui->rolePicker->setReadOnly(true);
    m_ui->noteEdit->setText(check.note);
    showRecipients();
}

QList<Contact> CommsCheckDialog::recipients() const
{
    const ContactBook &book = m_context.workspace.contacts();
    if (!m_edited)
        return book.serving(m_ui->sentEdit->date(), {}, splitRoles(m_ui->rolePicker->roles()));
    QList<Contact> recipients;
    for (const CommsReply &reply : book.replies(m_edited->id)) {
        if (const Contact *contact = book.contact(reply.contact))
            recipients.append(*contact);
    }
    return recipients;
}

void CommsCheckDialog::showRecipients()
{
    Workspace &workspace = m_context.workspace;
    m_recipients->removeRows(0, m_recipients->rowCount());
    const QList<Contact> all = recipients();
    QStringList states;
    for (const Contact &contact : all) {
        const QString telephone = contact.dutyLine.isEmpty() ? contact.telephone : contact.dutyLine;
        m_recipients->appendRow({recipientItem(workspace.participants().nameOf(contact.state)),
                                 recipientItem(workspace.contacts().rolesText(contact)),
                                 recipientItem(contactName(contact)), recipientItem(contact.email),
                                 recipientItem(telephone)});
        states.append(contact.state);
    }
    m_recipients->sort(0);
    states.removeDuplicates();
    //: About the recipients of a check; %1 = "3 contacts", %2 = "2 States"
    announce(*m_ui->recipientsLabel,
             tr("It goes to %1 in %2:")
                 .arg(tr("%n contact(s)", nullptr, int(all.size())), tr("%n State(s)", nullptr, int(states.size()))));
    makeFirstRowCurrent(*m_ui->recipientsTable);
}

CommsCheck CommsCheckDialog::typedCheck() const
{
    CommsCheck check = m_edited.value_or(CommsCheck());
    check.title = m_ui->titleEdit->text().trimmed();
    check.sentAt = m_ui->sentEdit->dateTime().toUTC();
    check.deadline = m_ui->deadlineEdit->dateTime().toUTC();
    check.roles = m_ui->rolePicker->roles();
    check.note = m_ui->noteEdit->text().trimmed();
    return check;
}

Result<void> CommsCheckDialog::save()
{
    ContactEdits edits(m_context.workspace);
    if (m_edited) {
        m_id = m_edited->id;
        return edits.changeCheck(typedCheck());
    }
    const Result<QString> started = edits.startCheck(typedCheck());
    if (!started)
        return tl::make_unexpected(started.error());
    m_id = *started;
    return {};
}

void CommsCheckDialog::accept()
{
    if (const Result<void> saved = save(); !saved) {
        m_ui->errorFrame->show();
        announce(*m_ui->errorLabel, describeInOneLine(saved.error()));
        return;
    }
    QDialog::accept();
}

} // namespace tessera
