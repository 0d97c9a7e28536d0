// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ownerfile.h"
#include "storage/snapshot.h"
#include "storage/store.h"

namespace tessera {

/// How a workspace is held: the file itself, locked, to write; or a private copy to read.
class WorkspaceFile
{
public:
    WorkspaceFile(const QString &path, const Author &author, const Clock &clock);
    ~WorkspaceFile();
    Q_DISABLE_COPY_MOVE(WorkspaceFile)

    /// Either is called once, first. What they promise is said at Store.
    [[nodiscard]] Result<void> create();
    [[nodiscard]] Result<void> open(OpenMode mode);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &resolvedPath() const { return m_file; }
    [[nodiscard]] const Database &database() const { return m_snapshot ? m_snapshot->database() : *m_own; }
    [[nodiscard]] ReadOnlyReason readOnlyReason() const { return m_reason; }
    [[nodiscard]] const std::optional<Holder> &holder() const { return m_holder; }

    /// After an error of the disk nothing more is written: what would follow is not known.
    void giveUpWriting() { m_reason = ReadOnlyReason::DiskFailed; }

private:
    [[nodiscard]] Result<void> openToWrite();
    [[nodiscard]] Result<void> openToRead(ReadOnlyReason why);
    [[nodiscard]] Result<void> bringUpToDate(const Database &database, bool withBackup);
    void holdOwnerFile();

    QString m_path;
    QString m_file; ///< links resolved: beside this one stand journal and owner file
    Author m_author;
    const Clock &m_clock;
    ReadOnlyReason m_reason = ReadOnlyReason::None;
    std::optional<Holder> m_holder;
    std::optional<Snapshot> m_snapshot;
    std::unique_ptr<Database> m_own;
    std::unique_ptr<OwnerFile> m_ownerFile;
};

} // namespace tessera
