// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/contactedits.h"

#include "domain/contactroles.h"
#include "domain/freshid.h"

#include <QLocale>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// The contact as it stands; Conflict when it is gone, ValueMissing when its data were erased.
Result<Contact> editableContact(Workspace &workspace, const QString &id)
{
    const Contact *found = workspace.contacts().contact(id);
    if (!found)
        return failure(ErrorCode::Conflict, ContactEdits::tr("A contact"));
    if (found->erased.isValid())
        return failure(ErrorCode::ValueMissing,
                       ContactEdits::tr("%1: the data, which were erased").arg(contactLabel(workspace, *found)));
    return *found;
}

Result<QList<Contact>> editableContacts(Workspace &workspace, const QStringList &ids)
{
    QList<Contact> contacts;
    for (const QString &id : ids) {
        Result<Contact> contact = editableContact(workspace, id);
        if (!contact)
            return tl::unexpected(contact.error());
        contacts.append(*contact);
    }
    return contacts;
}

/// "Hungary, policy contact: confirmed" or "3 contacts confirmed"
QString contactStep(Workspace &workspace, const QList<Contact> &contacts, const QString &what)
{
    if (contacts.size() == 1)
        return contactLabel(workspace, contacts.constFirst()) + u": "_s + what;
    //: %1 = what happened, in small letters: "confirmed"
    return QCoreApplication::translate("tessera::ContactEdits", "%n contact(s) %1", nullptr, int(contacts.size()))
        .arg(what);
}

QString happened(const Confirmation &event)
{
    return labelOf(event.event).toLower();
}

Confirmation eventOf(const Contact &contact, Confirmation event)
{
    event.id = freshId();
    event.contact = contact.id;
    event.salt = freshSalt();
    return event;
}

/// The change of one contact that an event brings, with the event; the contact is checked, too.
Result<QList<Change>> withEvent(Workspace &workspace, const std::optional<Contact> &before, Contact after,
                                const Confirmation &event)
{
    // The end is checked against the first day only: it may correct an end that was announced before.
    const QString label = contactLabel(workspace, after);
    if (const auto fits = checkEvent(event, after, workspace.clock().today(), label); !fits)
        return tl::unexpected(fits.error());
    if (event.event == ConfirmationEvent::Ended)
        after.until = event.on;
    QList<Change> changes;
    if (!before || *before != after)
        changes.append(makeChange<Contact>(before, after));
    changes.append(makeChange<Confirmation>({}, eventOf(after, event)));
    return changes;
}

Result<void> commitStep(Workspace &workspace, const QString &title, const QList<Change> &changes)
{
    ChangeSet set;
    set.title = title;
    set.changes = changes;
    return workspace.commit(set);
}

/// What an event that was corrected or taken back means for the contact's last day; none when it stays.
std::optional<Change> lastDayChange(const ContactBook &book, const Contact &contact, const Confirmation &before,
                                    const std::optional<Confirmation> &after)
{
    const bool wasEnd = before.event == ConfirmationEvent::Ended && before.on == contact.until;
    const bool isEnd = after && after->event == ConfirmationEvent::Ended;
    if ((!wasEnd && !isEnd) || (isEnd && before.event == after->event && before.on == after->on))
        return std::nullopt;
    Contact changed = contact;
    changed.until = isEnd ? after->on : QDate();
    for (const Confirmation &other : book.confirmations(contact.id)) {
        if (other.id != before.id && other.event == ConfirmationEvent::Ended && other.on > changed.until)
            changed.until = other.on;
    }
    return changed == contact ? std::nullopt : std::optional(makeChange<Contact>(contact, changed));
}

/// Who follows, with what the predecessor's record answers already.
Contact successorOf(const Succession &succession, const Contact &leaving)
{
    Contact successor = *succession.successor;
    if (successor.state.isEmpty())
        successor.state = leaving.state;
    if (successor.roles.isEmpty())
        successor.roles = leaving.roles;
    if (!successor.from.isValid())
        successor.from = succession.ended.on.addDays(1);
    successor.id = freshId();
    successor.salt = freshSalt();
    return tidied(successor);
}

} // namespace

ContactEdits::ContactEdits(Workspace &workspace) : m_workspace(workspace) {}

Result<QString> ContactEdits::add(Contact contact, Confirmation event)
{
    contact = tidied(contact);
    contact.id = freshId();
    contact.salt = freshSalt();
    contact.erased = {};
    if (const auto fits = checkContact(m_workspace.participants(), contact); !fits)
        return tl::unexpected(fits.error());
    const auto changes = withEvent(m_workspace, {}, contact, event);
    if (!changes)
        return tl::unexpected(changes.error());
    return commitStep(m_workspace, contactStep(m_workspace, {contact}, tr("added")), *changes).map([&] {
        return contact.id;
    });
}

Result<void> ContactEdits::correct(const Contact &contact)
{
    const Result<Contact> before = editableContact(m_workspace, contact.id);
    if (!before)
        return tl::unexpected(before.error());
    Contact after = tidied(contact);
    after.salt = before->salt;
    after.erased = {};
    if (const auto fits = checkContact(m_workspace.participants(), after); !fits || after == *before)
        return fits;
    return commitStep(m_workspace, contactStep(m_workspace, {after}, tr("corrected")),
                      {makeChange<Contact>(*before, after)});
}

