// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/oscemeasures.h"
#include "review/recordtools.h"
#include "review/sections.h"
#include "review/wording.h"

#include <QSet>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostMeetingColumns = 5;

/// All of the year but those of CBM 12, which have a section of their own.
QList<Meeting> meetingsOfReview(const ReviewView &view)
{
    QList<Meeting> meetings = view.sources().progress.meetings.meetingsOf(view.options().year);
    meetings.removeIf([](const Meeting &meeting) { return meeting.countsFor == osce::kEvents; });
    return meetings;
}

TableBlock meetingTable(const ReviewView &view, const QList<Meeting> &meetings)
{
    TableBlock table;
    table.id = u"meetings"_s;
    //: %1 = year
    table.title = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Meetings in %1")).arg(view.options().year);
    table.columns = {{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Date")), 2.2},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Meeting")), 3, false, true},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Forum")), 1.4}};
    if (view.isNamed()) // a place tells who hosted
        table.columns.append({reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Place")), 2.2});
    //: For which measure a meeting is counted, such as "CBM 11"
    table.columns.append({reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Counts for")), 1.3});
    //: "44 of 57": the States that attended a meeting
    table.columns.append({reviewText(QT_TRANSLATE_NOOP("tessera::Review", "States attended")), 1.6});
    for (const Meeting &meeting : meetings) {
        QStringList row{printedDays(meeting), printedName(view, meeting), printedForum(view, meeting.forum)};
        if (view.isNamed())
            row.append(placeText(meeting));
        row.append(meeting.countsFor > 0 ? view.framework().measureLabel(meeting.countsFor) : QString());
        row.append(attendanceText(view, meeting));
        table.rows.append(cellsOf(row));
    }
    QStringList notes{
        reviewText(QT_TRANSLATE_NOOP(
            "tessera::Review",
            "Attended: present, remote or represented, of those expected. What is not recorded is not absence.")),
        attendanceNote(view, table)};
    notes.removeAll(QString());
    table.note = notes.join(u' ');
    return table;
}

/// The marks of the meetings that are printed; a count that is not printed leaves a gap.
ChartData printedAttendance(const ReviewView &view, const QList<Meeting> &meetings)
{
    ChartData chart = chartOfYears(view, "attendance-by-meeting"_L1, view.options().year);
    if (chart.series.isEmpty())
        return chart;
    ChartSeries &series = chart.series.first();
    for (qsizetype i = series.points.size() - 1; i >= 0; --i) {
        ChartPoint &point = series.points[i];
        const auto meeting = std::find_if(meetings.begin(), meetings.end(), [&point](const Meeting &candidate) {
            return point.behind.records.contains(RecordId{RecordKind::Meeting, candidate.id});
        });
        if (meeting == meetings.end()) {
            series.points.removeAt(i);
            chart.categories.removeAt(i);
        } else {
            if (const QString text = attendanceText(view, *meeting); text != point.text)
                point = {std::nullopt, text, {}};
            chart.categories[i] = printedName(view, *meeting);
        }
    }
    if (!view.isNamed()) { // the mean stands in it
        QStringList clauses;
        for (qsizetype i = 0; i < series.points.size(); ++i)
            clauses.append(namedText(chart.categories.at(i), series.points.at(i).text));
        chart.description = clauses.join(u"; "_s) + u'.';
    }
    return chart;
}

/// Of these meetings the ones in the list.
QStringList amongMeetings(QStringList ids, const QList<Meeting> &meetings)
{
    QSet<QString> printed;
    for (const Meeting &meeting : meetings)
        printed.insert(meeting.id);
    ids.removeIf([&printed](const QString &id) { return !printed.contains(id); });
    return ids;
}

DocumentCell presenceCell(const MeetingBook &book, const Meeting &meeting, const QString &state)
{
    if (!book.isExpected(meeting, state))
        return {u"–"_s, {}, true};
    const Presence presence = book.attendance(meeting.id, state).presence;
    return {labelOf(presence), {}, presence == Presence::NotRecorded};
}

/// How each State took part in these meetings, which were held.
TableBlock attendanceOfStates(const ReviewView &view, const QList<Meeting> &held)
{
    const MeetingBook &book = view.sources().progress.meetings;
    const bool isWide = held.size() <= kMostMeetingColumns;
    TableBlock table;
    table.id = u"attendance-of-states"_s;
    table.title = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Attendance of States"));
    table.columns = {{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "State")), 2.2, false, true}};
    for (const Meeting &meeting : isWide ? held : QList<Meeting>())
        table.columns.append({book.nameOf(meeting), 1.3});
    table.columns.append({reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Attended")), 1, true});
    table.columns.append({reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Not recorded")), 1, true});
    for (const QString &state : view.states()) {
        const StateAttendance own =
            stateAttendance(book, state, view.options().year, view.options().asOf, {}, osce::kExpertMeetings);
        const Rate rate{int(amongMeetings(own.attended, held).size()),
                        int(amongMeetings(own.attended + own.missed, held).size())};
        QList<DocumentCell> row{{view.participants().nameOf(state)}};
        for (const Meeting &meeting : isWide ? held : QList<Meeting>())
            row.append(presenceCell(book, meeting, state));
        row.append({rate.of > 0 ? rate.countText() : u"–"_s, {}, rate.of == 0});
        row.append({QString::number(amongMeetings(own.notRecorded, held).size())});
        table.rows.append(row);
    }
    table.note = reviewText(QT_TRANSLATE_NOOP(
        "tessera::Review", "Attended of the meetings with something recorded for the State. What is not recorded is "
                           "not absence."));
    return table;
}

} // namespace

QList<Block> meetingsSection(ReviewView &view)
{
    const ProgressSources &sources = view.sources().progress;
    const int year = view.options().year;
    const QDate asOf = view.options().asOf;
    const QList<Meeting> all = meetingsOfReview(view);
    QList<Block> blocks;
    if (hasOsceMeasure(view, osce::kExpertMeetings)) {
        blocks.append(TextBlock{meetingsHeldText(sources.meetings, sources.rules, year, asOf), TextKind::Lead});
        if (const Rate mean = printedMeanAttendance(view); mean.of > 0)
            //: %1 = percentage
            blocks.append(TextBlock{
                reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Mean attendance of the meetings recorded: %1."))
                    .arg(mean.percentText())});
    }
    if (all.isEmpty()) {
        //: %1 = year
        blocks.append(
            TextBlock{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "No meetings are recorded in %1.")).arg(year)});
        return blocks;
    }
    const QList<Meeting> admitted = admittedMeetings(view, all);
    if (!admitted.isEmpty())
        blocks.append(meetingTable(view, admitted));
    QList<Meeting> held = admitted;
    held.removeIf([asOf](const Meeting &meeting) {
        return meeting.countsFor != osce::kExpertMeetings || !isHeld(meeting, asOf);
    });
    if (held.isEmpty() || !hasOsceMeasure(view, osce::kExpertMeetings))
        return blocks;
    if (const ChartData chart = printedAttendance(view, held); !chart.isEmpty())
        blocks.append(ChartBlock{chart});
    if (view.isNamed())
        blocks.append(attendanceOfStates(view, held));
    return blocks;
}

} // namespace tessera
