// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/meetingcheck.h"

#include "domain/cell.h"
#include "workspace/textlimit.h"

#include <QCoreApplication>
#include <QSet>
#include <QTime>
#include <QTimeZone>

#include <tuple>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QString meetingWords(const char *text)
{
    return QCoreApplication::translate("tessera::MeetingEdits", text);
}

bool isTime(const QString &text)
{
    return text.size() == 5 && QTime::fromString(text, u"HH:mm"_s).isValid();
}

Result<void> checkMeetingDays(const Meeting &meeting, const QString &name)
{
    if (!meeting.begin.isValid())
        return failure(
            ErrorCode::ValueMissing,
            meetingWords(QT_TRANSLATE_NOOP("tessera::MeetingEdits", "%1: the day on which it begins")).arg(name));
    if (meeting.end.isValid() && meeting.end < meeting.begin)
        return failure(ErrorCode::DateOrder,
                       meetingWords(QT_TRANSLATE_NOOP("tessera::MeetingEdits", "%1 ends before it begins")).arg(name));
    return {};
}

Result<void> checkMeetingTimes(const Meeting &meeting, const QString &name)
{
    for (const QString &time : {meeting.beginTime, meeting.endTime}) {
        if (!time.isEmpty() && !isTime(time))
            return failure(ErrorCode::ValueNotRecognised, time);
    }
    if (meeting.beginTime.isEmpty() && !meeting.endTime.isEmpty())
        return failure(
            ErrorCode::ValueMissing,
            meetingWords(QT_TRANSLATE_NOOP("tessera::MeetingEdits", "%1: the time at which it begins")).arg(name));
    const bool isOneDay = !meeting.end.isValid() || meeting.end == meeting.begin;
    if (isOneDay && !meeting.endTime.isEmpty() && meeting.endTime < meeting.beginTime)
        return failure(ErrorCode::DateOrder,
                       meetingWords(QT_TRANSLATE_NOOP("tessera::MeetingEdits", "%1 ends before it begins")).arg(name));
    return {};
}

Result<void> checkMembers(const Participants &participants, const Forum &forum, const QString &name)
{
    QSet<std::pair<QString, QDate>> known;
    for (const Membership &member : forum.members) {
        if (!participants.state(member.state))
            return failure(ErrorCode::ValueNotRecognised, member.state);
        if (member.from.isValid() && member.to.isValid() && member.to < member.from)
            return failure(ErrorCode::DateOrder, name + u", "_s + participants.nameOf(member.state));
        if (known.contains({member.state, member.from}))
            return failure(
                ErrorCode::ValueNotRecognised,
                meetingWords(QT_TRANSLATE_NOOP("tessera::MeetingEdits", "%1 is twice a member from the same day on"))
                    .arg(participants.nameOf(member.state)));
        known.insert({member.state, member.from});
    }
    return {};
}

Result<void> checkChairs(const Participants &participants, const Forum &forum, const QString &name)
{
    QSet<QDate> known;
    for (const Chair &chair : forum.chairs) {
        if (!chair.from.isValid())
            return failure(
                ErrorCode::ValueMissing,
                meetingWords(QT_TRANSLATE_NOOP("tessera::MeetingEdits", "%1: the first day of a chair")).arg(name));
        if (!chair.holder.isEmpty() && !participants.state(chair.holder))
            return failure(ErrorCode::ValueNotRecognised, chair.holder);
        if (known.contains(chair.from) || (chair.to.isValid() && chair.to < chair.from))
            return failure(ErrorCode::DateOrder,
                           meetingWords(QT_TRANSLATE_NOOP("tessera::MeetingEdits", "%1, days of the chair")).arg(name));
        known.insert(chair.from);
    }
    return {};
}

} // namespace

