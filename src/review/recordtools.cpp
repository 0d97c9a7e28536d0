// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/recordtools.h"

#include "domain/daytext.h"
#include "domain/oscemeasures.h"
#include "review/wording.h"

#include <QSet>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

ProgressSources sourcesOnDay(const ReviewView &view)
{
    ProgressSources sources = view.sources().progress;
    sources.today = view.options().asOf;
    return sources;
}

ChartData chartOfYears(const ReviewView &view, QLatin1StringView id, int firstYear)
{
    ProgressChoice choice;
    choice.firstYear = firstYear;
    choice.lastYear = view.options().year;
    if (view.states() != view.participants().participatingStates(view.options().year))
        choice.states = view.states();
    const auto charts = progressCharts();
    const auto found = std::find_if(charts.begin(), charts.end(),
                                    [id](const ProgressChart &chart) { return id == QLatin1StringView(chart.id); });
    return found == charts.end() ? ChartData() : found->make(sourcesOnDay(view), choice);
}

bool hasOsceMeasure(const ReviewView &view, int measure)
{
    return view.framework().id == osce::kFramework && view.measures().contains(measure);
}

QString shareText(const ReviewView &view, const Rate &rate)
{
    if (rate.of == 0)
        return u"–"_s;
    if (isShareExact(view, rate))
        return rate.countText();
    //: %1 = "fewer than 3" or "more than 54", %2 = such as 57
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "%1 of %2"))
        .arg(view.countText(rate.part, rate.of), QString::number(rate.of));
}

bool isShareExact(const ReviewView &view, const Rate &rate)
{
    return rate.of > 0 && view.countText(rate.part, rate.of) == QString::number(rate.part);
}

QString tooFewText(const ReviewView &view)
{
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review",
                                        "Not printed in this edition: the figures are about fewer than %1 States."))
        .arg(view.options().threshold);
}

QString attendanceText(const ReviewView &view, const Meeting &meeting)
{
    const MeetingBook &book = view.sources().progress.meetings;
    const AttendanceState state = attendanceState(book, meeting, view.options().asOf);
    if (state != AttendanceState::Recorded)
        return labelOf(state);
    const Rate rate = attendanceOfMeeting(book, meeting);
    if (!view.isNamed() && rate.of > 0 && (rate.part == 0 || rate.part == rate.of)
        && rate.of < 2 * view.options().threshold)
        return labelOf(state); // "all of four" tells of each of them
    return view.isGroupPrinted(rate.of) ? shareText(view, rate) : labelOf(state);
}

QString printedDays(const Meeting &meeting)
{
    const bool isOneDay = !meeting.end.isValid() || meeting.end == meeting.begin;
    return isOneDay ? dayText(meeting.begin) : dayText(meeting.begin) + u" – "_s + dayText(meeting.end);
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

bool namesState(const Participants &participants, const QString &text)
{
    const QString form = searchForm(text);
    const auto isLetter = [&form](qsizetype at) { return at >= 0 && at < form.size() && form.at(at).isLetter(); };
    const auto isThere = [&](const QString &name) {
        const QString wanted = searchForm(name);
        for (qsizetype at = form.indexOf(wanted); at >= 0; at = form.indexOf(wanted, at + 1)) {
            if (!isLetter(at - 1) && !isLetter(at + wanted.size()))
                return true;
        }
        return false;
    };
    const QList<State> &states = participants.states();
    return std::any_of(states.begin(), states.end(), [&](const State &state) {
        const QMap<QString, QString> &names = state.name.all();
        return std::any_of(names.begin(), names.end(), isThere);
    });
}

QList<DocumentCell> cellsOf(const QStringList &texts)
{
    QList<DocumentCell> cells;
    for (const QString &text : texts)
        cells.append({text});
    return cells;
}

bool isApart(const ReviewView &view, const QStringList &states, const QList<QStringList> &others)
{
    if (view.isNamed())
        return true;
    const QSet<QString> own(states.begin(), states.end());
    const auto differsEnough = [&](const QStringList &other) {
        const QSet<QString> theirs(other.begin(), other.end());
        if (own == theirs || !(own.contains(theirs) || theirs.contains(own)))
            return true;
        return view.isGroupPrinted(int(std::abs(own.size() - theirs.size())));
    };
    return view.isGroupPrinted(int(own.size())) && std::all_of(others.begin(), others.end(), differsEnough);
}

} // namespace tessera
