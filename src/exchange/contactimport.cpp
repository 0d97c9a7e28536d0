// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/contactimport.h"

#include "domain/contactroles.h"
#include "domain/freshid.h"
#include "domain/isodate.h"

#include <QUuid>

namespace tessera::tables {

using namespace Qt::StringLiterals;

namespace {

/// By what a contact is told from others where a file has no ids.
QStringList identityOf(const Contact &contact)
{
    return {u"contact"_s, contact.state, contact.organisation, contact.name, contact.position, contact.email};
}

QString contactAsWritten(const ContactFields &fields)
{
    QStringList words;
    for (const QString &column : {u"state"_s, u"name"_s}) {
        if (const QString word = plainLine(fields.value(column)); !word.isEmpty())
            words.append(shown(word));
    }
    return words.join(u", "_s);
}

Read<QDate> dayOf(const ContactFields &fields, const QString &column, QDate latest)
{
    const QString text = fields.value(column).trimmed();
    const QDate day = dateFromIso(text);
    if (!text.isEmpty() && !day.isValid())
        return refusal(importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not a date such as 2025-10-31."))
                           .arg(shown(text)));
    if (day > latest)
        return refusal(
            importText(QT_TRANSLATE_NOOP("tessera::Import", "The day %1 lies in the future.")).arg(shown(text)));
    return day;
}

Read<Means> meansOf(const ContactFields &fields)
{
    const QString text = plainLine(fields.value(u"means"_s));
    const std::optional<Means> means = text.isEmpty() ? Means::NotStated : fromText<Means>(text);
    if (means)
        return *means;
    QStringList labels;
    for (const Choice<Means> &c : choices<Means>())
        labels.append(labelOf(c.value));
    return refusal(
        importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not known in the column “%2”. Use one of: %3."))
            .arg(shown(text), u"means"_s, labels.join(u", "_s)));
}

Confirmation eventOf(const Contact &contact, ConfirmationEvent kind, QDate on)
{
    Confirmation event;
    event.contact = contact.id;
    event.event = kind;
    event.on = on;
    event.id = idFromContent({u"confirmation"_s, contact.id, idOf(kind), on.toString(Qt::ISODate)});
    event.salt = freshSalt();
    return event;
}

} // namespace

ContactImport::ContactImport(const ImportContext &context, RecordOverlay &records, QString newRoles)
    : m_context(context)
    , m_records(records)
    , m_roles(context.contacts ? context.contacts->roles() : builtInRoles())
    , m_newRoles(std::move(newRoles))
{}

/// An id that is not one of ours is turned into one. A new contact's says nothing about it: what is erased later must not be
/// guessed from what is left.
QString ContactImport::idFor(const ContactFields &fields, const Contact &contact)
{
    const QString said = plainLine(fields.value(u"id"_s));
    if (const QUuid id = QUuid::fromString(said); !id.isNull())
        return id.toString(QUuid::WithoutBraces);
    if (!said.isEmpty())
        return idFromContent({u"contact-id"_s, said});
    if (m_context.contacts) {
        for (const Contact &known : m_context.contacts->contacts()) {
            if (known.state == contact.state && identityOf(known) == identityOf(contact))
                return known.id;
        }
    }
    QString &id = m_newIds[identityOf(contact)];
    if (id.isEmpty())
        id = freshId();
    return id;
}

Read<ContactImport::Wanted> ContactImport::wantedFrom(const ContactFields &fields)
{
    Contact said;
    const QString state = plainLine(fields.value(u"state"_s));
    said.state = m_context.reference.participants.codeOf(state);
    if (said.state.isEmpty())
        return refusal(state.isEmpty()
                           ? importText(QT_TRANSLATE_NOOP("tessera::Import", "The State is missing."))
                           : importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not a State that is known here."))
                                 .arg(shown(state)));
    // Read once to know which contact it is, and then again over what is recorded of that one.
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field) {
        if (const QString reason = takeContactField(field.key(), field.value(), m_roles, said); !reason.isEmpty())
            return refusal(reason);
    }
    said.id = idFor(fields, said);
    const std::optional<Contact> before = m_records.find(said);
    if (!before) {
        said.salt = freshSalt();
        const QString reason =
            said.roles.isEmpty() ? takeContactField(u"roles"_s, m_newRoles, m_roles, said) : QString();
        if (!reason.isEmpty())
            return refusal(reason);
        return Wanted{said, {}};
    }
    Contact wanted = *before;
    wanted.state = said.state;
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
        (void)takeContactField(field.key(), field.value(), m_roles, wanted);
    return Wanted{wanted, before};
}

QString ContactImport::objectionTo(const Wanted &wanted) const
{
    const Contact &contact = wanted.contact;
    if (m_seen.contains(contact.id))
        return importText(QT_TRANSLATE_NOOP("tessera::Import", "An earlier line is about the same contact."));
    if (wanted.before && wanted.before->erased.isValid())
        return importText(QT_TRANSLATE_NOOP("tessera::Import", "The personal data of this contact were erased."));
    if (wanted.before && wanted.before->state != contact.state)
        return importText(QT_TRANSLATE_NOOP("tessera::Import", "This contact is recorded for another State."));
    if (contact.roles.isEmpty())
        return importText(QT_TRANSLATE_NOOP("tessera::Import", "The role is missing."));
    if (contact.name.isEmpty() && contact.position.isEmpty() && contact.organisation.isEmpty())
        return importText(
            QT_TRANSLATE_NOOP("tessera::Import", "There is neither a name nor a position nor an organisation."));
    if (contact.from.isValid() && contact.until.isValid() && contact.until < contact.from)
        return importText(QT_TRANSLATE_NOOP("tessera::Import", "The last day lies before the first."));
    return {};
}

