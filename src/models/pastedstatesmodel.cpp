// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pastedstatesmodel.h"

#include "models/meetingwords.h"

namespace tessera {

PastedStatesModel::PastedStatesModel(const MeetingBook &book, const Meeting &meeting, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_meeting(meeting)
{}

void PastedStatesModel::setStates(const QStringList &codes)
{
    if (codes == m_states)
        return;
    beginResetModel();
    m_states = codes;
    endResetModel();
}

int PastedStatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_states.size());
}

int PastedStatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PastedStatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::DisplayRole)
        return {};
    const QString &state = m_states.at(index.row());
    switch (index.column()) {
    case StateColumn:
        return m_book.participants().nameOf(state);
    case Role:
        return m_book.isExpected(m_meeting, state) ? tr("member") : tr("guest");
    case Recorded:
        return presenceText(m_book.attendance(m_meeting.id, state).presence);
    default:
        return {};
    }
}

QVariant PastedStatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case Role:
        //: Heading: member of the forum or guest
        return tr("As");
    case Recorded:
        return tr("Recorded until now");
    default:
        return {};
    }
}

} // namespace tessera
