// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactbook.h"

#include "domain/contactroles.h"

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

bool isNewer(const Confirmation &a, const Confirmation &b)
{
    return a.on != b.on ? a.on > b.on : a.id > b.id;
}

bool isNewerCheck(const CommsCheck &a, const CommsCheck &b)
{
    return a.sentAt != b.sentAt ? a.sentAt > b.sentAt : a.id > b.id;
}

} // namespace

ContactBook::ContactBook(const QList<Contact> &contacts, const QList<Confirmation> &confirmations,
                         const QList<CommsCheck> &checks, const QList<CommsReply> &replies,
                         const QList<ContactRole> &roles)
{
    for (const Contact &contact : contacts)
        m_contacts.insert(contact.id, contact);
    for (const Confirmation &confirmation : confirmations) {
        m_confirmations.insert(confirmation.id, confirmation);
        m_confirmationsOf.insert(confirmation.contact, confirmation.id);
    }
    for (const CommsCheck &check : checks)
        m_checks.insert(check.id, check);
    for (const CommsReply &reply : replies)
        m_replies[reply.check].insert(reply.contact, reply);
    for (const ContactRole &role : roles)
        m_roles.insert(role.id, role);
}

const Contact *ContactBook::contact(const QString &id) const
{
    const auto found = m_contacts.constFind(id);
    return found == m_contacts.constEnd() ? nullptr : &*found;
}

QList<Contact> ContactBook::serving(QDate day, const QString &state, const QStringList &roles) const
{
    QList<Contact> serving;
    for (const Contact &contact : m_contacts) {
        if ((state.isEmpty() || contact.state == state) && contact.servesOn(day) && servesIn(contact, roles))
            serving.append(contact);
    }
    return serving;
}

QList<Confirmation> ContactBook::confirmations(const QString &contact) const
{
    QList<Confirmation> events;
    for (auto id = m_confirmationsOf.constFind(contact); id != m_confirmationsOf.constEnd() && id.key() == contact;
         ++id)
        events.append(m_confirmations.value(*id));
    std::sort(events.begin(), events.end(), isNewer);
    return events;
}

const Confirmation *ContactBook::confirmation(const QString &id) const
{
    const auto found = m_confirmations.constFind(id);
    return found == m_confirmations.constEnd() ? nullptr : &*found;
}

QDate ContactBook::lastConfirmed(const QString &contact, QDate day) const
{
    QDate last;
    for (auto id = m_confirmationsOf.constFind(contact); id != m_confirmationsOf.constEnd() && id.key() == contact;
         ++id) {
        const Confirmation &event = *m_confirmations.constFind(*id);
        if (event.event != ConfirmationEvent::Ended && event.on.isValid() && event.on <= day
            && (!last.isValid() || event.on > last))
            last = event.on;
    }
    return last;
}

QList<CommsCheck> ContactBook::checks() const
{
    QList<CommsCheck> checks = m_checks.values();
    std::sort(checks.begin(), checks.end(), isNewerCheck);
    return checks;
}

const CommsCheck *ContactBook::check(const QString &id) const
{
    const auto found = m_checks.constFind(id);
    return found == m_checks.constEnd() ? nullptr : &*found;
}

QList<CommsReply> ContactBook::replies(const QString &check) const
{
    return m_replies.value(check).values();
}

QList<CommsReply> ContactBook::repliesOf(const QString &contact) const
{
    QList<CommsReply> replies;
    for (const CommsCheck &check : checks()) {
        const auto ofCheck = m_replies.constFind(check.id);
        if (ofCheck != m_replies.constEnd() && ofCheck->contains(contact))
            replies.append(ofCheck->value(contact));
    }
    return replies;
}

QList<ContactRole> ContactBook::roles() const
{
    return builtInRoles() + m_roles.values();
}

QString ContactBook::roleLabel(const QString &id) const
{
    const QList<ContactRole> all = roles();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ContactRole &role) { return role.id == id; });
    return found == all.end() ? id : found->label;
}

QString ContactBook::rolesText(const Contact &contact) const
{
    QStringList labels;
    for (const QString &role : splitRoles(contact.roles))
        labels.append(roleLabel(role));
    return labels.join(u", "_s);
}

bool ContactBook::apply(const QList<Change> &changes)
{
    bool isConcerned = false;
    for (const Change &change : changes) {
        switch (change.kind) {
        case RecordKind::Contact:
        case RecordKind::ContactRole:
        case RecordKind::Confirmation:
        case RecordKind::CommsCheck:
        case RecordKind::CommsReply:
            isConcerned = true;
            if (change.before)
                take(change.kind, *change.before);
            if (change.after)
                put(change.kind, *change.after);
            break;
        default:
            break;
        }
    }
    return isConcerned;
}

void ContactBook::put(RecordKind kind, const RecordValues &values)
{
    if (kind == RecordKind::Contact) {
        const auto contact = recordFrom<Contact>(values);
        m_contacts.insert(contact.id, contact);
    } else if (kind == RecordKind::ContactRole) {
        const auto role = recordFrom<ContactRole>(values);
        m_roles.insert(role.id, role);
    } else if (kind == RecordKind::Confirmation) {
        const auto confirmation = recordFrom<Confirmation>(values);
        m_confirmations.insert(confirmation.id, confirmation);
        m_confirmationsOf.insert(confirmation.contact, confirmation.id);
    } else if (kind == RecordKind::CommsCheck) {
        const auto check = recordFrom<CommsCheck>(values);
        m_checks.insert(check.id, check);
    } else if (kind == RecordKind::CommsReply) {
        const auto reply = recordFrom<CommsReply>(values);
        m_replies[reply.check].insert(reply.contact, reply);
    }
}

void ContactBook::take(RecordKind kind, const RecordValues &values)
{
    if (kind == RecordKind::Contact) {
        m_contacts.remove(recordFrom<Contact>(values).id);
    } else if (kind == RecordKind::ContactRole) {
        m_roles.remove(recordFrom<ContactRole>(values).id);
    } else if (kind == RecordKind::Confirmation) {
        const auto confirmation = recordFrom<Confirmation>(values);
        m_confirmations.remove(confirmation.id);
        m_confirmationsOf.remove(confirmation.contact, confirmation.id);
    } else if (kind == RecordKind::CommsCheck) {
        m_checks.remove(recordFrom<CommsCheck>(values).id);
    } else if (kind == RecordKind::CommsReply) {
        const auto reply = recordFrom<CommsReply>(values);
        if (const auto found = m_replies.find(reply.check); found != m_replies.end())
            found->remove(reply.contact);
    }
}

} // namespace tessera
