// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "storage/database.h"
#include "storage/words.h"

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

SchemaObject recordTable(const RecordSchema &schema, const Dialect &dialect)
{
    QStringList columns;
    QStringList keys;
    for (const Field &field : schema.fields) {
        columns << u"\"%1\" %2 NOT NULL"_s.arg(field.name, dialect.typeOf(field.type));
        if (field.isKey)
            keys << u'"' + field.name + u'"';
    }
    columns << u"\"hash\" %1 NOT NULL"_s.arg(dialect.blob) << u"PRIMARY KEY (%1)"_s.arg(keys.join(u", "_s));
    return {schema.name,
            u"CREATE TABLE \"%1\" (%2)%3"_s.arg(schema.name, columns.join(u", "_s), dialect.keyedTableOptions)};
}

SchemaObject journalTable(const Dialect &d)
{
    return {u"journal"_s,
            u"CREATE TABLE \"journal\" (\"number\" %2 PRIMARY KEY, \"time\" %1 NOT NULL, \"author\" %1 NOT NULL, "
            "\"machine\" %1 NOT NULL, \"origin\" %1 NOT NULL, \"title\" %1 NOT NULL, \"reason\" %1 NOT NULL, "
            "\"reverts\" %2 NOT NULL, \"change_count\" %2 NOT NULL, \"payload_hash\" %3 NOT NULL, "
            "\"previous_hash\" %3 NOT NULL, \"hash\" %3 NOT NULL)%4"_s.arg(d.text, d.integer, d.blob, d.tableOptions)};
}

SchemaObject changeTable(const Dialect &d)
{
    return {u"change"_s,
            u"CREATE TABLE \"change\" (\"entry\" %2 NOT NULL, \"ordinal\" %2 NOT NULL, \"kind\" %1 NOT NULL, "
            "\"key\" %1 NOT NULL, \"state\" %1 NOT NULL, \"measure\" %2 NOT NULL, \"year\" %2 NOT NULL, "
            "\"before\" %1, \"after\" %1, \"before_hash\" %3, \"after_hash\" %3, "
            "PRIMARY KEY (\"entry\", \"ordinal\"))%4"_s.arg(d.text, d.integer, d.blob, d.keyedTableOptions)};
}

SchemaObject documentTable(const Dialect &d)
{
    return {u"document"_s,
            u"CREATE TABLE \"document\" (\"sha256\" %1 NOT NULL PRIMARY KEY, \"bytes\" %2 NOT NULL)%3"_s.arg(
                d.text, d.blob, d.tableOptions)};
}

/// Makes the tables of these kinds of record, and more objects by name.
Result<void> makeTables(const Database &database, std::span<const RecordKind> kinds, const QStringList &others = {})
{
    for (const RecordKind kind : kinds) {
        if (auto done = database.execute(recordTable(recordSchema(kind), sqliteDialect()).sql); !done)
            return done;
    }
    for (const SchemaObject &object : schemaObjects(sqliteDialect())) {
        if (!others.contains(object.name))
            continue;
        if (auto done = database.execute(object.sql); !done)
            return done;
    }
    return {};
}

Result<void> makeWorkspace(const Database &database)
{
    static constexpr std::array kKinds{RecordKind::Property,  RecordKind::Assessment,  RecordKind::Component,
                                       RecordKind::Evidence,  RecordKind::EvidenceUse, RecordKind::Milestone,
                                       RecordKind::Submission};
    return makeTables(database, kKinds,
                      {u"journal"_s, u"change"_s, u"document"_s, u"change_record"_s, u"change_state"_s})
        .and_then([&] { return database.execute(u"PRAGMA application_id = %1"_s.arg(kApplicationId)); });
}

/// The value of a field that an older table does not have, as SQL.
QString defaultLiteral(const Field &field)
{
    if (field.type == FieldType::Integer || field.type == FieldType::Boolean)
        return u"0"_s;
    return u"'%1'"_s.arg(field.choiceIds.isEmpty() ? QString() : field.choiceIds.constFirst());
}

