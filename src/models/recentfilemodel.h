// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QStringList>

namespace tessera {

/// The workspaces that were open lately: name, folder and when they were last written, as found on the disk now.
class RecentFileModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Folder, Written, ColumnCount };
    static constexpr int kIsMissing = role::kFirstOwn; ///< bool: the file is not where it was

    using QAbstractTableModel::QAbstractTableModel;

    void setFiles(const QStringList &paths);
    [[nodiscard]] QString path(int row) const { return m_files.at(row).path; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct File {
        QString path;
        QDateTime written; ///< invalid = missing
    };
    [[nodiscard]] static QString text(const File &file, int column);

    QList<File> m_files;
};

} // namespace tessera
