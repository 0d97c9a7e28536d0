// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/verifiedcopy.h"

#include "storage/checker.h"
#include "storage/database.h"
#include "storage/filehead.h"
#include "storage/snapshot.h"
#include "storage/words.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>
#include <sqlite3.h>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// SQLite's own copy, page by page, of what the connection sees.
Result<void> copyPages(const Database &from, const Database &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return tl::unexpected(to.lastError());
    sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    if (code != SQLITE_OK)
        return tl::unexpected(storageError(code, to.path(), QString::fromLatin1(sqlite3_errstr(code))));
    return {};
}

/// Asks the system to bring a file or folder to the disk.
bool flushToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
#else
    Q_UNUSED(path);
    return true;
#endif
}

Result<void> putInPlace(const QString &temporary, const QString &target)
{
    if (!flushToDisk(temporary))
        return failure(ErrorCode::DiskFailure, shownPath(temporary));
    std::error_code error;
    std::filesystem::rename(QFileInfo(temporary).filesystemFilePath(), QFileInfo(target).filesystemFilePath(), error);
    if (error)
        return failure(ErrorCode::FileNotWritable, shownPath(target), QString::fromStdString(error.message()));
    flushToDisk(QFileInfo(target).absolutePath());
    return {};
}

Result<void> checkTarget(const QString &original, const QString &target)
{
    const QFileInfo info(target);
    if (!info.exists())
        return {};
    // The journal of an unfinished write would be played into the copy.
    if (!info.isFile() || info.canonicalFilePath() == original || hasUnfinishedJournal(target))
        return failure(ErrorCode::FileExists, shownPath(target));
    if (isOpenElsewhere(info.canonicalFilePath()))
        return failure(ErrorCode::WorkspaceInUse, shownPath(target));
    return {};
}

Result<void> writeCopy(const Database &from, const QString &path, const CopyCheck &check)
{
    Result<std::unique_ptr<Database>> copy = Database::open(path, Access::Copy);
    if (!copy)
        return tl::unexpected(copy.error());
    return (*copy)
        ->execute(u"PRAGMA journal_mode = MEMORY"_s)
        .and_then([&] { return copyPages(from, **copy); })
        .and_then([&] { return check(**copy); });
}

} // namespace

Result<void> checkCopy(const Database &copy)
{
    const Result<CheckReport> report = Checker(copy, {}).run();
    if (!report)
        return tl::unexpected(report.error());
    if (report->damage)
        return tl::unexpected(damageError(*report->damage));
    return {};
}

Result<void> copyVerified(const Database &from, const QString &original, const QString &target, const CopyCheck &check)
{
    if (auto free = checkTarget(original, target); !free)
        return free;
    QTemporaryFile temporary(QFileInfo(target).absolutePath() + u"/.tessera-copy-XXXXXX"_s);
    if (!temporary.open())
        return failure(ErrorCode::FileNotWritable, shownPath(target), temporary.errorString());
    const QString path = temporary.fileName();
    temporary.close();
    if (auto written = writeCopy(from, path, check); !written) {
        Error error = written.error();
        error.context.replace(shownPath(path), shownPath(target));
        return tl::unexpected(error);
    }
    temporary.setPermissions(QFile::permissions(original) | QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const Result<void> placed = putInPlace(path, target);
    temporary.setAutoRemove(!placed);
    return placed;
}

} // namespace tessera
