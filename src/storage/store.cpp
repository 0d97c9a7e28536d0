// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include "storage/checker.h"
#include "storage/journaltable.h"
#include "storage/recordtable.h"
#include "storage/setcheck.h"
#include "storage/verifiedcopy.h"
#include "storage/words.h"
#include "storage/workspacefile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace tessera {

using namespace Qt::StringLiterals;

class Store::Private
{
public:
    Private(const QString &path, const Author &by, const Clock &time) : file(path, by, time), author(by), clock(time) {}

    [[nodiscard]] Result<JournalEntry> write(const ChangeSet &set);
    [[nodiscard]] Result<JournalEntry> append(const ChangeSet &set);
    [[nodiscard]] Result<Erasure> erase(const ChangeSet &set, const QList<RecordId> &records);
    [[nodiscard]] Result<void> findNewest();
    [[nodiscard]] Result<void> applyAll(const ChangeSet &set, QList<JournalledChange> &rows);
    [[nodiscard]] Result<void> storeDocuments(const ChangeSet &set);
    [[nodiscard]] Result<int> redact(const RecordId &id);

    /// Passes the result of writing on.
    template <typename T>
    Result<T> noted(Result<T> result)
    {
        if (!result && result.error().code == ErrorCode::DiskFailure)
            file.giveUpWriting();
        return result;
    }

    WorkspaceFile file;
    Author author;
    const Clock &clock;
    std::optional<JournalEntry> newest; ///< once something was written; nobody else can write
};

namespace {

/// The key's fields as conditions; none when the key cannot be taken apart.
std::optional<QList<Condition>> conditionsFor(RecordKind kind, const QString &key)
{
    QList<Condition> conditions;
    const QList<Field> &fields = recordSchema(kind).fields;
    const auto keyCount = std::count_if(fields.begin(), fields.end(), [](const Field &field) { return field.isKey; });
    const QStringList parts = keyCount == 1 ? QStringList{key} : key.split(u'/');
    if (parts.size() != keyCount)
        return std::nullopt;
    for (qsizetype i = 0; i < parts.size(); ++i)
        conditions << Condition{fields.at(i).name, parts.at(i)};
    return conditions;
}

Result<Change> changeOf(const JournalledChange &row)
{
    const auto damaged = [&] { return failure(ErrorCode::WorkspaceDamaged, entryPlace(row.entry)); };
    const auto kind = recordKindFromName(row.kind);
    if (!kind)
        return damaged();
    Change change{*kind, row.key, {}, {}};
    if (row.isRedacted())
        return change;
    const auto side = [&](const QByteArray &text, const QByteArray &hash, std::optional<RecordValues> &values) {
        if (text.isNull())
            return true;
        const auto read = valuesFromJson(*kind, QJsonDocument::fromJson(text).object());
        if (!read || contentHash(*kind, text) != hash)
            return false;
        values = *read;
        return true;
    };
    if (!side(row.before, row.beforeHash, change.before) || !side(row.after, row.afterHash, change.after))
        return damaged();
    return change;
}

} // namespace

