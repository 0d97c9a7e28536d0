// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changelistmodel.h"

#include "models/roles.h"
#include "models/tooltip.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPortion = 200;
constexpr qsizetype kLongestCell =
    400; ///< a table is for finding; the whole text is in the tool tip and on the clipboard

QString cellText(const ChangeLine &line, int column)
{
    switch (column) {
    case ChangeListModel::Record:
        return line.record;
    case ChangeListModel::Member:
        return line.field;
    case ChangeListModel::Before:
        return line.before;
    case ChangeListModel::After:
        return line.after;
    }
    return {};
}

QString shortened(const QString &text)
{
    if (text.isEmpty())
        return u"–"_s;
    return text.size() > kLongestCell ? text.left(kLongestCell) + u'…' : text;
}

QVariant statusValue(const ChangeLine &line, int column)
{
    if (column == ChangeListModel::Before && line.beforeStatus)
        return int(*line.beforeStatus);
    if (column == ChangeListModel::After && line.afterStatus)
        return int(*line.afterStatus);
    return {};
}

} // namespace

ChangeListModel::ChangeListModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::journalErased, this, [this] { setEntry(m_entry, m_cell); });
}

void ChangeListModel::setEntry(qint64 number, const std::optional<CellAddress> &cell)
{
    beginResetModel();
    m_entry = number;
    m_cell = cell;
    m_error.reset();
    m_changes.clear();
    m_lines.clear();
    m_described = 0;
    if (number > 0) {
        const Result<QList<Change>> changes = m_workspace.store().changes(number);
        if (changes)
            m_changes = cell ? changesOfCell(*changes, *cell) : *changes;
        else
            m_error = changes.error();
    }
    m_lines = nextLines();
    endResetModel();
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ChangeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChangeLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shortened(cellText(line, index.column()));
    case Qt::EditRole:
        return cellText(line, index.column());
    case Qt::ToolTipRole:
        return plainTip(cellText(line, index.column()));
    case role::kStatus:
        return statusValue(line, index.column());
    default:
        return {};
    }
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Record:
        return tr("What");
    case Member:
        return tr("Field");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    default:
        return {};
    }
}

bool ChangeListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_described < m_changes.size();
}

void ChangeListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<ChangeLine> lines = nextLines();
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
}

QList<ChangeLine> ChangeListModel::nextLines()
{
    QList<ChangeLine> lines;
    while (m_described < m_changes.size() && lines.size() < kPortion)
        lines += changeLines(m_changes.at(m_described++), m_workspace);
    return lines;
}

} // namespace tessera
