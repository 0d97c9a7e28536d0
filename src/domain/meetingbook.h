// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/meetingrecords.h"
#include "domain/participants.h"

#include <QMap>

namespace tessera {

/// Forums, meetings, attendance and decisions, in memory. Follows the journal through apply().
/// Keeps a reference to the participants of the catalogue, which must outlive it.
class MeetingBook
{
public:
    /// What is stored, read together.
    struct Content {
        QList<ForumRecord> forums;
        QList<ForumMember> members;
        QList<ForumChair> chairs;
        QList<Meeting> meetings;
        QList<MeetingDocument> documents;
        QList<Attendance> attendance;
        QList<MeetingDecision> decisions;
    };

    MeetingBook(const Participants &participants, const Content &content);

    /// The catalogue's forums, each as the user changed it, then the user's own.
    [[nodiscard]] QList<Forum> forums() const;
    [[nodiscard]] std::optional<Forum> forum(const QString &id) const;
    [[nodiscard]] bool isOwn(const QString &forum) const { return m_forums.contains(forum); } ///< has a ForumRecord
    [[nodiscard]] QString forumName(const QString &id) const; ///< short title; the id itself when it is unknown

    [[nodiscard]] const QMap<QString, Meeting> &meetings() const { return m_meetings; }
    [[nodiscard]] const Meeting *meeting(const QString &id) const;

    [[nodiscard]] QList<int> years() const; ///< in which meetings begin, oldest first

    /// By day; empty forum = all forums. A meeting belongs to the year in which it begins.
    [[nodiscard]] QList<Meeting> meetingsOf(int year, const QString &forum = {}) const;

    /// The forum's meeting before this one, cancelled ones left out; nullptr when there is none.
    [[nodiscard]] const Meeting *previous(const Meeting &meeting) const;

    /// "IWG 3/2025" or the title.
    [[nodiscard]] QString nameOf(const Meeting &meeting) const;

    /// Codes of the States expected at a meeting: the members of its forum on its first day.
    [[nodiscard]] QStringList expected(const Meeting &meeting, StateOrder order = StateOrder::Locale) const;

    /// The same as whether expected() contains the State, without making and sorting the list.
    [[nodiscard]] bool isExpected(const Meeting &meeting, const QString &state) const;

    /// Codes of those recorded who were not expected: Partners and other guests.
    [[nodiscard]] QStringList guests(const Meeting &meeting, StateOrder order = StateOrder::Locale) const;

    [[nodiscard]] Attendance attendance(const QString &meeting, const QString &state) const;   ///< keys filled in
    [[nodiscard]] const QMap<QString, Attendance> &attendanceOf(const QString &meeting) const; ///< by State

    [[nodiscard]] QStringList documents(const QString &meeting) const; ///< ids of evidence
    [[nodiscard]] QList<MeetingDecision> decisions(
        const QString &meeting = {}) const; ///< by due day; empty = of all meetings
    [[nodiscard]] const MeetingDecision *decision(const QString &id) const;

    /// What earlier meetings of the forum left open: for the agenda of this one.
    [[nodiscard]] QList<MeetingDecision> openBefore(const Meeting &meeting) const;

    /// What was open at the end of a day, of all meetings that had begun by then and were not cancelled; by due day.
    [[nodiscard]] QList<MeetingDecision> openOn(QDate day) const;

    [[nodiscard]] const Participants &participants() const { return *m_participants; }

    /// Takes over the changes of these kinds of record; true when there were any.
    bool apply(const QList<Change> &changes);

private:
    void put(RecordKind kind, const RecordValues &values);
    void take(RecordKind kind, const RecordValues &values);
    [[nodiscard]] Forum fromRecord(const ForumRecord &record) const;

    const Participants *m_participants;
    QMap<QString, ForumRecord> m_forums;
    QMap<QString, ForumMember> m_members; ///< by record key
    QMap<QString, ForumChair> m_chairs;   ///< by record key
    QMap<QString, Meeting> m_meetings;
    QMap<QString, QStringList> m_documents;
    QMap<QString, QMap<QString, Attendance>> m_attendance; ///< meeting -> State -> attendance
    QMap<QString, MeetingDecision> m_decisions;
};

} // namespace tessera
