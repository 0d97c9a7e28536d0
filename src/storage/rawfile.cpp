// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rawfile.h"

#include "storage/database.h"

#include <sqlite3.h>

namespace tessera {

using namespace Qt::StringLiterals;

void RawFile::Closer::operator()(sqlite3_file *file) const
{
    if (file->pMethods)
        file->pMethods->xClose(file);
    sqlite3_free(file);
}

void RawFile::NameCloser::operator()(const char *name) const
{
    sqlite3_free_filename(const_cast<char *>(name));
}

RawFile::RawFile(Name name, File file) : m_name(std::move(name)), m_file(std::move(file)) {}

Result<RawFile> RawFile::open(const QString &path)
{
    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    Name name(sqlite3_create_filename(path.toUtf8().constData(), "", "", 0, nullptr));
    void *memory = system ? sqlite3_malloc(system->szOsFile) : nullptr;
    if (!memory || !name)
        return failure(ErrorCode::StorageFailure, path, u"no memory"_s);
    File file(static_cast<sqlite3_file *>(memory));
    file->pMethods = nullptr;
    int flags = 0;
    const int code = system->xOpen(system, name.get(), file.get(), SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, &flags);
    if (code != SQLITE_OK) {
        Error error = storageError(code, path, QString::fromLatin1(sqlite3_errstr(code)));
        if (error.code == ErrorCode::FileNotWritable) // SQLite's code for a file that does not open in any way
            error.code = ErrorCode::FileNotReadable;
        return tl::unexpected(error);
    }
    return RawFile(std::move(name), std::move(file));
}

qint64 RawFile::size() const
{
    sqlite3_int64 size = 0;
    return m_file->pMethods->xFileSize(m_file.get(), &size) == SQLITE_OK ? size : 0;
}

QByteArray RawFile::read(qint64 offset, int length) const
{
    const qint64 there = std::clamp<qint64>(size() - offset, 0, length);
    QByteArray bytes(there, '\0');
    if (there == 0 || m_file->pMethods->xRead(m_file.get(), bytes.data(), int(there), offset) != SQLITE_OK)
        return {};
    return bytes;
}

} // namespace tessera
