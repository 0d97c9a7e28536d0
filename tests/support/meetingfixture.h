// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testworkspace.h"
#include "workspace/meetingedits.h"

namespace tessera::test {

/// Writes a meeting of the working group, or of another forum, and returns its id.
inline QString addMeeting(Workspace &workspace, QDate day, const QString &number,
                          const QString &forum = QStringLiteral("osce-iwg"))
{
    Meeting meeting;
    meeting.forum = forum;
    meeting.number = number;
    meeting.begin = meeting.end = day;
    meeting.place = QStringLiteral("Vienna");
    meeting.countsFor = 11;
    const Result<QString> added = MeetingEdits(workspace).add(meeting);
    if (!added)
        qFatal("%s", qUtf8Printable(describeInOneLine(added.error())));
    return *added;
}

/// Records a presence; ends the test program where that is not possible.
inline void record(Workspace &workspace, const QString &meeting, const QStringList &states, Presence presence)
{
    if (const Result<void> done = MeetingEdits(workspace).setPresence(meeting, states, presence); !done)
        qFatal("%s", qUtf8Printable(describeInOneLine(done.error())));
}

/// Writes a follow-up and returns its id.
inline QString addFollowUp(Workspace &workspace, const QString &meeting, const QString &text, QDate due = {})
{
    MeetingDecision decision;
    decision.meeting = meeting;
    decision.kind = DecisionKind::FollowUp;
    decision.text = text;
    decision.due = due;
    const Result<QString> added = MeetingEdits(workspace).addDecision(decision);
    if (!added)
        qFatal("%s", qUtf8Printable(describeInOneLine(added.error())));
    return *added;
}

} // namespace tessera::test
