// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"

#include "domain/isodate.h"
#include "domain/recordtypes.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <array>
#include <utility>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kKinds = []<typename... T>(std::tuple<T...> *) {
    return std::array{T::kKind...};
}(static_cast<RecordTypes *>(nullptr));

constexpr std::array kEvidenceKinds{
    Choice<EvidenceKind>{EvidenceKind::Link, "link", QT_TRANSLATE_NOOP("tessera::Choice", "Link")},
    Choice<EvidenceKind>{EvidenceKind::File, "file", QT_TRANSLATE_NOOP("tessera::Choice", "File")},
};

template <typename T>
RecordSchema schemaFor()
{
    RecordSchema schema{T::kKind, QString::fromLatin1(T::kName), {}};
    detail::SchemaVisitor<T> visitor{schema};
    T::describe(visitor);
    return schema;
}

bool isDefault(const Field &field, const QVariant &value)
{
    switch (field.type) {
    case FieldType::Text:
        return value.toString() == (field.choiceIds.isEmpty() ? QString() : field.choiceIds.constFirst());
    case FieldType::Integer:
        return value.toInt() == 0;
    case FieldType::Boolean:
        return !value.toBool();
    case FieldType::Date:
        return !value.toDate().isValid();
    case FieldType::DateTime:
        return !value.toDateTime().isValid();
    }
    return false;
}

QJsonValue jsonOf(const Field &field, const QVariant &value)
{
    switch (field.type) {
    case FieldType::Text:
        return value.toString();
    case FieldType::Integer:
        return value.toInt();
    case FieldType::Boolean:
        return value.toBool();
    case FieldType::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldType::DateTime:
        return momentText(value.toDateTime());
    }
    return {};
}

QVariant defaultOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
        return field.choiceIds.isEmpty() ? QString() : field.choiceIds.constFirst();
    case FieldType::Integer:
        return 0;
    case FieldType::Boolean:
        return false;
    case FieldType::Date:
        return QDate();
    case FieldType::DateTime:
        return QDateTime();
    }
    return {};
}

/// The member of a JSON object as a value of the field, or none when it does not fit.
std::optional<QVariant> valueOf(const Field &field, const QJsonValue &json)
{
    switch (field.type) {
    case FieldType::Text:
        if (json.isString() && (field.choiceIds.isEmpty() || field.choiceIds.contains(json.toString())))
            return json.toString();
        break;
    case FieldType::Integer:
        // A number with a fraction gives the default back, hence two of them.
        if (const qint64 number = json.toInteger(-1);
            json.isDouble() && number == json.toInteger(-2) && std::in_range<int>(number))
            return int(number);
        break;
    case FieldType::Boolean:
        if (json.isBool())
            return json.toBool();
        break;
    case FieldType::Date:
        if (field.isKey && json.isString() && json.toString().isEmpty())
            return QDate(); // a key is always written, also where the day is not known
        if (const QDate date = dateFromIso(json.toString()); date.isValid())
            return date;
        break;
    case FieldType::DateTime:
        if (const QDateTime moment = momentFromText(json.toString()); moment.isValid())
            return moment;
        break;
    }
    return std::nullopt;
}

} // namespace

template <>
std::span<const Choice<EvidenceKind>> choices<EvidenceKind>()
{
    return kEvidenceKinds;
}

qsizetype RecordSchema::indexOf(QStringView fieldName) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &f) { return f.name == fieldName; });
    return found == fields.end() ? -1 : found - fields.begin();
}

std::span<const RecordKind> recordKinds()
{
    return kKinds;
}

const RecordSchema &recordSchema(RecordKind kind)
{
    static const auto schemas = []<typename... T>(std::tuple<T...> *) {
        return std::array{schemaFor<T>()...};
    }(static_cast<RecordTypes *>(nullptr));
    const RecordSchema &schema = schemas.at(std::size_t(kind));
    Q_ASSERT(schema.kind == kind);
    return schema;
}

std::optional<RecordKind> recordKindFromName(QStringView name)
{
    for (const RecordKind kind : kKinds) {
        if (recordSchema(kind).name == name)
            return kind;
    }
    return std::nullopt;
}

QString keyOf(RecordKind kind, const RecordValues &values)
{
    QString key;
    const QList<Field> &fields = recordSchema(kind).fields;
    for (qsizetype i = 0; i < fields.size() && fields.at(i).isKey; ++i) {
        if (i > 0)
            key += u'/';
        key += values.value(i).toString();
    }
    return key;
}

QJsonObject toJson(RecordKind kind, const RecordValues &values)
{
    QJsonObject object;
    const QList<Field> &fields = recordSchema(kind).fields;
    Q_ASSERT(fields.size() == values.size());
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Field &field = fields.at(i);
        if (field.isKey || !isDefault(field, values.value(i)))
            object.insert(field.name, jsonOf(field, values.value(i)));
    }
    return object;
}

Result<RecordValues> valuesFromJson(RecordKind kind, const QJsonObject &object)
{
    const RecordSchema &schema = recordSchema(kind);
    RecordValues values;
    for (const Field &field : schema.fields) {
        const auto member = object.constFind(field.name);
        if (member == object.constEnd()) {
            if (field.isKey)
                return failure(ErrorCode::ValueNotRecognised, schema.name + u'.' + field.name);
            values.append(defaultOf(field));
            continue;
        }
        const std::optional<QVariant> value = valueOf(field, *member);
        if (!value)
            return failure(ErrorCode::ValueNotRecognised, schema.name + u'.' + field.name);
        values.append(*value);
    }
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        if (schema.indexOf(member.key()) < 0)
            return failure(ErrorCode::ValueNotRecognised, schema.name + u'.' + member.key());
    }
    return values;
}

QByteArray canonicalText(RecordKind kind, const RecordValues &values)
{
    return QJsonDocument(toJson(kind, values)).toJson(QJsonDocument::Compact);
}

QByteArray contentHash(RecordKind kind, const RecordValues &values)
{
    return contentHash(kind, canonicalText(kind, values));
}

QByteArray contentHash(RecordKind kind, const QByteArray &canonicalText)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(recordSchema(kind).name.toUtf8());
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(canonicalText);
    return hash.result();
}

bool isBlank(const Assessment &assessment)
{
    Assessment blank;
    blank.framework = assessment.framework;
    blank.year = assessment.year;
    blank.state = assessment.state;
    blank.measure = assessment.measure;
    return assessment == blank;
}

bool isBlank(const Component &component)
{
    return component.status == Status::NoInformation;
}

} // namespace tessera
