// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactrecords.h"
#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>
#include <optional>

class QStandardItemModel;

namespace Ui {
class CommsCheckDialog;
}

namespace tessera {

/// Sets up a communication check, or changes its title and times.
class CommsCheckDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CommsCheckDialog(PageContext &context, QWidget *parent = nullptr);
    ~CommsCheckDialog() override;

    /// Changes this check instead; whom it went to stays.
    void setCheck(const CommsCheck &check);

    /// The check written; empty before.
    [[nodiscard]] const QString &checkId() const { return m_id; }

    /// Writes to the workspace; closes only when that succeeded.
    void accept() override;

private:
    void showRecipients();
    [[nodiscard]] CommsCheck typedCheck() const;
    [[nodiscard]] QList<Contact> recipients() const;
    [[nodiscard]] Result<void> save();

    PageContext &m_context;
    std::unique_ptr<Ui::CommsCheckDialog> m_ui;
    QStandardItemModel *m_recipients;
    std::optional<CommsCheck> m_edited;
    QString m_id;
};

} // namespace tessera
