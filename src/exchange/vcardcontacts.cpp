// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardcontacts.h"

#include "domain/contactroles.h"

#include <algorithm>
#include <array>

namespace tessera {

using namespace Qt::StringLiterals;
using tables::ContactFields;

namespace {

// Apple, Google and Thunderbird keep a label that shares a group with a number; others keep the type.
const QString kDutyGroup = u"item1"_s;
const QString kDutyType = u"x-duty"_s;
const QString kDutyLabel = u"24/7 duty line"_s; // English in every language: programs read it
const QString kUuidPrefix = u"urn:uuid:"_s;
const QString kKeyPrefix = u"OPENPGP4FPR:"_s;

/// What has a column of the same text under a name of our own.
struct OwnProperty {
    const char *property;
    const char *column;
};

constexpr std::array kOwnProperties{
    OwnProperty{"X-TESSERA-STATE", "state"},
    OwnProperty{"X-TESSERA-SHARING", "sharing"},
    OwnProperty{"X-TESSERA-FINGERPRINT", "fingerprint"},
    OwnProperty{"X-TESSERA-LANGUAGES", "languages"},
    OwnProperty{"X-TESSERA-FROM", "from"},
    OwnProperty{"X-TESSERA-UNTIL", "until"},
};

/// Collects the properties of a card; what is empty is left out.
class CardWriter
{
public:
    explicit CardWriter(CardVersion version) : m_version(version) {}

    void add(const QString &name, const QString &text, const QStringList &types = {}, const QString &group = {})
    {
        if (!text.isEmpty())
            addValue(name, cardValue(text), types, group);
    }

    void addParts(const QString &name, const QStringList &parts, QChar separator, const QStringList &types = {})
    {
        QStringList values;
        for (const QString &part : parts)
            values.append(cardValue(part));
        if (!parts.join(QString()).isEmpty())
            addValue(name, values.join(separator), types);
    }

    void addValue(const QString &name, const QString &value, const QStringList &types = {}, const QString &group = {})
    {
        CardProperty property{name, value, {}, group};
        for (const QString &type : types)
            property.parameters.append({u"TYPE"_s, type});
        m_properties.append(property);
    }

