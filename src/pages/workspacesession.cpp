// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspacesession.h"

#include "exchange/catalogue.h"
#include "workspace/author.h"

#include <QFileInfo>

namespace tessera {

namespace {

constexpr int kLongestRecentList = 10;
constexpr int kRestBeforeBackup = 3000; // ms after opening, so that the window is there first

} // namespace

Author authorFrom(const Settings &settings)
{
    Author author = systemAuthor();
    if (const QString name = settings.get(setting::kAuthorName); !name.isEmpty())
        author.name = name;
    return author;
}

WorkspaceSession::WorkspaceSession(Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
{
    m_dailyBackup.setSingleShot(true);
    m_dailyBackup.setInterval(kRestBeforeBackup);
    connect(&m_dailyBackup, &QTimer::timeout, this, &WorkspaceSession::backUpToday);
}

QString WorkspaceSession::path() const
{
    return m_workspace ? m_workspace->store().path() : QString();
}

Author WorkspaceSession::author() const
{
    return authorFrom(m_settings);
}

Workspace::Surroundings WorkspaceSession::surroundings() const
{
    return {builtInReference, author(), m_clock};
}

Result<void> WorkspaceSession::create(const QString &path, std::optional<Sample> sample)
{
    const QString framework = builtInFrameworks().constFirst();
    QList<ChangeSet> steps;
    if (sample) {
        const Result<Reference> reference = builtInReference(framework);
        if (!reference)
            return tl::unexpected(reference.error());
        Result<QList<ChangeSet>> made = sampleSteps(*sample, *reference, m_clock.today());
        if (!made)
            return tl::unexpected(made.error());
        steps = std::move(*made);
    }
    Result<std::unique_ptr<Workspace>> workspace = Workspace::create(path, framework, surroundings(), steps);
    if (!workspace)
        return tl::unexpected(workspace.error());
    adopt(std::move(*workspace));
    return {};
}

Result<void> WorkspaceSession::open(const QString &path, OpenMode mode)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (absolute == this->path())
        close();
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(absolute, mode, surroundings());
    if (!workspace)
        return tl::unexpected(workspace.error());
    adopt(std::move(*workspace));
    return {};
}

void WorkspaceSession::close()
{
    if (!m_workspace)
        return;
    m_dailyBackup.stop();
    Q_EMIT aboutToClose();
    m_workspace.reset();
    Q_EMIT closed();
}

Result<void> WorkspaceSession::saveCopy(const QString &path)
{
    return m_workspace->store().copyTo(path);
}

Result<void> WorkspaceSession::backUp()
{
    const Result<Backup> backup = tessera::backUp(m_workspace->store(), m_clock);
    if (!backup)
        return tl::unexpected(backup.error());
    Q_EMIT backupsChanged();
    return {};
}

Result<QString> WorkspaceSession::restore(const Backup &backup)
{
    const QString file = path();
    close();
    Result<QString> kept = restoreBackup(backup, file, m_clock);
    const Result<void> reopened = open(file);
    if (kept && !reopened)
        return tl::unexpected(reopened.error());
    return kept;
}

std::optional<Backup> WorkspaceSession::newestBackup() const
{
    const QList<Backup> backups = backupsOf(path());
    return backups.isEmpty() ? std::nullopt : std::optional(backups.constFirst());
}

QStringList WorkspaceSession::recentFiles() const
{
    return m_settings.get(setting::kRecentFiles);
}

void WorkspaceSession::removeRecent(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings.set(setting::kRecentFiles, files);
    Q_EMIT recentChanged();
}

void WorkspaceSession::adopt(std::unique_ptr<Workspace> workspace)
{
    close();
    m_workspace = std::move(workspace);
    remember(path());
    if (!m_workspace->isReadOnly())
        m_dailyBackup.start();
    Q_EMIT opened();
}

void WorkspaceSession::remember(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.set(setting::kRecentFiles, QStringList(files.mid(0, kLongestRecentList)));
    m_settings.set(setting::kLastFolder, QFileInfo(path).absolutePath());
    Q_EMIT recentChanged();
}

void WorkspaceSession::backUpToday()
{
    if (!m_workspace)
        return;
    const Result<std::optional<Backup>> backup = backUpOnceADay(m_workspace->store(), m_clock);
    if (!backup)
        Q_EMIT backupFailed(backup.error());
    else
        Q_EMIT backupsChanged();
}

} // namespace tessera
