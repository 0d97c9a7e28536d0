// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <span>
#include <type_traits>

namespace tessera {

/// The kinds of record a workspace holds. A kind is added here, with its struct in records.h, contactrecords.h or
/// meetingrecords.h.
enum class RecordKind : quint8 {
    Property,
    Assessment,
    Component,
    Evidence,
    EvidenceUse,
    Milestone,
    Submission,
    Contact,
    ContactRole,
    Confirmation,
    CommsCheck,
    CommsReply,
    ReminderText,
    Forum,
    ForumMember,
    ForumChair,
    Meeting,
    MeetingDocument,
    Attendance,
    MeetingDecision,
    SavedView,
    FrozenEdition,
    Adoption,
};

/// DateTime is a moment in UTC, to the second.
enum class FieldType : quint8 { Text, Integer, Boolean, Date, DateTime };

/// One member of a record as storage, journal and import see it.
struct Field {
    QString name;
    FieldType type = FieldType::Text;
    bool isKey = false;
    QStringList choiceIds; ///< allowed texts of a closed list, the default first; empty for free text
};

/// The description of a record kind, made once from the struct's `describe`.
struct RecordSchema {
    RecordKind kind = RecordKind::Property;
    QString name;        ///< table name, journal name
    QList<Field> fields; ///< key fields first, in key order

    [[nodiscard]] qsizetype indexOf(QStringView fieldName) const; ///< -1 when there is no such field
};

[[nodiscard]] std::span<const RecordKind> recordKinds();
[[nodiscard]] const RecordSchema &recordSchema(RecordKind kind);
[[nodiscard]] std::optional<RecordKind> recordKindFromName(QStringView name);

/// The members of a record in the order of its schema: text and choices as QString, numbers as int, flags as bool, dates
/// as QDate and moments as QDateTime (invalid = none).
using RecordValues = QVariantList;

/// Names one record of a workspace.
struct RecordId {
    RecordKind kind = RecordKind::Property;
    QString key;

    bool operator==(const RecordId &) const = default;
};

[[nodiscard]] inline size_t qHash(const RecordId &id, size_t seed = 0)
{
    return qHashMulti(seed, quint8(id.kind), id.key);
}

/// The key fields joined by "/": `osce-cyber-cbm/2025/HU/8`. Unique within a kind.
[[nodiscard]] QString keyOf(RecordKind kind, const RecordValues &values);

/// JSON with the key and every member that is not at its default: so a field added later leaves old hashes as they are.
/// Dates and moments are ISO 8601.
[[nodiscard]] QJsonObject toJson(RecordKind kind, const RecordValues &values);
[[nodiscard]] Result<RecordValues> valuesFromJson(RecordKind kind, const QJsonObject &object);

/// The bytes that are hashed and journalled: toJson(), compact, names sorted, UTF-8.
[[nodiscard]] QByteArray canonicalText(RecordKind kind, const RecordValues &values);

/// SHA-256 of the kind's name, a zero byte and canonicalText(); 32 bytes.
[[nodiscard]] QByteArray contentHash(RecordKind kind, const RecordValues &values);
[[nodiscard]] QByteArray contentHash(RecordKind kind, const QByteArray &canonicalText);

namespace detail {

template <typename M>
QVariant toVariant(const M &member)
{
    if constexpr (std::is_enum_v<M>)
        return idOf(member);
    else
        return QVariant::fromValue(member);
}

template <typename M>
M fromVariant(const QVariant &value)
{
    if constexpr (std::is_enum_v<M>)
        return fromId<M>(value.toString()).value_or(choices<M>().front().value);
    else
        return value.template value<M>();
}

template <typename M>
constexpr FieldType fieldTypeOf()
{
    if constexpr (std::is_same_v<M, bool>)
        return FieldType::Boolean;
    else if constexpr (std::is_same_v<M, int>)
        return FieldType::Integer;
    else if constexpr (std::is_same_v<M, QDate>)
        return FieldType::Date;
    else if constexpr (std::is_same_v<M, QDateTime>)
        return FieldType::DateTime;
    else
        return FieldType::Text;
}

template <typename T>
struct SchemaVisitor {
    RecordSchema &schema;

    template <typename M>
    void add(const char *name, bool isKey)
    {
        Field field{QString::fromLatin1(name), fieldTypeOf<M>(), isKey, {}};
        if constexpr (std::is_enum_v<M>) {
            for (const auto &c : choices<M>())
                field.choiceIds.append(QString::fromLatin1(c.id));
        }
        schema.fields.append(field);
    }
    template <typename M>
    void key(const char *name, M T::*)
    {
        add<M>(name, true);
    }
    template <typename M>
    void field(const char *name, M T::*)
    {
        add<M>(name, false);
    }
};

template <typename T>
struct ValuesVisitor {
    const T &record;
    RecordValues values;

    template <typename M>
    void key(const char *, M T::*member)
    {
        values.append(toVariant(record.*member));
    }
    template <typename M>
    void field(const char *, M T::*member)
    {
        values.append(toVariant(record.*member));
    }
};

template <typename T>
struct RecordVisitor {
    const RecordValues &values;
    T record{};
    qsizetype next = 0;

    template <typename M>
    void key(const char *, M T::*member)
    {
        record.*member = fromVariant<M>(values.value(next++));
    }
    template <typename M>
    void field(const char *, M T::*member)
    {
        record.*member = fromVariant<M>(values.value(next++));
    }
};

} // namespace detail

/// A struct of records.h as values, and back.
template <typename T>
[[nodiscard]] RecordValues valuesOf(const T &record)
{
    detail::ValuesVisitor<T> visitor{record, {}};
    T::describe(visitor);
    return visitor.values;
}

template <typename T>
[[nodiscard]] T recordFrom(const RecordValues &values)
{
    detail::RecordVisitor<T> visitor{values};
    T::describe(visitor);
    return visitor.record;
}

template <typename T>
[[nodiscard]] QString keyOf(const T &record)
{
    return keyOf(T::kKind, valuesOf(record));
}

} // namespace tessera
