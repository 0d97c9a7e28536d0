// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactroles.h"
#include "domain/daytext.h"
#include "domain/localisedtext.h"
#include "domain/oscemeasures.h"
#include "domain/overview.h"
#include "domain/progressparts.h"

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;
using namespace progress;

namespace {

QList<RecordId> meetingIds(const QStringList &ids)
{
    QList<RecordId> records;
    for (const QString &id : ids)
        records.append({RecordKind::Meeting, id});
    return records;
}

QList<Meeting> heldIn(const ProgressSources &sources, const QList<int> &years)
{
    QList<Meeting> held;
    for (const int year : years)
        held += meetingsHeld(sources.meetings, osce::kExpertMeetings, year, sources.today);
    return held;
}

/// A meeting whose attendance is not wholly recorded is a gap: its count would be taken for few who came.
ChartPoint meetingPoint(const ProgressSources &sources, const Meeting &meeting)
{
    ChartPoint point = gap(meeting.begin.year());
    point.behind.records = meetingIds({meeting.id});
    const AttendanceState state = attendanceState(sources.meetings, meeting, sources.today);
    if (state != AttendanceState::Recorded) {
        point.text = labelOf(state);
        return point;
    }
    const Rate rate = attendanceOfMeeting(sources.meetings, meeting);
    point.value = rate.part;
    point.text = rate.countText();
    //: %1 = such as "44 of 57"
    point.behind.formula =
        QCoreApplication::translate("tessera::Progress", "Present, remote or represented, of those expected: %1")
            .arg(point.text);
    return point;
}

/// Attended of the meetings of these years for which something is recorded.
ChartPoint attendancePoint(const ProgressSources &sources, const QString &state, const QList<int> &years)
{
    ChartPoint point = gap(years.last());
    Rate sum;
    for (const int year : years) {
        const StateAttendance own =
            stateAttendance(sources.meetings, state, year, sources.today, {}, osce::kExpertMeetings);
        sum.part += own.rate().part;
        sum.of += own.rate().of;
        point.behind.records += meetingIds(own.attended);
    }
    if (sum.of == 0)
        return point;
    point.value = sum.percent();
    point.text = sum.countText();
    //: %1 = such as "8 of 9"
    point.behind.formula = QCoreApplication::translate(
                               "tessera::Progress", "Attended of the meetings held for which something is recorded: %1")
                               .arg(point.text);
    return point;
}

ChartPoint timelinessPoint(const ProgressSources &sources, const ProgressChoice &choice, int year)
{
    ChartPoint point = gap(year);
    if (year > sources.today.year())
        return point;
    const QDate day = judgedDay(year, sources.today);
    const QStringList states =
        choice.states.isEmpty() ? sources.participants.participatingStatesOn(day) : choice.states;
    Rate rate;
    for (const Contact &contact : sources.contacts.serving(day)) {
        if (!hasOsceRole(contact) || !states.contains(contact.state))
            continue;
        ++rate.of;
        const ConfirmationState state = confirmationClock(sources.contacts, contact, sources.rules, day).state;
        if (state != ConfirmationState::InTime && state != ConfirmationState::Due)
            continue;
        ++rate.part;
        point.behind.records.append({RecordKind::Contact, contact.id});
    }
    if (rate.of == 0)
        return point;
    point.value = rate.percent();
    point.text = rate.percentText();
    //: %1 = day, %2 = such as "98 of 112", %3 = percentage
    point.behind.formula = QCoreApplication::translate("tessera::Progress",
                                                       "Confirmed within the period of those who serve on %1: %2 = %3")
                               .arg(dayText(day), rate.countText(), rate.percentText());
    return point;
}

} // namespace

