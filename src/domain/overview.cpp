// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overview.h"

#include "domain/oscemeasures.h"

#include <QLocale>
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
        .arg(points > 0 ? u"▲"_s : u"▼"_s, QLocale().toString(std::abs(points), 'f', 1), QString::number(comparedYear));
}

/// "▲ 1 since 2024"
QString countNote(int before, int now, int comparedYear)
{
    if (before == now)
        return overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "as in %1")).arg(comparedYear);
    //: %1 = "▲" or "▼", %2 = a number, %3 = year
    return overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "%1 %2 since %3"))
        .arg(now > before ? u"▲"_s : u"▼"_s, QLocale().toString(std::abs(now - before)), QString::number(comparedYear));
}

/// The last moment of a day, for clocks that run to the minute.
QDateTime endOf(QDate day)
{
    return {day, QTime(23, 59), QTimeZone::utc()};
}

ContactFigures contactsIn(const ProgressSources &sources, int year)
{
    const QDate day = judgedDay(year, sources.today);
    return contactFigures(sources.contacts, sources.participants, sources.rules, endOf(day), day);
}

Figure makeFigure(const QString &id, const QString &label, const QString &value)
{
    return {id, label, value, {}, false, {}};
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

Tally tallyOf(const YearMatrix &matrix)
{
    return matrix.tally(matrix.participants().participatingStates(matrix.year(), StateOrder::English),
                        matrix.measureNumbers());
}

Figure averageFigure(const ProgressSources &sources, int year, int comparedYear)
{
    const YearMatrix matrix = sources.matrix(year);
    const Tally tally = tallyOf(matrix);
    Figure figure = makeFigure(u"average-implementation"_s,
                               overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "average implementation")),
                               tally.implementationRate().percentText());
    figure.behind = implementedCells(matrix, sources.participants.participatingStates(year, StateOrder::Locale), tally);
    if (comparedYear > 0)
        figure.note = pointsNote(tallyOf(sources.matrix(comparedYear)).implementationRate(), tally.implementationRate(),
                                 comparedYear);
    return figure;
}

Figure nominatedFigure(const ProgressSources &sources, int year, int comparedYear)
{
    const ContactFigures now = contactsIn(sources, year);
    Figure figure = makeFigure(u"nominated"_s,
                               overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "States with a point of contact")),
                               now.nominatedRate().countText());
    figure.behind.records = recordsOf(RecordKind::Contact, now.contacts);
    figure.behind.formula =
        overviewWords(
            QT_TRANSLATE_NOOP(
                "tessera::Overview",
                "States with at least one serving contact in a role of CBM 8 / participating States = %1 = %2"))
            .arg(now.nominatedRate().countText(), now.nominatedRate().percentText());
    figure.note = comparedYear > 0 ? countNote(int(contactsIn(sources, comparedYear).nominated.size()),
                                               int(now.nominated.size()), comparedYear)
                                   : now.nominatedRate().percentText();
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

Figure confirmedFigure(const ProgressSources &sources, int year, int comparedYear)
{
    const ContactFigures now = contactsIn(sources, year);
    Figure figure = makeFigure(u"confirmed"_s,
                               QCoreApplication::translate("tessera::Overview", "States confirmed within %n month(s)",
                                                           nullptr, sources.rules.confirmationMonths),
                               now.confirmedRate().countText());
    figure.behind.records = confirmedContacts(sources.contacts, now);
    figure.behind.formula =
        overviewWords(
            QT_TRANSLATE_NOOP(
                "tessera::Overview",
                "States whose serving contacts were all confirmed within the period / participating States = %1"))
            .arg(now.confirmedRate().countText());
    const int overdue = int(now.overdueContacts.size());
    figure.isOverdue = overdue > 0;
    if (overdue > 0)
        figure.note = QCoreApplication::translate("tessera::Overview", "%n contact(s) overdue", nullptr, overdue);
    else if (comparedYear > 0)
        figure.note =
            countNote(int(contactsIn(sources, comparedYear).confirmed.size()), int(now.confirmed.size()), comparedYear);
    return figure;
}

MeetingFigures expertMeetingsIn(const ProgressSources &sources, int year)
{
    return meetingFigures(sources.meetings, osce::kExpertMeetings, year, sources.today);
}

Figure meetingsFigure(const ProgressSources &sources, int year, int comparedYear)
{
    const MeetingFigures now = expertMeetingsIn(sources, year);
    //: %1 = meetings held, %2 = meetings asked for
    const QString value = overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "%1 of %2"))
                              .arg(QString::number(now.held.size()), QString::number(sources.rules.meetingsAsked));
    Figure figure = makeFigure(u"meetings"_s,
                               overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "meetings held (CBM 11)")), value);
    figure.behind.records = recordsOf(RecordKind::Meeting, now.held);
    figure.behind.formula = meetingsHeldText(sources.meetings, sources.rules, year, sources.today);
    if (now.mean.of > 0)
        //: %1 = "82.5 %"
        figure.note =
            overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "mean attendance %1")).arg(now.mean.percentText());
    else if (comparedYear > 0)
        figure.note =
            countNote(int(expertMeetingsIn(sources, comparedYear).held.size()), int(now.held.size()), comparedYear);
    return figure;
}

/// The participating States of that year that made their submission, in the order of their names.
QStringList submittedStates(const ProgressSources &sources, int year)
{
    const YearMatrix matrix = sources.matrix(year);
    QStringList states;
    for (const QString &state : sources.participants.participatingStates(year, StateOrder::Locale)) {
        if (matrix.records().stage(state) != Stage::Draft)
            states.append(state);
    }
    return states;
}

Figure submissionsFigure(const ProgressSources &sources, int year, int comparedYear)
{
    const int states = int(sources.participants.participatingStates(year, StateOrder::English).size());
    const QStringList received = submittedStates(sources, year);
    const Rate rate{int(received.size()), states};
    Figure figure = makeFigure(u"submissions"_s,
                               overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "yearly submissions received")),
                               rate.countText());
    figure.behind.year = year;
    const YearMatrix matrix = sources.matrix(year);
    for (const QString &state : received)
        figure.behind.records.append({RecordKind::Submission, keyOf(matrix.records().submission(state))});
    figure.behind.formula =
        overviewWords(
            QT_TRANSLATE_NOOP("tessera::Overview",
                              "States whose submission of the year was made / participating States = %1 = %2"))
            .arg(rate.countText(), rate.percentText());
    if (comparedYear > 0)
        figure.note = countNote(int(submittedStates(sources, comparedYear).size()), rate.part, comparedYear);
    else
        figure.note = QCoreApplication::translate("tessera::Overview", "%n outstanding", nullptr, states - rate.part);
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

QList<Figure> overviewFigures(const ProgressSources &sources, int year, int comparedYear)
{
    return {averageFigure(sources, year, comparedYear), nominatedFigure(sources, year, comparedYear),
            confirmedFigure(sources, year, comparedYear), meetingsFigure(sources, year, comparedYear),
            submissionsFigure(sources, year, comparedYear)};
}

QList<Figure> stateFigures(const ProgressSources &sources, const QString &state, int year, int comparedYear)
{
    return {implementedOfState(sources, state, year, comparedYear), contactsOfState(sources, state, year),
            attendedByState(sources, state, year)};
}

} // namespace tessera
