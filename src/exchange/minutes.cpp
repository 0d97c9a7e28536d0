// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/minutes.h"

#include "exchange/calendarexport.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QString minutesWord(const char *text)
{
    return QCoreApplication::translate("tessera::Minutes", text);
}

QString dayText(QDate day)
{
    return QLocale(programLanguage()).toString(day, u"d MMM yyyy"_s);
}

struct PresencePart {
    Presence presence;
    const char *heading; // %1 is the number of States
};

constexpr std::array kPresenceParts{
    PresencePart{Presence::Present, QT_TRANSLATE_NOOP("tessera::Minutes", "Present (%1)")},
    PresencePart{Presence::Remote, QT_TRANSLATE_NOOP("tessera::Minutes", "Participating remotely (%1)")},
    PresencePart{Presence::Represented, QT_TRANSLATE_NOOP("tessera::Minutes", "Represented (%1)")},
    PresencePart{Presence::Excused, QT_TRANSLATE_NOOP("tessera::Minutes", "Excused (%1)")},
    PresencePart{Presence::Absent, QT_TRANSLATE_NOOP("tessera::Minutes", "Absent (%1)")},
    PresencePart{Presence::NotRecorded, QT_TRANSLATE_NOOP("tessera::Minutes", "Not recorded (%1)")},
};

/// "Malta (represented by Italy)"
QString attendeeText(const MeetingBook &book, const Attendance &attendance)
{
    const Participants &participants = book.participants();
    const QString name = participants.nameOf(attendance.state);
    if (attendance.presence != Presence::Represented || attendance.representedBy.isEmpty())
        return name;
    //: %1 and %2 = names of States
    return minutesWord(QT_TRANSLATE_NOOP("tessera::Minutes", "%1 (represented by %2)"))
        .arg(name, participants.nameOf(attendance.representedBy).simplified());
}

QList<MinutesPart> attendanceParts(const MeetingBook &book, const Meeting &meeting)
{
    const QStringList expected = book.expected(meeting, StateOrder::FrenchProtocol);
    QList<MinutesPart> parts;
    for (const PresencePart &kind : kPresenceParts) {
        MinutesPart part{{}, {}, false};
        for (const QString &state : expected) {
            const Attendance attendance = book.attendance(meeting.id, state);
            if (attendance.presence == kind.presence)
                part.lines.append(attendeeText(book, attendance));
        }
        part.heading = minutesWord(kind.heading).arg(part.lines.size());
        parts.append(part);
    }
    return parts;
}

/// Partners and others who came; how they took part stands behind the name unless they were in the room.
MinutesPart guestsPart(const MeetingBook &book, const Meeting &meeting)
{
    MinutesPart part{{}, {}, false};
    for (const QString &state : book.guests(meeting, StateOrder::FrenchProtocol)) {
        const Attendance attendance = book.attendance(meeting.id, state);
        if (!isAttended(attendance.presence))
            continue;
        QString text = attendeeText(book, attendance);
        if (attendance.presence == Presence::Remote)
            text += u" ("_s + labelOf(attendance.presence).toLower() + u')';
        part.lines.append(text);
    }
    //: %1 = number of States
    part.heading = minutesWord(QT_TRANSLATE_NOOP("tessera::Minutes", "Partners for Co-operation and guests (%1)"))
                       .arg(part.lines.size());
    return part;
}

QString decisionText(const MeetingBook &book, const MeetingDecision &decision)
{
    QStringList details;
    if (!decision.state.isEmpty())
        details.append(book.participants().nameOf(decision.state));
    if (!decision.owner.isEmpty())
        details.append(decision.owner.simplified());
    if (decision.due.isValid())
        //: %1 = a day
        details.append(minutesWord(QT_TRANSLATE_NOOP("tessera::Minutes", "due %1")).arg(dayText(decision.due)));
    if (decision.status != DecisionStatus::Open)
        details.append(labelOf(decision.status).toLower());
    const QString text = decision.text.simplified();
    return details.isEmpty() ? text : text + u" ("_s + details.join(u", "_s) + u')';
}

MinutesPart decisionsPart(const MeetingBook &book, const Meeting &meeting, DecisionKind kind, const char *heading)
{
    MinutesPart part{minutesWord(heading), {}, true};
    for (const MeetingDecision &decision : book.decisions(meeting.id)) {
        if (decision.kind == kind)
            part.lines.append(decisionText(book, decision));
    }
    return part;
}

QString chairText(const MeetingBook &book, const Meeting &meeting)
{
    const std::optional<Forum> forum = book.forum(meeting.forum);
    const Chair *chair = forum ? forum->chairOn(meeting.begin) : nullptr;
    if (!chair)
        return minutesWord(QT_TRANSLATE_NOOP("tessera::Minutes", "Chair: not recorded"));
    if (chair->holder.isEmpty())
        return minutesWord(QT_TRANSLATE_NOOP("tessera::Minutes", "Chair: vacant"));
    const QString state = book.participants().nameOf(chair->holder);
    //: %1 = a State, with the name of a person behind it where it is known
    return minutesWord(QT_TRANSLATE_NOOP("tessera::Minutes", "Chair: %1"))
        .arg(chair->person.isEmpty() ? state : state + u" ("_s + chair->person.simplified() + u')');
}

