// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/meetingedits.h"

#include "domain/freshid.h"

#include <QSet>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

Result<Meeting> knownMeeting(Workspace &workspace, const QString &id)
{
    const Meeting *found = workspace.meetings().meeting(id);
    return found ? Result<Meeting>(*found) : failure(ErrorCode::Conflict, MeetingEdits::tr("The meeting"));
}

Result<void> commitMeetingStep(Workspace &workspace, const QString &title, const QList<Change> &changes)
{
    ChangeSet set;
    set.title = title;
    set.changes = changes;
    return workspace.commit(set);
}

QString meetingStep(Workspace &workspace, const Meeting &meeting, const QString &what)
{
    return workspace.meetings().nameOf(meeting) + u": "_s + what;
}

/// "Hungary present" or "3 States present"
QString presenceText(const Participants &participants, const QStringList &states, Presence presence)
{
    const QString what = labelOf(presence).toLower();
    if (states.size() == 1)
        return participants.nameOf(states.constFirst()) + u' ' + what;
    //: %1 = how they took part, in small letters: "present"
    return QCoreApplication::translate("tessera::MeetingEdits", "%n State(s) %1", nullptr, int(states.size()))
        .arg(what);
}

/// From what is recorded to this; none when nothing differs. Not recorded = no record.
std::optional<Change> attendanceChange(const MeetingBook &book, const Attendance &attendance)
{
    const QMap<QString, Attendance> &recorded = book.attendanceOf(attendance.meeting);
    const auto found = recorded.constFind(attendance.state);
    const auto before = found == recorded.constEnd() ? std::nullopt : std::optional(*found);
    const auto after = attendance.presence == Presence::NotRecorded ? std::nullopt : std::optional(tidied(attendance));
    if (before == after)
        return std::nullopt;
    return makeChange<Attendance>(before, after);
}

/// What the step is called: the State and presence, the meeting, or how many meetings.
QString attendanceTitle(Workspace &workspace, const QList<Attendance> &changed)
{
    const MeetingBook &book = workspace.meetings();
    QSet<QString> meetings;
    QStringList states;
    bool isOnePresence = true;
    for (const Attendance &attendance : changed) {
        meetings.insert(attendance.meeting);
        states.append(attendance.state);
        isOnePresence = isOnePresence && attendance.presence == changed.constFirst().presence;
    }
    if (meetings.size() > 1)
        return QCoreApplication::translate("tessera::MeetingEdits", "Attendance of %n meeting(s)", nullptr,
                                           int(meetings.size()));
    const Meeting meeting = *book.meeting(changed.constFirst().meeting);
    if (isOnePresence)
        return meetingStep(workspace, meeting,
                           presenceText(book.participants(), states, changed.constFirst().presence));
    return meetingStep(
        workspace, meeting,
        QCoreApplication::translate("tessera::MeetingEdits", "attendance of %n State(s)", nullptr, int(states.size())));
}

MeetingDecision tidiedDecision(MeetingDecision decision, QDate today)
{
    decision.text = decision.text.trimmed();
    decision.owner = decision.owner.simplified();
    if (decision.status == DecisionStatus::Open)
        decision.closedOn = {};
    else if (!decision.closedOn.isValid())
        decision.closedOn = today;
    return decision;
}

} // namespace

MeetingEdits::MeetingEdits(Workspace &workspace) : m_workspace(workspace) {}

Result<QString> MeetingEdits::add(Meeting meeting)
{
    meeting = tidied(meeting);
    meeting.id = freshId();
    if (const auto fits = checkMeeting(m_workspace.meetings(), meeting); !fits)
        return tl::unexpected(fits.error());
    return commitMeetingStep(m_workspace, meetingStep(m_workspace, meeting, tr("added")),
                             {makeChange<Meeting>({}, meeting)})
        .map([&] { return meeting.id; });
}

Result<void> MeetingEdits::change(const Meeting &meeting)
{
    const Result<Meeting> before = knownMeeting(m_workspace, meeting.id);
    if (!before)
        return tl::unexpected(before.error());
    Meeting after = tidied(meeting);
    if (const auto fits = checkMeeting(m_workspace.meetings(), after); !fits)
        return fits;
    after.revision = std::max(after.revision, before->revision + (isOtherInCalendar(*before, after) ? 1 : 0));
    if (after == *before)
        return {};
    return commitMeetingStep(m_workspace, meetingStep(m_workspace, after, tr("changed")),
                             {makeChange<Meeting>(*before, after)});
}

Result<void> MeetingEdits::remove(const QString &meeting)
{
    const MeetingBook &book = m_workspace.meetings();
    const Meeting *found = book.meeting(meeting);
    if (!found)
        return {};
    QList<Change> changes;
    for (const Attendance &attendance : book.attendanceOf(meeting))
        changes.append(makeChange<Attendance>(attendance, {}));
    for (const MeetingDecision &decision : book.decisions(meeting))
        changes.append(makeChange<MeetingDecision>(decision, {}));
    for (const QString &evidence : book.documents(meeting))
        changes += documentRemoval(meeting, evidence);
    changes.append(makeChange<Meeting>(*found, {}));
    return commitMeetingStep(m_workspace, meetingStep(m_workspace, *found, tr("removed")), changes);
}

