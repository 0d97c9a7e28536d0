// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/contactfields.h"

#include "domain/contactroles.h"
#include "domain/isodate.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace tessera::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kContactColumns{
    Column{"id", false},           Column{"state", true},         Column{"roles", true},
    Column{"organisation", false}, Column{"unit", false},         Column{"name", true},
    Column{"position", false},     Column{"email", false},        Column{"telephone", false},
    Column{"duty_line", false},    Column{"languages", false},    Column{"fingerprint", false},
    Column{"from", false},         Column{"until", false},        Column{"sharing", false},
    Column{"note", false},         Column{"nominated_on", false}, Column{"confirmed_on", false},
    Column{"means", false},        Column{"reference", false},
};

/// Marks nobody sees, which make a text look like another: embeddings, overrides, isolates, zero width, and the like.
bool isHiddenMark(QChar c)
{
    return (c >= QChar(0x200B) && c <= QChar(0x200F)) || (c >= QChar(0x202A) && c <= QChar(0x202E))
           || (c >= QChar(0x2060) && c <= QChar(0x206F)) || c == QChar(0xFEFF);
}

bool isHiddenOrControl(QChar c)
{
    return isHiddenMark(c) || c.category() == QChar::Other_Control;
}

QString tooLongText()
{
    return importText(QT_TRANSLATE_NOOP("tessera::Import", "A text is too long."));
}

/// What turns one text into the record; the sentence says why it is refused.
struct ContactField {
    const char *name;
    const char *label;
    QString (*take)(const QString &text, const QList<ContactRole> &roles, Contact &contact);
    QString (*show)(const Contact &contact);
};

template <auto member>
QString takeOneLine(const QString &text, const QList<ContactRole> &, Contact &contact)
{
    contact.*member = plainLine(text);
    return (contact.*member).size() > kLongestText ? tooLongText() : QString();
}

template <auto member>
QString showText(const Contact &contact)
{
    return contact.*member;
}

QString takeNote(const QString &text, const QList<ContactRole> &, Contact &contact)
{
    QString note = text;
    note.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    note.removeIf([](QChar c) { return isHiddenOrControl(c) && c != u'\n' && c != u'\t'; });
    contact.note = note.trimmed();
    return note.size() > kLongestText ? tooLongText() : QString();
}

template <auto member>
QString takeContactDay(const QString &text, const QList<ContactRole> &, Contact &contact)
{
    const QDate day = dateFromIso(text.trimmed());
    if (!text.trimmed().isEmpty() && !day.isValid())
        return importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not a date such as 2025-10-31."))
            .arg(shown(text));
    contact.*member = day;
    return {};
}

template <auto member>
QString showDay(const Contact &contact)
{
    return (contact.*member).toString(Qt::ISODate);
}

/// An empty text says nothing, so that a narrow label is not widened to the default.
QString takeSharing(const QString &text, const QList<ContactRole> &, Contact &contact)
{
    const std::optional<SharingLabel> label = fromText<SharingLabel>(text);
    if (!label && !text.trimmed().isEmpty())
        return importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not a sharing label such as TLP:GREEN."))
            .arg(shown(text));
    contact.sharing = label.value_or(contact.sharing);
    return {};
}

QString showSharing(const Contact &contact)
{
    return sharingText(contact.sharing);
}

