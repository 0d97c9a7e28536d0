// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactrecords.h"
#include "pages/pagecontext.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ContactForm;
}

namespace tessera {

/// All fields of a contact.
class ContactForm : public QWidget
{
    Q_OBJECT

public:
    explicit ContactForm(QWidget *parent = nullptr);
    ~ContactForm() override;

    /// To be called once.
    void setUp(PageContext &context);

    void setContact(const Contact &contact);

    /// The contact shown, with what was typed.
    [[nodiscard]] Contact contact() const;

    /// Two contacts that follow each other serve the same State.
    void setStateFixed(bool isFixed);

private:
    std::unique_ptr<Ui::ContactForm> m_ui;
    Contact m_contact;
};

} // namespace tessera
