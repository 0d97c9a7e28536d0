// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarexport.h"

#include "exchange/icalendar.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostFollowUps = 50;

QString exportText(const char *text)
{
    return QCoreApplication::translate("tessera::Calendar", text);
}

QTime clockTime(const QString &text)
{
    return QTime::fromString(text, u"HH:mm"_s);
}

QTimeZone zoneOf(const Meeting &meeting)
{
    const QTimeZone zone(meeting.timeZone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDate lastDayOf(const Meeting &meeting)
{
    return std::max(meeting.begin, meeting.end);
}

/// Without an end of its own a meeting of several days lasts to the end of the last one.
QDateTime endOf(const Meeting &meeting)
{
    const QTime time = clockTime(meeting.endTime);
    if (time.isValid())
        return {lastDayOf(meeting), time, zoneOf(meeting)};
    if (lastDayOf(meeting) > meeting.begin)
        return {lastDayOf(meeting).addDays(1), QTime(0, 0), zoneOf(meeting)};
    return {};
}

void describeTimes(const Meeting &meeting, CalendarEvent &event)
{
    const QTime time = clockTime(meeting.beginTime);
    if (!time.isValid()) {
        event.firstDay = meeting.begin;
        event.lastDay = lastDayOf(meeting);
        return;
    }
    event.begins = QDateTime(meeting.begin, time, zoneOf(meeting)).toUTC();
    if (const QDateTime ends = endOf(meeting); ends.isValid())
        event.ends = ends.toUTC();
    event.timeZone = meeting.timeZone;
}

/// "OSCE IWG 3/2025: Title" with whatever of it there is.
QString summaryOf(const Meeting &meeting, const MeetingBook &book)
{
    QString name = book.forumName(meeting.forum);
    if (!meeting.number.isEmpty())
        name += u' ' + meeting.number;
    return meeting.title.isEmpty() ? name : name + u": "_s + meeting.title;
}

QString followUpLine(const MeetingDecision &decision, const MeetingBook &book)
{
    QStringList of;
    if (!decision.state.isEmpty())
        of.append(book.participants().nameOf(decision.state));
    if (!decision.owner.isEmpty())
        of.append(decision.owner);
    if (decision.due.isValid())
        of.append(QLocale(programLanguage()).toString(decision.due, u"d MMM yyyy"_s));
    const QString line = u"• "_s + decision.text.simplified();
    return of.isEmpty() ? line : line + u" ("_s + of.join(u", "_s).simplified() + u')';
}

/// What is shared more narrowly than the meeting itself is not told beside it.
QStringList followUpLines(const Meeting &meeting, const MeetingBook &book)
{
    QStringList lines;
    for (const MeetingDecision &decision : book.openBefore(meeting)) {
        const Meeting *of = book.meeting(decision.meeting);
        if (of && isWithin(of->sharing, meeting.sharing) && lines.size() < kMostFollowUps)
            lines.append(followUpLine(decision, book));
    }
    return lines;
}

QString descriptionOf(const Meeting &meeting, const MeetingBook &book, const CalendarOptions &options)
{
    QStringList lines{kDetailsMark, meetingTimeText(meeting), labelOf(meeting.mode)};
    if (meeting.mode != MeetingMode::Online && !meeting.place.isEmpty())
        lines.last() += u", "_s + meeting.place.simplified();
    if (const QStringList open = followUpLines(meeting, book); options.withFollowUps && !open.isEmpty())
        lines += QStringList(exportText(QT_TRANSLATE_NOOP("tessera::Calendar", "Open from earlier meetings:"))) + open;
    lines.append(sharingText(meeting.sharing));
    const QString details = lines.join(u'\n');
    return meeting.agenda.isEmpty() ? details : meeting.agenda + u"\n\n"_s + details;
}

QString classificationOf(SharingLabel label)
{
    if (label == SharingLabel::Clear)
        return u"PUBLIC"_s;
    return label == SharingLabel::Red ? u"CONFIDENTIAL"_s : u"PRIVATE"_s;
}

/// What an event has no word of its own for.
QMap<QString, QString> ownProperties(const Meeting &meeting)
{
    QMap<QString, QString> own{{u"FORUM"_s, meeting.forum},
                               {u"KIND"_s, idOf(meeting.kind)},
                               {u"MODE"_s, idOf(meeting.mode)},
                               {u"COUNTS-FOR"_s, QString::number(meeting.countsFor)},
                               {u"SHARING"_s, sharingText(meeting.sharing)}};
    const std::pair<const char *, QString> mayBeEmpty[] = {
        {"NUMBER", meeting.number}, {"TITLE", meeting.title}, {"HOST", meeting.host}, {"TIME-ZONE", meeting.timeZone}};
    for (const auto &[name, text] : mayBeEmpty) {
        if (!text.isEmpty())
            own.insert(QString::fromLatin1(name), text);
    }
    return own;
}

} // namespace

bool isWithin(SharingLabel label, SharingLabel ceiling)
{
    return narrower(label, ceiling) == ceiling;
}

QString calendarUid(const Meeting &meeting)
{
    return meeting.uid.isEmpty() ? meeting.id + u"@tessera"_s : meeting.uid;
}

QString meetingTimeText(const Meeting &meeting)
{
    const QLocale locale(programLanguage());
    const QString format = u"ddd d MMM yyyy"_s;
    QString first = locale.toString(meeting.begin, format);
    if (clockTime(meeting.beginTime).isValid())
        first += u", "_s + meeting.beginTime;
    QString last = lastDayOf(meeting) > meeting.begin ? locale.toString(lastDayOf(meeting), format) : QString();
    if (clockTime(meeting.beginTime).isValid() && clockTime(meeting.endTime).isValid())
        last += (last.isEmpty() ? QString() : u", "_s) + meeting.endTime;
    //: %1 and %2 = days, clock times or both
    const QString times =
        last.isEmpty() ? first : exportText(QT_TRANSLATE_NOOP("tessera::Calendar", "%1 to %2")).arg(first, last);
    if (!clockTime(meeting.beginTime).isValid())
        return times;
    return times + u" ("_s + (meeting.timeZone.isEmpty() ? u"UTC"_s : meeting.timeZone) + u')';
}

CalendarEvent eventOf(const Meeting &meeting, const MeetingBook &book, const CalendarOptions &options)
{
    CalendarEvent event;
    event.uid = calendarUid(meeting);
    event.sequence = meeting.revision;
    event.stamp = options.stamp;
    describeTimes(meeting, event);
    event.summary = summaryOf(meeting, book);
    event.location = meeting.place;
    event.description = descriptionOf(meeting, book, options);
    event.categories = {book.forumName(meeting.forum), labelOf(meeting.kind), sharingText(meeting.sharing)};
    event.classification = classificationOf(meeting.sharing);
    event.isCancelled = meeting.isCancelled;
    event.ours = ownProperties(meeting);
    if (!meeting.isCancelled)
        event.alarmDays = options.alarmDays;
    return event;
}

CalendarFile writeCalendar(const QList<Meeting> &meetings, const MeetingBook &book, const CalendarOptions &options)
{
    CalendarFile file;
    QList<CalendarEvent> events;
    for (const Meeting &meeting : meetings) {
        if (!isWithin(meeting.sharing, options.ceiling) || !meeting.begin.isValid()) {
            ++file.leftOut;
            continue;
        }
        events.append(eventOf(meeting, book, options));
        file.sharing = narrower(file.sharing, meeting.sharing);
    }
    file.meetings = int(events.size());
    file.bytes = writeEvents(events, {options.name, sharingText(file.sharing)});
    return file;
}

} // namespace tessera
