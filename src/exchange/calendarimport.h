// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharing.h"
#include "exchange/tableimport.h"

namespace tessera {

/// What a calendar file does not say.
struct CalendarChoices {
    QString forum;    ///< id, for events that do not tell theirs; empty = such events are refused
    QString timeZone; ///< IANA, for clock times without a zone; empty = UTC
    SharingLabel sharing = SharingLabel::AmberStrict; ///< of new meetings from elsewhere
};

/// Reads an iCalendar file and says what it would change; kind "meetings". A meeting is told by its UID:
///
/// - unknown: new. An event of our own files gets the id it had, any other an id made from the UID
/// - a higher SEQUENCE than recorded: changed, with what the file says; what only we record (kind, host, sharing) stays
///   when the file is from elsewhere, and sharing never gets wider
/// - the same SEQUENCE: unchanged, except that a cancellation cancels
/// - a lower SEQUENCE, no beginning, an end before it, or no forum: refused
[[nodiscard]] Result<ImportPreview> previewCalendar(const QByteArray &data, const QString &fileName,
                                                    const ImportContext &context, const CalendarChoices &choices = {});

} // namespace tessera
