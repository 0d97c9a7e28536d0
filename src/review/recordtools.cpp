// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/recordtools.h"

#include "domain/daytext.h"
#include "domain/oscemeasures.h"
#include "review/sectionparts.h"
#include "review/wording.h"

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

ChartData chartOfYears(const ReviewView &view, QLatin1StringView id, int firstYear)
{
    ProgressChoice choice;
    choice.firstYear = firstYear;
    choice.lastYear = view.options().year;
    choice.states = chosenStates(view);
    const auto charts = progressCharts();
    const auto found = std::find_if(charts.begin(), charts.end(),
                                    [id](const ProgressChart &chart) { return id == QLatin1StringView(chart.id); });
    return found == charts.end() ? ChartData() : found->make(sourcesOn(view), choice);
}

bool hasOsceMeasure(const ReviewView &view, int measure)
{
    return view.framework().id == osce::kFramework && view.measures().contains(measure);
}

QString shareText(const ReviewView &view, const Rate &rate)
{
    if (rate.of == 0)
        return u"–"_s;
    return isShareExact(view, rate) ? rate.countText() : countOfText(view, rate);
}

bool isShareExact(const ReviewView &view, const Rate &rate)
{
    return rate.of > 0 && isCountPrinted(view, rate);
}

QString tooFewText(const ReviewView &view)
{
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review",
                                        "Not printed in this edition: the figures are about fewer than %1 States."))
        .arg(view.leastGroup());
}

QString attendanceText(const ReviewView &view, const Meeting &meeting)
{
    const MeetingBook &book = view.sources().progress.meetings;
    const AttendanceState state = attendanceState(book, meeting, view.options().asOf);
    if (state != AttendanceState::Recorded)
        return labelOf(state);
    const Rate rate = attendanceOfMeeting(book, meeting);
    return view.isGroupPrinted(rate.of) ? shareText(view, rate) : u"–"_s;
}

QString attendanceNote(const ReviewView &view, const TableBlock &table)
{
    const auto isHidden = [](const QList<DocumentCell> &row) { return row.constLast().text == u"–"; };
    if (view.isNamed() || std::none_of(table.rows.begin(), table.rows.end(), isHidden))
        return {};
    //: Below a table; %1 = number of States
    return reviewText(
               QT_TRANSLATE_NOOP("tessera::Review", "“–” stands where a number would be about fewer than %1 States."))
        .arg(view.leastGroup());
}

Rate printedMeanAttendance(const ReviewView &view)
{
    const ProgressSources sources = sourcesOn(view);
    const int year = view.options().year;
    const QStringList chosen = chosenStates(view);
    if (!view.isNamed() && !chosen.isEmpty()) // beside the meetings themselves it would tell of the others
        return {};
    for (const Meeting &meeting : meetingsHeld(sources.meetings, osce::kExpertMeetings, year, sources.today)) {
        const Rate rate = attendanceOfMeeting(sources.meetings, meeting);
        const bool isOpen = narrower(meeting.sharing, view.options().ceiling) == view.options().ceiling
                            && isShareExact(view, rate) && view.isGroupPrinted(rate.of);
        if (!view.isNamed() && rate.of > 0 && !isOpen)
            return {};
    }
    return meanAttendance(sources.meetings, osce::kExpertMeetings, year, sources.today, chosen);
}

QString printedName(const ReviewView &view, const Meeting &meeting)
{
    const QString name = view.sources().progress.meetings.nameOf(meeting);
    return view.isNamed() || !namesState(view.participants(), name) ? name : labelOf(meeting.kind);
}

QString printedForum(const ReviewView &view, const QString &forum)
{
    const QString name = view.sources().progress.meetings.forumName(forum);
    return view.isNamed() || !namesState(view.participants(), name) ? name : u"–"_s;
}

QString printedDays(const Meeting &meeting)
{
    const QDate begin = meeting.begin;
    const QDate end = meeting.end;
    if (!end.isValid() || end == begin)
        return dayText(begin);
    const QString first = dayText(begin);
    const QString last = dayText(end);
    // The days of one month are parted by a dash where the day comes first: "9–10 Apr 2025", "9.–10. Apr. 2025".
    const QString day = first.section(u' ', 0, 0);
    const bool isOneMonth = begin.month() == end.month() && begin.year() == end.year();
    const bool beginsWithDay = day.startsWith(QString::number(begin.day())) && day.size() <= 3;
    return isOneMonth && beginsWithDay ? day + u'–' + last : first + u" – "_s + last;
}

QString placeText(const Meeting &meeting)
{
    QStringList parts;
    if (!meeting.place.isEmpty())
        parts.append(meeting.place);
    if (meeting.mode != MeetingMode::InPerson)
        parts.append(labelOf(meeting.mode));
    return parts.join(u" · "_s);
}

QList<Meeting> admittedMeetings(ReviewView &view, const QList<Meeting> &meetings)
{
    const MeetingBook &book = view.sources().progress.meetings;
    QList<Meeting> admitted;
    for (const Meeting &meeting : meetings) {
        //: Something that is left out of a document
        if (view.admit(meeting.sharing, reviewText(QT_TRANSLATE_NOOP("tessera::Review", "meeting")),
                       book.nameOf(meeting)))
            admitted.append(meeting);
    }
    return admitted;
}

QList<DocumentCell> cellsOf(const QStringList &texts)
{
    QList<DocumentCell> cells;
    for (const QString &text : texts)
        cells.append({text});
    return cells;
}

} // namespace tessera