Result<QStringList> columnsOf(const Database &database, const QString &table)
{
    Result<QSqlQuery> query = database.read(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    if (!query)
        return tl::unexpected(query.error());
    QStringList columns;
    while (query->next())
        columns.append(query->value(0).toString());
    return columns;
}

/// Makes a table anew as its kind is described now and takes its rows over. New fields are at their defaults, which leave the
/// hashes of the rows as they are.
Result<void> remakeTable(const Database &database, RecordKind kind)
{
    const RecordSchema &schema = recordSchema(kind);
    const Result<QStringList> there = columnsOf(database, schema.name);
    if (!there)
        return tl::unexpected(there.error());
    QStringList names;
    QStringList values;
    for (const Field &field : schema.fields) {
        names << u'"' + field.name + u'"';
        values << (there->contains(field.name) ? names.constLast() : defaultLiteral(field));
    }
    const QStringList steps{
        u"ALTER TABLE \"%1\" RENAME TO \"%1_before\""_s.arg(schema.name),
        recordTable(schema, sqliteDialect()).sql,
        u"INSERT INTO \"%1\" (%2, \"hash\") SELECT %3, \"hash\" FROM \"%1_before\""_s.arg(
            schema.name, names.join(u", "_s), values.join(u", "_s)),
        u"DROP TABLE \"%1_before\""_s.arg(schema.name),
    };
    for (const QString &step : steps) {
        if (auto done = database.execute(step); !done)
            return done;
    }
    return {};
}

/// Contacts, meetings and saved views; submissions get more fields.
Result<void> addContactsAndMeetings(const Database &database)
{
    static constexpr std::array kKinds{
        RecordKind::Contact,         RecordKind::ContactRole,  RecordKind::Confirmation,    RecordKind::CommsCheck,
        RecordKind::CommsReply,      RecordKind::ReminderText, RecordKind::Forum,           RecordKind::ForumMember,
        RecordKind::ForumChair,      RecordKind::Meeting,      RecordKind::MeetingDocument, RecordKind::Attendance,
        RecordKind::MeetingDecision, RecordKind::SavedView};
    return makeTables(database, kKinds).and_then([&] { return remakeTable(database, RecordKind::Submission); });
}

Result<void> addEditions(const Database &database)
{
    static constexpr std::array kKinds{RecordKind::FrozenEdition};
    return makeTables(database, kKinds);
}

Result<void> addAdoptions(const Database &database)
{
    static constexpr std::array kKinds{RecordKind::Adoption};
    return makeTables(database, kKinds);
}

constexpr std::array kMigrations{Migration{1, &makeWorkspace}, Migration{2, &addContactsAndMeetings},
                                 Migration{3, &addEditions}, Migration{4, &addAdoptions}};

/// Indexes that SQLite makes by itself, without a statement.
bool isAutomatic(const QString &name, const QString &sql)
{
    return sql.isEmpty() && name == u"sqlite_autoindex_document_1";
}

} // namespace

QList<SchemaObject> schemaObjects(const Dialect &dialect)
{
    QList<SchemaObject> objects;
    for (const RecordKind kind : recordKinds())
        objects << recordTable(recordSchema(kind), dialect);
    objects << journalTable(dialect) << changeTable(dialect) << documentTable(dialect);
    objects << SchemaObject{u"change_record"_s, u"CREATE INDEX \"change_record\" ON \"change\" (\"kind\", \"key\")"_s};
    objects << SchemaObject{u"change_state"_s,
                            u"CREATE INDEX \"change_state\" ON \"change\" (\"state\", \"measure\")"_s};
    return objects;
}

std::span<const Migration> migrations()
{
    return kMigrations;
}

Result<void> migrate(const Database &database, int from, std::span<const Migration> steps)
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (const Migration &step : steps) {
        if (step.to <= from)
            continue;
        const Result<void> done =
            step.run(database).and_then([&] { return database.execute(u"PRAGMA user_version = %1"_s.arg(step.to)); });
        if (!done)
            return done;
    }
    return transaction.commit();
}

Result<void> checkSchema(const Database &database)
{
    QHash<QString, QString> expected;
    for (const SchemaObject &object : schemaObjects(sqliteDialect()))
        expected.insert(object.name, object.sql);
    Result<QSqlQuery> query = database.read(u"SELECT name, sql FROM sqlite_schema ORDER BY name"_s);
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        const QString name = query->value(0).toString();
        const QString sql = query->value(1).toString();
        if (isAutomatic(name, sql))
            continue;
        if (!expected.contains(name) || expected.take(name) != sql)
            return failure(ErrorCode::UnknownSchemaObject, name, sql);
    }
    if (auto ended = database.ended(*query); !ended)
        return ended;
    if (expected.isEmpty())
        return {};
    const QString missing = std::min_element(expected.keyBegin(), expected.keyEnd()).base().key();
    return failure(ErrorCode::WorkspaceDamaged,
                   storageWords(QT_TRANSLATE_NOOP("tessera::Storage", "the table “%1” is missing")).arg(missing));
}

} // namespace tessera
