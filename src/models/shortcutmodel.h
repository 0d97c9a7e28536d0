// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace tessera {

/// One command and the keys that start it, in words.
struct ShortcutRow {
    QString group; ///< "Edit"
    QString text;  ///< "Undo"
    QString keys;  ///< "Ctrl+Z", in the desktop's spelling
};

/// The list of keyboard shortcuts.
class ShortcutModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Group, Text, Keys, ColumnCount };

    explicit ShortcutModel(QList<ShortcutRow> rows, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ShortcutRow> m_rows;
};

} // namespace tessera
