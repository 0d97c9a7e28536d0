// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace tessera {

/// One backup of a workspace.
struct Backup {
    QString path;
    QDateTime made; ///< UTC, from the file's name
    qint64 size = 0;
};

/// The folder in which the backups of a workspace are kept: ".NAME.backups" beside the file; where that folder cannot
/// be written, one below the user's data folder.
[[nodiscard]] QString backupFolder(const QString &workspacePath);

/// Where a backup made now is to be put; makes the folder. BackupFailed when that cannot be.
[[nodiscard]] Result<QString> newBackupPath(const QString &workspacePath, const Clock &clock);

/// The backups of a workspace, newest first.
[[nodiscard]] QList<Backup> backupsOf(const QString &workspacePath);

/// The files that were kept beside a workspace when a backup was put in its place, newest first.
[[nodiscard]] QList<Backup> keptBeforeRestore(const QString &workspacePath);

/// Deletes backups and files kept before a restore, for good; anything else in the list is left alone. Returns how many
/// are gone; FileNotWritable with the first that could not be deleted, after all others were.
[[nodiscard]] Result<int> deleteBackups(const QString &workspacePath, const QList<Backup> &backups);

/// Makes a verified backup now.
[[nodiscard]] Result<Backup> backUp(const Store &store, const Clock &clock);

/// Makes one unless there is one of today already, then thins: all of the last 10 days of use are kept, before that the
/// newest of each month.
[[nodiscard]] Result<std::optional<Backup>> backUpOnceADay(const Store &store, const Clock &clock);

/// Puts a backup in the place of the workspace, which must be closed (WorkspaceInUse). The file that was there is kept
/// beside it, under a name that says so, which is returned; empty when there was none. A backup that is damaged is refused
/// and nothing is changed.
[[nodiscard]] Result<QString> restoreBackup(const Backup &backup, const QString &workspacePath, const Clock &clock);

} // namespace tessera
