// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filehead.h"

#include "storage/rawfile.h"
#include "storage/schema.h"
#include "storage/words.h"

#include <QFileInfo>
#include <QtEndian>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kMagic("SQLite format 3\0", 16);
constexpr int kHeadLength = 100;

// Offsets within the head, from SQLite's file format.
constexpr int kPageSizeAt = 16;
constexpr int kWriteVersionAt = 18;
constexpr int kReadVersionAt = 19;
constexpr int kPageCountAt = 28;
constexpr int kUserVersionAt = 60;
constexpr int kApplicationIdAt = 68;

template <typename T>
T numberAt(const QByteArray &head, int offset)
{
    return qFromBigEndian<T>(head.constData() + offset);
}

tl::unexpected<Error> damaged(const char *reason)
{
    return failure(ErrorCode::WorkspaceDamaged, storageWords(reason));
}

Result<void> checkReachable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, shownPath(path));
    if (!info.isFile())
        return failure(ErrorCode::NotAWorkspace, shownPath(path));
    if (!info.isReadable())
        return failure(ErrorCode::FileNotReadable, shownPath(path));
    if (info.size() == 0)
        return failure(ErrorCode::FileEmpty, shownPath(path));
    return {};
}

Result<FileHead> parsed(const QByteArray &head, const QString &path)
{
    if (!head.startsWith(kMagic))
        return failure(ErrorCode::NotAWorkspace, shownPath(path));
    if (head.size() < kHeadLength)
        return damaged(QT_TRANSLATE_NOOP("tessera::Storage", "it is shorter than it should be"));
    if (numberAt<quint32>(head, kApplicationIdAt) != kApplicationId)
        return failure(ErrorCode::NotAWorkspace, shownPath(path));
    FileHead result;
    result.schemaVersion = numberAt<qint32>(head, kUserVersionAt);
    if (result.schemaVersion > kSchemaVersion)
        return failure(ErrorCode::WorkspaceNewer, shownPath(path));
    const auto size = numberAt<quint16>(head, kPageSizeAt);
    result.pageSize = size == 1 ? 65536 : size;
    result.pageCount = numberAt<quint32>(head, kPageCountAt);
    if (result.schemaVersion < 1 || result.pageSize < 512 || (result.pageSize & (result.pageSize - 1)) != 0
        || head.at(kWriteVersionAt) != 1 || head.at(kReadVersionAt) != 1)
        return damaged(QT_TRANSLATE_NOOP("tessera::Storage", "its first page is not as Tessera writes it"));
    return result;
}

} // namespace

Result<FileHead> readFileHead(const QString &path)
{
    if (auto reachable = checkReachable(path); !reachable)
        return tl::unexpected(reachable.error());
    return RawFile::open(path).and_then([&](const RawFile &file) { return parsed(file.read(0, kHeadLength), path); });
}

Result<void> checkFileLength(const QString &path)
{
    const Result<FileHead> head = readFileHead(path);
    if (!head)
        return tl::unexpected(head.error());
    const qint64 size = QFileInfo(path).size();
    if (size % head->pageSize != 0 || size < head->pageCount * head->pageSize)
        return damaged(QT_TRANSLATE_NOOP("tessera::Storage", "it is shorter than it should be"));
    return {};
}

bool hasUnfinishedJournal(const QString &path)
{
    return QFileInfo(path + u"-journal"_s).size() > 0;
}

} // namespace tessera
