// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journaltable.h"

#include "storage/database.h"
#include "storage/words.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOfJson(const QJsonDocument &document)
{
    return QCryptographicHash::hash(document.toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
}

QJsonValue hexOrNull(const QByteArray &hash)
{
    return hash.isNull() ? QJsonValue() : QJsonValue(QString::fromLatin1(hash.toHex()));
}

QVariant valueOrNull(const RecordSchema &schema, const RecordValues &values, QStringView field)
{
    const qsizetype place = schema.indexOf(field);
    return place < 0 ? QVariant() : values.at(place);
}

QVariant textOrNull(const QByteArray &text)
{
    return text.isNull() ? QVariant() : QString::fromUtf8(text);
}

QVariant blobOrNull(const QByteArray &blob)
{
    return blob.isNull() ? QVariant() : blob;
}

QByteArray textAt(const QSqlQuery &query, int column)
{
    const QVariant value = query.value(column);
    return value.isNull() ? QByteArray() : value.toString().toUtf8();
}

QByteArray blobAt(const QSqlQuery &query, int column)
{
    const QVariant value = query.value(column);
    return value.isNull() ? QByteArray() : value.toByteArray();
}

/// A text as it comes back from the file: never null, never half a character.
QString storable(const QString &text)
{
    return text.isEmpty() ? u""_s : QString::fromUtf8(text.toUtf8());
}

/// Whether a journalled text is what its hash says; a text that was erased is.
bool matches(RecordKind kind, const QByteArray &text, const QByteArray &hash)
{
    return text.isNull() || contentHash(kind, text) == hash;
}

/// Whether the columns for filtering are those of the record itself, where it has them in its key. A State that is no part
/// of the key may change with the record and is covered by the hashes of its texts.
bool isFiledRightly(const JournalledChange &change, RecordKind kind)
{
    const RecordSchema &schema = recordSchema(kind);
    const QList<QStringView> parts = QStringView(change.key).split(u'/');
    const auto keyCount =
        std::count_if(schema.fields.begin(), schema.fields.end(), [](const Field &f) { return f.isKey; });
    if (keyCount > 1 && parts.size() != keyCount)
        return true; // a key whose texts contain "/" cannot be taken apart
    const auto isSame = [&](QStringView field, const QString &filed, const QString &nothing) {
        const qsizetype place = schema.indexOf(field);
        return place >= keyCount || filed == (place < 0 ? nothing : parts.value(place));
    };
    return isSame(u"state", change.state, {}) && isSame(u"measure", QString::number(change.measure), u"0"_s)
           && isSame(u"year", QString::number(change.year), u"0"_s);
}

/// The conditions on one change of an entry, as a nested query.
QString conditionOnChanges(const JournalFilter &filter, QVariantList &values)
{
    QStringList where;
    const auto add = [&](const char *condition, const QVariant &value) {
        where << QString::fromLatin1(condition);
        values << value;
    };
    if (!filter.state.isEmpty())
        add("state = ?", filter.state);
    if (filter.measure != 0)
        add("measure = ?", filter.measure);
    if (filter.year != 0)
        add("year = ?", filter.year);
    if (filter.kind)
        add("kind = ?", recordSchema(*filter.kind).name);
    if (!filter.key.isEmpty())
        add("\"key\" = ?", filter.key);
    if (where.isEmpty())
        return {};
    return u"number IN (SELECT entry FROM \"change\" WHERE %1)"_s.arg(where.join(u" AND "_s));
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// SQLite ignores case in ASCII only, so text is looked for here.
bool mentions(const JournalEntry &entry, const QString &text)
{
    return text.isEmpty() || entry.title.contains(text, Qt::CaseInsensitive)
           || entry.reason.contains(text, Qt::CaseInsensitive);
}

} // namespace

bool JournalledChange::isRedacted() const
{
    return (before.isNull() && !beforeHash.isNull()) || (after.isNull() && !afterHash.isNull());
}

JournalledChange journalled(const Change &change, int ordinal)
{
    const RecordSchema &schema = recordSchema(change.kind);
    const RecordValues &values = change.after ? *change.after : *change.before;
    JournalledChange row;
    row.ordinal = ordinal;
    row.kind = schema.name;
    row.key = change.key;
    row.state = valueOrNull(schema, values, u"state").toString();
    row.measure = valueOrNull(schema, values, u"measure").toInt();
    row.year = valueOrNull(schema, values, u"year").toInt();
    if (change.before) {
        row.before = canonicalText(change.kind, *change.before);
        row.beforeHash = contentHash(change.kind, row.before);
    }
    if (change.after) {
        row.after = canonicalText(change.kind, *change.after);
        row.afterHash = contentHash(change.kind, row.after);
    }
    return row;
}

JournalHead headFor(const JournalEntry &entry, const QByteArray &payloadHash, const QByteArray &previousHash)
{
    JournalHead head{entry, timeText(entry.time), idOf(entry.origin), payloadHash, previousHash};
    head.entry.author = {storable(entry.author.name), storable(entry.author.machine)};
    head.entry.title = storable(entry.title);
    head.entry.reason = storable(entry.reason);
    head.entry.hash = hashOf(head);
    return head;
}

QByteArray hashOf(const JournalHead &head)
{
    const JournalEntry &entry = head.entry;
    const QJsonObject object{{u"number"_s, entry.number},
                             {u"time"_s, head.time},
                             {u"author"_s, entry.author.name},
                             {u"machine"_s, entry.author.machine},
                             {u"origin"_s, head.origin},
                             {u"title"_s, entry.title},
                             {u"reason"_s, entry.reason},
                             {u"reverts"_s, entry.reverts},
                             {u"change_count"_s, entry.changeCount},
                             {u"payload_hash"_s, hexOrNull(head.payloadHash)},
                             {u"previous_hash"_s, hexOrNull(head.previousHash)}};
    return hashOfJson(QJsonDocument(object));
}

QByteArray payloadHash(const QList<JournalledChange> &changes)
{
    QJsonArray list;
    for (const JournalledChange &change : changes)
        list << QJsonArray{change.ordinal, change.kind, change.key, hexOrNull(change.beforeHash),
                           hexOrNull(change.afterHash)};
    return hashOfJson(QJsonDocument(list));
}

QByteArray firstPreviousHash()
{
    return QByteArray(32, '\0');
}

Result<void> appendEntry(const Database &database, const JournalHead &head, const QList<JournalledChange> &changes)
{
    static const QString insertEntry =
        u"INSERT INTO journal (number, time, author, machine, origin, title, reason, reverts, "
        "change_count, payload_hash, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    static const QString insertChange =
        u"INSERT INTO \"change\" (entry, ordinal, kind, \"key\", state, measure, year, "
        "\"before\", \"after\", before_hash, after_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    const JournalEntry &entry = head.entry;
    const Result<int> written = database.write(
        insertEntry, {entry.number, head.time, entry.author.name, entry.author.machine, head.origin, entry.title,
                      entry.reason, entry.reverts, entry.changeCount, head.payloadHash, head.previousHash, entry.hash});
    if (!written)
        return tl::unexpected(written.error());
    for (const JournalledChange &change : changes) {
        const Result<int> done = database.write(
            insertChange, {entry.number, change.ordinal, change.kind, change.key, storable(change.state),
                           change.measure, change.year, textOrNull(change.before), textOrNull(change.after),
                           blobOrNull(change.beforeHash), blobOrNull(change.afterHash)});
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

QString selectHeads()
{
    return u"SELECT number, time, author, machine, origin, title, reason, reverts, change_count, hash, payload_hash, "
           "previous_hash FROM journal"_s;
}

QString selectChanges()
{
    return u"SELECT entry, ordinal, kind, \"key\", state, measure, year, \"before\", \"after\", before_hash, after_hash "
           "FROM \"change\""_s;
}

JournalHead headAt(const QSqlQuery &query)
{
    JournalHead head;
    JournalEntry &entry = head.entry;
    entry.number = query.value(0).toLongLong();
    head.time = query.value(1).toString();
    entry.time = QDateTime::fromString(head.time, Qt::ISODateWithMs).toUTC();
    entry.author = {query.value(2).toString(), query.value(3).toString()};
    head.origin = query.value(4).toString();
    entry.origin = fromId<Origin>(head.origin).value_or(Origin::Edit);
    entry.title = query.value(5).toString();
    entry.reason = query.value(6).toString();
    entry.reverts = query.value(7).toLongLong();
    entry.changeCount = query.value(8).toInt();
    entry.hash = query.value(9).toByteArray();
    head.payloadHash = query.value(10).toByteArray();
    head.previousHash = query.value(11).toByteArray();
    return head;
}

JournalledChange changeAt(const QSqlQuery &query)
{
    JournalledChange change;
    change.entry = query.value(0).toLongLong();
    change.ordinal = query.value(1).toInt();
    change.kind = query.value(2).toString();
    change.key = query.value(3).toString();
    change.state = query.value(4).toString();
    change.measure = query.value(5).toInt();
    change.year = query.value(6).toInt();
    change.before = textAt(query, 7);
    change.after = textAt(query, 8);
    change.beforeHash = blobAt(query, 9);
    change.afterHash = blobAt(query, 10);
    return change;
}

Result<QList<JournalEntry>> readJournal(const Database &database, const JournalFilter &filter)
{
    QVariantList values;
    QStringList where{u"number > ?"_s};
    values << filter.after;
    if (const QString nested = conditionOnChanges(filter, values); !nested.isEmpty())
        where << nested;
    const auto add = [&](const QString &condition, const QString &value) {
        where << condition;
        values << value;
    };
    if (!filter.author.isEmpty())
        add(u"author = ?"_s, filter.author);
    if (filter.from.isValid())
        add(u"time >= ?"_s, timeText(filter.from));
    if (filter.to.isValid())
        add(u"time <= ?"_s, timeText(filter.to));
    Result<QSqlQuery> query =
        database.read(selectHeads() + u" WHERE "_s + where.join(u" AND "_s) + u" ORDER BY number DESC"_s, values);
    if (!query)
        return tl::unexpected(query.error());
    QList<JournalEntry> entries;
    while ((filter.limit <= 0 || entries.size() < filter.limit) && query->next()) {
        if (JournalEntry entry = headAt(*query).entry; mentions(entry, filter.text))
            entries << std::move(entry);
    }
    return database.ended(*query).map([&] { return entries; });
}

Result<QList<JournalledChange>> readChanges(const Database &database, qint64 entry)
{
    Result<QSqlQuery> query = database.read(selectChanges() + u" WHERE entry = ? ORDER BY ordinal"_s, {entry});
    if (!query)
        return tl::unexpected(query.error());
    QList<JournalledChange> changes;
    while (query->next())
        changes << changeAt(*query);
    return database.ended(*query).map([&] { return changes; });
}

Result<JournalEntry> lastEntry(const Database &database)
{
    JournalFilter newest;
    newest.limit = 1;
    return readJournal(database, newest).map([](const QList<JournalEntry> &entries) {
        JournalEntry none;
        none.hash = firstPreviousHash();
        return entries.isEmpty() ? none : entries.constFirst();
    });
}

QString flawOfEntry(const JournalHead &head, const QList<JournalledChange> &changes)
{
    if (head.entry.changeCount != changes.size() || payloadHash(changes) != head.payloadHash)
        return storageWords(
            QT_TRANSLATE_NOOP("tessera::Storage", "its changes are not those that were written with it"));
    if (hashOf(head) != head.entry.hash)
        return storageWords(QT_TRANSLATE_NOOP("tessera::Storage", "its content is not what its hash says"));
    return {};
}

QString flawOfChange(const JournalledChange &change)
{
    const auto kind = recordKindFromName(change.kind);
    if (!kind || !matches(*kind, change.before, change.beforeHash) || !matches(*kind, change.after, change.afterHash))
        return storageWords(QT_TRANSLATE_NOOP("tessera::Storage", "the text of a change is not what its hash says"));
    if (!isFiledRightly(change, *kind))
        return storageWords(QT_TRANSLATE_NOOP("tessera::Storage", "a change is filed under another record"));
    return {};
}

} // namespace tessera
