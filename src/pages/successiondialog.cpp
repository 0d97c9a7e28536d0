// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/successiondialog.h"

#include "models/contactwords.h"
#include "pages/viewtools.h"
#include "ui_successiondialog.h"
#include "workspace/contactedits.h"

namespace tessera {

namespace {

/// What a successor takes over: the desk, not the person.
Contact successorOf(const Contact &contact)
{
    Contact successor;
    successor.state = contact.state;
    successor.roles = contact.roles;
    successor.organisation = contact.organisation;
    successor.unit = contact.unit;
    successor.position = contact.position;
    successor.dutyLine = contact.dutyLine;
    successor.sharing = contact.sharing;
    return successor;
}

} // namespace

SuccessionDialog::SuccessionDialog(PageContext &context, const Contact &contact, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_contact(contact)
    , m_ui(std::make_unique<Ui::SuccessionDialog>())
{
    m_ui->setupUi(this);
    //: %1 = contact such as "Hungary, Policy: M. Példa"
    m_ui->titleLabel->setText(tr("Last day of service of %1").arg(contactLine(context.workspace, contact)));
    m_ui->endedForm->setUp(context.workspace, ConfirmationEvent::Ended);
    m_ui->contactForm->setUp(context);
    m_ui->contactForm->setContact(successorOf(contact));
    m_ui->contactForm->setStateFixed(true);
    m_ui->nominatedForm->setUp(context.workspace, ConfirmationEvent::Nominated);
    m_ui->errorFrame->hide();
    connect(m_ui->successorCheck, &QCheckBox::toggled, m_ui->successorPanel, &QWidget::setVisible);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SuccessionDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    fitToText(*this, 88, 44);
    m_ui->endedForm->setFocus();
}

SuccessionDialog::~SuccessionDialog() = default;

void SuccessionDialog::accept()
{
    Succession succession;
    succession.contact = m_contact.id;
    succession.ended = m_ui->endedForm->event();
    if (m_ui->successorCheck->isChecked()) {
        succession.successor = m_ui->contactForm->contact();
        succession.nominated = m_ui->nominatedForm->event();
    }
    if (const Result<void> saved = ContactEdits(m_context.workspace).succeed(succession); !saved) {
        m_ui->errorFrame->show();
        announce(*m_ui->errorLabel, describeInOneLine(saved.error()));
        return;
    }
    QDialog::accept();
}

} // namespace tessera
