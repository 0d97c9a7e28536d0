// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactrecords.h"
#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ReminderTextDialog;
}

namespace tessera {

/// The office's own text of reminders in one language, kept in the workspace; the built-in one is a key away.
class ReminderTextDialog : public QDialog
{
    Q_OBJECT

public:
    ReminderTextDialog(PageContext &context, const ReminderText &text, QWidget *parent = nullptr);
    ~ReminderTextDialog() override;

private:
    void showText(const ReminderText &text);
    void save();

    PageContext &m_context;
    std::unique_ptr<Ui::ReminderTextDialog> m_ui;
    QString m_language;
};

} // namespace tessera