Result<void> ContactEdits::recordChange(const Contact &contact, Confirmation event)
{
    const Result<Contact> before = editableContact(m_workspace, contact.id);
    if (!before)
        return tl::unexpected(before.error());
    Contact after = tidied(contact);
    after.salt = before->salt;
    after.erased = {};
    if (const auto fits = checkContact(m_workspace.participants(), after); !fits)
        return fits;
    event.event = ConfirmationEvent::Changed;
    const auto changes = withEvent(m_workspace, *before, after, event);
    if (!changes)
        return tl::unexpected(changes.error());
    return commitStep(m_workspace, contactStep(m_workspace, {after}, happened(event)), *changes);
}

Result<void> ContactEdits::confirm(const QStringList &contacts, Confirmation event)
{
    const Result<QList<Contact>> found = editableContacts(m_workspace, contacts);
    if (!found)
        return tl::unexpected(found.error());
    QList<Change> all;
    for (const Contact &contact : *found) {
        const auto changes = withEvent(m_workspace, contact, contact, event);
        if (!changes)
            return tl::unexpected(changes.error());
        all += *changes;
    }
    return commitStep(m_workspace, contactStep(m_workspace, *found, happened(event)), all);
}

Result<void> ContactEdits::succeed(const Succession &succession)
{
    const Result<Contact> leaving = editableContact(m_workspace, succession.contact);
    if (!leaving)
        return tl::unexpected(leaving.error());
    Confirmation ended = succession.ended;
    ended.event = ConfirmationEvent::Ended;
    auto changes = withEvent(m_workspace, *leaving, *leaving, ended);
    if (!changes)
        return tl::unexpected(changes.error());
    if (!succession.successor)
        return commitStep(m_workspace, contactStep(m_workspace, {*leaving}, happened(ended)), *changes);
    const Contact successor = successorOf(succession, *leaving);
    if (const auto fits = checkContact(m_workspace.participants(), successor); !fits)
        return fits;
    Confirmation nominated = succession.nominated;
    nominated.event = ConfirmationEvent::Nominated;
    const auto arrival = withEvent(m_workspace, {}, successor, nominated);
    if (!arrival)
        return tl::unexpected(arrival.error());
    return commitStep(m_workspace, contactStep(m_workspace, {*leaving}, tr("succeeded by another")),
                      *changes + *arrival);
}

Result<void> ContactEdits::correctEvent(const Confirmation &event)
{
    const Confirmation *before = m_workspace.contacts().confirmation(event.id);
    if (!before)
        return failure(ErrorCode::Conflict, tr("The event"));
    const Result<Contact> contact = editableContact(m_workspace, before->contact);
    if (!contact)
        return tl::unexpected(contact.error());
    Confirmation after = event;
    after.contact = before->contact;
    after.salt = before->salt;
    if (after == *before)
        return {};
    const std::optional<Change> lastDay = lastDayChange(m_workspace.contacts(), *contact, *before, after);
    const Contact changed = lastDay ? recordFrom<Contact>(*lastDay->after) : *contact;
    if (const auto fits = checkEvent(after, changed, m_workspace.clock().today(), contactLabel(m_workspace, *contact));
        !fits)
        return fits;
    QList<Change> changes{makeChange<Confirmation>(*before, after)};
    if (lastDay)
        changes.append(*lastDay);
    return commitStep(m_workspace, contactStep(m_workspace, {*contact}, tr("event corrected")), changes);
}

Result<void> ContactEdits::removeEvent(const QString &confirmation)
{
    const Confirmation *event = m_workspace.contacts().confirmation(confirmation);
    if (!event)
        return failure(ErrorCode::Conflict, tr("The event"));
    const Result<Contact> contact = editableContact(m_workspace, event->contact);
    if (!contact)
        return tl::unexpected(contact.error());
    QList<Change> changes{makeChange<Confirmation>(*event, {})};
    if (const std::optional<Change> lastDay = lastDayChange(m_workspace.contacts(), *contact, *event, {}))
        changes.append(*lastDay);
    return commitStep(m_workspace, contactStep(m_workspace, {*contact}, tr("event removed")), changes);
}

Result<void> ContactEdits::remove(const QStringList &contacts)
{
    const ContactBook &book = m_workspace.contacts();
    QList<Contact> removed;
    QList<Change> changes;
    for (const QString &id : contacts) {
        const Contact *contact = book.contact(id);
        if (!contact)
            continue;
        removed.append(*contact);
        for (const CommsReply &reply : book.repliesOf(id))
            changes.append(makeChange<CommsReply>(reply, {}));
        for (const Confirmation &event : book.confirmations(id))
            changes.append(makeChange<Confirmation>(event, {}));
        changes.append(makeChange<Contact>(*contact, {}));
    }
    if (removed.isEmpty())
        return {};
    return commitStep(m_workspace, contactStep(m_workspace, removed, tr("removed")), changes);
}

QString contactLabel(Workspace &workspace, const Contact &contact)
{
    const QString state = workspace.participants().nameOf(contact.state);
    QStringList roles;
    for (const QString &id : splitRoles(contact.roles)) {
        QString label = workspace.contacts().roleLabel(id);
        // "Policy" within the sentence is "policy"; "UN diplomatic" stays.
        if (label.size() > 1 && label.at(1).isLower())
            label[0] = label.at(0).toLower();
        roles.append(label);
    }
    if (roles.isEmpty())
        return ContactEdits::tr("%1, contact").arg(state);
    //: %1 = State, %2 = role or roles: "Hungary, policy contact"
    return ContactEdits::tr("%1, %2 contact").arg(state, QLocale().createSeparatedList(roles));
}

} // namespace tessera
