// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetingbook.h"

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

bool isEarlier(const Meeting &a, const Meeting &b)
{
    if (a.begin != b.begin)
        return a.begin < b.begin;
    return a.beginTime != b.beginTime ? a.beginTime < b.beginTime : a.id < b.id;
}

bool isDueEarlier(const MeetingDecision &a, const MeetingDecision &b)
{
    if (a.due != b.due)
        return b.due.isNull() || (!a.due.isNull() && a.due < b.due);
    return a.id < b.id;
}

LocalisedText plainText(const QString &text)
{
    return LocalisedText({{u"en"_s, text}});
}

} // namespace

MeetingBook::MeetingBook(const Participants &participants, const Content &content) : m_participants(&participants)
{
    for (const ForumRecord &record : content.forums)
        m_forums.insert(record.id, record);
    for (const ForumMember &record : content.members)
        m_members.insert(keyOf(record), record);
    for (const ForumChair &record : content.chairs)
        m_chairs.insert(keyOf(record), record);
    for (const Meeting &record : content.meetings)
        m_meetings.insert(record.id, record);
    for (const MeetingDocument &record : content.documents)
        m_documents[record.meeting].append(record.evidence);
    for (const Attendance &record : content.attendance)
        m_attendance[record.meeting].insert(record.state, record);
    for (const MeetingDecision &record : content.decisions)
        m_decisions.insert(record.id, record);
}

QList<Forum> MeetingBook::forums() const
{
    QList<Forum> forums;
    QStringList known;
    for (const Forum &forum : m_participants->forums()) {
        const auto changed = m_forums.constFind(forum.id);
        forums.append(changed == m_forums.constEnd() ? forum : fromRecord(*changed));
        known.append(forum.id);
    }
    for (const ForumRecord &record : m_forums) {
        if (!known.contains(record.id))
            forums.append(fromRecord(record));
    }
    return forums;
}

std::optional<Forum> MeetingBook::forum(const QString &id) const
{
    if (const auto record = m_forums.constFind(id); record != m_forums.constEnd())
        return fromRecord(*record);
    const Forum *forum = m_participants->forum(id);
    return forum ? std::optional(*forum) : std::nullopt;
}

QString MeetingBook::forumName(const QString &id) const
{
    const std::optional<Forum> found = forum(id);
    return found ? found->shortTitle.text() : id;
}

const Meeting *MeetingBook::meeting(const QString &id) const
{
    const auto found = m_meetings.constFind(id);
    return found == m_meetings.constEnd() ? nullptr : &*found;
}

QList<int> MeetingBook::years() const
{
    QList<int> years;
    for (const Meeting &meeting : m_meetings) {
        if (!years.contains(meeting.begin.year()))
            years.append(meeting.begin.year());
    }
    std::sort(years.begin(), years.end());
    return years;
}

QList<Meeting> MeetingBook::meetingsOf(int year, const QString &forum) const
{
    QList<Meeting> meetings;
    for (const Meeting &meeting : m_meetings) {
        if (meeting.begin.year() == year && (forum.isEmpty() || meeting.forum == forum))
            meetings.append(meeting);
    }
    std::sort(meetings.begin(), meetings.end(), isEarlier);
    return meetings;
}

const Meeting *MeetingBook::previous(const Meeting &meeting) const
{
    const Meeting *newest = nullptr;
    for (const Meeting &other : m_meetings) {
        if (other.forum == meeting.forum && other.id != meeting.id && !other.isCancelled && isEarlier(other, meeting)
            && (!newest || isEarlier(*newest, other)))
            newest = &other;
    }
    return newest;
}

QString MeetingBook::nameOf(const Meeting &meeting) const
{
    if (!meeting.title.isEmpty())
        return meeting.title;
    const QString forum = forumName(meeting.forum);
    return meeting.number.isEmpty() ? forum : forum + u' ' + meeting.number;
}

QStringList MeetingBook::expected(const Meeting &meeting, StateOrder order) const
{
    const std::optional<Forum> found = forum(meeting.forum);
    return found ? m_participants->membersOf(*found, meeting.begin, order) : QStringList();
}

bool MeetingBook::isExpected(const Meeting &meeting, const QString &state) const
{
    const auto record = m_forums.constFind(meeting.forum);
    if (record == m_forums.constEnd()) {
        const Forum *forum = m_participants->forum(meeting.forum);
        return forum && m_participants->isMember(*forum, state, meeting.begin);
    }
    if (!record->memberGroup.isEmpty())
        return m_participants->isMember({{}, {}, {}, record->memberGroup, {}, {}}, state, meeting.begin);
    const QString key = record->id + u'/' + state + u'/'; // what the keys of its memberships begin with
    for (auto member = m_members.lowerBound(key); member != m_members.end() && member.key().startsWith(key); ++member) {
        if (Membership{member->state, member->from, member->to}.covers(meeting.begin))
            return true;
    }
    return false;
}

QStringList MeetingBook::guests(const Meeting &meeting, StateOrder order) const
{
    const QStringList members = expected(meeting, order);
    QStringList guests;
    for (const Attendance &attendance : attendanceOf(meeting.id)) {
        if (!members.contains(attendance.state))
            guests.append(attendance.state);
    }
    return m_participants->sorted(guests, order);
}

