// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/duties.h"
#include "exchange/remindertemplates.h"

namespace tessera {

/// One whom a reminder goes to.
struct ReminderAddress {
    QString name; ///< may be empty
    QString email;

    bool operator==(const ReminderAddress &) const = default;
};

/// A message to one State, ready to be looked over and sent by the user's own mail program.
struct Reminder {
    QString state;
    QString language;
    QList<ReminderAddress> to;                  ///< serving contacts of CBM 8 with an e-mail address; may be empty
    QString subject;                            ///< begins with the sharing label
    QString body;                               ///< likewise; plain text, lines end with LF
    SharingLabel sharing = SharingLabel::Clear; ///< the narrowest label of the contacts it speaks of
    QStringList contacts;                       ///< ids of those
    QList<Duty> duties;                         ///< why it is sent
};

/// What reminders are made from. All parts must outlive the call.
struct ReminderSources {
    const ContactBook &contacts;
    const Participants &participants;
    const QList<Duty> &duties;        ///< all kinds; those that a State owes are picked
    const QList<ReminderText> &texts; ///< the office's own; they win over the built-in ones
    QString office;                   ///< who signs
    QDate today;
    QDate deadline; ///< the day by which an answer is asked for; invalid = in 14 days
};

/// One for each State that owes a confirmation, a notice of a change or an answer to a check about its contacts of CBM 8,
/// in the order of the States' names. Bodies name roles and organisations, never persons.
///
/// Placeholders of subject and body: {state} {contacts} (the list, a line each) {due} (the earliest) {lastConfirmed} (the
/// newest) {deadline} {office} {today}.
[[nodiscard]] QList<Reminder> reminders(const ReminderSources &sources, const QString &language);

} // namespace tessera
