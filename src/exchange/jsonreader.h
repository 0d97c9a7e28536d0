// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/localisedtext.h"
#include "domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <span>
#include <type_traits>

/// A checker for JSON files: tables say which members an object has and how each is read, places know their JSON
/// pointer, and a report keeps the first thing found wrong.
namespace tessera::json {

class Report
{
public:
    void refuse(const QString &pointer, const QString &reason);

    [[nodiscard]] bool isClean() const { return m_reason.isEmpty(); }

    /// "/measures/3/number: must be a whole number"
    [[nodiscard]] QString text() const;

private:
    QString m_pointer;
    QString m_reason;
};

/// A value of the document. The report must outlive it.
class Place
{
public:
    Place(QJsonValue value, QString pointer, Report &report);

    [[nodiscard]] const QJsonValue &value() const { return m_value; }
    [[nodiscard]] bool isClean() const { return m_report->isClean(); }

    [[nodiscard]] Place member(const QString &name) const;
    [[nodiscard]] Place item(qsizetype index) const;

    void refuse(const QString &reason) const { m_report->refuse(m_pointer, reason); }

    /// False, and refused, when the value is not of that type.
    [[nodiscard]] bool require(QJsonValue::Type type) const;

private:
    QJsonValue m_value;
    QString m_pointer;
    Report *m_report;
};

/// The root of a document; CatalogueInvalid with line and column when it is not JSON.
[[nodiscard]] Result<QJsonValue> parse(const QByteArray &text);

// Readers of one value. What does not fit is refused, and a default is returned.

[[nodiscard]] QString readText(const Place &place);      ///< not empty
[[nodiscard]] QString readSlug(const Place &place);      ///< "un-norms-2015"
[[nodiscard]] QString readSymbol(const Place &place);    ///< of a document: "PC.DEC/1202"
[[nodiscard]] QString readStateCode(const Place &place); ///< two capital letters
[[nodiscard]] int readWhole(const Place &place);
[[nodiscard]] bool readBoolean(const Place &place);
[[nodiscard]] QDate readDate(const Place &place);
[[nodiscard]] QDate readDateOrNull(const Place &place);
[[nodiscard]] QMap<QString, QString> readTexts(const Place &place); ///< by language
[[nodiscard]] LocalisedText readLocalised(const Place &place);      ///< by language, English among them

/// A text that keeps to a rule; else refused with the reason.
[[nodiscard]] QString readTextIf(const Place &place, bool (*keepsRule)(const QString &), const QString &reason);

/// True when the text consists of such characters, in groups parted by single hyphens.
[[nodiscard]] bool isHyphenated(const QString &text, bool (*isPart)(QChar));

/// Refuses every value but this one.
void readConstant(const Place &place, const QJsonValue &wanted);

/// Every item of an array.
template <typename Read>
[[nodiscard]] auto readItems(const Place &place, Read read)
{
    QList<std::invoke_result_t<Read, const Place &>> items;
    if (!place.require(QJsonValue::Array))
        return items;
    const qsizetype count = place.value().toArray().size();
    for (qsizetype i = 0; i < count && place.isClean(); ++i)
        items.append(read(place.item(i)));
    return items;
}

enum class Need : quint8 { Required, Optional };

/// One member of an object in the file, and what reads it into the struct.
template <typename T>
struct Member {
    const char *name;
    Need need;
    void (*read)(const Place &, T &);
};

/// A reason in the language of the program.
[[nodiscard]] QString catalogueText(const char *text);
[[nodiscard]] QString missingText();
[[nodiscard]] QString unknownText();

/// An object with exactly these members; `record` holds the values of those that are not there.
template <typename T>
[[nodiscard]] T readObject(const Place &place, std::span<const Member<T>> members, T record = {})
{
    if (!place.require(QJsonValue::Object))
        return record;
    const QJsonObject object = place.value().toObject();
    for (const QString &name : object.keys()) {
        if (std::none_of(members.begin(), members.end(), [&](const auto &m) { return name == QLatin1String(m.name); }))
            place.member(name).refuse(unknownText());
    }
    for (const Member<T> &member : members) {
        const QLatin1String name(member.name);
        if (object.contains(name))
            member.read(place.member(name), record);
        else if (member.need == Need::Required)
            place.member(name).refuse(missingText());
        if (!place.isClean())
            break;
    }
    return record;
}

// What stands in a table of members.

template <auto member, auto read, typename T>
void into(const Place &place, T &record)
{
    record.*member = read(place);
}

template <auto member, const auto &table, typename T>
void listInto(const Place &place, T &record)
{
    using Item = typename std::remove_cvref_t<decltype(record.*member)>::value_type;
    record.*member = readItems(place, [](const Place &item) { return readObject<Item>(item, table); });
}

/// Checked, but not kept.
template <auto read, typename T>
void checked(const Place &place, T &)
{
    (void)read(place);
}

// What only the whole document shows.

void refuseEmpty(const Place &list);
void refuseSecondUse(const Place &place, const QString &value);
void refuseUnlisted(const Place &place, const QString &value, const QString &list);

/// The values of a member of all items; one that an earlier item has already is refused.
template <typename T, typename Id>
QSet<Id> distinct(const Place &list, const QList<T> &items, Id T::*id, const QString &member)
{
    QSet<Id> seen;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const qsizetype before = seen.size();
        seen.insert(items.at(i).*id);
        if (seen.size() == before) {
            const Place second = list.item(i).member(member);
            refuseSecondUse(second, second.value().toVariant().toString());
        }
    }
    return seen;
}

} // namespace tessera::json