ChartData meetingAttendance(const ProgressSources &sources, const ProgressChoice &choice)
{
    const QList<int> years = yearsOf(sources, choice);
    const QList<Meeting> held = heldIn(sources, years);
    ChartData chart;
    chart.id = u"attendance-by-meeting"_s;
    chart.shape = ChartShape::StackedBars;
    //: %1 = years, such as 2013–2025
    chart.title = QCoreApplication::translate("tessera::Progress", "Attendance by meeting, %1").arg(spanText(years));
    chart.subtitle = QCoreApplication::translate("tessera::Progress", "meetings held that count for expert meetings");
    chart.unit = QCoreApplication::translate("tessera::Progress", "States that attended");
    chart.categoryTitle = QCoreApplication::translate("tessera::Progress", "Meeting");
    chart.sharing = sources.sharing;
    ChartSeries series;
    series.name = QCoreApplication::translate("tessera::Progress", "Attended");
    for (const Meeting &meeting : held) {
        chart.categories.append(sources.meetings.nameOf(meeting));
        series.points.append(meetingPoint(sources, meeting));
        chart.highest = std::max(chart.highest, double(attendanceOfMeeting(sources.meetings, meeting).of));
    }
    chart.series = {series};
    Rate mean;
    for (const int year : years) {
        const Rate ofYear = meanAttendance(sources.meetings, osce::kExpertMeetings, year, sources.today);
        mean = {mean.part + ofYear.part, mean.of + ofYear.of};
    }
    //: %1 = count of meetings, %2 = percentage
    chart.description = QCoreApplication::translate("tessera::Progress",
                                                    "At %1 meetings %2 of the expected States attended on average.")
                            .arg(QString::number(held.size()), mean.percentText());
    return chart;
}

ChartData attendanceByState(const ProgressSources &sources, const ProgressChoice &choice)
{
    const QList<int> years = yearsOf(sources, choice);
    ChartData chart;
    chart.id = u"attendance-by-state"_s;
    chart.shape = ChartShape::Bars;
    chart.isPercent = true;
    chart.highest = 100;
    chart.sharing = sources.sharing;
    chart.categoryTitle = QCoreApplication::translate("tessera::Progress", "State");
    chart.unit = QCoreApplication::translate("tessera::Progress", "% of the meetings held");
    if (years.isEmpty())
        return chart;
    //: %1 = years, such as 2013–2025
    chart.title = QCoreApplication::translate("tessera::Progress", "Attendance by State, %1").arg(spanText(years));
    ProgressChoice scope = choice;
    scope.measures.clear();
    chart.subtitle = scopeText(sources, scope, years.last());
    ChartSeries series;
    series.name = QCoreApplication::translate("tessera::Progress", "Attended");
    for (const QString &state : statesOf(sources, choice, years.last())) {
        chart.categories.append(sources.participants.nameOf(state));
        series.points.append(attendancePoint(sources, state, years));
    }
    chart.series = {series};
    if (choice.isSortedByCount)
        sortByCount(chart);
    //: %1 = years such as 2013–2025, %2 = count of States
    chart.description = QCoreApplication::translate("tessera::Progress",
                                                    "How many of the meetings held in %1 each of %2 States attended.")
                            .arg(spanText(years), QString::number(chart.categories.size()));
    return chart;
}

ChartData contactTimeliness(const ProgressSources &sources, const ProgressChoice &choice)
{
    const QList<int> years = yearsOf(sources, choice);
    ChartData chart;
    chart.id = u"contact-timeliness"_s;
    chart.isPercent = true;
    chart.highest = 100;
    chart.sharing = sources.sharing;
    chart.categories = yearTexts(years);
    chart.categoryTitle = QCoreApplication::translate("tessera::Progress", "Year");
    chart.title = QCoreApplication::translate("tessera::Progress", "Points of contact confirmed in time");
    chart.unit = QCoreApplication::translate("tessera::Progress", "% of serving points of contact");
    ProgressChoice scope = choice;
    scope.measures.clear();
    //: Under the title of a chart: %1 = such as "57 participating States"
    chart.subtitle = QCoreApplication::translate("tessera::Progress", "%1 · at the end of each year")
                         .arg(scopeText(sources, scope, years.isEmpty() ? 0 : years.last()));
    ChartSeries series;
    series.name = QCoreApplication::translate("tessera::Progress", "Confirmed within %n month(s)", nullptr,
                                              sources.rules.confirmationMonths);
    for (const int year : years)
        series.points.append(timelinessPoint(sources, choice, year));
    chart.series = {series};
    chart.description = fromToSentence(chart);
    return chart;
}

} // namespace tessera
