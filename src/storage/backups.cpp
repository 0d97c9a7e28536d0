// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backups.h"

#include "storage/snapshot.h"
#include "storage/words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <filesystem>
#include <set>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

const QString kSuffix = u".tessera"_s;
const QString kTimeFormat = u"yyyyMMdd'T'HHmmsszzz'Z'"_s; // in file names; no colons, for sticks and Windows
constexpr int kKeptDays = 10;

QString nameOf(const QString &workspacePath)
{
    const QString name = QFileInfo(workspacePath).fileName();
    return name.endsWith(kSuffix) ? name.chopped(kSuffix.size()) : name;
}

bool canHold(const QString &folder)
{
    const QFileInfo info(folder);
    return info.exists() ? info.isDir() && info.isWritable() : QFileInfo(info.absolutePath()).isWritable();
}

/// Told apart from others of the same name by where the workspace lies.
QString folderForUser(const QString &workspacePath)
{
    const QByteArray place = QFileInfo(workspacePath).absoluteFilePath().toUtf8();
    const QByteArray mark = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().first(8);
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/backups/"_s + nameOf(workspacePath)
           + u'-' + QString::fromLatin1(mark);
}

/// The time in a backup's name; invalid when the file is none of ours.
QDateTime timeIn(const QString &fileName, const QString &name)
{
    if (!fileName.startsWith(name + u' ') || !fileName.endsWith(kSuffix))
        return {};
    QDateTime made = QDateTime::fromString(fileName.sliced(name.size() + 1).chopped(kSuffix.size()), kTimeFormat);
    made.setTimeSpec(Qt::UTC);
    return made;
}

QDate dayOf(const Backup &backup)
{
    return backup.made.toLocalTime().date();
}

bool isNewerBackup(const Backup &a, const Backup &b)
{
    return a.made > b.made;
}

/// Newest first: the days of use from the eleventh on leave one backup a month.
void thin(const QString &workspacePath)
{
    std::set<QDate> days;
    std::set<std::pair<int, int>> months;
    for (const Backup &backup : backupsOf(workspacePath)) {
        const QDate day = dayOf(backup);
        if (days.size() < kKeptDays || days.contains(day)) {
            days.insert(day);
            continue;
        }
        if (!months.insert({day.year(), day.month()}).second && !QFile::remove(backup.path))
            qCWarning(storageLog) << "old backup not removed";
    }
}

/// The name of a file that is kept before a restore, without folder and suffix.
QString keptTitle(const QString &workspacePath, const QString &time)
{
    //: name of a file: %1 = name of the workspace, %2 = date and time
    return storageWords(QT_TRANSLATE_NOOP("tessera::Storage", "%1 (before restore %2)"))
        .arg(nameOf(workspacePath), time);
}

QString keptName(const QString &workspacePath, const Clock &clock)
{
    return QFileInfo(workspacePath).absolutePath() + u'/'
           + keptTitle(workspacePath, clock.now().toUTC().toString(kTimeFormat)) + kSuffix;
}

bool renameFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    return !error;
}

/// A second name for the file where the system knows such, so that the workspace's own name never stands for nothing.
bool keepUnder(const QString &path, const QString &kept)
{
    std::error_code error;
    std::filesystem::create_hard_link(QFileInfo(path).filesystemFilePath(), QFileInfo(kept).filesystemFilePath(),
                                      error);
    return !error || renameFile(path, kept);
}

void putBack(const QString &kept, const QString &path)
{
    if (QFileInfo::exists(path))
        QFile::remove(kept);
    else
        renameFile(kept, path);
}

} // namespace

QString backupFolder(const QString &workspacePath)
{
    const QString beside = QFileInfo(workspacePath).absolutePath() + u"/."_s + nameOf(workspacePath) + u".backups"_s;
    return canHold(beside) ? beside : folderForUser(workspacePath);
}

Result<QString> newBackupPath(const QString &workspacePath, const Clock &clock)
{
    const QString folder = backupFolder(workspacePath);
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::BackupFailed, shownPath(folder));
    return folder + u'/' + nameOf(workspacePath) + u' ' + clock.now().toUTC().toString(kTimeFormat) + kSuffix;
}

