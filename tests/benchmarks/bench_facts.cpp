// SPDX-License-Identifier: GPL-3.0-or-later
// Duties and the facts of all cells of a year, over a full office: 57 States with five contacts of ten confirmations each,
// 200 meetings with attendance, a piece of evidence in every cell. Each in milliseconds, and both against the aim.
#include "domain/attendancefigures.h"
#include "domain/contactroles.h"
#include "domain/duties.h"
#include "exchange/catalogue.h"
#include "pairs.h"

#include <QCoreApplication>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

constexpr double kAim = 50.0;
constexpr int kYear = 2025;
constexpr int kContacts = 5;
constexpr int kConfirmations = 10;
constexpr int kMeetings = 200;
constexpr int kChecks = 4;
const QDate kToday{kYear, 11, 20};

/// What an office holds, all of it in the year that is asked about.
struct Office {
    QList<Contact> contacts;
    QList<Confirmation> confirmations;
    QList<CommsCheck> checks;
    QList<CommsReply> replies;
    MeetingBook::Content meetings;
    QHash<QString, Evidence> evidence;
    QList<EvidenceUse> uses;
    QList<Assessment> assessments;
};

void addContacts(Office &office, const QString &state)
{
    const QStringList roles{role::kOscePolicy, role::kOsceTechnical, role::kIncidentBody, role::kUnDiplomatic,
                            role::kUnTechnical};
    for (int i = 0; i < kContacts; ++i) {
        Contact contact;
        contact.id = u"%1-%2"_s.arg(state).arg(i);
        contact.state = state;
        contact.roles = roles.at(i);
        contact.from = QDate(2015, 1, 1);
        office.contacts.append(contact);
        for (int j = 0; j < kConfirmations; ++j) {
            Confirmation event;
            event.id = u"%1-%2"_s.arg(contact.id).arg(j);
            event.contact = contact.id;
            event.event = j % 3 == 2 ? ConfirmationEvent::Changed : ConfirmationEvent::Confirmed;
            event.on = kToday.addDays(-300 * j - 50 * i);
            office.confirmations.append(event);
        }
        for (const CommsCheck &check : office.checks)
            office.replies.append({check.id, contact.id, ReplyResult::Waiting, {}, {}});
    }
}

void addMeetings(Office &office, const QStringList &states, const QString &forum)
{
    for (int i = 0; i < kMeetings; ++i) {
        Meeting meeting;
        meeting.id = QString::number(1000 + i);
        meeting.forum = forum;
        meeting.number = QString::number(i);
        meeting.begin = QDate(kYear, 1, 1).addDays(i);
        meeting.countsFor = i % 2 == 0 ? 11 : 12;
        office.meetings.meetings.append(meeting);
        for (const QString &state : states) {
            if (state != states.at(i % states.size()))
                office.meetings.attendance.append({meeting.id, state, Presence::Present, 1, {}, false, {}, {}});
        }
    }
}

void addCells(Office &office, const Framework &framework, const QString &state)
{
    for (const Measure &measure : framework.measures) {
        Evidence evidence;
        evidence.id = u"%1-%2"_s.arg(state).arg(measure.number);
        evidence.title = evidence.id;
        evidence.validUntil = kToday.addDays(measure.number % 2 == 0 ? 30 : -30);
        office.evidence.insert(evidence.id, evidence);
        office.uses.append({framework.id, kYear, state, measure.number, evidence.id});
        Assessment assessment;
        assessment.framework = framework.id;
        assessment.year = kYear;
        assessment.state = state;
        assessment.measure = measure.number;
        assessment.status = Status::Implemented;
        office.assessments.append(assessment);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Result<Reference> reference = builtInReference(builtInFrameworks().constFirst());
    if (!reference)
        qFatal("%s", qPrintable(describeInOneLine(reference.error())));
    const Framework &framework = reference->framework;
    const Participants &participants = reference->participants;
    const QStringList states = participants.participatingStates(kYear);

    Office office;
    for (int i = 0; i < kChecks; ++i)
        office.checks.append({QString::number(i),
                              u"check"_s,
                              QDateTime(kToday.addMonths(-i), {9, 0}, Qt::UTC),
                              QDateTime(kToday.addMonths(-i).addDays(2), {9, 0}, Qt::UTC),
                              {},
                              {}});
    for (const QString &state : states) {
        addContacts(office, state);
        addCells(office, framework, state);
    }
    addMeetings(office, states, participants.forums().constFirst().id);

    const ContactBook contacts(office.contacts, office.confirmations, office.checks, office.replies, {});
    const MeetingBook meetings(participants, office.meetings);
    const YearRecords records(framework.id, kYear, office.assessments, {}, office.uses, {});
    const Rules rules;
    const FactSources sources{participants, contacts, meetings, office.evidence, records, rules, kToday};
    const QDateTime now(kToday, {12, 0}, Qt::UTC);

    QList<double> dutyTimes;
    QList<double> factTimes;
    QList<double> figureTimes;
    qsizetype dutyCount = 0;
    qsizetype factCount = 0;
    for (int pair = 0; pair < bench::kPairs; ++pair) {
        dutyTimes.append(bench::milliseconds([&] { dutyCount = duties(sources, framework, now).size(); }));
        factCount = 0;
        factTimes.append(bench::milliseconds([&] {
            for (const QString &state : states) {
                for (const Measure &measure : framework.measures)
                    factCount += facts(sources, {state, measure.number}).size();
            }
        }));
        figureTimes.append(bench::milliseconds([&] {
            (void)contactFigures(contacts, participants, rules, now, kToday);
            (void)meetingFigures(meetings, 11, kYear, kToday);
        }));
    }
    std::printf("%lld duties: %.2f ms\n", qlonglong(dutyCount), bench::median(dutyTimes));
    std::printf("%lld facts of %lld cells: %.2f ms\n", qlonglong(factCount),
                qlonglong(states.size() * framework.measures.size()), bench::median(factTimes));
    std::printf("figures of contacts and of meetings: %.2f ms\n", bench::median(figureTimes));
    std::printf("duties and facts: %.2f ms (aim <= %.0f ms)\n", bench::median(dutyTimes) + bench::median(factTimes),
                kAim);
    return 0;
}
