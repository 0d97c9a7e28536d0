// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/samples.h"
#include "pages/settings.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QTimer>

namespace tessera {

/// Who works, as the settings say; else as the system knows them.
[[nodiscard]] Author authorFrom(const Settings &settings);

/// The workspace of the window: opening, closing, recent files and backups. At most one is open.
class WorkspaceSession : public QObject
{
    Q_OBJECT

public:
    WorkspaceSession(Settings &settings, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] QString path() const; ///< empty when none is open
    [[nodiscard]] Author author() const;

    [[nodiscard]] Result<void> create(const QString &path, std::optional<Sample> sample = {});
    [[nodiscard]] Result<void> open(const QString &path, OpenMode mode = OpenMode::ReadWrite);
    void close();

    [[nodiscard]] Result<void> saveCopy(const QString &path);
    [[nodiscard]] Result<void> backUp();

    /// Closes, puts the backup in place and opens it; returns where the file that was there is kept.
    [[nodiscard]] Result<QString> restore(const Backup &backup);

    [[nodiscard]] std::optional<Backup> newestBackup() const;

    [[nodiscard]] QStringList recentFiles() const; ///< newest first
    void removeRecent(const QString &path);

Q_SIGNALS:
    void opened();
    void aboutToClose();
    void closed();
    void backupsChanged();
    void recentChanged();
    void backupFailed(const tessera::Error &error);

private:
    void adopt(std::unique_ptr<Workspace> workspace);
    void remember(const QString &path);
    void backUpToday();
    [[nodiscard]] Workspace::Surroundings surroundings() const;

    Settings &m_settings;
    const Clock &m_clock;
    std::unique_ptr<Workspace> m_workspace;
    QTimer m_dailyBackup;
};

} // namespace tessera
