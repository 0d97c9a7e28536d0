// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/participantmodel.h"

#include "domain/daytext.h"
#include "models/roles.h"
#include "models/tooltip.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QList<const State *> inLocaleOrder(const Participants &participants)
{
    QStringList codes;
    for (const State &state : participants.states())
        codes.append(state.code);
    QList<const State *> states;
    for (const QString &code : participants.sorted(codes, StateOrder::Locale))
        states.append(participants.state(code));
    return states;
}

} // namespace

ParticipantModel::ParticipantModel(const Participants &participants, int year, QObject *parent)
    : QAbstractTableModel(parent)
    , m_participants(participants)
    , m_states(inLocaleOrder(participants))
    , m_year(year)
{}

void ParticipantModel::setYear(int year)
{
    if (year == m_year)
        return;
    m_year = year;
    Q_EMIT headerDataChanged(Qt::Horizontal, Groups, Groups);
    if (!m_states.isEmpty())
        Q_EMIT dataChanged(index(0, Groups), index(int(m_states.size()) - 1, Groups));
}

int ParticipantModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_states.size());
}

int ParticipantModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParticipantModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const State &state = *m_states.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(state, index.column());
    case Qt::ToolTipRole:
        return plainTip(text(state, index.column()));
    case role::kSort:
        if (index.column() == Joined)
            return state.joined;
        return index.column() == Name ? QVariant(index.row()) : QVariant();
    default:
        return {};
    }
}

QVariant ParticipantModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Code:
        return tr("Code");
    case Kind:
        return tr("Kind");
    case Joined:
        return tr("Joined");
    case Groups:
        return tr("Groups at the end of %1").arg(m_year);
    default:
        return {};
    }
}

QString ParticipantModel::text(const State &state, int column) const
{
    switch (column) {
    case Name:
        return state.name.text();
    case Code:
        return state.code;
    case Kind:
        return labelOf(state.kind);
    case Joined:
        return dayText(state.joined);
    case Groups:
        return groupsOf(state);
    }
    return {};
}

QString ParticipantModel::groupsOf(const State &state) const
{
    QStringList titles;
    for (const Group &group : m_participants.groups()) {
        if (m_participants.isMember(group.id, state.code, membershipDay(m_year)))
            titles.append(group.shortTitle.text());
    }
    return titles.join(u", "_s);
}

} // namespace tessera
