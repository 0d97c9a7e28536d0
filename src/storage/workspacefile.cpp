// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspacefile.h"

#include "storage/backups.h"
#include "storage/checker.h"
#include "storage/filehead.h"
#include "storage/schema.h"
#include "storage/verifiedcopy.h"
#include "storage/words.h"

#include <QFile>
#include <QFileInfo>

namespace tessera {

using namespace Qt::StringLiterals;

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

} // namespace

WorkspaceFile::WorkspaceFile(const QString &path, const Author &author, const Clock &clock)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_author(author)
    , m_clock(clock)
{}

WorkspaceFile::~WorkspaceFile()
{
    m_ownerFile.reset();
    if (m_own)
        m_own->tidyUp();
}

Result<void> WorkspaceFile::create()
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const QFileInfo info(m_path);
        const bool exists = info.exists() || info.isSymLink();
        return failure(exists ? ErrorCode::FileExists : ErrorCode::FileNotWritable, shownPath(m_path),
                       file.errorString());
    }
    file.close();
    m_file = QFileInfo(m_path).canonicalFilePath();
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
    holdOwnerFile();
    return {};
}

Result<void> WorkspaceFile::open(OpenMode mode)
{
    if (const auto head = readFileHead(m_path); !head)
        return tl::unexpected(head.error());
    m_file = QFileInfo(m_path).canonicalFilePath();
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

Result<void> WorkspaceFile::openToWrite()
{
    Result<std::unique_ptr<Database>> database = openLocked(m_file);
    if (!database && database.error().code != ErrorCode::WorkspaceDamaged)
        return tl::unexpected(database.error());
    // "It is too short" says more than SQLite does, and can be judged only now that nobody writes.
    if (auto whole = checkFileLength(m_file); !whole)
        return whole;
    if (!database)
        return tl::unexpected(database.error());
    if (auto ready = bringUpToDate(**database, true); !ready) {
        (*database)->tidyUp();
        return ready;
    }
    m_own = std::move(*database);
    holdOwnerFile();
    return {};
}

Result<void> WorkspaceFile::openToRead(ReadOnlyReason why)
{
    Result<Snapshot> snapshot = Snapshot::take(m_file);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    if (auto ready = bringUpToDate(snapshot->database(), false); !ready)
        return ready;
    snapshot->hide();
    m_snapshot.emplace(std::move(*snapshot));
    m_reason = why;
    if (m_snapshot->wasOpenElsewhere())
        m_holder = OwnerFile::read(m_file);
    return {};
}

Result<void> WorkspaceFile::bringUpToDate(const Database &database, bool withBackup)
{
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() < kSchemaVersion) {
        const auto migrated = withBackup ? migrateWithBackup(database, version->toInt(), m_path, m_clock)
                                         : migrate(database, version->toInt(), migrations());
        if (!migrated)
            return migrated;
    }
    return checkSchema(database).and_then([&] { return checkNewestEntry(database); });
}

void WorkspaceFile::holdOwnerFile()
{
    m_ownerFile = std::make_unique<OwnerFile>(m_file, Holder{m_author.name, m_author.machine, m_clock.now()});
}

} // namespace tessera
