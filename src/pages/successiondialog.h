// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactrecords.h"
#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SuccessionDialog;
}

namespace tessera {

/// Ends the service of a contact and names the successor, in one step.
class SuccessionDialog : public QDialog
{
    Q_OBJECT

public:
    SuccessionDialog(PageContext &context, const Contact &contact, QWidget *parent = nullptr);
    ~SuccessionDialog() override;

    /// Writes to the workspace; closes only when that succeeded.
    void accept() override;

private:
    PageContext &m_context;
    Contact m_contact;
    std::unique_ptr<Ui::SuccessionDialog> m_ui;
};

} // namespace tessera
