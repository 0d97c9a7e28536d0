// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recentfilemodel.h"

#include "models/tooltip.h"
#include "models/words.h"

#include <QDir>
#include <QFileInfo>

namespace tessera {

void RecentFileModel::setFiles(const QStringList &paths)
{
    beginResetModel();
    m_files.clear();
    for (const QString &path : paths) {
        const QFileInfo info(path);
        m_files.append({path, info.isFile() ? info.lastModified() : QDateTime()});
    }
    endResetModel();
}

int RecentFileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int RecentFileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecentFileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const File &file = m_files.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(file, index.column());
    case Qt::ToolTipRole:
        return plainTip(QDir::toNativeSeparators(file.path));
    case kIsMissing:
        return !file.written.isValid();
    default:
        return {};
    }
}

QVariant RecentFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Workspace");
    case Folder:
        return tr("Folder");
    case Written:
        return tr("Last written");
    default:
        return {};
    }
}

QString RecentFileModel::text(const File &file, int column)
{
    const QFileInfo info(file.path);
    switch (column) {
    case Name:
        return info.completeBaseName();
    case Folder:
        return QDir::toNativeSeparators(info.path());
    case Written:
        return file.written.isValid() ? timeText(file.written) : tr("not found");
    }
    return {};
}

} // namespace tessera
