// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shortcutmodel.h"

#include "models/tooltip.h"

namespace tessera {

namespace {

QString shortcutText(const ShortcutRow &row, int column)
{
    switch (column) {
    case ShortcutModel::Group:
        return row.group;
    case ShortcutModel::Text:
        return row.text;
    case ShortcutModel::Keys:
        return row.keys;
    }
    return {};
}

} // namespace

ShortcutModel::ShortcutModel(QList<ShortcutRow> rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::move(rows))
{}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString text = shortcutText(m_rows.at(index.row()), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return plainTip(text);
    default:
        return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Group:
        return tr("Menu");
    case Text:
        return tr("Command");
    case Keys:
        return tr("Keys");
    default:
        return {};
    }
}

} // namespace tessera
