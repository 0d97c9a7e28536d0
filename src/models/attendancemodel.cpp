// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attendancemodel.h"

#include "domain/attendancefigures.h"
#include "models/meetingwords.h"
#include "models/tooltip.h"
#include "workspace/meetingedits.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QStringList idsOfMeetings(const QList<Meeting> &meetings)
{
    QStringList ids;
    for (const Meeting &meeting : meetings)
        ids.append(meeting.id);
    return ids;
}

} // namespace

AttendanceModel::AttendanceModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::meetingsChanged, this, &AttendanceModel::refresh);
}

void AttendanceModel::show(int year, const QString &forum)
{
    m_year = year;
    m_forum = forum;
    refresh();
}

void AttendanceModel::setOrder(StateOrder order)
{
    m_order = order;
    refresh();
}

AttendancePlace AttendanceModel::placeAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return {index.column() == attendedColumn() ? QString() : m_grid.meetings.at(index.column()).id,
            m_grid.states.at(index.row())};
}

QModelIndex AttendanceModel::indexOf(const AttendancePlace &place) const
{
    const qsizetype row = m_grid.states.indexOf(place.state);
    const qsizetype column =
        place.meeting.isEmpty() ? attendedColumn() : idsOfMeetings(m_grid.meetings).indexOf(place.meeting);
    return row < 0 || column < 0 ? QModelIndex() : index(int(row), int(column));
}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_grid.states.size());
}

int AttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_grid.meetings.isEmpty() ? 0 : attendedColumn() + 1;
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == StateRole)
        return m_grid.states.at(index.row());
    if (role == MeetingRole)
        return placeAt(index).meeting;
    if (role == role::kSearch && index.column() == 0)
        return m_workspace.participants().nameOf(m_grid.states.at(index.row()));
    return index.column() == attendedColumn() ? attendedData(index.row(), role)
                                              : cellData(index.row(), index.column(), role);
}

QVariant AttendanceModel::cellData(int row, int column, int role) const
{
    const Cell &cell = m_grid.cells.at(row).at(column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return presenceText(cell.attendance.presence);
    case Qt::AccessibleTextRole:
        return describeAttendance(m_workspace.meetings(), m_grid.meetings.at(column), m_grid.states.at(row));
    case Qt::ToolTipRole: {
        const QString text =
            describeAttendance(m_workspace.meetings(), m_grid.meetings.at(column), m_grid.states.at(row));
        return plainTip(cell.isExpected ? text : text + u'\n' + tr("Not a member of the forum on that day."));
    }
    case PresenceRole:
        return int(cell.attendance.presence);
    case IsExpectedRole:
        return cell.isExpected;
    case role::kSort:
        return int(cell.attendance.presence);
    default:
        return {};
    }
}

QVariant AttendanceModel::attendedData(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return attended(row).of > 0 ? attended(row).countText() : QString();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        //: Total of one State: "Hungary attended 4 of 5 meetings that expected it."
        return tr("%1 attended %2 of the meetings whose attendance is recorded for it.")
            .arg(m_workspace.participants().nameOf(m_grid.states.at(row)), attended(row).countText());
    case role::kSort: // by the count; of equal ones, the State that was expected less often comes first
        return attended(row).part * 1000 + 999 - attended(row).of;
    default:
        return {};
    }
}

bool AttendanceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const AttendancePlace place = placeAt(index);
    const std::optional<Presence> presence = presenceFromText(value.toString());
    if (role != Qt::EditRole || place.meeting.isEmpty() || !presence)
        return false;
    const Result<void> done = MeetingEdits(m_workspace).setPresence(place.meeting, {place.state}, *presence);
    if (!done)
        Q_EMIT editRefused(done.error());
    return done.has_value();
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const QString state = m_grid.states.value(section);
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return m_workspace.participants().nameOf(state);
        return role == StateRole ? QVariant(state) : QVariant();
    }
    if (section == attendedColumn()) {
        if (role == Qt::DisplayRole)
            return tr("Attended");
        return role == Qt::ToolTipRole ? tr(
                   "Meetings attended; a click sorts by this column, further clicks turn the order round and take it back")
                                       : QVariant();
    }
    if (section < 0 || section > attendedColumn())
        return {};
    const Meeting &meeting = m_grid.meetings.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return m_workspace.meetings().nameOf(meeting);
    case Qt::ToolTipRole:
        return plainTip(meetingHeading(m_workspace.meetings(), meeting));
    case Qt::AccessibleTextRole:
        return meetingHeading(m_workspace.meetings(), meeting);
    case MeetingRole:
        return meeting.id;
    case DaysRole:
        return daysText(meeting);
    default:
        return {};
    }
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsEditable, index.column() != attendedColumn() && !m_workspace.isReadOnly());
    return flags;
}

AttendanceModel::Grid AttendanceModel::readGrid() const
{
    const MeetingBook &book = m_workspace.meetings();
    Grid grid;
    grid.meetings = book.meetingsOf(m_year, m_forum);
    QList<QSet<QString>> expected;
    QSet<QString> members;
    QSet<QString> guests;
    for (const Meeting &meeting : grid.meetings) {
        const QStringList codes = book.expected(meeting);
        expected.append(QSet<QString>(codes.begin(), codes.end()));
        members += expected.constLast();
        for (const Attendance &attendance : book.attendanceOf(meeting.id))
            guests.insert(attendance.state);
    }
    guests -= members;
    grid.states =
        book.participants().sorted(members.values(), m_order) + book.participants().sorted(guests.values(), m_order);
    for (const QString &state : grid.states) {
        QList<Cell> row;
        for (qsizetype column = 0; column < grid.meetings.size(); ++column)
            row.append({book.attendance(grid.meetings.at(column).id, state), expected.at(column).contains(state)});
        grid.cells.append(row);
    }
    return grid;
}

void AttendanceModel::refresh()
{
    Grid fresh = readGrid();
    if (fresh.states == m_grid.states && idsOfMeetings(fresh.meetings) == idsOfMeetings(m_grid.meetings)) {
        std::swap(fresh, m_grid);
        showChangedRows(fresh);
        return;
    }
    beginResetModel();
    m_grid = std::move(fresh);
    m_attended = QList<std::optional<Rate>>(m_grid.states.size());
    endResetModel();
}

void AttendanceModel::showChangedRows(const Grid &before)
{
    const bool areMeetingsOther = before.meetings != m_grid.meetings; // a day or cancellation counts in every row
    for (int row = 0; row < rowCount(); ++row) {
        if (!areMeetingsOther && before.cells.at(row) == m_grid.cells.at(row))
            continue;
        m_attended[row].reset();
        Q_EMIT dataChanged(index(row, 0), index(row, attendedColumn()));
    }
    if (areMeetingsOther)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, attendedColumn());
}

Rate AttendanceModel::attended(int row) const
{
    std::optional<Rate> &known = m_attended[row];
    if (!known)
        known = attendanceOfState(m_workspace.meetings(), m_grid.states.at(row), m_year, m_workspace.clock().today(),
                                  m_forum);
    return *known;
}

} // namespace tessera
