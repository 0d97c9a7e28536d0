// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overview.h"

#include "domain/localisedtext.h"
#include "domain/oscemeasures.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QString overviewWords(const char *text)
{
    return QCoreApplication::translate("tessera::Overview", text);
}

/// "▲ 3.2 points since 2024"; empty where there is nothing to compare.
QString pointsNote(const Rate &before, const Rate &now, int comparedYear)
{
    if (before.of == 0 || now.of == 0)
        return {};
    const double points = now.percent() - before.percent();
    if (std::abs(points) < 0.05)
        //: %1 = year
        return overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "as in %1")).arg(comparedYear);
    //: %1 = "▲" or "▼", %2 = percentage points, %3 = year
    return overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "%1 %2 points since %3"))
        .arg(points > 0 ? u"▲"_s : u"▼"_s, programLocale().toString(std::abs(points), 'f', 1),
             QString::number(comparedYear));
}

/// "▲ 1 since 2024"
QString countNote(int before, int now, int comparedYear)
{
    if (before == now)
        return overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "as in %1")).arg(comparedYear);
    //: %1 = "▲" or "▼", %2 = a number, %3 = year
    return overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "%1 %2 since %3"))
        .arg(now > before ? u"▲"_s : u"▼"_s, programLocale().toString(std::abs(now - before)),
             QString::number(comparedYear));
}

/// What figures are asked for.
struct FigureScope {
    const ProgressSources &sources;
    int year = 0;
    int comparedYear = 0;
    QStringList chosen; ///< States; empty = all

    [[nodiscard]] QStringList statesIn(int one) const
    {
        QStringList states = sources.participants.participatingStates(one, StateOrder::Locale);
        states.removeIf([this](const QString &state) { return !chosen.isEmpty() && !chosen.contains(state); });
        return states;
    }
    [[nodiscard]] bool isCompared() const { return comparedYear > 0; }
};

/// The last moment of a day, for clocks that run to the minute.
QDateTime endOf(QDate day)
{
    return {day, QTime(23, 59), QTimeZone::utc()};
}

ContactFigures contactsIn(const FigureScope &scope, int year)
{
    const ProgressSources &sources = scope.sources;
    const QDate day = judgedDay(year, sources.today);
    return contactFigures(sources.contacts, sources.participants, sources.rules, endOf(day), day, scope.chosen);
}

Figure makeFigure(const QString &id, const QString &label, const QString &value)
{
    return {id, label, value, {}, false, {}, {}, {}};
}

/// A count of States, of the year and of the compared one.
Figure stateCount(const FigureScope &scope, const QString &id, const QString &label,
                  const std::function<Rate(int year)> &count)
{
    const Rate now = count(scope.year);
    Figure figure = makeFigure(id, label, now.countText());
    figure.rate = now;
    figure.countsStates = true;
    if (scope.isCompared()) {
        figure.before = count(scope.comparedYear);
        figure.change = countNote(figure.before.part, now.part, scope.comparedYear);
    }
    return figure;
}

QList<RecordId> recordsOf(RecordKind kind, const QStringList &ids)
{
    QList<RecordId> records;
    for (const QString &id : ids)
        records.append({kind, id});
    return records;
}

/// The implementation rate as its cells.
Behind implementedCells(const YearMatrix &matrix, const QStringList &states, const Tally &tally)
{
    return {matrix.year(),
            matrix.cells(states, matrix.measureNumbers(), [](Status s) { return s == Status::Implemented; }),
            {},
            implementationFormula(tally)};
}

Tally tallyOf(const FigureScope &scope, const YearMatrix &matrix)
{
    return matrix.tally(scope.statesIn(matrix.year()), matrix.measureNumbers());
}

/// "... / participating States = 56 of 57 = 98.2 %"
void setFormula(Figure &figure, const QString &words)
{
    figure.words = words;
    figure.behind.formula = words + u" = "_s + figure.rate.countText() + u" = "_s + figure.rate.percentText();
}

Figure averageFigure(const FigureScope &scope)
{
    const YearMatrix matrix = scope.sources.matrix(scope.year);
    const Tally tally = tallyOf(scope, matrix);
    Figure figure = makeFigure(u"average-implementation"_s,
                               overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "average implementation")),
                               tally.implementationRate().percentText());
    figure.behind = implementedCells(matrix, scope.statesIn(scope.year), tally);
    figure.words = implementationWords();
    figure.rate = tally.implementationRate();
    if (scope.isCompared()) {
        figure.before = tallyOf(scope, scope.sources.matrix(scope.comparedYear)).implementationRate();
        figure.change = pointsNote(figure.before, figure.rate, scope.comparedYear);
    }
    figure.note = figure.change;
    return figure;
}

