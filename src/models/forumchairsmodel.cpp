// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forumchairsmodel.h"

#include "models/decisionmodel.h"
#include "models/roles.h"
#include "models/words.h"

namespace tessera {

ForumChairsModel::ForumChairsModel(const Participants &participants, QObject *parent)
    : QAbstractTableModel(parent)
    , m_participants(participants)
{}

void ForumChairsModel::setChairs(const QList<Chair> &chairs)
{
    beginResetModel();
    m_chairs = chairs;
    endResetModel();
}

void ForumChairsModel::add(QDate from)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_chairs.at(row).to.isValid() && m_chairs.at(row).from < from) {
            m_chairs[row].to = from.addDays(-1);
            Q_EMIT dataChanged(index(row, To), index(row, To));
        }
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_chairs.append({from, {}, {}, {}, {}});
    endInsertRows();
}

void ForumChairsModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_chairs.removeAt(row);
    endRemoveRows();
}

int ForumChairsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chairs.size());
}

int ForumChairsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ForumChairsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Chair &chair = m_chairs.at(index.row());
    if (role == role::kChoices)
        return index.column() == Holder ? QStringList{text(Chair(), Holder)} + stateNames(m_participants)
                                        : QStringList();
    if (role == Qt::EditRole && index.column() <= To)
        return index.column() == From ? chair.from : chair.to;
    return role == Qt::DisplayRole || role == Qt::EditRole ? text(chair, index.column()) : QVariant();
}

QString ForumChairsModel::text(const Chair &chair, int column) const
{
    switch (column) {
    case From:
        return dayText(chair.from);
    case To:
        return chair.to.isValid() ? dayText(chair.to) : tr("today", "end of a period that is still open");
    case Holder:
        //: There is no chair
        return chair.holder.isEmpty() ? tr("vacant") : m_participants.nameOf(chair.holder);
    case Person:
        return chair.person;
    case HowSure:
        return chair.confidence;
    }
    return {};
}

bool ForumChairsModel::put(Chair &chair, int column, const QVariant &value) const
{
    switch (column) {
    case From:
        chair.from = value.toDate();
        return chair.from.isValid();
    case To:
        chair.to = value.toDate();
        return true;
    case Holder:
        chair.holder = m_participants.codeOf(value.toString());
        return true;
    case Person:
        chair.person = value.toString().trimmed();
        return true;
    case HowSure:
        chair.confidence = value.toString().trimmed();
        return true;
    default:
        return false;
    }
}

bool ForumChairsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Chair chair = m_chairs.at(index.row());
    if (!put(chair, index.column(), value))
        return false;
    m_chairs[index.row()] = chair;
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant ForumChairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From:
        return tr("From");
    case To:
        return tr("Until");
    case Holder:
        return tr("Chair");
    case Person:
        return tr("Person");
    case HowSure:
        return tr("How sure");
    default:
        return {};
    }
}

Qt::ItemFlags ForumChairsModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace tessera
