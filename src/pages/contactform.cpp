// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/contactform.h"

#include "pages/choicetools.h"
#include "pages/viewtools.h"
#include "ui_contactform.h"

#include <array>

namespace tessera {

namespace {

struct FormField {
    QLineEdit *Ui::ContactForm::*edit;
    QString Contact::*member;
};

constexpr std::array kFormFields{
    FormField{&Ui::ContactForm::organisationEdit, &Contact::organisation},
    FormField{&Ui::ContactForm::unitEdit, &Contact::unit},
    FormField{&Ui::ContactForm::nameEdit, &Contact::name},
    FormField{&Ui::ContactForm::positionEdit, &Contact::position},
    FormField{&Ui::ContactForm::emailEdit, &Contact::email},
    FormField{&Ui::ContactForm::languagesEdit, &Contact::languages},
    FormField{&Ui::ContactForm::telephoneEdit, &Contact::telephone},
    FormField{&Ui::ContactForm::dutyLineEdit, &Contact::dutyLine},
    FormField{&Ui::ContactForm::fingerprintEdit, &Contact::fingerprint},
    FormField{&Ui::ContactForm::noteEdit, &Contact::note},
};

} // namespace

ContactForm::ContactForm(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ContactForm>())
{
    m_ui->setupUi(this);
    fillWithSharingLabels(*m_ui->sharingBox);
    pairUp(*m_ui->fromCheck, *m_ui->fromEdit);
    setFocusProxy(m_ui->stateBox);
}

ContactForm::~ContactForm() = default;

void ContactForm::setUp(PageContext &context)
{
    const Participants &participants = context.workspace.participants();
    const QDate today = context.workspace.clock().today();
    for (const QString &code : participants.participatingStatesOn(today))
        m_ui->stateBox->addItem(participants.nameOf(code), code);
    m_ui->stateBox->setCurrentIndex(-1);
    m_ui->fromEdit->setDate(today);
    m_ui->rolePicker->setUp(context, true);
    setContact({});
}

void ContactForm::setContact(const Contact &contact)
{
    m_contact = contact;
    m_ui->stateBox->setCurrentIndex(m_ui->stateBox->findData(contact.state));
    for (const FormField &field : kFormFields)
        ((*m_ui).*field.edit)->setText(contact.*field.member);
    m_ui->rolePicker->setRoles(contact.roles);
    setOptionalDay(*m_ui->fromCheck, *m_ui->fromEdit, contact.from);
    chooseIn(*m_ui->sharingBox, contact.sharing);
}

Contact ContactForm::contact() const
{
    Contact contact = m_contact;
    if (m_ui->stateBox->currentIndex() >= 0)
        contact.state = m_ui->stateBox->currentData().toString();
    for (const FormField &field : kFormFields)
        contact.*field.member = ((*m_ui).*field.edit)->text().trimmed();
    contact.roles = m_ui->rolePicker->roles();
    contact.from = optionalDay(*m_ui->fromCheck, *m_ui->fromEdit);
    contact.sharing = chosenIn<SharingLabel>(*m_ui->sharingBox);
    return contact;
}

void ContactForm::setStateFixed(bool isFixed)
{
    m_ui->stateBox->setEnabled(!isFixed);
    setFocusProxy(isFixed ? static_cast<QWidget *>(m_ui->organisationEdit) : m_ui->stateBox);
}

} // namespace tessera