Figure nominatedFigure(const FigureScope &scope)
{
    Figure figure = stateCount(scope, u"nominated"_s,
                               overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "States with a point of contact")),
                               [&scope](int year) { return contactsIn(scope, year).nominatedRate(); });
    figure.behind.records = recordsOf(RecordKind::Contact, contactsIn(scope, scope.year).contacts);
    setFormula(figure, overviewWords(QT_TRANSLATE_NOOP(
                           "tessera::Overview",
                           "States with at least one serving contact in a role of CBM 8 / participating States")));
    figure.note = scope.isCompared() ? figure.change : figure.rate.percentText();
    return figure;
}

/// The contacts of these figures that belong to one of the confirmed States.
QList<RecordId> confirmedContacts(const ContactBook &book, const ContactFigures &figures)
{
    QList<RecordId> records;
    for (const QString &id : figures.contacts) {
        if (figures.confirmed.contains(book.contact(id)->state))
            records.append({RecordKind::Contact, id});
    }
    return records;
}

Figure confirmedFigure(const FigureScope &scope)
{
    const ProgressSources &sources = scope.sources;
    const ContactFigures now = contactsIn(scope, scope.year);
    Figure figure = stateCount(scope, u"confirmed"_s,
                               QCoreApplication::translate("tessera::Overview", "States confirmed within %n month(s)",
                                                           nullptr, sources.rules.confirmationMonths),
                               [&scope](int year) { return contactsIn(scope, year).confirmedRate(); });
    figure.behind.records = confirmedContacts(sources.contacts, now);
    setFormula(figure,
               overviewWords(QT_TRANSLATE_NOOP(
                   "tessera::Overview",
                   "States whose serving contacts were all confirmed within the period / participating States")));
    const int overdue = int(now.overdueContacts.size());
    figure.isOverdue = overdue > 0;
    figure.note = figure.change;
    if (overdue > 0)
        figure.note = QCoreApplication::translate("tessera::Overview", "%n contact(s) overdue", nullptr, overdue);
    return figure;
}

/// Meetings held of those asked for.
Rate meetingsIn(const ProgressSources &sources, int year)
{
    return {int(meetingsHeld(sources.meetings, osce::kExpertMeetings, year, sources.today).size()),
            sources.rules.meetingsAsked};
}

/// The group meets for all: only the attendance is that of the chosen States.
Figure meetingsFigure(const FigureScope &scope)
{
    const ProgressSources &sources = scope.sources;
    const Rate now = meetingsIn(sources, scope.year);
    //: %1 = meetings held, %2 = meetings asked for
    const QString value = overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "%1 of %2"))
                              .arg(QString::number(now.part), QString::number(now.of));
    Figure figure = makeFigure(u"meetings"_s,
                               overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "meetings held (CBM 11)")), value);
    figure.rate = now;
    if (scope.isCompared()) {
        figure.before = meetingsIn(sources, scope.comparedYear);
        figure.change = countNote(figure.before.part, now.part, scope.comparedYear);
    }
    for (const Meeting &meeting : meetingsHeld(sources.meetings, osce::kExpertMeetings, scope.year, sources.today))
        figure.behind.records.append({RecordKind::Meeting, meeting.id});
    figure.words = figure.behind.formula = meetingsHeldText(sources.meetings, sources.rules, scope.year, sources.today);
    const Rate mean = meanAttendance(sources.meetings, osce::kExpertMeetings, scope.year, sources.today, scope.chosen);
    //: %1 = "82.5 %"
    figure.note =
        mean.of > 0
            ? overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "mean attendance %1")).arg(mean.percentText())
            : figure.change;
    return figure;
}

/// The participating States of that year that made their submission, in the order of their names.
QStringList submittedStates(const FigureScope &scope, int year)
{
    const YearMatrix matrix = scope.sources.matrix(year);
    QStringList states = scope.statesIn(year);
    states.removeIf([&matrix](const QString &state) { return matrix.records().stage(state) == Stage::Draft; });
    return states;
}

