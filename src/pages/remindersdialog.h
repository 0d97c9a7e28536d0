// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reminders.h"
#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>

class QStandardItemModel;

namespace Ui {
class RemindersDialog;
}

namespace tessera {

/// The messages to States that owe something about their contacts, to be looked over and handed to the user's own mail
/// program. Nothing is sent from here.
class RemindersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RemindersDialog(PageContext &context, QWidget *parent = nullptr);
    ~RemindersDialog() override;

private:
    /// What the user made of a text.
    struct EditedText {
        QString subject;
        QString body;
    };

    void connectParts();
    void makeReminders();
    [[nodiscard]] QList<ReminderText> ownTexts(); ///< of the office, in all languages
    void editTemplate();
    void fillStates();
    void showCurrent();
    void keepEdited();
    void showChoice();
    void checkAll(Qt::CheckState state);
    void copyCurrent();
    void mailCurrent();
    void saveChosen();
    void showError(const Error &error);
    [[nodiscard]] Result<void> write(const QString &folder, const QList<Reminder> &chosen);
    [[nodiscard]] bool mayReplace(const QString &folder, const QList<Reminder> &chosen);
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] Reminder edited(const Reminder &reminder) const;
    [[nodiscard]] QList<Reminder> chosenReminders() const;

    PageContext &m_context;
    std::unique_ptr<Ui::RemindersDialog> m_ui;
    QStandardItemModel *m_states;
    QList<Reminder> m_reminders;         ///< in the order of the rows
    QHash<QString, EditedText> m_edited; ///< by language and State
    bool m_isFilling = false;
};

} // namespace tessera
