// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include "domain/records.h"
#include "storage/backups.h"
#include "storage/checker.h"
#include "storage/filehead.h"
#include "storage/ownerfile.h"
#include "storage/recordtable.h"
#include "storage/schema.h"
#include "storage/snapshot.h"
#include "storage/verifiedcopy.h"
#include "storage/words.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace tessera {

using namespace Qt::StringLiterals;

class Store::Private
{
public:
    Private(const QString &filePath, const Author &by, const Clock &time);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    [[nodiscard]] Result<void> create();
    [[nodiscard]] Result<void> open(OpenMode mode);
    [[nodiscard]] Result<JournalEntry> write(const ChangeSet &set);
    [[nodiscard]] Result<int> redact(const RecordId &id);

    [[nodiscard]] Database &database() { return m_snapshot ? m_snapshot->database() : *m_own; }

    /// Passes a result on. After an error of the disk nothing more is written: what would follow is not known.
    template <typename T>
    Result<T> noted(Result<T> result)
    {
        if (!result && result.error().code == ErrorCode::DiskFailure)
            reason = ReadOnlyReason::DiskFailed;
        return result;
    }

    const QString path;
    ReadOnlyReason reason = ReadOnlyReason::None;
    std::optional<Holder> holder;

private:
    [[nodiscard]] Result<void> openToWrite();
    [[nodiscard]] Result<void> openToRead(ReadOnlyReason why);
    [[nodiscard]] Result<void> bringUpToDate(Database &database, bool withBackup);
    [[nodiscard]] Result<void> applyAll(const ChangeSet &set, QList<JournalledChange> &rows);
    [[nodiscard]] Result<void> storeDocuments(const ChangeSet &set);
    void holdOwnerFile();

    QString m_file; ///< links resolved: beside this one stand journal and owner file
    Author m_author;
    const Clock &m_clock;
    std::optional<Snapshot> m_snapshot;
    std::unique_ptr<Database> m_own;
    std::unique_ptr<OwnerFile> m_ownerFile;
    JournalEntry m_newest;
};

namespace {

Result<std::unique_ptr<Database>> openLocked(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, Access::Write);
    if (!database)
        return database;
    if (auto locked = (*database)->lockForGood(); !locked)
        return tl::unexpected(locked.error());
    return database;
}

/// Whether SQLite could write: it needs the file, and the folder for its journal.
bool mayWrite(const QString &path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

/// A copy of an older schema is judged by SQLite only; its hashes are those of that schema.
Result<void> checkPages(const Database &copy)
{
    const Result<QVariant> verdict = copy.value(u"PRAGMA integrity_check(1)"_s);
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (verdict->toString() != u"ok")
        return failure(ErrorCode::BackupFailed, shownPath(copy.path()), verdict->toString());
    return {};
}

Result<void> migrateWithBackup(const Database &database, int from, const QString &path, const Clock &clock)
{
    const Result<QString> target = newBackupPath(path, clock);
    if (!target)
        return tl::unexpected(target.error());
    if (auto copied = copyVerified(database, path, *target, &checkPages); !copied)
        return copied;
    const Result<void> migrated = migrate(database, from, migrations());
    if (!migrated)
        return failure(ErrorCode::MigrationFailed, shownPath(path), migrated.error().detail);
    return {};
}

Result<void> checkSide(const Change &change, const std::optional<RecordValues> &side)
{
    if (!side)
        return {};
    if (auto fits = checkValues(change.kind, *side); !fits)
        return fits;
    if (keyOf(change.kind, *side) != change.key)
        return failure(ErrorCode::ValueNotRecognised, recordPlace(change.kind, change.key));
    return {};
}

Result<void> checkChange(const Change &change)
{
    if (!change.before && !change.after)
        return failure(ErrorCode::ValueNotRecognised, recordPlace(change.kind, change.key));
    return checkSide(change, change.before).and_then([&] { return checkSide(change, change.after); });
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// The evidence files that a set refers to: what the user calls them, by SHA-256.
QHash<QString, QString> evidenceFiles(const ChangeSet &set)
{
    QHash<QString, QString> files;
    for (const Change &change : set.changes) {
        if (change.kind != RecordKind::Evidence || !change.after)
            continue;
        if (const auto evidence = recordFrom<Evidence>(*change.after); !evidence.sha256.isEmpty())
            files.insert(evidence.sha256, evidence.fileName);
    }
    return files;
}

Result<void> checkDocuments(const ChangeSet &set)
{
    const QHash<QString, QString> files = evidenceFiles(set);
    for (auto document = set.documents.constBegin(); document != set.documents.constEnd(); ++document) {
        const QString shown = files.value(document.key(), document.key());
        if (document->size() > kLargestDocument)
            return failure(ErrorCode::EvidenceTooLarge, shown);
        if (sha256Of(*document) != document.key())
            return failure(ErrorCode::EvidenceMissing, shown);
    }
    return {};
}

Result<void> checkSet(const ChangeSet &set)
{
    for (const Change &change : set.changes) {
        if (auto fits = checkChange(change); !fits)
            return fits;
    }
    return checkDocuments(set);
}

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

Store::Private::Private(const QString &filePath, const Author &by, const Clock &time)
    : path(QFileInfo(filePath).absoluteFilePath())
    , m_author(by)
    , m_clock(time)
{}

Store::Private::~Private()
{
    m_ownerFile.reset();
    if (m_own)
        m_own->tidyUp();
}

Result<void> Store::Private::create()
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const QFileInfo info(path);
        const bool exists = info.exists() || info.isSymLink();
        return failure(exists ? ErrorCode::FileExists : ErrorCode::FileNotWritable, shownPath(path),
                       file.errorString());
    }
    file.close();
    m_file = QFileInfo(path).canonicalFilePath();
    Result<std::unique_ptr<Database>> database = openLocked(m_file);
    const Result<void> made = !database ? tl::unexpected(database.error()) : migrate(**database, 0, migrations());
    if (!made) {
        if (database)
            (*database)->tidyUp();
        database = tl::unexpected(made.error()); // closes it
        file.remove();
        return made;
    }
    m_own = std::move(*database);
    m_newest.hash = firstPreviousHash();
    holdOwnerFile();
    return {};
}

