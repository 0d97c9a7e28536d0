// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/contactrecords.h"

#include <QMap>

namespace tessera {

/// Everything recorded about points of contact, in memory. Follows the journal through apply().
class ContactBook
{
public:
    ContactBook() = default;
    ContactBook(const QList<Contact> &contacts, const QList<Confirmation> &confirmations,
                const QList<CommsCheck> &checks, const QList<CommsReply> &replies, const QList<ContactRole> &roles);

    /// In the order of their ids; former and erased ones included.
    [[nodiscard]] const QMap<QString, Contact> &contacts() const { return m_contacts; }
    [[nodiscard]] const Contact *contact(const QString &id) const;

    /// Those who serve a State on a day in one of these roles; no State = all States, no role = any role.
    [[nodiscard]] QList<Contact> serving(QDate day, const QString &state = {}, const QStringList &roles = {}) const;

    [[nodiscard]] QList<Confirmation> confirmations(const QString &contact) const; ///< newest first
    [[nodiscard]] const Confirmation *confirmation(const QString &id) const;

    /// The newest day not after `day` on which what is recorded was said to be so: nominated, confirmed or changed.
    [[nodiscard]] QDate lastConfirmed(const QString &contact, QDate day) const;

    [[nodiscard]] QList<CommsCheck> checks() const; ///< newest first
    [[nodiscard]] const CommsCheck *check(const QString &id) const;
    [[nodiscard]] QList<CommsReply> replies(const QString &check) const;     ///< of one check, by contact id
    [[nodiscard]] QList<CommsReply> repliesOf(const QString &contact) const; ///< of one contact, newest check first

    /// Built-in roles, then those the user defined.
    [[nodiscard]] QList<ContactRole> roles() const;
    [[nodiscard]] QString roleLabel(const QString &id) const;      ///< the id itself when it is unknown
    [[nodiscard]] QString rolesText(const Contact &contact) const; ///< "Policy, UN diplomatic"

    /// Takes over the changes of these kinds of record; true when there were any.
    bool apply(const QList<Change> &changes);

private:
    void put(RecordKind kind, const RecordValues &values);
    void take(RecordKind kind, const RecordValues &values);

    QMap<QString, Contact> m_contacts;
    QHash<QString, Confirmation> m_confirmations;   ///< by id
    QMultiHash<QString, QString> m_confirmationsOf; ///< contact -> ids
    QHash<QString, CommsCheck> m_checks;
    QMap<QString, QMap<QString, CommsReply>> m_replies; ///< check -> contact -> reply
    QMap<QString, ContactRole> m_roles;
};

} // namespace tessera
