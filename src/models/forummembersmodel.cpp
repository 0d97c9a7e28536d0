// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forummembersmodel.h"

#include "models/decisionmodel.h"
#include "models/roles.h"
#include "models/words.h"

namespace tessera {

ForumMembersModel::ForumMembersModel(const Participants &participants, QObject *parent)
    : QAbstractTableModel(parent)
    , m_participants(participants)
{}

void ForumMembersModel::setMembers(const QList<Membership> &members)
{
    beginResetModel();
    m_members = members;
    endResetModel();
}

void ForumMembersModel::add(const QString &state, QDate from)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_members.append({state, from, {}});
    endInsertRows();
}

void ForumMembersModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_members.removeAt(row);
    endRemoveRows();
}

int ForumMembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int ForumMembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ForumMembersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Membership &member = m_members.at(index.row());
    const QDate day = index.column() == From ? member.from : member.to;
    if (role == role::kChoices)
        return index.column() == StateColumn ? stateNames(m_participants) : QStringList();
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == StateColumn)
        return m_participants.nameOf(member.state);
    if (role == Qt::EditRole)
        return day;
    if (day.isValid())
        return dayText(day);
    return index.column() == From ? tr("the beginning", "start of a membership without a day")
                                  : tr("today", "end of a period that is still open");
}

bool ForumMembersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Membership &member = m_members[index.row()];
    if (index.column() == StateColumn) {
        const QString code = m_participants.codeOf(value.toString());
        if (code.isEmpty())
            return false;
        member.state = code;
    } else {
        (index.column() == From ? member.from : member.to) = value.toDate();
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant ForumMembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case From:
        return tr("Member from");
    case To:
        //: The last day of a membership
        return tr("until");
    default:
        return {};
    }
}

Qt::ItemFlags ForumMembersModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace tessera
