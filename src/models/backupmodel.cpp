// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backupmodel.h"

#include "models/roles.h"
#include "models/tooltip.h"
#include "models/words.h"

#include <QDir>
#include <QLocale>

namespace tessera {

namespace {

QString backupText(const Backup &backup, int column, QDate today)
{
    switch (column) {
    case BackupModel::Made:
        return timeText(backup.made);
    case BackupModel::Age:
        return ageText(backup.made.toLocalTime().date(), today);
    case BackupModel::Size:
        return QLocale().formattedDataSize(backup.size);
    }
    return {};
}

QVariant backupSortValue(const Backup &backup, int column)
{
    return column == BackupModel::Size ? QVariant(backup.size) : QVariant(backup.made);
}

} // namespace

BackupModel::BackupModel(QList<Backup> backups, QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_backups(std::move(backups))
    , m_today(today)
{}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_backups.size());
}

int BackupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Backup &backup = m_backups.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return backupText(backup, index.column(), m_today);
    case Qt::ToolTipRole:
        return plainTip(QDir::toNativeSeparators(backup.path));
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case role::kSort:
        return backupSortValue(backup, index.column());
    default:
        return {};
    }
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Made:
        return tr("Made");
    case Age:
        return tr("Age");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace tessera
