// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordtable.h"

#include "domain/isodate.h"
#include "storage/rowcursor.h"
#include "storage/words.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

struct RecordStatements {
    QString insert;
    QString update;
    QString remove;
    QString select; ///< without conditions
    QString order;
};

/// A row is changed only where every column is what "before" says, so one statement both looks for a conflict and writes.
RecordStatements statementsFor(const RecordSchema &schema)
{
    QStringList names;
    QStringList marks;
    QStringList equals;
    QStringList keys;
    for (const Field &field : schema.fields) {
        names << u'"' + field.name + u'"';
        marks << u"?"_s;
        equals << names.constLast() + u" = ?"_s;
        if (field.isKey)
            keys << names.constLast();
    }
    const QString table = u'"' + schema.name + u'"';
    const QString columns = names.join(u", "_s);
    const QString same = equals.join(u" AND "_s);
    return {u"INSERT INTO %1 (%2, \"hash\") VALUES (%3, ?) ON CONFLICT DO NOTHING"_s.arg(table, columns,
                                                                                         marks.join(u", "_s)),
            u"UPDATE %1 SET %2, \"hash\" = ? WHERE %3"_s.arg(table, equals.join(u", "_s), same),
            u"DELETE FROM %1 WHERE %2"_s.arg(table, same), u"SELECT %1, \"hash\" FROM %2"_s.arg(columns, table),
            u" ORDER BY "_s + keys.join(u", "_s)};
}

const RecordStatements &statements(RecordKind kind)
{
    static const QList<RecordStatements> all = [] {
        QList<RecordStatements> made;
        for (const RecordKind each : recordKinds())
            made << statementsFor(recordSchema(each));
        return made;
    }();
    return all.at(qsizetype(kind));
}

/// A value as its column holds it; a null text would be taken for NULL.
QVariant columnValue(const Field &field, const QVariant &value)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Boolean:
        return value.toInt();
    case FieldType::Date: {
        const QDate day = value.toDate();
        return day.isValid() ? day.toString(Qt::ISODate) : u""_s;
    }
    case FieldType::DateTime: {
        const QDateTime moment = value.toDateTime();
        return moment.isValid() ? momentText(moment) : u""_s;
    }
    case FieldType::Text:
        break;
    }
    const QString text = value.toString();
    return text.isNull() ? u""_s : text;
}

void appendValues(QVariantList &list, RecordKind kind, const RecordValues &values)
{
    const QList<Field> &fields = recordSchema(kind).fields;
    for (qsizetype i = 0; i < fields.size(); ++i)
        list << columnValue(fields.at(i), values.at(i));
}

bool fits(const Field &field, const QVariant &value)
{
    switch (field.type) {
    case FieldType::Integer:
        return value.typeId() == QMetaType::Int;
    case FieldType::Boolean:
        return value.typeId() == QMetaType::Bool;
    case FieldType::Date:
        return value.typeId() == QMetaType::QDate
               && (!value.toDate().isValid() || (value.toDate().year() >= 0 && value.toDate().year() <= 9999));
    case FieldType::DateTime:
        return value.typeId() == QMetaType::QDateTime
               && (!value.toDateTime().isValid()
                   || momentFromText(momentText(value.toDateTime())) == value.toDateTime());
    case FieldType::Text:
        break;
    }
    if (value.typeId() != QMetaType::QString)
        return false;
    const QString text = value.toString();
    return field.choiceIds.isEmpty() ? QStringView(text).isValidUtf16() : field.choiceIds.contains(text);
}

} // namespace

Result<void> applyChange(const Database &database, const Change &change, const QByteArray &hash)
{
    const RecordStatements &sql = statements(change.kind);
    QVariantList values;
    if (change.after) {
        appendValues(values, change.kind, *change.after);
        values << hash;
    }
    if (change.before)
        appendValues(values, change.kind, *change.before);
    const Result<int> touched = database.write(!change.before ? sql.insert
                                               : change.after ? sql.update
                                                              : sql.remove,
                                               values);
    if (!touched)
        return tl::unexpected(touched.error());
    if (*touched != 1)
        return failure(ErrorCode::Conflict, recordPlace(change.kind, change.key));
    return {};
}

Result<void> readRecordRows(const Database &database, RecordKind kind, const QList<Condition> &conditions,
                            const std::function<void(Row &)> &take)
{
    const RecordSchema &schema = recordSchema(kind);
    QStringList where;
    QVariantList values;
    for (const Condition &condition : conditions) {
        const qsizetype place = schema.indexOf(condition.field);
        if (place < 0)
            return failure(ErrorCode::ValueNotRecognised, schema.name + u'.' + condition.field);
        where << u'"' + condition.field + u"\" = ?"_s;
        values << columnValue(schema.fields.at(place), condition.value);
    }
    const RecordStatements &sql = statements(kind);
    const QString text = sql.select + (where.isEmpty() ? QString() : u" WHERE "_s + where.join(u" AND "_s)) + sql.order;
    Result<RowCursor> cursor = RowCursor::open(database, text, values);
    if (!cursor)
        return tl::unexpected(cursor.error());
    Result<bool> more = cursor->next();
    for (; more && *more; more = cursor->next())
        take(cursor->row());
    if (!more)
        return tl::unexpected(more.error());
    if (!cursor->row().isSound())
        return failure(
            ErrorCode::WorkspaceDamaged,
            storageWords(QT_TRANSLATE_NOOP("tessera::Storage", "a record of “%1” holds a value that cannot be"))
                .arg(schema.name));
    return {};
}

RecordValues valuesOf(RecordKind kind, Row &row)
{
    RecordValues values;
    const QList<Field> &fields = recordSchema(kind).fields;
    values.reserve(fields.size());
    const auto append = [&]<typename M>(M member, int column) {
        row.read(column, member);
        values.append(QVariant::fromValue(member));
    };
    for (int i = 0; i < int(fields.size()); ++i) {
        switch (fields.at(i).type) {
        case FieldType::Integer:
            append(0, i);
            break;
        case FieldType::Boolean:
            append(false, i);
            break;
        case FieldType::Date:
            append(QDate(), i);
            break;
        case FieldType::DateTime:
            append(QDateTime(), i);
            break;
        case FieldType::Text:
            append(QString(), i);
            break;
        }
    }
    return values;
}

Result<void> checkValues(RecordKind kind, const RecordValues &values)
{
    const RecordSchema &schema = recordSchema(kind);
    if (values.size() != schema.fields.size())
        return failure(ErrorCode::ValueNotRecognised, schema.name);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!fits(schema.fields.at(i), values.at(i)))
            return failure(ErrorCode::ValueNotRecognised, schema.name + u'.' + schema.fields.at(i).name);
    }
    return {};
}

} // namespace tessera
