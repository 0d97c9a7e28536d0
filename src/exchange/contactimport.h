// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/contactfields.h"

#include <QHash>
#include <QSet>

namespace tessera::tables {

/// What files of contacts would do, record by record; within the room only.
///
/// - Columns: state, roles, name [, id, organisation, unit, position, email, telephone, duty_line, languages,
///   fingerprint, from, until, sharing, note, nominated_on, confirmed_on, means, reference]; a column that is not there
///   leaves what is recorded, and so does an empty cell of roles and sharing.
/// - A contact is known again by `id`, else by the same State, organisation, name, position and e-mail as recorded. The id of
///   a new one is random, so that nothing can be guessed from it after an erasure.
/// - A new contact gets the event "nominated" on nominated_on, else on its first day unless that is still to come;
///   confirmed_on adds "confirmed" where that day has none yet. Means and reference belong to the newer of the two.
/// - A contact whose personal data were erased is refused where the file names it by id.
class ContactImport
{
public:
    /// `newRoles`, by id or in words, are those of new contacts that say none.
    ContactImport(const ImportContext &context, RecordOverlay &records, QString newRoles = {});

    [[nodiscard]] Verdict take(const ContactFields &fields);

private:
    struct Wanted {
        Contact contact;
        std::optional<Contact> before;
    };

    [[nodiscard]] Read<Wanted> wantedFrom(const ContactFields &fields);
    [[nodiscard]] QString idFor(const ContactFields &fields, const Contact &contact);
    [[nodiscard]] QString objectionTo(const Wanted &wanted) const;
    [[nodiscard]] Read<QList<Confirmation>> eventsFrom(const ContactFields &fields, const Wanted &wanted) const;
    [[nodiscard]] bool hasEvent(const Confirmation &event) const;
    [[nodiscard]] static QString reasonOf(const Wanted &wanted, const QList<Confirmation> &events);
    [[nodiscard]] QString subjectOf(const Contact &contact) const;

    const ImportContext &m_context;
    RecordOverlay &m_records;
    QList<ContactRole> m_roles;
    QString m_newRoles;
    QSet<QString> m_seen;
    QHash<QStringList, QString> m_newIds; ///< of new contacts, by what tells them from others
};

} // namespace tessera::tables
