// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/confirmdialog.h"

#include "models/contactwords.h"
#include "pages/viewtools.h"
#include "ui_confirmdialog.h"
#include "workspace/contactedits.h"

#include <QStringListModel>

namespace tessera {

namespace {

constexpr int kMostShownContacts = 8; // lines; more are scrolled

} // namespace

ConfirmDialog::ConfirmDialog(PageContext &context, const QStringList &contacts, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_contacts(contacts)
    , m_ui(std::make_unique<Ui::ConfirmDialog>())
{
    m_ui->setupUi(this);
    m_ui->eventForm->setUp(context.workspace, ConfirmationEvent::Confirmed);
    m_ui->errorFrame->hide();
    showContacts();
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ConfirmDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    fitToText(*this, 74, 20);
    m_ui->eventForm->setFocus();
}

ConfirmDialog::~ConfirmDialog() = default;

void ConfirmDialog::showContacts()
{
    QStringList lines;
    for (const QString &id : m_contacts) {
        if (const Contact *contact = m_context.workspace.contacts().contact(id))
            lines.append(contactLine(m_context.workspace, *contact));
    }
    lines.sort(Qt::CaseInsensitive);
    m_ui->titleLabel->setText(tr("%n contact(s) to be confirmed:", nullptr, int(m_contacts.size())));
    m_ui->contactsList->setModel(new QStringListModel(lines, this));
    const int shown = std::clamp(int(lines.size()), 1, kMostShownContacts);
    m_ui->contactsList->setMinimumHeight((shown + 1) * fontMetrics().lineSpacing());
}

void ConfirmDialog::setEvent(const Confirmation &event)
{
    m_edited = event;
    setWindowTitle(tr("Correct an event"));
    //: Heading of a dialog; %1 = "confirmed", "changed" and so on
    m_ui->titleLabel->setText(tr("Event “%1” of this contact:").arg(labelOf(event.event).toLower()));
    m_ui->saveButton->setText(tr("Save"));
    m_ui->eventForm->setUp(m_context.workspace, event.event);
    m_ui->eventForm->setEvent(event);
}

void ConfirmDialog::accept()
{
    ContactEdits edits(m_context.workspace);
    const Confirmation event = m_ui->eventForm->event();
    if (const Result<void> saved = m_edited ? edits.correctEvent(event) : edits.confirm(m_contacts, event); !saved) {
        m_ui->errorFrame->show();
        announce(*m_ui->errorLabel, describeInOneLine(saved.error()));
        return;
    }
    QDialog::accept();
}

} // namespace tessera
