// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>

namespace tessera {

/// The content lines of a calendar file, checked before the library sees them.
struct CalendarLines {
    QByteArray text;       ///< UTF-8, unfolded, one property a line, without zero bytes
    QList<int> eventLines; ///< the lines of the file on which events begin, from 1, in their order
};

/// Unfolds and decodes: UTF-8 with or without byte order mark, UTF-16 with one, and otherwise Windows-1252. Refuses what
/// is too large (16 MiB, 10 000 events, 1 MiB a line), nested too deeply, cut off, or no calendar at all.
[[nodiscard]] Result<CalendarLines> readCalendarLines(const QByteArray &data);

/// True when the bytes look like a calendar file rather than a table.
[[nodiscard]] bool isCalendarFile(const QByteArray &data);

} // namespace tessera