Result<JournalEntry> Store::Private::write(const ChangeSet &set)
{
    if (auto fits = checkSet(set); !fits)
        return tl::unexpected(fits.error());
    Transaction transaction(file.database());
    if (auto begun = transaction.begin(); !begun)
        return tl::unexpected(begun.error());
    const Result<JournalEntry> entry = append(set);
    if (!entry)
        return entry;
    if (auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    newest = *entry;
    return entry;
}

/// Within a transaction: the records and the entry, which is the newest once the transaction is committed.
Result<JournalEntry> Store::Private::append(const ChangeSet &set)
{
    QList<JournalledChange> rows;
    if (auto applied = applyAll(set, rows); !applied)
        return tl::unexpected(applied.error());
    if (auto known = findNewest(); !known)
        return tl::unexpected(known.error());
    JournalEntry entry;
    entry.number = newest->number + 1;
    entry.time = clock.now();
    entry.author = author;
    entry.title = set.title;
    entry.reason = set.reason;
    entry.origin = set.origin;
    entry.reverts = set.reverts;
    entry.changeCount = int(set.changes.size());
    const JournalHead head = headFor(entry, payloadHash(rows), newest->hash);
    return appendEntry(file.database(), head, rows).map([&] { return head.entry; });
}

Result<void> Store::Private::findNewest()
{
    if (newest)
        return {};
    return lastEntry(file.database()).map([this](const JournalEntry &entry) { newest = entry; });
}

Result<void> Store::Private::applyAll(const ChangeSet &set, QList<JournalledChange> &rows)
{
    rows.reserve(set.changes.size());
    for (const Change &change : set.changes) {
        rows << journalled(change, int(rows.size()) + 1);
        if (auto applied = applyChange(file.database(), change, rows.constLast().afterHash); !applied)
            return applied;
    }
    return storeDocuments(set);
}

Result<void> Store::Private::storeDocuments(const ChangeSet &set)
{
    for (auto document = set.documents.constBegin(); document != set.documents.constEnd(); ++document) {
        const QByteArray bytes = document->isNull() ? QByteArray("") : *document;
        const auto stored = file.database().write(
            u"INSERT INTO document (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, {document.key(), bytes});
        if (!stored)
            return tl::unexpected(stored.error());
    }
    const QHash<QString, QString> files = evidenceFiles(set);
    for (auto each = files.constBegin(); each != files.constEnd(); ++each) {
        const auto found = file.database().value(u"SELECT 1 FROM document WHERE sha256 = ?"_s, {each.key()});
        if (!found)
            return tl::unexpected(found.error());
        if (!found->isValid())
            return failure(ErrorCode::EvidenceMissing, *each);
    }
    return {};
}

Result<int> Store::Private::redact(const RecordId &id)
{
    return file.database().write(
        u"UPDATE \"change\" SET \"before\" = NULL, \"after\" = NULL WHERE kind = ? AND \"key\" = ? "
        "AND (\"before\" IS NOT NULL OR \"after\" IS NOT NULL)"_s,
        {recordSchema(id.kind).name, id.key});
}

Result<Erasure> Store::Private::erase(const ChangeSet &set, const QList<RecordId> &records)
{
    if (auto fits = checkSet(set); !fits)
        return tl::unexpected(fits.error());
    Transaction transaction(file.database());
    if (auto begun = transaction.begin(); !begun)
        return tl::unexpected(begun.error());
    Erasure erasure;
    if (!set.isEmpty()) {
        const Result<JournalEntry> entry = append(set);
        if (!entry)
            return tl::unexpected(entry.error());
        erasure.entry = *entry;
    }
    for (const RecordId &id : records) {
        const Result<int> redacted = redact(id);
        if (!redacted)
            return tl::unexpected(redacted.error());
        erasure.redacted += *redacted;
    }
    if (auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    if (!set.isEmpty())
        newest = erasure.entry;
    return erasure;
}

Store::Store(std::unique_ptr<Private> data) : d(std::move(data)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Author &author, const Clock &clock)
{
    auto data = std::make_unique<Private>(path, author, clock);
    if (auto created = data->file.create(); !created)
        return tl::unexpected(created.error());
    return std::unique_ptr<Store>(new Store(std::move(data)));
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, OpenMode mode, const Author &author, const Clock &clock)
{
    auto data = std::make_unique<Private>(path, author, clock);
    if (auto opened = data->file.open(mode); !opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<Store>(new Store(std::move(data)));
}

QString Store::path() const
{
    return d->file.path();
}

bool Store::isReadOnly() const
{
    return d->file.readOnlyReason() != ReadOnlyReason::None;
}

ReadOnlyReason Store::readOnlyReason() const
{
    return d->file.readOnlyReason();
}

std::optional<Holder> Store::holder() const
{
    return d->file.holder();
}

Result<JournalEntry> Store::commit(const ChangeSet &set)
{
    if (isReadOnly())
        return failure(ErrorCode::ReadOnly);
    if (set.isEmpty())
        return JournalEntry{};
    return d->noted(d->write(set));
}

Result<std::optional<RecordValues>> Store::record(RecordKind kind, const QString &key) const
{
    // A key whose texts contain "/" cannot be taken apart; it is found by looking at all.
    const auto found = records(kind, conditionsFor(kind, key).value_or(QList<Condition>{}));
    if (!found)
        return tl::unexpected(found.error());
    const auto place = std::find_if(found->begin(), found->end(),
                                    [&](const RecordValues &values) { return keyOf(kind, values) == key; });
    return place == found->end() ? std::optional<RecordValues>() : *place;
}

Result<QList<RecordValues>> Store::records(RecordKind kind, const QList<Condition> &conditions) const
{
    QList<RecordValues> found;
    return readRows(kind, conditions, [&](Row &row) { found << valuesOf(kind, row); }).map([&] { return found; });
}

Result<void> Store::readRows(RecordKind kind, const QList<Condition> &conditions,
                             const std::function<void(Row &)> &take) const
{
    return readRecordRows(d->file.database(), kind, conditions, take);
}

Result<int> Store::newestYear(const QString &framework) const
{
    return d->file.database()
        .value(u"SELECT max(year) FROM assessment WHERE framework = ?"_s, {framework})
        .map([](const QVariant &year) { return year.toInt(); });
}

Result<QList<StatusCount>> Store::statusCounts(const QString &framework) const
{
    Result<QSqlQuery> query =
        d->file.database().read(u"SELECT year, measure, status, count(*) FROM assessment WHERE framework = ? "
                                "GROUP BY year, measure, status ORDER BY year, measure, status"_s,
                                {framework});
    if (!query)
        return tl::unexpected(query.error());
    QList<StatusCount> counts;
    while (query->next()) {
        const QString id = query->value(2).toString();
        const std::optional<Status> status = fromId<Status>(id);
        if (!status)
            return failure(ErrorCode::WorkspaceDamaged, recordSchema(RecordKind::Assessment).name, id);
        counts << StatusCount{query->value(0).toInt(), query->value(1).toInt(), *status, query->value(3).toInt()};
    }
    return d->file.database().ended(*query).map([&] { return counts; });
}

Result<QByteArray> Store::document(const QString &sha256) const
{
    const Result<QVariant> found = d->file.database().value(u"SELECT bytes FROM document WHERE sha256 = ?"_s, {sha256});
    if (!found)
        return tl::unexpected(found.error());
    if (!found->isValid() || documentName(found->toByteArray()) != sha256)
        return failure(ErrorCode::EvidenceMissing, sha256);
    return found->toByteArray();
}

Result<QList<JournalEntry>> Store::journal(const JournalFilter &filter) const
{
    return readJournal(d->file.database(), filter);
}

Result<QList<Change>> Store::changes(qint64 entryNumber) const
{
    const auto rows = readChanges(d->file.database(), entryNumber);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Change> changes;
    changes.reserve(rows->size());
    for (const JournalledChange &row : *rows) {
        const Result<Change> change = changeOf(row);
        if (!change)
            return tl::unexpected(change.error());
        changes << *change;
    }
    return changes;
}

Result<int> Store::redact(const RecordId &id)
{
    if (isReadOnly())
        return failure(ErrorCode::ReadOnly);
    return d->noted(d->redact(id));
}

Result<QList<RecordId>> Store::everJournalled(RecordKind kind, const QString &field, const QString &value) const
{
    Result<QSqlQuery> query =
        d->file.database().read(selectChanges() + u" WHERE kind = ?"_s, {recordSchema(kind).name});
    if (!query)
        return tl::unexpected(query.error());
    QSet<QString> keys;
    while (query->next()) {
        const JournalledChange row = changeAt(*query);
        const auto names = [&](const QByteArray &text) {
            return !text.isNull() && QJsonDocument::fromJson(text).object().value(field).toString() == value;
        };
        if (names(row.before) || names(row.after))
            keys.insert(row.key);
    }
    QList<RecordId> ids;
    for (const QString &key : keys)
        ids.append({kind, key});
    return d->file.database().ended(*query).map([&] { return ids; });
}

Result<Erasure> Store::erase(const ChangeSet &set, const QList<RecordId> &records)
{
    if (isReadOnly())
        return failure(ErrorCode::ReadOnly);
    Result<Erasure> erasure = d->noted(d->erase(set, records));
    if (erasure)
        erasure->isPurged = purge().has_value();
    return erasure;
}

Result<void> Store::purge()
{
    if (isReadOnly())
        return failure(ErrorCode::ReadOnly);
    // "secure_delete" leaves what a page held before its rows were moved to another one; a rewritten file has no such rest.
    return d->noted(d->file.database().execute(u"VACUUM"_s));
}

Result<CheckReport> Store::check(const Progress &progress) const
{
    return Checker(d->file.database(), progress).run();
}

Result<void> Store::copyTo(const QString &path) const
{
    return copyVerified(d->file.database(), d->file.resolvedPath(), path, &checkCopy);
}

} // namespace tessera