bool ContactImport::hasEvent(const Confirmation &event) const
{
    if (m_records.find(event))
        return true;
    if (!m_context.contacts)
        return false;
    const QList<Confirmation> known = m_context.contacts->confirmations(event.contact);
    // There is one nomination, and no two confirmations on a day.
    return std::any_of(known.begin(), known.end(), [&](const Confirmation &other) {
        return other.event == event.event && (other.on == event.on || event.event == ConfirmationEvent::Nominated);
    });
}

Read<QList<Confirmation>> ContactImport::eventsFrom(const ContactFields &fields, const Wanted &wanted) const
{
    const Read<QDate> nominated = dayOf(fields, u"nominated_on"_s, m_context.today);
    if (!nominated)
        return refusal(nominated.error());
    const Read<QDate> confirmed = dayOf(fields, u"confirmed_on"_s, m_context.today);
    if (!confirmed)
        return refusal(confirmed.error());
    const Read<Means> means = meansOf(fields);
    if (!means)
        return refusal(means.error());

    QList<Confirmation> events;
    const bool isFirstDayTaken = !nominated->isValid() && !wanted.before && wanted.contact.from <= m_context.today;
    const QDate begin = isFirstDayTaken ? wanted.contact.from : *nominated;
    if (begin.isValid())
        events.append(eventOf(wanted.contact, ConfirmationEvent::Nominated, begin));
    if (confirmed->isValid())
        events.append(eventOf(wanted.contact, ConfirmationEvent::Confirmed, *confirmed));
    if (!events.isEmpty()) {
        events.last().means = *means;
        events.last().reference = plainLine(fields.value(u"reference"_s));
    }
    events.removeIf([this](const Confirmation &event) { return hasEvent(event); });
    return events;
}

QString ContactImport::subjectOf(const Contact &contact) const
{
    QStringList words{m_context.reference.participants.nameOf(contact.state)};
    for (const QString &word : {contact.name, contact.position, contact.organisation}) {
        if (!word.isEmpty()) {
            words.append(shown(word));
            break;
        }
    }
    return words.join(u", "_s);
}

QString ContactImport::reasonOf(const Wanted &wanted, const QList<Confirmation> &events)
{
    QStringList parts;
    if (wanted.before && *wanted.before != wanted.contact)
        parts.append(differenceOf(*wanted.before, wanted.contact));
    for (const Confirmation &event : events)
        //: %1 = an event such as "Nominated", %2 = a day
        parts.append(importText(QT_TRANSLATE_NOOP("tessera::Import", "%1 on %2"))
                         .arg(labelOf(event.event), event.on.toString(Qt::ISODate)));
    const QString list = parts.join(u", "_s);
    if (wanted.before)
        return importText(QT_TRANSLATE_NOOP("tessera::Import", "Changes: %1.")).arg(list);
    return list.isEmpty() ? list : list + u'.';
}

Verdict ContactImport::take(const ContactFields &fields)
{
    const Read<Wanted> wanted = wantedFrom(fields);
    if (!wanted)
        return refused(contactAsWritten(fields), wanted.error());
    const Contact &contact = wanted->contact;
    if (const QString reason = objectionTo(*wanted); !reason.isEmpty())
        return refused(subjectOf(contact), reason);
    const Read<QList<Confirmation>> events = eventsFrom(fields, *wanted);
    if (!events)
        return refused(subjectOf(contact), events.error());
    m_seen.insert(contact.id);

    Verdict verdict{ImportOutcome::Unchanged, subjectOf(contact), {}, {}};
    m_records.put(contact, verdict.changes);
    for (const Confirmation &event : *events)
        m_records.put(event, verdict.changes);
    if (verdict.changes.isEmpty())
        return verdict;
    verdict.outcome = wanted->before ? ImportOutcome::Changed : ImportOutcome::New;
    verdict.reason = reasonOf(*wanted, *events);
    return verdict;
}

namespace {

QList<Verdict> readContacts(const QList<Line> &lines, const ImportContext &context, RecordOverlay &records)
{
    ContactImport import(context, records);
    QList<Verdict> verdicts;
    verdicts.reserve(lines.size());
    for (const Line &line : lines) {
        ContactFields fields;
        for (const Column &column : contactColumns()) {
            const QString name = QString::fromLatin1(column.name);
            if (line.says(name))
                fields.insert(name, line.text(name));
        }
        verdicts.append(import.take(fields));
    }
    return verdicts;
}

} // namespace

const TableKind &contactsTable()
{
    static const TableKind kKind{"contacts", contactColumns(), 50'000, readContacts};
    return kKind;
}

} // namespace tessera::tables
