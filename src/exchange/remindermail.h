// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reminders.h"

#include <QUrl>

namespace tessera {

/// The reminder as text for the clipboard or a file: addresses, subject and body.
[[nodiscard]] QString reminderPlainText(const Reminder &reminder);

/// A message file (.eml) that mail programs open as a draft: RFC 5322, text in UTF-8. There is no sender; an address that
/// is none is left out, and no name or text can add a line to the head.
[[nodiscard]] QByteArray reminderMessage(const Reminder &reminder, const QDateTime &now);

/// A link that opens the user's mail program (RFC 6068).
struct MailtoLink {
    QUrl url;
    bool isTooLong = false; ///< longer than what some mail programs take: better to save the message
};
[[nodiscard]] MailtoLink reminderLink(const Reminder &reminder);

/// A name for the message file: "reminder-HU-2025-11-20.eml".
[[nodiscard]] QString reminderFileName(const Reminder &reminder, QDate today);

} // namespace tessera
