// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactrecords.h"
#include "pages/pagecontext.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <memory>

namespace Ui {
class ContactDetails;
}

namespace tessera {

class ConfirmationModel;
class ContactChecksModel;
class ContactCommands;

/// Everything about one contact, edited in place: what is typed is stored as a correction when a field is left. Where that
/// fails it stays on the screen, with the reason, and comes back with its contact.
class ContactDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ContactDetails(QWidget *parent = nullptr);
    ~ContactDetails() override;

    /// To be called once.
    void setUp(PageContext &context, ContactCommands &commands);

    /// Stores what is half typed first. An empty id shows that nobody is chosen.
    void setContact(const QString &id);
    [[nodiscard]] const QString &contactId() const { return m_id; }

    /// Stores what is half typed. False when something could not be stored; it is kept.
    [[nodiscard]] bool save();

    /// Contacts whose text could not be stored, by State and role.
    [[nodiscard]] QStringList unsaved() const;
    void discardUnsaved();

    /// Looks at the clock again.
    void refresh();

    /// Puts the keyboard into the first field.
    void enter();

Q_SIGNALS:
    void left(); ///< Escape: back to the table
    void unsavedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What could not be stored: what was shown when it was typed, and what it became.
    struct Draft {
        Contact shown;
        Contact typed;
    };

    void connectFields();
    void connectLinks();
    void showContact();
    void showFields(const Contact &contact);
    void showHead(const Contact &contact);
    void showOverdue(const Contact &contact);
    void showNote(const QString &text, bool canDiscard);
    void showLists();
    void showLinks();
    void setEditable(bool isEditable);
    void saveNow();
    void editEvent();
    [[nodiscard]] std::function<void()> afterSaving(const std::function<void()> &command);
    [[nodiscard]] Contact typed() const;
    [[nodiscard]] const Contact *contact() const;
    [[nodiscard]] QString currentEvent() const;

    PageContext *m_context = nullptr;
    ContactCommands *m_commands = nullptr;
    std::unique_ptr<Ui::ContactDetails> m_ui;
    ConfirmationModel *m_events = nullptr;
    ContactChecksModel *m_checks = nullptr;
    QString m_id;
    Contact m_shown; ///< what the fields showed before anything was typed
    QHash<QString, Draft> m_drafts;
    bool m_isFilling = false;
};

} // namespace tessera