Result<void> MeetingEdits::setPresence(const QString &meeting, const QStringList &states, Presence presence)
{
    QList<Attendance> wanted;
    for (const QString &state : states) {
        Attendance attendance = m_workspace.meetings().attendance(meeting, state);
        attendance.presence = presence;
        wanted.append(attendance);
    }
    return setAttendance(wanted);
}

Result<void> MeetingEdits::setAttendance(const QList<Attendance> &attendance)
{
    const MeetingBook &book = m_workspace.meetings();
    QList<Attendance> changed;
    QList<Change> changes;
    for (const Attendance &wanted : attendance) {
        if (const auto fits = checkAttendance(book, wanted); !fits)
            return fits;
        if (const std::optional<Change> change = attendanceChange(book, wanted)) {
            changes.append(*change);
            changed.append(wanted);
        }
    }
    if (changes.isEmpty())
        return {};
    return commitMeetingStep(m_workspace, attendanceTitle(m_workspace, changed), changes);
}

Result<int> MeetingEdits::markRestAbsent(const QString &meeting)
{
    const Result<Meeting> found = knownMeeting(m_workspace, meeting);
    if (!found)
        return tl::unexpected(found.error());
    if (found->begin > m_workspace.clock().today())
        return failure(ErrorCode::DateOrder, tr("%1 has not begun yet").arg(m_workspace.meetings().nameOf(*found)));
    QStringList rest;
    for (const QString &state : m_workspace.meetings().expected(*found)) {
        if (!m_workspace.meetings().attendanceOf(meeting).contains(state))
            rest.append(state);
    }
    return setPresence(meeting, rest, Presence::Absent).map([&] { return int(rest.size()); });
}

Result<int> MeetingEdits::copyAttendance(const QString &from, const QString &to)
{
    const Result<Meeting> source = knownMeeting(m_workspace, from);
    const Result<Meeting> target = knownMeeting(m_workspace, to);
    if (!source || !target)
        return tl::unexpected(source ? target.error() : source.error());
    const MeetingBook &book = m_workspace.meetings();
    // Who has left the forum since is not carried over, guests are.
    const QStringList invited = book.expected(*target) + book.guests(*source);
    QList<Attendance> copies;
    for (const Attendance &there : book.attendanceOf(from)) {
        if (book.attendanceOf(to).contains(there.state) || !invited.contains(there.state))
            continue;
        Attendance copy = book.attendance(to, there.state);
        copy.presence = there.presence;
        copy.representedBy = there.representedBy;
        copies.append(copy);
    }
    return setAttendance(copies).map([&] { return int(copies.size()); });
}

Result<QString> MeetingEdits::addDecision(MeetingDecision decision)
{
    decision = tidiedDecision(decision, m_workspace.clock().today());
    decision.id = freshId();
    if (const auto fits = checkDecision(m_workspace.meetings(), decision); !fits)
        return tl::unexpected(fits.error());
    const Meeting meeting = *m_workspace.meetings().meeting(decision.meeting);
    const QString what = decision.kind == DecisionKind::FollowUp ? tr("follow-up added") : tr("decision added");
    return commitMeetingStep(m_workspace, meetingStep(m_workspace, meeting, what),
                             {makeChange<MeetingDecision>({}, decision)})
        .map([&] { return decision.id; });
}

Result<void> MeetingEdits::changeDecision(const MeetingDecision &decision)
{
    const MeetingDecision *before = m_workspace.meetings().decision(decision.id);
    if (!before)
        return failure(ErrorCode::Conflict, tr("The decision"));
    const MeetingDecision after = tidiedDecision(decision, m_workspace.clock().today());
    if (const auto fits = checkDecision(m_workspace.meetings(), after); !fits || after == *before)
        return fits;
    const Meeting meeting = *m_workspace.meetings().meeting(after.meeting);
    const bool isFollowUp = after.kind == DecisionKind::FollowUp;
    const QString status = labelOf(after.status).toLower();
    QString what = isFollowUp ? tr("follow-up changed") : tr("decision changed");
    if (after.status != before->status)
        //: %1 = status in small letters: "done"
        what = (isFollowUp ? tr("follow-up %1") : tr("decision %1")).arg(status);
    return commitMeetingStep(m_workspace, meetingStep(m_workspace, meeting, what),
                             {makeChange<MeetingDecision>(*before, after)});
}

Result<void> MeetingEdits::removeDecision(const QString &decision)
{
    const MeetingDecision *before = m_workspace.meetings().decision(decision);
    if (!before)
        return {};
    const Meeting *meeting = m_workspace.meetings().meeting(before->meeting);
    const QString what = before->kind == DecisionKind::FollowUp ? tr("follow-up removed") : tr("decision removed");
    return commitMeetingStep(m_workspace, meeting ? meetingStep(m_workspace, *meeting, what) : what,
                             {makeChange<MeetingDecision>(*before, {})});
}

} // namespace tessera
