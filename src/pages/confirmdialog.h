// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactrecords.h"
#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class ConfirmDialog;
}

namespace tessera {

/// Records one event for one or many contacts: that they were confirmed. Or corrects one event that is there.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(PageContext &context, const QStringList &contacts, QWidget *parent = nullptr);
    ~ConfirmDialog() override;

    /// Corrects this event instead; it belongs to the one contact.
    void setEvent(const Confirmation &event);

    /// Writes to the workspace; closes only when that succeeded.
    void accept() override;

private:
    void showContacts();

    PageContext &m_context;
    QStringList m_contacts;
    std::optional<Confirmation> m_edited;
    std::unique_ptr<Ui::ConfirmDialog> m_ui;
};

} // namespace tessera
