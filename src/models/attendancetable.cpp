// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attendancetable.h"

#include "models/meetingwords.h"

#include <QHash>
#include <QSet>

namespace tessera {

namespace {

struct AttendanceTable {
    Q_DECLARE_TR_FUNCTIONS(tessera::AttendanceTable)
};

/// What a text on the clipboard means at a place; no presence = leave the cell as it is.
struct PastedCell {
    qsizetype row = 0;
    qsizetype column = 0;
    std::optional<Presence> presence;
};

Result<QList<PastedCell>> readCells(const QList<QStringList> &table)
{
    QList<PastedCell> cells;
    for (qsizetype row = 0; row < table.size(); ++row) {
        for (qsizetype column = 0; column < table.at(row).size(); ++column) {
            const QString text = table.at(row).at(column).trimmed();
            const std::optional<Presence> presence = presenceFromText(text);
            if (!text.isEmpty() && !presence) {
                return failure(ErrorCode::ValueNotRecognised,
                               AttendanceTable::tr("“%1” in row %2, column %3 of the pasted text")
                                   .arg(text.left(40), QString::number(row + 1), QString::number(column + 1)));
            }
            if (!text.isEmpty())
                cells.append({row, column, presence});
        }
    }
    return cells;
}

qsizetype widestRow(const QList<QStringList> &table)
{
    qsizetype widest = 0;
    for (const QStringList &row : table)
        widest = std::max(widest, row.size());
    return widest;
}

Attendance changed(const MeetingBook &book, const QString &meeting, const QString &state, Presence presence)
{
    Attendance attendance = book.attendance(meeting, state);
    attendance.presence = presence;
    return attendance;
}

} // namespace

QList<QStringList> attendanceTable(const MeetingBook &book, const AttendanceBlock &block, bool hasHeadings)
{
    QList<QStringList> table;
    if (hasHeadings) {
        QStringList heading{QString()};
        for (const QString &id : block.meetings) {
            const Meeting *meeting = book.meeting(id);
            heading.append(meeting ? book.nameOf(*meeting) : id);
        }
        table.append(heading);
    }
    for (const QString &state : block.states) {
        QStringList row;
        if (hasHeadings)
            row.append(book.participants().nameOf(state));
        for (const QString &meeting : block.meetings)
            row.append(presenceText(book.attendance(meeting, state).presence));
        table.append(row);
    }
    return table;
}

Result<QList<Attendance>> attendanceEdits(const MeetingBook &book, const QList<QStringList> &table,
                                          const AttendanceBlock &selection, const AttendanceBlock &target)
{
    const Result<QList<PastedCell>> cells = readCells(table);
    if (!cells)
        return tl::unexpected(cells.error());
    QList<Attendance> edits;
    if (table.size() == 1 && widestRow(table) == 1) {
        for (const QString &state : cells->isEmpty() ? QStringList() : selection.states) {
            for (const QString &meeting : selection.meetings)
                edits.append(changed(book, meeting, state, *cells->constFirst().presence));
        }
        return edits;
    }
    if (table.size() > target.states.size() || widestRow(table) > target.meetings.size()) {
        return failure(ErrorCode::ValueNotRecognised,
                       AttendanceTable::tr("a table of %1 × %2 cells does not fit where it is pasted")
                           .arg(QString::number(table.size()), QString::number(widestRow(table))));
    }
    for (const PastedCell &cell : *cells)
        edits.append(changed(book, target.meetings.at(cell.column), target.states.at(cell.row), *cell.presence));
    return edits;
}

QList<Attendance> withPresence(const MeetingBook &book, const QList<Attendance> &cells, Presence presence)
{
    QHash<QString, QSet<QString>> expected;
    QList<Attendance> ofMembers;
    QList<Attendance> all;
    for (const Attendance &cell : cells) {
        const Meeting *meeting = book.meeting(cell.meeting);
        if (!meeting)
            continue;
        if (!expected.contains(meeting->id)) {
            const QStringList codes = book.expected(*meeting);
            expected.insert(meeting->id, QSet<QString>(codes.begin(), codes.end()));
        }
        all.append(changed(book, cell.meeting, cell.state, presence));
        if (expected.value(meeting->id).contains(cell.state))
            ofMembers.append(all.constLast());
    }
    return ofMembers.isEmpty() ? all : ofMembers;
}

} // namespace tessera
