// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"

#include <QObject>

namespace tessera {

/// What is done with points of contact in dialogs, wherever it is asked for. What fails is told by the dialogs themselves
/// or by the prompter.
class ContactCommands : public QObject
{
    Q_OBJECT

public:
    /// The dialogs belong to the window.
    ContactCommands(PageContext &context, QWidget &window);

    QString enterContact(); ///< the new contact's id; empty = cancelled
    void confirm(const QStringList &contacts);
    void recordChange(const QString &contact); ///< with the event
    void recordEnd(const QString &contact);    ///< with the successor
    void correct(const QString &contact);      ///< without an event
    void remove(const QStringList &contacts);  ///< asks first

    void correctEvent(const QString &confirmation);
    void removeEvent(const QString &confirmation);

    void showChecks(const QString &check = {});
    void writeReminders();

    /// As cards or as a table, as the name of the file ends. What is shared more narrowly than the workspace is left out.
    void exportContacts(const QStringList &contacts);
    void eraseFormer();

Q_SIGNALS:
    void messageShown(const QString &text);

private:
    [[nodiscard]] const Contact *contact(const QString &id) const;
    void report(const Result<void> &result);

    PageContext &m_context;
    QWidget &m_window;
};

} // namespace tessera