    [[nodiscard]] bool isV4() const { return m_version == CardVersion::V4; }
    [[nodiscard]] QList<CardProperty> properties() const { return m_properties; }

private:
    CardVersion m_version;
    QList<CardProperty> m_properties;
};

QString displayName(const Contact &contact)
{
    const QString name = contact.name.isEmpty() ? contact.position : contact.name;
    return name.isEmpty() ? contact.organisation : name;
}

/// Which part of a name is the family's cannot be told for every language, so all of it stands in the first place.
void addNames(CardWriter &writer, const Contact &contact)
{
    writer.addValue(u"FN"_s, cardValue(displayName(contact)));
    writer.addValue(u"N"_s, cardValue(contact.name) + u";;;;"_s);
    writer.addParts(u"ORG"_s,
                    contact.unit.isEmpty() ? QStringList{contact.organisation}
                                           : QStringList{contact.organisation, contact.unit},
                    u';');
    writer.add(u"TITLE"_s, contact.position);
}

void addAddresses(CardWriter &writer, const Contact &contact)
{
    writer.add(u"EMAIL"_s, contact.email,
               writer.isV4() ? QStringList{u"work"_s} : QStringList{u"INTERNET"_s, u"WORK"_s});
    const QString work = writer.isV4() ? u"work"_s : u"WORK"_s;
    const QString voice = writer.isV4() ? u"voice"_s : u"VOICE"_s;
    writer.add(u"TEL"_s, contact.telephone, {work, voice});
    writer.add(u"TEL"_s, contact.dutyLine, {work, voice, kDutyType}, kDutyGroup);
    if (!contact.dutyLine.isEmpty())
        writer.add(u"X-ABLABEL"_s, kDutyLabel, {}, kDutyGroup);
}

void addOwn(CardWriter &writer, const Contact &contact)
{
    const ContactFields fields = tables::fieldsOf(contact);
    for (const OwnProperty &own : kOwnProperties)
        writer.add(QString::fromLatin1(own.property), fields.value(QString::fromLatin1(own.column)));
    if (!writer.isV4())
        return;
    if (!contact.fingerprint.isEmpty())
        writer.addValue(u"KEY"_s, kKeyPrefix + contact.fingerprint);
    for (const QString &language : contact.languages.split(u' ', Qt::SkipEmptyParts))
        writer.add(u"LANG"_s, language);
}

/// The country of a work address before that of any other.
QString countryOf(const Card &card)
{
    QString country;
    for (const CardProperty &address : card.all(u"ADR")) {
        const QString here = cardParts(address.value, u';').value(6).trimmed();
        if (!here.isEmpty() && (country.isEmpty() || address.hasType(u"work")))
            country = here;
    }
    return country;
}

bool isDutyLine(const Card &card, const CardProperty &telephone)
{
    if (telephone.hasType(kDutyType))
        return true;
    const QList<CardProperty> labels = card.all(u"X-ABLABEL");
    return !telephone.group.isEmpty() && std::any_of(labels.begin(), labels.end(), [&](const CardProperty &label) {
        return label.group.compare(telephone.group, Qt::CaseInsensitive) == 0
               && (label.value.contains(u"24/7") || label.value.contains(u"duty", Qt::CaseInsensitive));
    });
}

bool isVoice(const CardProperty &telephone)
{
    return !telephone.hasType(u"fax") && !telephone.hasType(u"pager") && !telephone.hasType(u"modem");
}

/// Of several values the preferred one, else that of work, else the first.
QString bestOf(QList<CardProperty> properties)
{
    const auto rank = [](const CardProperty &property) {
        const bool isPreferred =
            property.hasType(u"pref")
            || std::any_of(property.parameters.begin(), property.parameters.end(),
                           [](const CardParameter &p) { return p.name == u"PREF" && p.value == u"1"; });
        return isPreferred ? 0 : property.hasType(u"work") ? 1 : 2;
    };
    std::stable_sort(properties.begin(), properties.end(),
                     [&](const CardProperty &a, const CardProperty &b) { return rank(a) < rank(b); });
    return properties.isEmpty() ? QString() : cardText(properties.constFirst().value);
}

void readTelephones(const Card &card, ContactFields &fields)
{
    QList<CardProperty> telephones = card.all(u"TEL");
    telephones.removeIf([](const CardProperty &telephone) { return !isVoice(telephone); });
    const auto duty = std::stable_partition(telephones.begin(), telephones.end(), [&](const CardProperty &telephone) {
        return !isDutyLine(card, telephone);
    });
    if (duty != telephones.end())
        fields.insert(u"duty_line"_s, cardText(duty->value));
    telephones.erase(duty, telephones.end());
    if (!telephones.isEmpty())
        fields.insert(u"telephone"_s, bestOf(telephones));
}

/// N is family;given;additional;prefixes;suffixes.
QString nameOf(const Card &card)
{
    const CardProperty *structured = card.first(u"N");
    const QStringList parts = structured ? cardParts(structured->value, u';') : QStringList();
    const QString assembled =
        QStringList{parts.value(3), parts.value(1), parts.value(2), parts.value(0), parts.value(4)}
            .join(u' ')
            .simplified();
    // FN of a desk without a name repeats its position or organisation.
    const bool isDesk = structured && assembled.isEmpty();
    const QString full = card.text(u"FN").simplified();
    return isDesk || full.isEmpty() ? assembled : full;
}

void readOrganisation(const Card &card, ContactFields &fields)
{
    const CardProperty *organisation = card.first(u"ORG");
    if (!organisation)
        return;
    const QStringList parts = cardParts(organisation->value, u';');
    fields.insert(u"organisation"_s, parts.value(0));
    fields.insert(u"unit"_s, parts.mid(1).join(u", "_s));
}

void readRoles(const Card &card, const QList<ContactRole> &roles, ContactFields &fields)
{
    QStringList ids;
    for (const CardProperty &categories : card.all(u"CATEGORIES")) {
        for (const QString &category : cardParts(categories.value, u',')) {
            Contact contact;
            if (tables::takeContactField(u"roles"_s, category, roles, contact).isEmpty() && !contact.roles.isEmpty())
                ids.append(splitRoles(contact.roles));
        }
    }
    if (!ids.isEmpty())
        fields.insert(u"roles"_s, ids.join(u','));
}

/// What standard properties say where ours are not there.
void readSubstitutes(const Card &card, ContactFields &fields)
{
    if (!fields.contains(u"state"_s))
        fields.insert(u"state"_s, countryOf(card));
    QStringList languages;
    for (const CardProperty &language : card.all(u"LANG"))
        languages.append(cardText(language.value).section(u'-', 0, 0));
    if (!fields.contains(u"languages"_s) && !languages.isEmpty())
        fields.insert(u"languages"_s, languages.join(u' '));
    const QString key = card.text(u"KEY");
    if (!fields.contains(u"fingerprint"_s) && key.startsWith(kKeyPrefix, Qt::CaseInsensitive))
        fields.insert(u"fingerprint"_s, key.sliced(kKeyPrefix.size()));
}

} // namespace

Card cardFrom(const Contact &contact, const Participants &participants, CardVersion version, const QDateTime &now)
{
    CardWriter writer(version);
    addNames(writer, contact);
    addAddresses(writer, contact);
    const State *state = participants.state(contact.state);
    writer.addParts(u"ADR"_s,
                    {QString(), QString(), QString(), QString(), QString(), QString(),
                     state ? state->name.in(u"en"_s) : contact.state},
                    u';', {writer.isV4() ? u"work"_s : u"WORK"_s});
    writer.add(u"NOTE"_s, contact.note);
    writer.addParts(u"CATEGORIES"_s, splitRoles(contact.roles), u',');
    writer.add(u"UID"_s, writer.isV4() ? kUuidPrefix + contact.id : contact.id);
    writer.add(u"REV"_s, now.toUTC().toString(u"yyyyMMddTHHmmssZ"_s));
    addOwn(writer, contact);
    return Card{1, writer.properties()};
}

ContactFields fieldsFrom(const Card &card, const QList<ContactRole> &roles)
{
    ContactFields fields;
    for (const OwnProperty &own : kOwnProperties) {
        if (card.first(QString::fromLatin1(own.property)))
            fields.insert(QString::fromLatin1(own.column), card.text(QString::fromLatin1(own.property)));
    }
    readSubstitutes(card, fields);
    fields.insert(u"name"_s, nameOf(card));
    readOrganisation(card, fields);
    readTelephones(card, fields);
    readRoles(card, roles, fields);
    if (card.first(u"TITLE"))
        fields.insert(u"position"_s, card.text(u"TITLE"));
    if (card.first(u"NOTE"))
        fields.insert(u"note"_s, card.text(u"NOTE"));
    if (const QString email = bestOf(card.all(u"EMAIL")); !email.isEmpty())
        fields.insert(u"email"_s, email);
    QString id = card.text(u"UID");
    if (id.startsWith(kUuidPrefix, Qt::CaseInsensitive))
        id.remove(0, kUuidPrefix.size());
    if (!id.isEmpty())
        fields.insert(u"id"_s, id);
    return fields;
}

} // namespace tessera