QList<Backup> backupsOf(const QString &workspacePath)
{
    QList<Backup> backups;
    const QString name = nameOf(workspacePath);
    for (const QFileInfo &info : QDir(backupFolder(workspacePath)).entryInfoList(QDir::Files)) {
        if (const QDateTime made = timeIn(info.fileName(), name); made.isValid())
            backups << Backup{info.absoluteFilePath(), made, info.size()};
    }
    std::sort(backups.begin(), backups.end(), &isNewerBackup);
    return backups;
}

QList<Backup> keptBeforeRestore(const QString &workspacePath)
{
    constexpr QChar kMark = u'\u0001';
    const QStringList around = keptTitle(workspacePath, kMark).split(kMark);
    const QString &start = around.constFirst();
    const QString end = around.constLast() + kSuffix;
    QList<Backup> kept;
    for (const QFileInfo &info : QDir(QFileInfo(workspacePath).absolutePath()).entryInfoList(QDir::Files)) {
        const QString name = info.fileName();
        if (!name.startsWith(start) || !name.endsWith(end) || name.size() < start.size() + end.size())
            continue;
        QDateTime made = QDateTime::fromString(name.sliced(start.size()).chopped(end.size()), kTimeFormat);
        made.setTimeSpec(Qt::UTC);
        if (made.isValid())
            kept << Backup{info.absoluteFilePath(), made, info.size()};
    }
    std::sort(kept.begin(), kept.end(), &isNewerBackup);
    return kept;
}

Result<int> deleteBackups(const QString &workspacePath, const QList<Backup> &backups)
{
    QStringList known;
    for (const Backup &backup : backupsOf(workspacePath) + keptBeforeRestore(workspacePath))
        known << backup.path;
    int gone = 0;
    QString left;
    for (const Backup &backup : backups) {
        if (!known.contains(backup.path))
            continue;
        if (QFile::remove(backup.path))
            ++gone;
        else if (left.isEmpty())
            left = backup.path;
    }
    return left.isEmpty() ? Result<int>(gone) : failure(ErrorCode::FileNotWritable, shownPath(left));
}

Result<Backup> backUp(const Store &store, const Clock &clock)
{
    const Result<QString> path = newBackupPath(store.path(), clock);
    if (!path)
        return tl::unexpected(path.error());
    return store.copyTo(*path).map([&] {
        return Backup{*path, timeIn(QFileInfo(*path).fileName(), nameOf(store.path())), QFileInfo(*path).size()};
    });
}

Result<std::optional<Backup>> backUpOnceADay(const Store &store, const Clock &clock)
{
    const QList<Backup> backups = backupsOf(store.path());
    const bool isDone = std::any_of(backups.begin(), backups.end(),
                                    [&](const Backup &backup) { return dayOf(backup) == clock.today(); });
    if (isDone)
        return std::nullopt;
    return backUp(store, clock).map([&](const Backup &made) {
        thin(store.path());
        return std::optional(made);
    });
}

Result<QString> restoreBackup(const Backup &backup, const QString &workspacePath, const Clock &clock)
{
    const Result<std::unique_ptr<Store>> store = Store::open(backup.path, OpenMode::ReadOnly, {}, clock);
    if (!store)
        return tl::unexpected(store.error());
    if (!QFileInfo::exists(workspacePath))
        return (*store)->copyTo(workspacePath).map([] { return QString(); });
    if (isOpenElsewhere(QFileInfo(workspacePath).canonicalFilePath()))
        return failure(ErrorCode::WorkspaceInUse, shownPath(workspacePath));
    const QString kept = keptName(workspacePath, clock);
    if (!keepUnder(workspacePath, kept))
        return failure(ErrorCode::FileNotWritable, shownPath(workspacePath));
    // What a crash left unfinished belongs to the old file.
    const QString journal = u"-journal"_s;
    const bool hadJournal = renameFile(workspacePath + journal, kept + journal);
    const Result<void> restored = (*store)->copyTo(workspacePath);
    if (restored)
        return kept;
    if (hadJournal)
        renameFile(kept + journal, workspacePath + journal);
    putBack(kept, workspacePath);
    return tl::unexpected(restored.error());
}

} // namespace tessera
