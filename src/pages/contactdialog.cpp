// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/contactdialog.h"

#include "models/contactwords.h"
#include "pages/viewtools.h"
#include "ui_contactdialog.h"
#include "workspace/contactedits.h"

namespace tessera {

ContactDialog::ContactDialog(PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ContactDialog>())
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setText(tr("A new point of contact"));
    m_ui->eventTitleLabel->setText(tr("How the nomination came to be known"));
    m_ui->contactForm->setUp(context);
    m_ui->eventForm->setUp(context.workspace, ConfirmationEvent::Nominated);
    m_ui->errorFrame->hide();
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ContactDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    fitToText(*this, 88, 40);
    m_ui->contactForm->setFocus();
}

ContactDialog::~ContactDialog() = default;

void ContactDialog::setContact(const Contact &contact, Purpose purpose)
{
    m_purpose = purpose;
    m_ui->contactForm->setContact(contact);
    m_ui->titleLabel->setText(contactLine(m_context.workspace, contact));
    if (purpose == Purpose::Change) {
        setWindowTitle(tr("Record a change"));
        m_ui->saveButton->setText(tr("Record"));
        m_ui->eventTitleLabel->setText(tr("When and how it changed"));
        m_ui->eventForm->setUp(m_context.workspace, ConfirmationEvent::Changed);
        m_ui->contactForm->setStateFixed(true);
        m_ui->contactForm->setFocus();
    } else {
        setWindowTitle(tr("Correct a contact"));
        m_ui->saveButton->setText(tr("Save"));
        m_ui->eventPanel->hide();
    }
}

void ContactDialog::accept()
{
    if (const Result<void> saved = save(); !saved) {
        m_ui->errorFrame->show();
        announce(*m_ui->errorLabel, describeInOneLine(saved.error()));
        return;
    }
    QDialog::accept();
}

Result<void> ContactDialog::save()
{
    ContactEdits edits(m_context.workspace);
    const Contact contact = m_ui->contactForm->contact();
    if (m_purpose == Purpose::New) {
        Result<QString> added = edits.add(contact, m_ui->eventForm->event());
        if (!added)
            return tl::make_unexpected(added.error());
        m_id = *added;
        return {};
    }
    m_id = contact.id;
    return m_purpose == Purpose::Change ? edits.recordChange(contact, m_ui->eventForm->event())
                                        : edits.correct(contact);
}

} // namespace tessera
