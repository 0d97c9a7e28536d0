// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot.h"

#include "storage/filehead.h"
#include "storage/rawfile.h"
#include "storage/words.h"

#include <QFile>
#include <QTemporaryDir>
#include <QThread>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChunk = 1024 * 1024;
constexpr int kAttempts = 100;
constexpr int kPause = 20; // milliseconds; a writer's transaction lasts a few of them

Error fileError(const QFile &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    const ErrorCode code = isFull ? ErrorCode::DiskFull : ErrorCode::DiskFailure;
    return {code, shownPath(file.fileName()), file.errorString()};
}

Result<void> copyBytes(const QString &from, const QString &to)
{
    const Result<RawFile> source = RawFile::open(from);
    if (!source)
        return tl::unexpected(source.error());
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return tl::unexpected(fileError(target));
    const qint64 size = source->size();
    for (qint64 offset = 0; offset < size; offset += kChunk) {
        const QByteArray bytes = source->read(offset, kChunk);
        if (bytes.isEmpty())
            return failure(ErrorCode::DiskFailure, shownPath(from));
        if (target.write(bytes) != bytes.size())
            return tl::unexpected(fileError(target));
    }
    return {};
}

Result<bool> isSameAs(const QString &path, const QString &copyPath)
{
    const Result<RawFile> source = RawFile::open(path);
    if (!source)
        return tl::unexpected(source.error());
    QFile copy(copyPath);
    if (!copy.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(fileError(copy));
    if (copy.size() != source->size())
        return false;
    for (qint64 offset = 0; offset < copy.size(); offset += kChunk) {
        if (copy.read(kChunk) != source->read(offset, kChunk))
            return false;
    }
    return true;
}

/// Copies a file whose writer we cannot stop: a copy counts when no transaction was under way and a second reading gives
/// the same. (A transaction that ended during the first reading would have changed the counter on the first page.)
Result<void> copyWhileOpenElsewhere(const QString &from, const QString &to)
{
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        if (attempt > 0)
            QThread::msleep(kPause);
        if (hasUnfinishedJournal(from))
            continue;
        if (auto copied = copyBytes(from, to); !copied)
            return copied;
        if (hasUnfinishedJournal(from))
            continue;
        const Result<bool> same = isSameAs(from, to);
        if (!same)
            return tl::unexpected(same.error());
        if (*same)
            return {};
    }
    return failure(ErrorCode::WorkspaceInUse, shownPath(from));
}

Result<void> copyWithUnfinishedJournal(const QString &from, const QString &to)
{
    return copyBytes(from, to).and_then([&] { return copyBytes(from + u"-journal"_s, to + u"-journal"_s); });
}

/// Keeps writers out for a moment; WorkspaceInUse when one is in.
Result<std::unique_ptr<Database>> lockedForReading(const QString &path)
{
    Result<std::unique_ptr<Database>> probe = Database::open(path, Access::Probe);
    if (!probe)
        return probe;
    const Result<void> locked = (*probe)->execute(u"BEGIN"_s).and_then([&] {
        return (*probe)->value(u"SELECT count(*) FROM sqlite_schema"_s).map([](const QVariant &) {});
    });
    if (!locked)
        return tl::unexpected(locked.error());
    return probe;
}

} // namespace

Snapshot::Snapshot(std::unique_ptr<QTemporaryDir> folder, std::unique_ptr<Database> database, bool wasOpenElsewhere)
    : m_folder(std::move(folder))
    , m_database(std::move(database))
    , m_wasOpenElsewhere(wasOpenElsewhere)
{}

Snapshot::Snapshot(Snapshot &&) noexcept = default;
Snapshot::~Snapshot() = default;

Result<Snapshot> Snapshot::take(const QString &path)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return failure(ErrorCode::FileNotWritable, shownPath(QDir::tempPath()), folder->errorString());
    const QString copy = folder->filePath(u"snapshot.tessera"_s);
    const Result<std::unique_ptr<Database>> lock = lockedForReading(path);
    const bool inUse = !lock && lock.error().code == ErrorCode::WorkspaceInUse;
    Result<void> copied;
    if (lock)
        copied = copyBytes(path, copy);
    else if (inUse)
        copied = copyWhileOpenElsewhere(path, copy);
    else if (hasUnfinishedJournal(path))
        copied = copyWithUnfinishedJournal(path, copy);
    else
        copied = tl::unexpected(lock.error());
    if (copied && !hasUnfinishedJournal(copy))
        copied = checkFileLength(copy);
    if (!copied)
        return tl::unexpected(copied.error());
    Result<std::unique_ptr<Database>> database = Database::open(copy, Access::Copy);
    if (!database)
        return tl::unexpected(database.error());
    // The first reading rolls back and takes the lock for good.
    if (auto read = (*database)->value(u"SELECT count(*) FROM sqlite_schema"_s); !read)
        return tl::unexpected(read.error());
    return Snapshot(std::move(folder), std::move(*database), inUse);
}

void Snapshot::hide()
{
#ifdef Q_OS_UNIX
    m_folder->remove();
#endif
}

bool isOpenElsewhere(const QString &path)
{
    const Result<std::unique_ptr<Database>> lock = lockedForReading(path);
    return !lock && lock.error().code == ErrorCode::WorkspaceInUse;
}

} // namespace tessera
