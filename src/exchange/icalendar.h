// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/calendarevent.h"

#include <QByteArray>

namespace tessera {

/// Reads an iCalendar file (RFC 5545). FileNotUnderstood and TextTooLong name the file, the line and the reason; limits
/// and encodings as in calendarlines.h. An event without a beginning is in the list and says none. A repeating event is
/// there once, with a note; a single date of it that was moved is an event of its own.
///
/// Time zones are told by their IANA or Windows name, else from their definition in the file, which gives UTC.
[[nodiscard]] Result<QList<CalendarEvent>> readCalendar(const QByteArray &data, const QString &fileName);

/// What a calendar says about itself.
struct CalendarHead {
    QString name;
    QString description;
};

/// Writes events as one calendar, METHOD:PUBLISH. Moments are written in UTC, so no time zone is defined in the file.
[[nodiscard]] QByteArray writeEvents(const QList<CalendarEvent> &events, const CalendarHead &head);

/// The text without what cannot be seen and could mislead: control characters but line end and tab, and marks that turn
/// the direction of writing around.
[[nodiscard]] QString withoutHiddenMarks(const QString &text);

} // namespace tessera
