// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <memory>

struct sqlite3_file;

namespace tessera {

/// The bytes of a workspace, read through SQLite's own file layer. On POSIX systems closing an ordinary descriptor of a
/// file drops every lock that this program holds on it, also that of a store which is open; SQLite's layer waits.
class RawFile
{
public:
    [[nodiscard]] static Result<RawFile> open(const QString &path);

    [[nodiscard]] qint64 size() const;

    /// So many bytes from there, fewer at the end of the file; empty after it or when the disk does not answer.
    [[nodiscard]] QByteArray read(qint64 offset, int length) const;

private:
    struct Closer {
        void operator()(sqlite3_file *file) const;
    };
    struct NameCloser {
        void operator()(const char *name) const;
    };
    using File = std::unique_ptr<sqlite3_file, Closer>;
    using Name = std::unique_ptr<const char, NameCloser>;
    RawFile(Name name, File file);

    Name m_name; // SQLite keeps a pointer to it while the file is open
    File m_file;
};

} // namespace tessera
