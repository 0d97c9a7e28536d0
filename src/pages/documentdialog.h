// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class DocumentDialog;
}

namespace tessera {

/// A new document of a meeting: a link, or a file when one is given. Stays open when the workspace refuses.
class DocumentDialog : public QDialog
{
    Q_OBJECT

public:
    DocumentDialog(PageContext &context, const QString &meeting, const QString &file = {}, QWidget *parent = nullptr);
    ~DocumentDialog() override;

    /// Writes to the workspace; closes only when that succeeded.
    void accept() override;

private:
    [[nodiscard]] Evidence typedDocument() const;
    [[nodiscard]] Result<void> save() const;
    void showError(const QString &text);

    PageContext &m_context;
    QString m_meeting;
    QString m_file;
    std::unique_ptr<Ui::DocumentDialog> m_ui;
};

} // namespace tessera
