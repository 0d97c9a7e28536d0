// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ContactEdits that erases former contacts.
#include "domain/contacterasure.h"
#include "workspace/contactedits.h"

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
void appendErased(QList<Change> &changes, const T &before, const T &after)
{
    if (before != after)
        changes.append(makeChange<T>(before, after));
}

/// The changes that empty one contact, its events and the notes on its answers.
QList<Change> emptied(const ContactBook &book, const Contact &contact, QDate today)
{
    QList<Change> changes{makeChange<Contact>(contact, erasedContact(contact, today))};
    for (const Confirmation &event : book.confirmations(contact.id))
        appendErased(changes, event, erasedConfirmation(event));
    for (const CommsReply &reply : book.repliesOf(contact.id))
        appendErased(changes, reply, erasedReply(reply));
    return changes;
}

/// Everything the journal has ever known of a contact, also events and replies that were removed since.
Result<QList<RecordId>> traces(const Store &store, const QString &contact)
{
    QList<RecordId> ids{{RecordKind::Contact, contact}};
    for (const RecordKind kind : {RecordKind::Confirmation, RecordKind::CommsReply}) {
        const Result<QList<RecordId>> found = store.everJournalled(kind, u"contact"_s, contact);
        if (!found)
            return found;
        ids += *found;
    }
    return ids;
}

bool isFormer(const Contact &contact, QDate today)
{
    return contact.until.isValid() && contact.until < today;
}

} // namespace

Result<ErasureReport> ContactEdits::erase(const QStringList &contacts)
{
    const ContactBook &book = m_workspace.contacts();
    const QDate today = m_workspace.clock().today();
    QStringList erased;
    ErasureReport report;
    ChangeSet set;
    QList<RecordId> ids;
    for (const QString &id : contacts) {
        const Contact *contact = book.contact(id);
        if (!contact)
            return failure(ErrorCode::Conflict, tr("A contact"));
        if (contact->erased.isValid() || erased.contains(id))
            continue;
        if (!isFormer(*contact, today))
            return failure(ErrorCode::StillServing, contactLabel(m_workspace, *contact));
        const Result<QList<RecordId>> found = traces(m_workspace.store(), id);
        if (!found)
            return tl::unexpected(found.error());
        ids += *found;
        set.changes += emptied(book, *contact, today);
        set.title = tr("%1: personal data erased").arg(contactLabel(m_workspace, *contact));
        erased.append(id);
    }
    if (erased.isEmpty())
        return report;
    if (erased.size() > 1)
        set.title = QCoreApplication::translate("tessera::ContactEdits", "Personal data of %n former contact(s) erased",
                                                nullptr, int(erased.size()));
    report.olderBackups = backupsWith(erased);
    const Result<Erasure> done = m_workspace.erase(set, ids);
    if (!done)
        return tl::unexpected(done.error());
    report.contacts = int(erased.size());
    report.records = int(set.changes.size());
    report.journalChanges = done->redacted;
    report.isPurged = done->isPurged;
    return report;
}

QList<Backup> ContactEdits::backupsWith(const QStringList &contacts) const
{
    const Store &store = m_workspace.store();
    QDateTime first;
    for (const QString &id : contacts) {
        JournalFilter filter;
        filter.kind = RecordKind::Contact;
        filter.key = id;
        const auto entries = store.journal(filter);
        if (entries && !entries->isEmpty() && (!first.isValid() || entries->constLast().time < first))
            first = entries->constLast().time;
    }
    QList<Backup> backups = backupsOf(store.path()) + keptBeforeRestore(store.path());
    // A backup from before this file was made is of another one that had its name, and may hold the same people.
    const auto all = store.journal();
    const QDateTime made = all && !all->isEmpty() ? all->constLast().time : QDateTime();
    const auto isFromBefore = [&](const Backup &backup) {
        return !first.isValid() || (backup.made < first && made.isValid() && backup.made >= made);
    };
    backups.erase(std::remove_if(backups.begin(), backups.end(), isFromBefore), backups.end());
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.made > b.made; });
    return backups;
}

} // namespace tessera
