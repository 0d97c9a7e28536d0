// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactrecords.h"
#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ContactDialog;
}

namespace tessera {

/// Enters a contact with its nomination, records what a State changed, or corrects what was entered. Stays open with what
/// was typed when the workspace refuses.
class ContactDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose : quint8 { New, Change, Correction };

    explicit ContactDialog(PageContext &context, QWidget *parent = nullptr);
    ~ContactDialog() override;

    /// Changes or corrects this contact instead of entering one.
    void setContact(const Contact &contact, Purpose purpose);

    /// The contact written; empty before.
    [[nodiscard]] const QString &contactId() const { return m_id; }

    /// Writes to the workspace; closes only when that succeeded.
    void accept() override;

private:
    [[nodiscard]] Result<void> save();

    PageContext &m_context;
    std::unique_ptr<Ui::ContactDialog> m_ui;
    Purpose m_purpose = Purpose::New;
    QString m_id;
};

} // namespace tessera
