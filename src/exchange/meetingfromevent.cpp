// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/meetingfromevent.h"

#include "exchange/calendarexport.h"
#include "exchange/calendarzones.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QString clockText(const QDateTime &moment)
{
    return moment.time().toString(u"HH:mm"_s);
}

QString knownZone(const QString &name)
{
    return isKnownZone(name) ? name : QString();
}

/// "3/2025" at the beginning of what follows the name of the forum.
QString leadingNumber(const QString &text)
{
    static const QRegularExpression kNumber(u"^\\s*(?:no\\.?|nr\\.?|#)?\\s*(\\d{1,3}/(?:19|20)\\d\\d)(?![\\d/])"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kNumber.match(text);
    return match.hasMatch() ? match.captured(0) : QString();
}

/// Without the word that mail programs put before the title of a cancelled or changed meeting.
QString withoutMailWords(const QString &summary)
{
    static const QRegularExpression kWords(
        u"^\\s*(?:cancell?ed|abgesagt|annulé|updated|aktualisiert|fwd|fw|re|invitation|einladung)(?: event)?\\s*:\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = summary.simplified();
    text.remove(kWords);
    return text;
}

QString withoutLeadingMarks(const QString &text)
{
    static const QRegularExpression kMarks(u"^[\\s:,;.\\-\\x{2013}\\x{2014}|]+"_s);
    QString result = text;
    return result.remove(kMarks).trimmed();
}

} // namespace

bool isOurs(const CalendarEvent &event)
{
    return event.ours.contains(u"FORUM"_s) && event.ours.contains(u"KIND"_s);
}

QString agendaIn(const CalendarEvent &event)
{
    if (!isOurs(event))
        return event.description.trimmed();
    const QString mark = kDetailsMark + u'\n';
    qsizetype place = event.description.lastIndexOf(u'\n' + mark);
    if (place < 0) // a calendar program may take the space at the end of a line away
        place = event.description.lastIndexOf(u"\n--\n"_s);
    if (place >= 0)
        return event.description.left(std::max(qsizetype(0), place - 1));
    const bool isOnlyDetails = event.description.startsWith(mark) || event.description.startsWith("--\n"_L1);
    return isOnlyDetails ? QString() : event.description;
}

QString MeetingReader::forumOf(const CalendarEvent &event) const
{
    if (const QString own = event.ours.value(u"FORUM"_s); m_book.forum(own))
        return own;
    QStringList texts{event.summary};
    texts += event.categories;
    for (const QString &text : texts) {
        if (const QString told = m_forums.toldIn(text); !told.isEmpty())
            return told;
    }
    return m_book.forum(m_choices.forum) ? m_choices.forum : QString();
}

void MeetingReader::takeTimes(const CalendarEvent &event, Meeting &meeting) const
{
    meeting.beginTime.clear();
    meeting.endTime.clear();
    meeting.timeZone.clear();
    if (event.firstDay.isValid()) {
        meeting.begin = event.firstDay;
        meeting.end = event.lastDay;
        return;
    }
    const QString name =
        knownZone(event.ours.value(u"TIME-ZONE"_s, event.isFloating ? m_choices.timeZone : event.timeZone));
    const QTimeZone zone = name.isEmpty() ? QTimeZone::utc() : QTimeZone(name.toLatin1());
    const auto atPlace = [&](const QDateTime &moment) { return event.isFloating ? moment : moment.toTimeZone(zone); };
    const QDateTime begins = atPlace(event.begins);
    meeting.timeZone = name;
    meeting.begin = begins.date();
    meeting.beginTime = clockText(begins);
    meeting.end = meeting.begin;
    if (!event.ends.isValid())
        return;
    const QDateTime ends = atPlace(event.ends);
    const bool isMidnight = ends.time() == QTime(0, 0) && ends.date() > begins.date();
    meeting.end = isMidnight ? ends.date().addDays(-1) : ends.date();
    if (!isMidnight)
        meeting.endTime = clockText(ends);
}

void MeetingReader::takeWords(const CalendarEvent &event, Meeting &meeting) const
{
    if (isOurs(event)) {
        meeting.place = event.location;
    } else if (const PlaceAndMode at = placeAndMode(event.location); !event.location.isEmpty()) {
        meeting.place = at.place;
        if (at.mode != MeetingMode::InPerson)
            meeting.mode = at.mode;
    }
    if (!event.description.isEmpty())
        meeting.agenda = agendaIn(event);
    if (isOurs(event)) {
        meeting.title = event.ours.value(u"TITLE"_s);
        meeting.number = event.ours.value(u"NUMBER"_s);
        return;
    }
    const QString summary = withoutMailWords(event.summary);
    QString rest = summary;
    rest.remove(0, m_forums.leadingName(summary, meeting.forum).size());
    const QString number = leadingNumber(rest);
    rest.remove(0, number.size());
    if (!number.isEmpty())
        meeting.number = number.mid(number.indexOf(QRegularExpression(u"\\d"_s)));
    rest = withoutLeadingMarks(rest);
    meeting.title = number.isEmpty() && !rest.isEmpty() ? summary : rest;
}

void MeetingReader::takeOwn(const CalendarEvent &event, Meeting &meeting) const
{
    if (const auto kind = fromId<MeetingKind>(event.ours.value(u"KIND"_s)))
        meeting.kind = *kind;
    if (const auto mode = fromId<MeetingMode>(event.ours.value(u"MODE"_s)))
        meeting.mode = *mode;
    bool ok = false;
    const int measure = event.ours.value(u"COUNTS-FOR"_s).toInt(&ok);
    meeting.countsFor = ok && (measure == 0 || measure == 11 || measure == 12)
                            ? measure
                            : usualMeasure(meeting.kind, m_book, meeting.forum);
    const QString host = event.ours.value(u"HOST"_s);
    meeting.host = m_book.participants().state(host) ? host : QString();
}

void MeetingReader::guess(const CalendarEvent &event, Meeting &meeting) const
{
    meeting.kind = meetingKindToldIn(event.summary).value_or(MeetingKind::WorkingGroup);
    meeting.countsFor = usualMeasure(meeting.kind, m_book, meeting.forum);
}

Meeting MeetingReader::meetingOf(const CalendarEvent &event, const QString &forum, const Meeting *before) const
{
    Meeting meeting = before ? *before : Meeting();
    meeting.forum = before && !isOurs(event) ? before->forum : forum;
    takeTimes(event, meeting);
    takeWords(event, meeting);
    if (isOurs(event))
        takeOwn(event, meeting);
    else if (!before)
        guess(event, meeting);
    const auto label = fromText<SharingLabel>(event.ours.value(u"SHARING"_s));
    const SharingLabel said = label.value_or(m_choices.sharing);
    meeting.sharing = !before ? said : label ? narrower(before->sharing, said) : before->sharing;
    meeting.isCancelled = event.isCancelled;
    meeting.revision = event.sequence;
    return meeting;
}

} // namespace tessera
