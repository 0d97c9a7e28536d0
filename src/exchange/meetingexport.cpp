// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/meetingexport.h"

#include "domain/tabletext.h"
#include "exchange/calendarexport.h"
#include "exchange/meetingwords.h"

#include <QSet>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QStringList meetingColumns()
{
    return {u"forum"_s,     u"kind"_s,        u"title"_s,      u"begins"_s,  u"ends"_s,       u"place"_s,
            u"note"_s,      u"attended_by"_s, u"number"_s,     u"mode"_s,    u"begin_time"_s, u"end_time"_s,
            u"time_zone"_s, u"host"_s,        u"counts_for"_s, u"sharing"_s, u"agenda"_s,     u"cancelled"_s};
}

QString attendedBy(const Meeting &meeting, const MeetingBook &book)
{
    QStringList codes;
    for (const Attendance &attendance : book.attendanceOf(meeting.id)) {
        if (isAttended(attendance.presence))
            codes.append(attendance.state);
    }
    return codes.join(u' ');
}

/// The short title where it tells the forum, else the id.
QString forumCell(const Meeting &meeting, const MeetingBook &book, const ForumFinder &forums)
{
    const QString name = book.forumName(meeting.forum);
    return forums.idOf(name) == meeting.forum ? name : meeting.forum;
}

QStringList meetingCells(const Meeting &meeting, const MeetingBook &book, const ForumFinder &forums)
{
    return {forumCell(meeting, book, forums),
            idOf(meeting.kind),
            meeting.title,
            meeting.begin.toString(Qt::ISODate),
            meeting.end.toString(Qt::ISODate),
            meeting.place,
            meeting.note,
            attendedBy(meeting, book),
            meeting.number,
            idOf(meeting.mode),
            meeting.beginTime,
            meeting.endTime,
            meeting.timeZone,
            meeting.host,
            QString::number(meeting.countsFor),
            sharingText(meeting.sharing),
            meeting.agenda,
            meeting.isCancelled ? u"yes"_s : u"no"_s};
}

/// What the import takes for that meeting and no other: its name, else its day, else its id.
QString columnName(const Meeting &meeting, const MeetingBook &book, const MeetingFinder &finder)
{
    for (const QString &name : {book.nameOf(meeting), meeting.begin.toString(Qt::ISODate)}) {
        if (finder.find(name).size() == 1)
            return name;
    }
    return meeting.id;
}

QStringList statesOf(const QList<Meeting> &meetings, const MeetingBook &book, StateOrder order)
{
    QSet<QString> states;
    for (const Meeting &meeting : meetings) {
        for (const QString &state : book.expected(meeting) + book.guests(meeting))
            states.insert(state);
    }
    return book.participants().sorted(QStringList(states.cbegin(), states.cend()), order);
}

/// Those within the ceiling; the table says how many are not.
QList<Meeting> within(const QList<Meeting> &meetings, SharingLabel ceiling, MeetingTable &table)
{
    QList<Meeting> taken;
    for (const Meeting &meeting : meetings) {
        if (!isWithin(meeting.sharing, ceiling)) {
            ++table.leftOut;
            continue;
        }
        taken.append(meeting);
        table.sharing = narrower(table.sharing, meeting.sharing);
    }
    table.meetings = int(taken.size());
    return taken;
}

} // namespace

MeetingTable meetingsCsv(const QList<Meeting> &meetings, const MeetingBook &book, SharingLabel ceiling)
{
    MeetingTable table;
    const ForumFinder forums(book);
    QList<QStringList> rows;
    for (const Meeting &meeting : within(meetings, ceiling, table))
        rows.append(meetingCells(meeting, book, forums));
    table.bytes = writeCsv(meetingColumns(), rows);
    return table;
}

MeetingTable attendanceGridCsv(const MeetingBook &book, int year, const QString &forum, StateOrder order,
                               SharingLabel ceiling)
{
    MeetingTable table;
    QList<Meeting> held;
    for (const Meeting &meeting : book.meetingsOf(year, forum)) {
        if (!meeting.isCancelled)
            held.append(meeting);
    }
    const QList<Meeting> meetings = within(held, ceiling, table);
    const MeetingFinder finder(book);
    QStringList columns{u"State"_s};
    for (const Meeting &meeting : meetings)
        columns.append(columnName(meeting, book, finder));
    QList<QStringList> rows;
    for (const QString &state : statesOf(meetings, book, order)) {
        QStringList cells{book.participants().nameOf(state)};
        for (const Meeting &meeting : meetings) {
            const Presence presence = book.attendance(meeting.id, state).presence;
            cells.append(presence == Presence::NotRecorded ? QString() : labelOf(presence));
        }
        rows.append(cells);
    }
    table.bytes = writeCsv(columns, rows);
    return table;
}

} // namespace tessera