Result<void> checkMeeting(const MeetingBook &book, const Meeting &meeting)
{
    if (!book.forum(meeting.forum))
        return meeting.forum.isEmpty()
                   ? failure(ErrorCode::ValueMissing,
                             meetingWords(QT_TRANSLATE_NOOP("tessera::MeetingEdits", "the forum of the meeting")))
                   : failure(ErrorCode::ValueNotRecognised, meeting.forum);
    const QString name = book.nameOf(meeting);
    if (auto fits = checkMeetingDays(meeting, name).and_then([&] { return checkMeetingTimes(meeting, name); }); !fits)
        return fits;
    if (!meeting.timeZone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(meeting.timeZone.toUtf8()))
        return failure(ErrorCode::ValueNotRecognised, meeting.timeZone);
    if (!meeting.host.isEmpty() && !book.participants().state(meeting.host))
        return failure(ErrorCode::ValueNotRecognised, meeting.host);
    return checkTexts(valuesOf(meeting), name.left(60));
}

Meeting tidied(Meeting meeting)
{
    for (QString Meeting::*text : {&Meeting::number, &Meeting::title, &Meeting::place, &Meeting::beginTime,
                                   &Meeting::endTime, &Meeting::timeZone, &Meeting::host})
        meeting.*text = (meeting.*text).simplified();
    if (!meeting.end.isValid())
        meeting.end = meeting.begin;
    return meeting;
}

bool isOtherInCalendar(const Meeting &a, const Meeting &b)
{
    const auto shown = [](const Meeting &meeting) {
        return std::tie(meeting.forum, meeting.number, meeting.title, meeting.place, meeting.mode, meeting.begin,
                        meeting.end, meeting.beginTime, meeting.endTime, meeting.timeZone, meeting.agenda,
                        meeting.isCancelled);
    };
    return shown(a) != shown(b);
}

Result<void> checkAttendance(const MeetingBook &book, const Attendance &attendance)
{
    const Meeting *meeting = book.meeting(attendance.meeting);
    if (!meeting)
        return failure(ErrorCode::Conflict, meetingWords(QT_TRANSLATE_NOOP("tessera::MeetingEdits", "The meeting")));
    if (!book.participants().state(attendance.state))
        return failure(ErrorCode::ValueNotRecognised, attendance.state);
    const QString where = book.nameOf(*meeting) + u", "_s + book.participants().nameOf(attendance.state);
    if (attendance.delegates < 0)
        return failure(ErrorCode::ValueNotRecognised, where);
    return checkTexts(valuesOf(attendance), where);
}

Attendance tidied(Attendance attendance)
{
    if (attendance.presence != Presence::Represented)
        attendance.representedBy.clear();
    if (!isAttended(attendance.presence)) {
        attendance.delegates = 0;
        attendance.level = DelegationLevel::NotStated;
        attendance.gaveStatement = false;
    }
    return attendance;
}

Result<void> checkDecision(const MeetingBook &book, const MeetingDecision &decision)
{
    const Meeting *meeting = book.meeting(decision.meeting);
    if (!meeting)
        return failure(ErrorCode::Conflict, meetingWords(QT_TRANSLATE_NOOP("tessera::MeetingEdits", "The meeting")));
    const QString name = book.nameOf(*meeting);
    if (decision.text.trimmed().isEmpty())
        return failure(
            ErrorCode::ValueMissing,
            meetingWords(QT_TRANSLATE_NOOP("tessera::MeetingEdits", "%1: the text of the decision")).arg(name));
    if (!decision.state.isEmpty() && !book.participants().state(decision.state))
        return failure(ErrorCode::ValueNotRecognised, decision.state);
    return checkTexts(valuesOf(decision), name);
}

Result<void> checkForum(const Participants &participants, const Forum &forum)
{
    const QString name = forum.shortTitle.text();
    if (forum.title.text().isEmpty() || name.isEmpty())
        return failure(
            ErrorCode::ValueMissing,
            meetingWords(QT_TRANSLATE_NOOP("tessera::MeetingEdits", "the title and the short title of the forum")));
    const QString &group = forum.memberGroup;
    if (!group.isEmpty() && group != kAllParticipatingStates && !participants.group(group))
        return failure(ErrorCode::ValueNotRecognised, group);
    if (forum.title.text().size() > kLongestText || name.size() > kLongestText)
        return failure(ErrorCode::TextTooLong, name.left(60));
    return checkMembers(participants, forum, name).and_then([&] { return checkChairs(participants, forum, name); });
}

} // namespace tessera
