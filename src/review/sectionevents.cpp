// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/oscemeasures.h"
#include "review/recordtools.h"
#include "review/sections.h"
#include "review/wording.h"

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QList<Meeting> eventsOfReview(const ReviewView &view)
{
    QList<Meeting> events = view.sources().progress.meetings.meetingsOf(view.options().year);
    events.removeIf([](const Meeting &meeting) { return meeting.countsFor != osce::kEvents; });
    return events;
}

QString eventCountText(const ReviewView &view, const MeetingFigures &figures)
{
    //: %1 = year
    const QString held = QCoreApplication::translate("tessera::Review", "%n event(s) held in %1 under CBM 12.", nullptr,
                                                     int(figures.held.size()))
                             .arg(view.options().year);
    if (figures.planned.isEmpty())
        return held;
    return held + u' '
           + QCoreApplication::translate("tessera::Review", "%n more are planned.", nullptr,
                                         int(figures.planned.size()));
}

/// How many events of each kind were held, in the order of the kinds.
TableBlock eventsByKind(const ReviewView &view, const MeetingFigures &figures)
{
    const MeetingBook &book = view.sources().progress.meetings;
    QHash<MeetingKind, int> counts;
    for (const QString &id : figures.held)
        ++counts[book.meeting(id)->kind];
    TableBlock table;
    table.id = u"events-by-kind"_s;
    table.title = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Events held, by kind"));
    table.columns = {{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Kind")), 3, false, true},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Events held")), 1, true}};
    for (const auto &kind : choices<MeetingKind>()) {
        if (const int count = counts.value(kind.value); count > 0)
            table.rows.append(cellsOf({labelOf(kind.value), QString::number(count)}));
    }
    return table;
}

/// The hosts are named where States are.
TableBlock eventTable(const ReviewView &view, const QList<Meeting> &events)
{
    TableBlock table;
    table.id = u"events"_s;
    //: %1 = year
    table.title = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Events in %1")).arg(view.options().year);
    table.columns = {{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Date")), 2.2},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Event")), 3, false, true},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Kind")), 1.4},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Forum")), 1.4}};
    const bool hasHosts =
        std::any_of(events.begin(), events.end(), [](const Meeting &event) { return !event.host.isEmpty(); });
    if (view.isNamed()) // a place tells who hosted
        table.columns.append({reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Place")), 2});
    if (view.isNamed() && hasHosts)
        table.columns.append({reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Host")), 1.4});
    table.columns.append({reviewText(QT_TRANSLATE_NOOP("tessera::Review", "States attended")), 1.6});
    for (const Meeting &event : events) {
        QStringList row{printedDays(event), printedName(view, event), labelOf(event.kind),
                        printedForum(view, event.forum)};
        if (view.isNamed())
            row.append(placeText(event));
        if (view.isNamed() && hasHosts)
            row.append(event.host.isEmpty() ? QString() : view.participants().nameOf(event.host));
        row.append(attendanceText(view, event));
        table.rows.append(cellsOf(row));
    }
    table.note = attendanceNote(view, table);
    return table;
}

} // namespace

QList<Block> eventsSection(ReviewView &view)
{
    if (!hasOsceMeasure(view, osce::kEvents))
        return {};
    const QList<Meeting> events = eventsOfReview(view);
    if (events.isEmpty())
        //: %1 = year
        return {TextBlock{
            reviewText(QT_TRANSLATE_NOOP("tessera::Review", "No events that count for CBM 12 are recorded in %1."))
                .arg(view.options().year)}};
    const MeetingFigures figures =
        meetingFigures(view.sources().progress.meetings, osce::kEvents, view.options().year, view.options().asOf);
    QList<Block> blocks{TextBlock{eventCountText(view, figures), TextKind::Lead}};
    if (const TableBlock byKind = eventsByKind(view, figures); !byKind.rows.isEmpty())
        blocks.append(byKind);
    if (const QList<Meeting> admitted = admittedMeetings(view, events); !admitted.isEmpty())
        blocks.append(eventTable(view, admitted));
    return blocks;
}

} // namespace tessera
