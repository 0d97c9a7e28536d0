// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/linemodel.h"

#include "models/roles.h"
#include "models/tooltip.h"

#include <QSet>

#include <algorithm>

namespace tessera {

namespace {

QVariant unlessEmpty(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString tipOf(const LineCell &cell)
{
    return cell.detail.isEmpty() ? cell.text : cell.text + u'\n' + cell.detail;
}

QString spokenText(const LineCell &cell)
{
    const QString text = cell.spoken.isEmpty() ? cell.text : cell.spoken;
    return cell.detail.isEmpty() ? text : text + QStringLiteral(", ") + cell.detail;
}

} // namespace

QModelIndex LineModel::indexOf(const QString &id) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).id == id)
            return index(row, 0);
    }
    return {};
}

int LineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines.at(index.row());
    const LineCell &cell = line.cells.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return plainTip(tipOf(cell));
    case Qt::AccessibleTextRole:
        return spokenText(cell);
    case role::kSort:
        return cell.sort;
    case role::kSearch:
        return index.column() == 0 ? unlessEmpty(line.search) : QVariant();
    case role::kTone:
        return int(cell.tone);
    case role::kDetail:
        return cell.detail;
    case role::kId:
        return line.id;
    default:
        return role >= role::kFirstOwn ? line.own.value(role - role::kFirstOwn) : QVariant();
    }
}

void LineModel::showLines(const QList<Line> &lines)
{
    removeMissing(lines);
    for (int row = 0; row < lines.size(); ++row)
        placeLine(row, lines.at(row));
}

void LineModel::removeMissing(const QList<Line> &lines)
{
    QSet<QString> wanted;
    for (const Line &line : lines)
        wanted.insert(line.id);
    Q_ASSERT(wanted.size() == lines.size());
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_lines.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    }
}

void LineModel::placeLine(int row, const Line &line)
{
    const auto found =
        std::find_if(m_lines.begin() + row, m_lines.end(), [&](const Line &l) { return l.id == line.id; });
    if (found == m_lines.end()) {
        beginInsertRows({}, row, row);
        m_lines.insert(row, line);
        endInsertRows();
        return;
    }
    if (const int at = int(found - m_lines.begin()); at != row) {
        beginMoveRows({}, at, at, {}, row);
        m_lines.move(at, row);
        endMoveRows();
    }
    if (m_lines.at(row) == line)
        return;
    m_lines[row] = line;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

} // namespace tessera