Attendance MeetingBook::attendance(const QString &meeting, const QString &state) const
{
    Attendance blank;
    blank.meeting = meeting;
    blank.state = state;
    return attendanceOf(meeting).value(state, blank);
}

const QMap<QString, Attendance> &MeetingBook::attendanceOf(const QString &meeting) const
{
    static const QMap<QString, Attendance> nobody;
    const auto found = m_attendance.constFind(meeting);
    return found == m_attendance.constEnd() ? nobody : *found;
}

QStringList MeetingBook::documents(const QString &meeting) const
{
    return m_documents.value(meeting);
}

QList<MeetingDecision> MeetingBook::decisions(const QString &meeting) const
{
    QList<MeetingDecision> decisions;
    for (const MeetingDecision &decision : m_decisions) {
        if (meeting.isEmpty() || decision.meeting == meeting)
            decisions.append(decision);
    }
    std::sort(decisions.begin(), decisions.end(), isDueEarlier);
    return decisions;
}

const MeetingDecision *MeetingBook::decision(const QString &id) const
{
    const auto found = m_decisions.constFind(id);
    return found == m_decisions.constEnd() ? nullptr : &*found;
}

QList<MeetingDecision> MeetingBook::openBefore(const Meeting &meeting) const
{
    QList<MeetingDecision> open;
    for (const MeetingDecision &decision : decisions()) {
        const Meeting *of = this->meeting(decision.meeting);
        if (decision.status == DecisionStatus::Open && of && of->forum == meeting.forum && isEarlier(*of, meeting))
            open.append(decision);
    }
    return open;
}

QList<MeetingDecision> MeetingBook::openOn(QDate day) const
{
    QList<MeetingDecision> open;
    for (const MeetingDecision &decision : decisions()) {
        const Meeting *of = this->meeting(decision.meeting);
        const bool isOpen = decision.status == DecisionStatus::Open || decision.closedOn > day;
        if (isOpen && of && !of->isCancelled && of->begin <= day)
            open.append(decision);
    }
    return open;
}

bool MeetingBook::apply(const QList<Change> &changes)
{
    bool isConcerned = false;
    for (const Change &change : changes) {
        switch (change.kind) {
        case RecordKind::Forum:
        case RecordKind::ForumMember:
        case RecordKind::ForumChair:
        case RecordKind::Meeting:
        case RecordKind::MeetingDocument:
        case RecordKind::Attendance:
        case RecordKind::MeetingDecision:
            isConcerned = true;
            if (change.before)
                take(change.kind, *change.before);
            if (change.after)
                put(change.kind, *change.after);
            break;
        default:
            break;
        }
    }
    return isConcerned;
}

void MeetingBook::put(RecordKind kind, const RecordValues &values)
{
    if (kind == RecordKind::Forum) {
        const auto record = recordFrom<ForumRecord>(values);
        m_forums.insert(record.id, record);
    } else if (kind == RecordKind::ForumMember) {
        m_members.insert(keyOf(kind, values), recordFrom<ForumMember>(values));
    } else if (kind == RecordKind::ForumChair) {
        m_chairs.insert(keyOf(kind, values), recordFrom<ForumChair>(values));
    } else if (kind == RecordKind::Meeting) {
        const auto record = recordFrom<Meeting>(values);
        m_meetings.insert(record.id, record);
    } else if (kind == RecordKind::MeetingDocument) {
        const auto record = recordFrom<MeetingDocument>(values);
        m_documents[record.meeting].append(record.evidence);
    } else if (kind == RecordKind::Attendance) {
        const auto record = recordFrom<Attendance>(values);
        m_attendance[record.meeting].insert(record.state, record);
    } else if (kind == RecordKind::MeetingDecision) {
        const auto record = recordFrom<MeetingDecision>(values);
        m_decisions.insert(record.id, record);
    }
}

void MeetingBook::take(RecordKind kind, const RecordValues &values)
{
    const QString key = keyOf(kind, values);
    if (kind == RecordKind::Forum) {
        m_forums.remove(key);
    } else if (kind == RecordKind::ForumMember) {
        m_members.remove(key);
    } else if (kind == RecordKind::ForumChair) {
        m_chairs.remove(key);
    } else if (kind == RecordKind::Meeting) {
        m_meetings.remove(key);
    } else if (kind == RecordKind::MeetingDocument) {
        const auto record = recordFrom<MeetingDocument>(values);
        m_documents[record.meeting].removeAll(record.evidence);
    } else if (kind == RecordKind::Attendance) {
        const auto record = recordFrom<Attendance>(values);
        if (const auto found = m_attendance.find(record.meeting); found != m_attendance.end())
            found->remove(record.state);
    } else if (kind == RecordKind::MeetingDecision) {
        m_decisions.remove(key);
    }
}

Forum MeetingBook::fromRecord(const ForumRecord &record) const
{
    Forum forum{record.id, plainText(record.title), plainText(record.shortTitle), record.memberGroup, {}, {}};
    for (const ForumMember &member : m_members) {
        if (member.forum == record.id)
            forum.members.append({member.state, member.from, member.to});
    }
    for (const ForumChair &chair : m_chairs) {
        if (chair.forum == record.id)
            forum.chairs.append({chair.from, chair.to, chair.holder, chair.person, chair.confidence});
    }
    return forum;
}

} // namespace tessera
