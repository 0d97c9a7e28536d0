// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetingbook.h"
#include "exchange/calendarevent.h"

#include <QByteArray>

namespace tessera {

struct CalendarOptions {
    QDateTime stamp;                                  ///< UTC: when the file is made
    QString name;                                     ///< of the calendar; empty = none
    SharingLabel ceiling = SharingLabel::AmberStrict; ///< what is shared more narrowly is left out
    QList<int> alarmDays{14, 1};                      ///< reminders, so many days before; empty = none
    bool withFollowUps = true;                        ///< what earlier meetings left open, in the description
};

struct CalendarFile {
    QByteArray bytes;
    int meetings = 0;
    int leftOut = 0;                            ///< meetings above the ceiling
    SharingLabel sharing = SharingLabel::Clear; ///< the narrowest label of what is in it
};

/// One meeting, a year or a forum as an iCalendar file. readCalendar() and previewCalendar() give the meetings back.
[[nodiscard]] CalendarFile writeCalendar(const QList<Meeting> &meetings, const MeetingBook &book,
                                         const CalendarOptions &options);

/// The meeting as an event; the part of writeCalendar() that decides.
[[nodiscard]] CalendarEvent eventOf(const Meeting &meeting, const MeetingBook &book, const CalendarOptions &options);

/// Meeting::uid, or what is made from the id.
[[nodiscard]] QString calendarUid(const Meeting &meeting);

/// True when the label is as wide as the ceiling or wider.
[[nodiscard]] bool isWithin(SharingLabel label, SharingLabel ceiling);

/// "Tue 24 Jun 2025, 10:00 to 18:00 (Europe/Vienna)": day, clock time at the place and zone.
[[nodiscard]] QString meetingTimeText(const Meeting &meeting);

/// What stands between the agenda and what the program adds, on a line of its own in the description.
inline const QString kDetailsMark = QStringLiteral("-- ");

} // namespace tessera
