// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/calendarevent.h"
#include "exchange/calendarimport.h"
#include "exchange/meetingwords.h"

/// From an event of a calendar file to the record of a meeting; within the room only.
namespace tessera {

class MeetingReader
{
public:
    MeetingReader(const MeetingBook &book, const CalendarChoices &choices)
        : m_book(book)
        , m_choices(choices)
        , m_forums(book)
    {}

    /// The id of the forum: as our own file says, told from summary or categories, else the chosen one; may be empty.
    [[nodiscard]] QString forumOf(const CalendarEvent &event) const;

    /// The meeting as the event has it, `before` for what it does not say. Without `before` it is a new one.
    [[nodiscard]] Meeting meetingOf(const CalendarEvent &event, const QString &forum, const Meeting *before) const;

private:
    void takeTimes(const CalendarEvent &event, Meeting &meeting) const;
    void takeWords(const CalendarEvent &event, Meeting &meeting) const;
    void takeOwn(const CalendarEvent &event, Meeting &meeting) const;
    void guess(const CalendarEvent &event, Meeting &meeting) const;

    MeetingBook m_book;
    CalendarChoices m_choices;
    ForumFinder m_forums;
};

/// Written by this program: what only we record can be read back.
[[nodiscard]] bool isOurs(const CalendarEvent &event);

/// The part of a description above what the program adds.
[[nodiscard]] QString agendaIn(const CalendarEvent &event);

} // namespace tessera
