// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/duties.h"

#include "domain/cell.h"
#include "domain/contactduties.h"
#include "domain/daytext.h"
#include "domain/dutylist.h"
#include "domain/evidencevalidity.h"

#include <QSet>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kDutyKinds{
    Choice<DutyKind>{DutyKind::ContactConfirmation, "contact-confirmation",
                     QT_TRANSLATE_NOOP("tessera::Choice", "Confirmation of a contact")},
    Choice<DutyKind>{DutyKind::ChangeNotice, "change-notice",
                     QT_TRANSLATE_NOOP("tessera::Choice", "Notice of a change")},
    Choice<DutyKind>{DutyKind::CheckAnswer, "check-answer",
                     QT_TRANSLATE_NOOP("tessera::Choice", "Answer to a communication check")},
    Choice<DutyKind>{DutyKind::AttendanceRecord, "attendance-record",
                     QT_TRANSLATE_NOOP("tessera::Choice", "Attendance to be recorded")},
    Choice<DutyKind>{DutyKind::EvidenceExpiry, "evidence-expiry",
                     QT_TRANSLATE_NOOP("tessera::Choice", "Validity of evidence")},
    Choice<DutyKind>{DutyKind::Submission, "submission", QT_TRANSLATE_NOOP("tessera::Choice", "Yearly submission")},
    Choice<DutyKind>{DutyKind::FollowUp, "follow-up", QT_TRANSLATE_NOOP("tessera::Choice", "Decision or follow-up")},
    Choice<DutyKind>{DutyKind::ContactErasure, "contact-erasure",
                     QT_TRANSLATE_NOOP("tessera::Choice", "Erasure of former contacts")},
};

QString attendanceReason(const FactSources &sources, const Meeting &meeting, AttendanceState state)
{
    const QString text = state == AttendanceState::PartlyRecorded
                             //: %1 = meeting, %2 = day
                             ? QCoreApplication::translate("tessera::Duty", "%1, %2: attendance is recorded in part.")
                             //: %1 = meeting, %2 = day
                             : QCoreApplication::translate("tessera::Duty", "%1, %2: attendance is to be recorded.");
    return text.arg(sources.meetings.nameOf(meeting), dayText(meeting.begin));
}

void addAttendanceDuties(DutyList &duties, const FactSources &sources)
{
    for (const Meeting &meeting : sources.meetings.meetings()) {
        if (meeting.begin < duties.firstDay())
            continue;
        const AttendanceState state = attendanceState(sources.meetings, meeting, duties.today());
        if (state != AttendanceState::ToBeRecorded && state != AttendanceState::PartlyRecorded)
            continue;
        const QDate lastDay = meeting.end.isValid() ? meeting.end : meeting.begin;
        duties.add(DutyKind::AttendanceRecord, {}, attendanceReason(sources, meeting, state), lastDay,
                   {RecordKind::Meeting, meeting.id});
    }
}

/// What one cell shows, except what a cell of the same State showed before.
void addEvidenceDuties(DutyList &duties, const FactSources &sources, const Framework &framework, const CellPlace &place,
                       QSet<QString> &seen)
{
    for (const EvidenceUse &use : sources.records.evidenceUses(place)) {
        const auto evidence = sources.evidence.constFind(use.evidence);
        if (evidence == sources.evidence.constEnd() || seen.contains(use.evidence))
            continue;
        seen.insert(use.evidence);
        const QDate last = lastValidDay(*evidence, sources.rules);
        if (!last.isValid() || last < duties.firstDay())
            continue;
        const QString reason = cellName(framework, sources.participants, place) + u": "_s
                               + validityText(*evidence, subjectOf(framework.id, place.measure), duties.today());
        duties.add(DutyKind::EvidenceExpiry, place.state, reason, last, {RecordKind::Evidence, use.evidence}, place,
                   sources.records.year());
    }
}

/// In years to come there may be evidence already; in those that are over it served its time.
void addEvidenceDuties(DutyList &duties, const FactSources &sources, const Framework &framework)
{
    if (sources.records.year() < duties.today().year())
        return;
    for (const State &state : sources.participants.states()) {
        QSet<QString> seen;
        for (const Measure &measure : framework.measures) {
            const CellPlace place{state.code, measure.number};
            if (absence(framework, sources.participants, place, sources.records.year()) == Absence::None)
                addEvidenceDuties(duties, sources, framework, place, seen);
        }
    }
}

/// A ministry sends its own submission; a chair's office waits for those of all States of which anything is recorded.
QSet<QString> submittingStates(const FactSources &sources)
{
    if (!sources.homeState.isEmpty())
        return {sources.homeState};
    QSet<QString> states;
    for (const Assessment &assessment : sources.records.assessments()) {
        if (!isBlank(assessment))
            states.insert(assessment.state);
    }
    return states;
}

void addSubmissionDuties(DutyList &duties, const FactSources &sources)
{
    const int year = sources.records.year();
    if (year < duties.firstDay().year())
        return;
    for (const QString &code : submittingStates(sources)) {
        const State *state = sources.participants.state(code);
        if (!state || !state->countsIn(year) || sources.records.stage(code) != Stage::Draft)
            continue;
        Submission submission;
        submission.framework = sources.records.framework();
        submission.year = year;
        submission.state = code;
        //: %1 = State, %2 = year
        const QString reason = QCoreApplication::translate("tessera::Duty", "%1: the submission for %2 is to be sent.")
                                   .arg(sources.participants.nameOf(code), QString::number(year));
        duties.add(DutyKind::Submission, code, reason, sources.rules.submissionDate(year),
                   {RecordKind::Submission, keyOf(submission)}, {code, 0}, year);
    }
}

void addFollowUpDuties(DutyList &duties, const FactSources &sources)
{
    for (const MeetingDecision &decision : sources.meetings.decisions()) {
        if (decision.status != DecisionStatus::Open || !decision.due.isValid())
            continue;
        const Meeting *meeting = sources.meetings.meeting(decision.meeting);
        //: %1 = meeting, %2 = what is to be done, in the user's words
        const QString reason = QCoreApplication::translate("tessera::Duty", "%1: “%2” is open.")
                                   .arg(meeting ? sources.meetings.nameOf(*meeting) : QString(), decision.text);
        duties.add(DutyKind::FollowUp, decision.state, reason, decision.due,
                   {RecordKind::MeetingDecision, decision.id});
    }
}

} // namespace

template <>
std::span<const Choice<DutyKind>> choices<DutyKind>()
{
    return kDutyKinds;
}

QList<Duty> duties(const FactSources &sources, const Framework &framework, const QDateTime &now)
{
    DutyList duties(sources.today, sources.rules);
    addConfirmationDuties(duties, sources);
    addNoticeDuties(duties, sources);
    addCheckDuties(duties, sources, now);
    addErasureDuty(duties, sources);
    addAttendanceDuties(duties, sources);
    addEvidenceDuties(duties, sources, framework);
    addSubmissionDuties(duties, sources);
    addFollowUpDuties(duties, sources);
    return duties.sorted();
}

} // namespace tessera