Figure submissionsFigure(const FigureScope &scope)
{
    Figure figure = stateCount(
        scope, u"submissions"_s, overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "yearly submissions received")),
        [&scope](int year) {
            return Rate{int(submittedStates(scope, year).size()), int(scope.statesIn(year).size())};
        });
    figure.behind.year = scope.year;
    const YearMatrix matrix = scope.sources.matrix(scope.year);
    for (const QString &state : submittedStates(scope, scope.year))
        figure.behind.records.append({RecordKind::Submission, keyOf(matrix.records().submission(state))});
    setFormula(figure,
               overviewWords(QT_TRANSLATE_NOOP("tessera::Overview",
                                               "States whose submission of the year was made / participating States")));
    figure.note = scope.isCompared() ? figure.change
                                     : QCoreApplication::translate("tessera::Overview", "%n outstanding", nullptr,
                                                                   figure.rate.of - figure.rate.part);
    return figure;
}

Figure implementedOfState(const ProgressSources &sources, const QString &state, int year, int comparedYear)
{
    const YearMatrix matrix = sources.matrix(year);
    const Tally tally = matrix.tallyOfState(state);
    Figure figure =
        makeFigure(u"measures"_s, overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "measures implemented")),
                   tally.implementationRate().countText());
    figure.behind = implementedCells(matrix, {state}, tally);
    if (comparedYear > 0)
        figure.note = countNote(sources.matrix(comparedYear).tallyOfState(state).count(Status::Implemented),
                                tally.count(Status::Implemented), comparedYear);
    return figure;
}

Figure contactsOfState(const ProgressSources &sources, const QString &state, int year)
{
    const QDate day = judgedDay(year, sources.today);
    Figure figure =
        makeFigure(u"contacts"_s, overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "contacts confirmed")), {});
    Rate confirmed;
    int oldest = 0;
    for (const Contact &contact : sources.contacts.serving(day, state)) {
        const ConfirmationClock clock = confirmationClock(sources.contacts, contact, sources.rules, day);
        const bool isCurrent = clock.state == ConfirmationState::InTime || clock.state == ConfirmationState::Due;
        confirmed.part += isCurrent ? 1 : 0;
        ++confirmed.of;
        oldest = std::min(oldest, clock.daysLeft);
        figure.behind.records.append({RecordKind::Contact, contact.id});
    }
    figure.value =
        confirmed.of == 0 ? overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "none")) : confirmed.countText();
    figure.isOverdue = oldest < 0;
    if (figure.isOverdue)
        figure.note = QCoreApplication::translate("tessera::Overview", "%n day(s) overdue", nullptr, -oldest);
    figure.behind.formula = overviewWords(
        QT_TRANSLATE_NOOP("tessera::Overview", "serving contacts confirmed within the period / serving contacts"));
    return figure;
}

Figure attendedByState(const ProgressSources &sources, const QString &state, int year)
{
    const StateAttendance own =
        stateAttendance(sources.meetings, state, year, sources.today, {}, osce::kExpertMeetings);
    Figure figure =
        makeFigure(u"attended"_s, overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "meetings attended (CBM 11)")),
                   own.rate().of == 0 ? overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "none recorded"))
                                      : own.rate().countText());
    figure.behind.records = recordsOf(RecordKind::Meeting, own.attended + own.missed);
    figure.behind.formula =
        overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "meetings attended / meetings with attendance recorded"));
    if (!own.notRecorded.isEmpty())
        figure.note = QCoreApplication::translate("tessera::Overview", "%n not recorded yet", nullptr,
                                                  int(own.notRecorded.size()));
    return figure;
}

} // namespace

QDate judgedDay(int year, QDate today)
{
    return year < today.year() ? QDate(year, 12, 31) : today;
}

QList<Figure> overviewFigures(const ProgressSources &sources, int year, int comparedYear, const QStringList &states)
{
    const FigureScope scope{sources, year, comparedYear, states};
    return {averageFigure(scope), nominatedFigure(scope), confirmedFigure(scope), meetingsFigure(scope),
            submissionsFigure(scope)};
}

QList<Figure> stateFigures(const ProgressSources &sources, const QString &state, int year, int comparedYear)
{
    return {implementedOfState(sources, state, year, comparedYear), contactsOfState(sources, state, year),
            attendedByState(sources, state, year)};
}

} // namespace tessera
