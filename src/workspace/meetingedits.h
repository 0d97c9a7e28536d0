// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/meetingcheck.h"
#include "workspace/workspace.h"

namespace tessera {

/// The edits of forums, meetings, attendance and decisions. Each makes one ChangeSet, so one named step to undo; all check
/// first and write nothing when something cannot be taken.
class MeetingEdits
{
    Q_DECLARE_TR_FUNCTIONS(tessera::MeetingEdits)

public:
    explicit MeetingEdits(Workspace &workspace);

    /// A new meeting; its id is made here and returned.
    [[nodiscard]] Result<QString> add(Meeting meeting);

    /// Meeting::revision grows by itself when what a calendar shows changes.
    [[nodiscard]] Result<void> change(const Meeting &meeting);

    /// With attendance, documents and decisions.
    [[nodiscard]] Result<void> remove(const QString &meeting);

    /// One presence for many States; NotRecorded removes what was recorded.
    [[nodiscard]] Result<void> setPresence(const QString &meeting, const QStringList &states, Presence presence);

    /// As pasted or typed, over many meetings, in one step.
    [[nodiscard]] Result<void> setAttendance(const QList<Attendance> &attendance);

    /// Everybody expected of whom nothing is recorded is absent; returns how many. DateOrder before the meeting begins.
    [[nodiscard]] Result<int> markRestAbsent(const QString &meeting);

    /// Presence as in another meeting for everybody of whom nothing is recorded here; returns how many.
    [[nodiscard]] Result<int> copyAttendance(const QString &from, const QString &to);

    [[nodiscard]] Result<QString> addDecision(MeetingDecision decision);
    [[nodiscard]] Result<void> changeDecision(const MeetingDecision &decision);
    [[nodiscard]] Result<void> removeDecision(const QString &decision);

    /// Link or file as in EvidenceEdits, as a document of the meeting.
    [[nodiscard]] Result<void> addDocumentLink(const QString &meeting, Evidence document);
    [[nodiscard]] Result<void> addDocumentFile(const QString &meeting, const QString &path, Evidence document);
    [[nodiscard]] Result<void> removeDocument(const QString &meeting, const QString &evidence);

    /// Writes a forum as a whole: title, members and chairs; one of the catalogue becomes the workspace's own. A forum
    /// without an id is new and gets one, which is returned.
    [[nodiscard]] Result<QString> setForum(const Forum &forum);

    /// Refused while the forum has meetings. One of the catalogue is not removed: it goes back to what the catalogue says.
    [[nodiscard]] Result<void> removeForum(const QString &forum);

private:
    [[nodiscard]] Result<void> addDocument(const QString &meeting, Evidence document, const QByteArray &bytes);
    [[nodiscard]] QList<Change> documentRemoval(const QString &meeting, const QString &evidence);

    Workspace &m_workspace;
};

} // namespace tessera
