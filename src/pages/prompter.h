// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

class QWidget;

namespace tessera {

/// Everything the program asks the user outside its own forms. Tests answer through a subclass of their own.
class Prompter
{
public:
    virtual ~Prompter() = default;

    /// Sentence, remedy and details of an error, as plain text.
    virtual void showError(QWidget *parent, const Error &error) = 0;

    virtual void showMessage(QWidget *parent, const QString &title, const QString &text) = 0;

    /// A question with the name of the action on its button; true = do it.
    [[nodiscard]] virtual bool confirm(QWidget *parent, const QString &title, const QString &text,
                                       const QString &action) = 0;

    /// A line or paragraph of text, beginning with `text`; empty = cancelled.
    [[nodiscard]] virtual QString askText(QWidget *parent, const QString &title, const QString &label,
                                          const QString &text = {}) = 0;

    /// Paths; empty = cancelled. `filter` as in QFileDialog.
    [[nodiscard]] virtual QString openFile(QWidget *parent, const QString &title, const QString &folder,
                                           const QString &filter) = 0;
    [[nodiscard]] virtual QString saveFile(QWidget *parent, const QString &title, const QString &proposal,
                                           const QString &filter) = 0;

    /// A folder to write into; empty = cancelled.
    [[nodiscard]] virtual QString chooseFolder(QWidget *parent, const QString &title, const QString &folder) = 0;

    /// Opens an address or file with the program the desktop has for it.
    virtual bool openExternally(const QString &address) = 0;
};

/// The real one: message boxes and file dialogs.
class DialogPrompter final : public Prompter
{
public:
    void showError(QWidget *parent, const Error &error) override;
    void showMessage(QWidget *parent, const QString &title, const QString &text) override;
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action) override;
    QString askText(QWidget *parent, const QString &title, const QString &label, const QString &text) override;
    QString openFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter) override;
    QString chooseFolder(QWidget *parent, const QString &title, const QString &folder) override;
    bool openExternally(const QString &address) override;
};

} // namespace tessera