Result<void> Store::Private::open(OpenMode mode)
{
    if (const auto head = readFileHead(path); !head)
        return tl::unexpected(head.error());
    m_file = QFileInfo(path).canonicalFilePath();
    if (mode == OpenMode::ReadOnly)
        return openToRead(ReadOnlyReason::Asked);
    if (!mayWrite(m_file))
        return openToRead(ReadOnlyReason::NoRight);
    const Result<void> opened = openToWrite();
    if (!opened && opened.error().code == ErrorCode::WorkspaceInUse)
        return openToRead(ReadOnlyReason::OpenElsewhere);
    if (!opened && opened.error().code == ErrorCode::FileNotWritable)
        return openToRead(ReadOnlyReason::NoRight);
    return opened;
}

Result<void> Store::Private::openToWrite()
{
    Result<std::unique_ptr<Database>> database = openLocked(m_file);
    if (!database && database.error().code != ErrorCode::WorkspaceDamaged)
        return tl::unexpected(database.error());
    // "It is too short" says more than SQLite does, and can be judged only now that nobody writes.
    if (auto whole = checkFileLength(m_file); !whole)
        return whole;
    if (!database)
        return tl::unexpected(database.error());
    if (auto ready = bringUpToDate(**database, true); !ready)
        return ready;
    m_own = std::move(*database);
    holdOwnerFile();
    return {};
}

Result<void> Store::Private::openToRead(ReadOnlyReason why)
{
    Result<Snapshot> snapshot = Snapshot::take(m_file);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    if (auto ready = bringUpToDate(snapshot->database(), false); !ready)
        return ready;
    snapshot->hide();
    m_snapshot.emplace(std::move(*snapshot));
    reason = why;
    if (m_snapshot->wasOpenElsewhere())
        holder = OwnerFile::read(m_file);
    return {};
}

Result<void> Store::Private::bringUpToDate(Database &database, bool withBackup)
{
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() < kSchemaVersion) {
        const auto migrated = withBackup ? migrateWithBackup(database, version->toInt(), path, m_clock)
                                         : migrate(database, version->toInt(), migrations());
        if (!migrated)
            return migrated;
    }
    return checkSchema(database)
        .and_then([&] { return checkNewestEntry(database); })
        .and_then([&] { return lastEntry(database); })
        .map([&](const JournalEntry &entry) { m_newest = entry; });
}

void Store::Private::holdOwnerFile()
{
    m_ownerFile = std::make_unique<OwnerFile>(m_file, Holder{m_author.name, m_author.machine, m_clock.now()});
}

