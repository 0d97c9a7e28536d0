// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactrecords.h"
#include "domain/result.h"

#include <QHash>

namespace tessera {

/// The words of a reminder in one language. Texts have placeholders in braces; see reminders.h for those of subject and
/// body, which an office may replace.
struct ReminderTemplate {
    QString language;   ///< ISO 639
    QString dateFormat; ///< as QLocale takes it
    QString subject;
    QString body;
    QString confirmation; ///< one line about a contact: {contact} {due} {lastConfirmed}
    QString notice;       ///< {contact} {day} {due}
    QString check;        ///< {contact} {day} {due}
    QString none;         ///< in place of a day that is not known
    QHash<QString, QString> roles;

    [[nodiscard]] QString day(QDate day) const;
};

/// Reads resources/templates/reminders.schema.json; CatalogueInvalid as of catalogues.
[[nodiscard]] Result<QList<ReminderTemplate>> readReminderTemplates(const QByteArray &json);

/// Those that come with the program, English first.
[[nodiscard]] const QList<ReminderTemplate> &builtInReminderTemplates();

/// The languages of reminders: ISO 639, English first.
[[nodiscard]] QStringList reminderLanguages();

/// The words in that language; in English when there are none.
[[nodiscard]] const ReminderTemplate &reminderTemplate(const QString &language);

/// Subject and body as they come with the program, to be shown and changed.
[[nodiscard]] ReminderText builtInReminderText(const QString &language);

/// The text with its placeholders filled in, once: what is filled in is not looked at again. Others stay as they are.
[[nodiscard]] QString filledIn(const QString &text, const QHash<QString, QString> &values);

} // namespace tessera
