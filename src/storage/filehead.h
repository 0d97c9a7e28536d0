// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace tessera {

/// What the first bytes of a file say, before SQLite sees it.
struct FileHead {
    qint64 pageSize = 0;
    qint64 pageCount = 0;
    int schemaVersion = 0;
};

/// Reads the head of a workspace; refuses what is not there, not readable, not ours or newer than this program.
[[nodiscard]] Result<FileHead> readFileHead(const QString &path);

/// Whether the file is as long as its head says. To be asked only while nobody writes.
[[nodiscard]] Result<void> checkFileLength(const QString &path);

/// Whether a writer has begun something beside the file and not ended it (yet).
[[nodiscard]] bool hasUnfinishedJournal(const QString &path);

} // namespace tessera