Result<JournalEntry> Store::Private::write(const ChangeSet &set)
{
    if (auto fits = checkSet(set); !fits)
        return tl::unexpected(fits.error());
    Transaction transaction(*m_own);
    if (auto begun = transaction.begin(); !begun)
        return tl::unexpected(begun.error());
    QList<JournalledChange> rows;
    if (auto applied = applyAll(set, rows); !applied)
        return tl::unexpected(applied.error());
    JournalEntry entry;
    entry.number = m_newest.number + 1;
    entry.time = m_clock.now();
    entry.author = m_author;
    entry.title = set.title;
    entry.reason = set.reason;
    entry.origin = set.origin;
    entry.reverts = set.reverts;
    entry.changeCount = int(set.changes.size());
    const JournalHead head = headFor(entry, payloadHash(rows), m_newest.hash);
    const Result<void> written = appendEntry(*m_own, head, rows).and_then([&] { return transaction.commit(); });
    if (!written)
        return tl::unexpected(written.error());
    m_newest = head.entry;
    return m_newest;
}

Result<void> Store::Private::applyAll(const ChangeSet &set, QList<JournalledChange> &rows)
{
    rows.reserve(set.changes.size());
    for (const Change &change : set.changes) {
        rows << journalled(change, int(rows.size()) + 1);
        if (auto applied = applyChange(*m_own, change, rows.constLast().afterHash); !applied)
            return applied;
    }
    return storeDocuments(set);
}

Result<void> Store::Private::storeDocuments(const ChangeSet &set)
{
    for (auto document = set.documents.constBegin(); document != set.documents.constEnd(); ++document) {
        const QByteArray bytes = document->isNull() ? QByteArray("") : *document;
        const auto stored = m_own->write(u"INSERT INTO document (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                                         {document.key(), bytes});
        if (!stored)
            return tl::unexpected(stored.error());
    }
    const QHash<QString, QString> files = evidenceFiles(set);
    for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
        const auto found = m_own->value(u"SELECT 1 FROM document WHERE sha256 = ?"_s, {file.key()});
        if (!found)
            return tl::unexpected(found.error());
        if (!found->isValid())
            return failure(ErrorCode::EvidenceMissing, *file);
    }
    return {};
}

Result<int> Store::Private::redact(const RecordId &id)
{
    return m_own->write(u"UPDATE \"change\" SET \"before\" = NULL, \"after\" = NULL WHERE kind = ? AND \"key\" = ? "
                        "AND (\"before\" IS NOT NULL OR \"after\" IS NOT NULL)"_s,
                        {recordSchema(id.kind).name, id.key});
}

Store::Store(std::unique_ptr<Private> data) : d(std::move(data)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Author &author, const Clock &clock)
{
    auto data = std::make_unique<Private>(path, author, clock);
    if (auto created = data->create(); !created)
        return tl::unexpected(created.error());
    return std::unique_ptr<Store>(new Store(std::move(data)));
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, OpenMode mode, const Author &author, const Clock &clock)
{
    auto data = std::make_unique<Private>(path, author, clock);
    if (auto opened = data->open(mode); !opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<Store>(new Store(std::move(data)));
}

QString Store::path() const
{
    return d->path;
}

bool Store::isReadOnly() const
{
    return d->reason != ReadOnlyReason::None;
}

ReadOnlyReason Store::readOnlyReason() const
{
    return d->reason;
}

std::optional<Holder> Store::holder() const
{
    return d->holder;
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
    return readRecordRows(d->database(), kind, conditions, take);
}

Result<QList<StatusCount>> Store::statusCounts(const QString &framework) const
{
    Result<QSqlQuery> query =
        d->database().read(u"SELECT year, measure, status, count(*) FROM assessment WHERE framework = ? "
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
    return d->database().ended(*query).map([&] { return counts; });
}

Result<QByteArray> Store::document(const QString &sha256) const
{
    const Result<QVariant> found = d->database().value(u"SELECT bytes FROM document WHERE sha256 = ?"_s, {sha256});
    if (!found)
        return tl::unexpected(found.error());
    if (!found->isValid() || sha256Of(found->toByteArray()) != sha256)
        return failure(ErrorCode::EvidenceMissing, sha256);
    return found->toByteArray();
}

Result<QList<JournalEntry>> Store::journal(const JournalFilter &filter) const
{
    return readJournal(d->database(), filter);
}

Result<QList<Change>> Store::changes(qint64 entryNumber) const
{
    const auto rows = readChanges(d->database(), entryNumber);
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

Result<CheckReport> Store::check(const Progress &progress) const
{
    return Checker(d->database(), progress).run();
}

Result<void> Store::copyTo(const QString &path) const
{
    return copyVerified(d->database(), QFileInfo(d->path).canonicalFilePath(), path, &checkCopy);
}

} // namespace tessera