QString countText(const MeetingBook &book, const Meeting &meeting)
{
    const QStringList expected = book.expected(meeting);
    int attended = 0;
    int unrecorded = 0;
    for (const QString &state : expected) {
        const Presence presence = book.attendance(meeting.id, state).presence;
        attended += isAttended(presence) ? 1 : 0;
        unrecorded += presence == Presence::NotRecorded ? 1 : 0;
    }
    if (unrecorded == expected.size())
        return minutesWord(QT_TRANSLATE_NOOP("tessera::Minutes", "The attendance is not recorded."));
    //: %1 = States that attended, %2 = States that were expected: "44 of 57 attended."
    return minutesWord(QT_TRANSLATE_NOOP("tessera::Minutes", "%1 of %2 attended."))
        .arg(QString::number(attended), QString::number(expected.size()));
}

MinutesContent headOf(const MeetingBook &book, const Meeting &meeting)
{
    MinutesContent content;
    content.sharing = meeting.sharing;
    content.title = book.nameOf(meeting).simplified();
    content.facts.append(meetingTimeText(meeting));
    QStringList where;
    if (!meeting.place.isEmpty())
        where.append(meeting.place.simplified());
    if (meeting.place.isEmpty() || meeting.mode != MeetingMode::InPerson)
        where.append(labelOf(meeting.mode));
    content.facts.append(where.join(u", "_s));
    if (meeting.isCancelled)
        content.facts.append(minutesWord(QT_TRANSLATE_NOOP("tessera::Minutes", "The meeting is cancelled.")));
    content.facts.append(chairText(book, meeting));
    return content;
}

void addPart(MinutesContent &content, const MinutesPart &part)
{
    if (!part.lines.isEmpty())
        content.parts.append(part);
}

QString escapedLine(const QString &text)
{
    return text.toHtmlEscaped();
}

QString htmlPart(const MinutesPart &part)
{
    QString html = u"<h2>"_s + escapedLine(part.heading) + u"</h2>\n"_s;
    if (!part.isList)
        return html + u"<p>"_s + escapedLine(part.lines.join(u", "_s)) + u"</p>\n"_s;
    html += u"<ul>\n"_s;
    for (const QString &line : part.lines)
        html += u"<li>"_s + escapedLine(line) + u"</li>\n"_s;
    return html + u"</ul>\n"_s;
}

} // namespace

MinutesContent minutesOf(const MeetingBook &book, const Meeting &meeting)
{
    MinutesContent content = headOf(book, meeting);
    content.facts.append(countText(book, meeting));
    for (const MinutesPart &part : attendanceParts(book, meeting))
        addPart(content, part);
    addPart(content, guestsPart(book, meeting));
    addPart(content,
            decisionsPart(book, meeting, DecisionKind::Decision, QT_TRANSLATE_NOOP("tessera::Minutes", "Decisions")));
    addPart(content,
            decisionsPart(book, meeting, DecisionKind::FollowUp, QT_TRANSLATE_NOOP("tessera::Minutes", "Follow-up")));
    return content;
}

MinutesContent agendaOf(const MeetingBook &book, const Meeting &meeting)
{
    MinutesContent content = headOf(book, meeting);
    MinutesPart agenda{minutesWord(QT_TRANSLATE_NOOP("tessera::Minutes", "Agenda")), {}, true};
    for (const QString &line : meeting.agenda.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            agenda.lines.append(line.simplified());
    }
    addPart(content, agenda);
    MinutesPart open{minutesWord(QT_TRANSLATE_NOOP("tessera::Minutes", "Open from earlier meetings")), {}, true};
    for (const MeetingDecision &decision : book.openBefore(meeting)) {
        const Meeting *of = book.meeting(decision.meeting);
        open.lines.append(book.nameOf(*of).simplified() + u": "_s + decisionText(book, decision));
        content.sharing = narrower(content.sharing, of->sharing);
    }
    addPart(content, open);
    return content;
}

QString plainText(const MinutesContent &content)
{
    QStringList lines{sharingText(content.sharing), {}, content.title};
    lines += content.facts;
    for (const MinutesPart &part : content.parts) {
        lines += {QString(), part.heading};
        if (!part.isList)
            lines.append(part.lines.join(u", "_s));
        for (const QString &line : part.isList ? part.lines : QStringList())
            lines.append(u"- "_s + line);
    }
    return lines.join(u'\n') + u'\n';
}

QString html(const MinutesContent &content)
{
    const QString title = escapedLine(content.title);
    const QString label = u"<p><b>"_s + sharingText(content.sharing) + u"</b></p>\n"_s;
    QString text = u"<!DOCTYPE html>\n<html lang=\""_s + escapedLine(programLanguage())
                   + u"\">\n<head><meta charset=\"utf-8\"><title>"_s + title + u"</title></head>\n<body>\n"_s + label
                   + u"<h1>"_s + title + u"</h1>\n"_s;
    for (const QString &fact : content.facts)
        text += u"<p>"_s + escapedLine(fact) + u"</p>\n"_s;
    for (const MinutesPart &part : content.parts)
        text += htmlPart(part);
    return text + label + u"</body>\n</html>\n"_s;
}

} // namespace tessera
