// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/meetinglistmodel.h"

#include "models/meetingwords.h"
#include "models/tooltip.h"

namespace tessera {

using namespace Qt::StringLiterals;

MeetingListModel::MeetingListModel(Workspace &workspace, QObject *parent)
    : EntryTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::meetingsChanged, this, &MeetingListModel::refresh);
}

void MeetingListModel::show(int year, const QString &forum)
{
    m_year = year;
    m_forum = forum;
    refresh();
}

int MeetingListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant MeetingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MeetingEntry &entry = entries().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::ToolTipRole:
        return plainTip(entry.name + u"\n"_s + entry.days + u" · "_s + entry.place + u"\n"_s + entry.attendance);
    case Qt::AccessibleTextRole:
        return QStringList{entry.name, entry.days, entry.place, entry.attendance}.join(u", "_s);
    case IdRole:
        return entry.id;
    case DaysRole:
        return entry.days;
    case PlaceRole:
        return entry.place;
    case AttendanceRole:
        return entry.attendance;
    case IsToBeRecordedRole:
        return entry.state == AttendanceState::ToBeRecorded || entry.state == AttendanceState::PartlyRecorded;
    case IsCancelledRole:
        return entry.state == AttendanceState::Cancelled;
    default:
        return {};
    }
}

void MeetingListModel::refresh()
{
    const MeetingBook &book = m_workspace.meetings();
    const QDate today = m_workspace.clock().today();
    QList<MeetingEntry> fresh;
    for (const Meeting &meeting : book.meetingsOf(m_year, m_forum)) {
        fresh.append(
            {meeting.id, book.nameOf(meeting), daysText(meeting),
             meeting.place.isEmpty() && meeting.mode != MeetingMode::InPerson ? labelOf(meeting.mode) : meeting.place,
             attendanceText(book, meeting, today), attendanceState(book, meeting, today)});
    }
    replaceEntries(fresh);
}

} // namespace tessera
