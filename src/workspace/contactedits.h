// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/contactcheck.h"
#include "workspace/workspace.h"

namespace tessera {

/// The end of one contact's service, and who follows.
struct Succession {
    QString contact;                  ///< Contact::id of the one who leaves
    Confirmation ended;               ///< day, means, reference, notified on; ids are made here
    std::optional<Contact> successor; ///< none = nobody yet; its id is made here. State, roles and first day that are
                                      ///< left open follow from the one who leaves
    Confirmation nominated;           ///< of the successor
};

/// What an erasure did, and what it could not reach.
struct ErasureReport {
    int contacts = 0;
    int records = 0;        ///< contacts, events and replies that were emptied
    int journalChanges = 0; ///< changes in the journal whose content was erased
    bool isPurged = true;   ///< false when there was no space to rewrite the file: see Store::purge()

    /// Backups, and files kept before a restore, from a time when a contact was in the workspace already; newest first.
    /// The newest backup of each month is kept for good, so they do not go by themselves: see deleteBackups(). Copies
    /// that people made themselves are not known here.
    QList<Backup> olderBackups;
};

/// The edits of points of contact. Each makes one ChangeSet, so one named step to undo; all check first and write nothing
/// when something cannot be taken. Names of steps say State and role, never a person: the journal's heads stay when a
/// contact is erased.
class ContactEdits
{
    Q_DECLARE_TR_FUNCTIONS(tessera::ContactEdits)

public:
    explicit ContactEdits(Workspace &workspace);

    /// A new contact with the event that made it known; id and salt are made here. Returns the id.
    [[nodiscard]] Result<QString> add(Contact contact, Confirmation event);

    /// Corrects what is recorded, without an event: a misspelt name, a missing telephone.
    [[nodiscard]] Result<void> correct(const Contact &contact);

    /// What the State changed, with the event that says when and how; it is always of the kind Changed.
    [[nodiscard]] Result<void> recordChange(const Contact &contact, Confirmation event);

    /// One event for many contacts, in one step; ids are made here. An end also sets Contact::until.
    [[nodiscard]] Result<void> confirm(const QStringList &contacts, Confirmation event);

    [[nodiscard]] Result<void> succeed(const Succession &succession);

    /// Corrects or takes back one event. The newest day of service follows from what is left.
    [[nodiscard]] Result<void> correctEvent(const Confirmation &event);
    [[nodiscard]] Result<void> removeEvent(const QString &confirmation);

    /// Removes contacts entered by mistake, with their events and replies. Can be undone; not an erasure.
    [[nodiscard]] Result<void> remove(const QStringList &contacts);

    /// Erases the personal data of former contacts from records and journal, for good: undo ends here, see
    /// Workspace::erase(). Contacts still serving are refused with StillServing; those erased before are left out.
    [[nodiscard]] Result<ErasureReport> erase(const QStringList &contacts);

    /// Sets up a check to all who serve in its roles on the day it was sent. Returns the id. ValueMissing when there is
    /// nobody; DateOrder when the deadline lies before the sending.
    [[nodiscard]] Result<QString> startCheck(CommsCheck check);
    [[nodiscard]] Result<void> changeCheck(const CommsCheck &check);
    [[nodiscard]] Result<void> removeCheck(const QString &check);

    /// Answers of one check, in one step. An answer without a time or before the sending is refused.
    [[nodiscard]] Result<void> setReplies(const QList<CommsReply> &replies);

    /// A role of the user's own; returns its id, or that of the role which has this label already.
    [[nodiscard]] Result<QString> addRole(const QString &label);

    /// The office's text of reminders; equal to the built-in one = the record is removed.
    [[nodiscard]] Result<void> setReminderText(const ReminderText &text, bool isBuiltIn);

    /// Backups of this workspace that still hold what is recorded of these contacts now, see ErasureReport.
    [[nodiscard]] QList<Backup> backupsWith(const QStringList &contacts) const;

private:
    Workspace &m_workspace;
};

/// "Hungary, policy contact" - how a contact is called in names of steps.
[[nodiscard]] QString contactLabel(Workspace &workspace, const Contact &contact);

} // namespace tessera
