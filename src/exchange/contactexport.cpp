// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/contactexport.h"

#include "domain/tabletext.h"
#include "exchange/contactfields.h"
#include "exchange/vcardcontacts.h"

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// Those that may go out; the rest is counted.
QList<Contact> allowedContacts(const QList<Contact> &contacts, SharingLabel ceiling, ContactExport &result)
{
    QList<Contact> allowed;
    for (const Contact &contact : contacts) {
        if (contact.erased.isValid())
            continue;
        if (narrower(contact.sharing, ceiling) != ceiling) {
            ++result.leftOut;
            continue;
        }
        allowed.append(contact);
        result.sharing = narrower(result.sharing, contact.sharing);
    }
    result.contacts = int(allowed.size());
    return allowed;
}

const Confirmation *newestOf(const QList<Confirmation> &events, ConfirmationEvent kind)
{
    const auto found =
        std::find_if(events.begin(), events.end(), [kind](const Confirmation &event) { return event.event == kind; });
    return found == events.end() ? nullptr : &*found;
}

/// Means and reference are those of the confirmation, else of the nomination.
void addEventFields(const QList<Confirmation> &events, tables::ContactFields &fields)
{
    const Confirmation *nominated = newestOf(events, ConfirmationEvent::Nominated);
    const Confirmation *confirmed = newestOf(events, ConfirmationEvent::Confirmed);
    if (nominated)
        fields.insert(u"nominated_on"_s, nominated->on.toString(Qt::ISODate));
    if (confirmed)
        fields.insert(u"confirmed_on"_s, confirmed->on.toString(Qt::ISODate));
    if (const Confirmation *told = confirmed ? confirmed : nominated) {
        fields.insert(u"means"_s, idOf(told->means));
        fields.insert(u"reference"_s, told->reference);
    }
}

} // namespace

ContactExport contactsCsv(const QList<Contact> &contacts, const ContactBook &book, SharingLabel ceiling)
{
    QStringList columns;
    for (const tables::Column &column : tables::contactColumns())
        columns.append(QString::fromLatin1(column.name));

    ContactExport result;
    QList<QStringList> rows;
    for (const Contact &contact : allowedContacts(contacts, ceiling, result)) {
        tables::ContactFields fields = tables::fieldsOf(contact);
        addEventFields(book.confirmations(contact.id), fields);
        QStringList cells;
        for (const QString &column : columns)
            cells.append(fields.value(column));
        rows.append(cells);
    }
    result.bytes = writeCsv(columns, rows);
    return result;
}

ContactExport contactCards(const QList<Contact> &contacts, const Participants &participants, const QDateTime &now,
                           SharingLabel ceiling, CardVersion version)
{
    ContactExport result;
    QList<Card> cards;
    for (const Contact &contact : allowedContacts(contacts, ceiling, result))
        cards.append(cardFrom(contact, participants, version, now));
    result.bytes = writeCards(cards, version);
    return result;
}

} // namespace tessera
