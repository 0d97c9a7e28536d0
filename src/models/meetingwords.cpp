// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/meetingwords.h"

#include <QLocale>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

struct MeetingWords {
    Q_DECLARE_TR_FUNCTIONS(tessera::MeetingWords)
};

/// The letters of the keyboard, and what people write in a table.
struct PresenceKey {
    char16_t letter;
    Presence presence;
};

constexpr std::array kPresenceKeys{
    PresenceKey{u'p', Presence::Present},     PresenceKey{u'r', Presence::Remote},
    PresenceKey{u'd', Presence::Represented}, PresenceKey{u'e', Presence::Excused},
    PresenceKey{u'a', Presence::Absent},      PresenceKey{u'x', Presence::Present},
    PresenceKey{u'–', Presence::NotRecorded}, PresenceKey{u'-', Presence::NotRecorded},
};

QString spanText(const Meeting &meeting, const QString &month, const QString &year)
{
    const QLocale locale;
    const QDate last = std::max(meeting.begin, meeting.end);
    const auto text = [&](QDate day, const QString &form) { return locale.toString(day, form); };
    const QString whole = u"d "_s + month + year;
    if (last == meeting.begin)
        return text(last, whole);
    if (last.year() != meeting.begin.year())
        return text(meeting.begin, whole) + u'–' + text(last, u"d "_s + month + u" yyyy"_s);
    const bool isSameMonth = last.month() == meeting.begin.month();
    return text(meeting.begin, isSameMonth ? u"d"_s : u"d "_s + month) + u'–' + text(last, whole);
}

} // namespace

QString daysText(const Meeting &meeting)
{
    return spanText(meeting, u"MMM"_s, {});
}

QString longDaysText(const Meeting &meeting)
{
    return spanText(meeting, u"MMMM"_s, u" yyyy"_s);
}

QString meetingHeading(const MeetingBook &book, const Meeting &meeting)
{
    return book.nameOf(meeting) + u" · "_s + longDaysText(meeting);
}

QString attendanceText(const MeetingBook &book, const Meeting &meeting, QDate today)
{
    switch (attendanceState(book, meeting, today)) {
    case AttendanceState::Planned:
        return MeetingWords::tr("planned", "of a meeting");
    case AttendanceState::ToBeRecorded:
        return MeetingWords::tr("to be recorded", "of attendance");
    case AttendanceState::Cancelled:
        return MeetingWords::tr("cancelled", "of a meeting");
    case AttendanceState::PartlyRecorded:
        //: Attendance that is not complete yet; %1 = "12 of 57"
        return MeetingWords::tr("%1 so far").arg(attendanceOfMeeting(book, meeting).countText());
    case AttendanceState::Recorded:
        break;
    }
    return attendanceOfMeeting(book, meeting).countText();
}

QString presenceText(Presence presence)
{
    return presence == Presence::NotRecorded ? QString() : QLocale().toLower(labelOf(presence));
}

std::optional<Presence> presenceFromText(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word.size() == 1) {
        for (const PresenceKey &key : kPresenceKeys) {
            if (word.at(0) == QChar(key.letter))
                return key.presence;
        }
    }
    return fromText<Presence>(word);
}

QString attendanceDetails(const Participants &participants, const Attendance &attendance)
{
    QStringList parts;
    if (attendance.delegates > 0)
        parts.append(MeetingWords::tr("%n delegate(s)", nullptr, attendance.delegates));
    if (attendance.level != DelegationLevel::NotStated)
        parts.append(QLocale().toLower(labelOf(attendance.level)));
    if (attendance.gaveStatement)
        parts.append(MeetingWords::tr("gave a statement", "of a State at a meeting"));
    if (!attendance.representedBy.isEmpty())
        //: %1 = name of a State
        parts.append(MeetingWords::tr("represented by %1").arg(participants.nameOf(attendance.representedBy)));
    return parts.join(u", "_s);
}

QString describeAttendance(const MeetingBook &book, const Meeting &meeting, const QString &state)
{
    const Attendance attendance = book.attendance(meeting.id, state);
    //: %1 = State, %2 = meeting, %3 = "present"
    QString text = MeetingWords::tr("%1, %2: %3")
                       .arg(book.participants().nameOf(state), book.nameOf(meeting),
                            QLocale().toLower(labelOf(attendance.presence)));
    if (const QString details = attendanceDetails(book.participants(), attendance); !details.isEmpty())
        text += u'\n' + details;
    if (!attendance.note.isEmpty())
        text += u'\n' + attendance.note.left(300);
    return text;
}

QString ownerText(const Participants &participants, const MeetingDecision &decision)
{
    if (decision.state.isEmpty())
        return decision.owner;
    const QString name = participants.nameOf(decision.state);
    return decision.owner.isEmpty() ? name : name + u", "_s + decision.owner;
}

} // namespace tessera
