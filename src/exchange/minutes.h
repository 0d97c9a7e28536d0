// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetingbook.h"

namespace tessera {

/// A part of the minutes: a heading and the lines below it.
struct MinutesPart {
    QString heading; ///< "Present (41)"
    QStringList lines;
    bool isList = true; ///< one line for each thing; else the lines are States and run on, separated by commas
};

/// What the minutes of a meeting say, in plain data. States stand in the protocol order (French), by their names in the
/// language of the program. Words are the program's too.
struct MinutesContent {
    QString title;     ///< "OSCE IWG 3/2025"
    QStringList facts; ///< time, place, chair, "44 of 57 participating States attended."
    QList<MinutesPart> parts;
    SharingLabel sharing = SharingLabel::Clear; ///< the narrowest of what is in it
};

/// Present, participating remotely, represented, excused, absent, not recorded, guests and Partners; decisions and
/// follow-ups of the meeting. Parts without lines are left out.
[[nodiscard]] MinutesContent minutesOf(const MeetingBook &book, const Meeting &meeting);

/// The agenda, and what earlier meetings of the forum left open.
[[nodiscard]] MinutesContent agendaOf(const MeetingBook &book, const Meeting &meeting);

[[nodiscard]] QString plainText(const MinutesContent &content);
[[nodiscard]] QString html(
    const MinutesContent &content); ///< a whole document without scripts and links; all text escaped

[[nodiscard]] inline QString minutesText(const MeetingBook &book, const Meeting &meeting)
{
    return plainText(minutesOf(book, meeting));
}

[[nodiscard]] inline QString minutesHtml(const MeetingBook &book, const Meeting &meeting)
{
    return html(minutesOf(book, meeting));
}

[[nodiscard]] inline QString agendaText(const MeetingBook &book, const Meeting &meeting)
{
    return plainText(agendaOf(book, meeting));
}

} // namespace tessera