/// A role by its id or its label; "OSCE policy", "policy contact", "Policy PoC" are the same.
QString roleFrom(const QString &text, const QList<ContactRole> &roles)
{
    static const QRegularExpression kAround(u"^osce\\s+|\\s+(poc|contact|point of contact)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString plain = QString(text).remove(kAround);
    const QList<ContactRole> builtIn = builtInRoles();
    for (const QString &wanted : {text, plain}) {
        for (const ContactRole &role : builtIn + roles) {
            if (wanted.compare(role.id, Qt::CaseInsensitive) == 0
                || wanted.compare(role.label, Qt::CaseInsensitive) == 0)
                return role.id;
        }
    }
    return {};
}

QString roleLabels(const QList<ContactRole> &roles)
{
    QStringList labels;
    for (const ContactRole &role : roles.isEmpty() ? builtInRoles() : roles)
        labels.append(role.label);
    return labels.join(u", "_s);
}

/// An empty text leaves what is recorded.
QString takeRoles(const QString &text, const QList<ContactRole> &roles, Contact &contact)
{
    static const QRegularExpression kBetween(u"[,;\n/]"_s);
    QStringList ids;
    for (const QString &piece : text.split(kBetween, Qt::SkipEmptyParts)) {
        const QString whole = roleFrom(plainLine(piece), roles);
        // Ids may be parted by spaces, which labels contain.
        for (const QString &word : whole.isEmpty() ? splitRoles(plainLine(piece)) : QStringList{whole}) {
            const QString id = roleFrom(word, roles);
            if (id.isEmpty())
                return importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not a role. Use one of: %2."))
                    .arg(shown(plainLine(piece)), roleLabels(roles));
            ids.append(id);
        }
    }
    if (!ids.isEmpty())
        contact.roles = joinRoles(ids);
    return {};
}

QString takeEmail(const QString &text, const QList<ContactRole> &, Contact &contact)
{
    static const QRegularExpression kAddress(u"^[^\\s@<>(),;:\"\\[\\]\\\\]+@[^\\s@<>(),;:\"\\[\\]\\\\]+$"_s);
    QString address = plainLine(text);
    if (address.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
        address.remove(0, 7);
    if (!address.isEmpty() && (!kAddress.match(address).hasMatch() || address.size() > 254))
        return importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not an e-mail address.")).arg(shown(address));
    contact.email = address;
    return {};
}

QString takeTelephone(QString text)
{
    text = plainLine(text);
    while (text.startsWith(u"tel:"_s, Qt::CaseInsensitive))
        text = text.sliced(4).trimmed();
    return text;
}

template <auto member>
QString takeNumber(const QString &text, const QList<ContactRole> &, Contact &contact)
{
    contact.*member = takeTelephone(text);
    return (contact.*member).size() > 200 ? tooLongText() : QString();
}

/// "en", "English"; empty when it is neither.
QString languageCode(const QString &word)
{
    static const QRegularExpression kCode(u"^[A-Za-z]{2,3}(-[A-Za-z]{2})?$"_s);
    if (kCode.match(word).hasMatch())
        return word.section(u'-', 0, 0).toLower();
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
        const auto language = QLocale::Language(i);
        if (word.compare(QLocale::languageToString(language), Qt::CaseInsensitive) == 0)
            return QLocale::languageToCode(language);
    }
    return {};
}

QString takeLanguages(const QString &text, const QList<ContactRole> &, Contact &contact)
{
    static const QRegularExpression kBetween(u"[\\s,;/]+"_s);
    QStringList codes;
    for (const QString &word : plainLine(text).left(1000).split(kBetween, Qt::SkipEmptyParts)) {
        const QString code = languageCode(word);
        if (code.isEmpty())
            return importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not a language code such as “en”."))
                .arg(shown(word));
        codes.append(code);
    }
    codes.removeDuplicates();
    contact.languages = codes.join(u' ');
    return {};
}

QString takeFingerprint(const QString &text, const QList<ContactRole> &, Contact &contact)
{
    static const QRegularExpression kBetween(u"[\\s:]|^0x"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kDigits(u"^([0-9A-F]{40}|[0-9A-F]{64})?$"_s);
    const QString digits = plainLine(text).remove(kBetween).toUpper();
    if (!kDigits.match(digits).hasMatch())
        return importText(QT_TRANSLATE_NOOP("tessera::Import",
                                            "“%1” is not the fingerprint of a key: 40 or 64 hexadecimal digits."))
            .arg(shown(text));
    contact.fingerprint = digits;
    return {};
}

constexpr std::array kContactFields{
    ContactField{"roles", QT_TRANSLATE_NOOP("tessera::Import", "roles"), takeRoles, showText<&Contact::roles>},
    ContactField{"organisation", QT_TRANSLATE_NOOP("tessera::Import", "organisation"),
                 takeOneLine<&Contact::organisation>, showText<&Contact::organisation>},
    ContactField{"unit", QT_TRANSLATE_NOOP("tessera::Import", "unit"), takeOneLine<&Contact::unit>,
                 showText<&Contact::unit>},
    ContactField{"name", QT_TRANSLATE_NOOP("tessera::Import", "name"), takeOneLine<&Contact::name>,
                 showText<&Contact::name>},
    ContactField{"position", QT_TRANSLATE_NOOP("tessera::Import", "position"), takeOneLine<&Contact::position>,
                 showText<&Contact::position>},
    ContactField{"email", QT_TRANSLATE_NOOP("tessera::Import", "e-mail"), takeEmail, showText<&Contact::email>},
    ContactField{"telephone", QT_TRANSLATE_NOOP("tessera::Import", "telephone"), takeNumber<&Contact::telephone>,
                 showText<&Contact::telephone>},
    ContactField{"duty_line", QT_TRANSLATE_NOOP("tessera::Import", "24/7 line"), takeNumber<&Contact::dutyLine>,
                 showText<&Contact::dutyLine>},
    ContactField{"languages", QT_TRANSLATE_NOOP("tessera::Import", "languages"), takeLanguages,
                 showText<&Contact::languages>},
    ContactField{"fingerprint", QT_TRANSLATE_NOOP("tessera::Import", "fingerprint"), takeFingerprint,
                 showText<&Contact::fingerprint>},
    ContactField{"from", QT_TRANSLATE_NOOP("tessera::Import", "first day"), takeContactDay<&Contact::from>,
                 showDay<&Contact::from>},
    ContactField{"until", QT_TRANSLATE_NOOP("tessera::Import", "last day"), takeContactDay<&Contact::until>,
                 showDay<&Contact::until>},
    ContactField{"sharing", QT_TRANSLATE_NOOP("tessera::Import", "sharing label"), takeSharing, showSharing},
    ContactField{"note", QT_TRANSLATE_NOOP("tessera::Import", "note"), takeNote, showText<&Contact::note>},
};

} // namespace

std::span<const Column> contactColumns()
{
    return kContactColumns;
}

QString takeContactField(const QString &column, const QString &text, const QList<ContactRole> &roles, Contact &contact)
{
    const auto field = std::find_if(kContactFields.begin(), kContactFields.end(),
                                    [&](const ContactField &f) { return column == QLatin1String(f.name); });
    return field == kContactFields.end() ? QString() : field->take(text, roles, contact);
}

ContactFields fieldsOf(const Contact &contact)
{
    ContactFields fields{{u"id"_s, contact.id}, {u"state"_s, contact.state}};
    for (const ContactField &field : kContactFields)
        fields.insert(QString::fromLatin1(field.name), field.show(contact));
    return fields;
}

QString differenceOf(const Contact &before, const Contact &after)
{
    QStringList labels;
    for (const ContactField &field : kContactFields) {
        if (field.show(before) != field.show(after))
            labels.append(importText(field.label));
    }
    return labels.join(u", "_s);
}

QString plainLine(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return plain.removeIf(isHiddenMark).simplified();
}

} // namespace tessera::tables
