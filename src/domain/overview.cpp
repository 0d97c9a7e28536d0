// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overview.h"

#include "domain/oscemeasures.h"

#include <QLocale>
#include <QTimeZone>

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

QList<RecordId> servingContacts(const ProgressSources &sources, const QStringList &states, QDate day)
{
    QList<RecordId> records;
    for (const Contact &contact : sources.contacts.serving(day)) {
        if (states.contains(contact.state))
            records.append({RecordKind::Contact, contact.id});
    }
    return records;
}

QList<RecordId> recordsOf(RecordKind kind, const QStringList &ids)
{
    QList<RecordId> records;
    for (const QString &id : ids)
        records.append({kind, id});
    return records;
}

Figure averageFigure(const ProgressSources &sources, int year, int comparedYear)
{
    const YearMatrix matrix = sources.matrix(year);
    const QStringList states = sources.participants.participatingStates(year, StateOrder::Locale);
    const Tally tally = matrix.tally(states, matrix.measureNumbers());
    Figure figure{u"average-implementation"_s,
                  overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "average implementation")),
                  tally.implementationRate().percentText(),
                  {},
                  false,
                  {}};
    figure.behind = {year,
                     matrix.cells(states, matrix.measureNumbers(), [](Status s) { return s == Status::Implemented; }),
                     {},
                     implementationFormula(tally)};
    if (comparedYear > 0) {
        const YearMatrix before = sources.matrix(comparedYear);
        const QStringList then = sources.participants.participatingStates(comparedYear, StateOrder::Locale);
        figure.note = pointsNote(before.tally(then, before.measureNumbers()).implementationRate(),
                                 tally.implementationRate(), comparedYear);
    }
    return figure;
}

Figure nominatedFigure(const ProgressSources &sources, int year, int comparedYear)
{
    const ContactFigures now = contactsIn(sources, year);
    Figure figure{u"nominated"_s,
                  overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "States with a point of contact")),
                  now.nominatedRate().countText(),
                  {},
                  false,
                  {}};
    figure.behind.records = servingContacts(sources, now.nominated, judgedDay(year, sources.today));
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

Figure confirmedFigure(const ProgressSources &sources, int year, int comparedYear)
{
    const ContactFigures now = contactsIn(sources, year);
    Figure figure{u"confirmed"_s,
                  QCoreApplication::translate("tessera::Overview", "States confirmed within %n month(s)", nullptr,
                                              sources.rules.confirmationMonths),
                  now.confirmedRate().countText(),
                  {},
                  false,
                  {}};
    figure.behind.records = recordsOf(RecordKind::Contact, now.overdueContacts + now.dueContacts);
    figure.behind.formula =
        overviewWords(
            QT_TRANSLATE_NOOP(
                "tessera::Overview",
                "States whose serving contacts were all confirmed within the period / participating States = %1"))
            .arg(now.confirmedRate().countText());
    if (!now.overdueContacts.isEmpty()) {
        figure.isOverdue = true;
        figure.note = QCoreApplication::translate("tessera::Overview", "%n contact(s) overdue", nullptr,
                                                  int(now.overdueContacts.size()));
    } else if (comparedYear > 0) {
        figure.note =
            countNote(int(contactsIn(sources, comparedYear).confirmed.size()), int(now.confirmed.size()), comparedYear);
    }
    return figure;
}

Figure meetingsFigure(const ProgressSources &sources, int year, int comparedYear)
{
    const MeetingFigures now = meetingFigures(sources.meetings, osce::kExpertMeetings, year, sources.today);
    //: %1 = meetings held, %2 = meetings asked for
    const QString value = overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "%1 of %2"))
                              .arg(QString::number(now.held.size()), QString::number(sources.rules.meetingsAsked));
    Figure figure{u"meetings"_s, overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "meetings held (CBM 11)")),
                  value,         {},
                  false,         {}};
    figure.behind.records = recordsOf(RecordKind::Meeting, now.held);
    figure.behind.formula = meetingsHeldText(sources.meetings, sources.rules, year, sources.today);
    if (now.mean.of > 0)
        //: %1 = "82.5 %"
        figure.note =
            overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "mean attendance %1")).arg(now.mean.percentText());
    else if (comparedYear > 0)
        figure.note = countNote(
            int(meetingFigures(sources.meetings, osce::kExpertMeetings, comparedYear, sources.today).held.size()),
            int(now.held.size()), comparedYear);
    return figure;
}

QStringList submittedStates(const ProgressSources &sources, int year)
{
    QStringList states;
    for (const Submission &submission : sources.matrix(year).records().submissions()) {
        if (submission.stage != Stage::Draft)
            states.append(submission.state);
    }
    return states;
}

Figure submissionsFigure(const ProgressSources &sources, int year, int comparedYear)
{
    const int states = int(sources.participants.participatingStates(year, StateOrder::English).size());
    const QStringList received = submittedStates(sources, year);
    const Rate rate{int(received.size()), states};
    Figure figure{u"submissions"_s,
                  overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "yearly submissions received")),
                  rate.countText(),
                  {},
                  false,
                  {}};
    figure.behind.year = year;
    for (const QString &state : received)
        figure.behind.records.append({RecordKind::Submission, keyOf(sources.matrix(year).records().submission(state))});
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
    Figure figure{u"measures"_s,
                  overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "measures implemented")),
                  tally.implementationRate().countText(),
                  {},
                  false,
                  {}};
    figure.behind = {year,
                     matrix.cells({state}, matrix.measureNumbers(), [](Status s) { return s == Status::Implemented; }),
                     {},
                     implementationFormula(tally)};
    if (comparedYear > 0)
        figure.note = countNote(sources.matrix(comparedYear).tallyOfState(state).count(Status::Implemented),
                                tally.count(Status::Implemented), comparedYear);
    return figure;
}

Figure contactsOfState(const ProgressSources &sources, const QString &state, int year)
{
    const QDate day = judgedDay(year, sources.today);
    Figure figure{
        u"contacts"_s, overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "contacts confirmed")), {}, {}, false, {}};
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
    Figure figure{u"attended"_s,
                  overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "meetings attended (CBM 11)")),
                  own.rate().of == 0 ? overviewWords(QT_TRANSLATE_NOOP("tessera::Overview", "none recorded"))
                                     : own.rate().countText(),
                  {},
                  false,
                  {}};
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
