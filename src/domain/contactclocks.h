// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactbook.h"
#include "domain/participants.h"
#include "domain/rules.h"
#include "domain/statistics.h"

namespace tessera {

// The two clocks of CBM 8 (PC.DEC/1202): contact data are confirmed once a year, changes are notified within 30 days.

enum class ConfirmationState : quint8 { InTime, Due, Overdue, NeverConfirmed, Former };
template <>
std::span<const Choice<ConfirmationState>> choices<ConfirmationState>();

/// Where the yearly confirmation of one contact stands on a day.
struct ConfirmationClock {
    ConfirmationState state = ConfirmationState::NeverConfirmed;
    QDate last; ///< last confirmed; invalid = never
    QDate due;  ///< the day by which it is to be confirmed again; of a never confirmed one the day it began to serve
    int daysLeft = 0; ///< to `due`; negative = overdue; 0 where there is no due day

    /// "in time", "due in 59 days", "overdue 8 days", "never confirmed", "former"
    [[nodiscard]] QString text() const;
};

/// One confirmed on 29 February is due on 28 February of a common year.
[[nodiscard]] ConfirmationClock confirmationClock(const ContactBook &book, const Contact &contact, const Rules &rules,
                                                  QDate today);

/// Whether a change or an end was notified within the days asked. A notice dated after `today` is not yet one.
struct NoticeClock {
    bool isAsked = false; ///< only changes and ends are to be notified
    bool isNotified = false;
    QDate due;         ///< the last day in time
    int daysTaken = 0; ///< from the change to the notice, or to today while there is none
    int daysLate = 0;  ///< 0 = in time (so far)
    int daysLeft = 0;  ///< to `due` while there is no notice; negative = late

    /// "notified after 4 days", "notified late by 3 days", "to be notified within 12 days", "notice overdue 2 days";
    /// empty when none is asked.
    [[nodiscard]] QString text() const;
};

[[nodiscard]] NoticeClock noticeClock(const Confirmation &event, const Rules &rules, QDate today);

/// How one contact answered a check.
enum class ReplyTiming : quint8 { Waiting, InTime, Late, NoAnswer, Bounced };
template <>
std::span<const Choice<ReplyTiming>> choices<ReplyTiming>();

/// Waiting turns into NoAnswer by itself when the deadline has passed.
[[nodiscard]] ReplyTiming timing(const CommsCheck &check, const CommsReply &reply, const QDateTime &now);

/// Minutes from sending to the answer; -1 without one.
[[nodiscard]] int responseMinutes(const CommsCheck &check, const CommsReply &reply);

/// "14 min", "1 h 02", "2 d 3 h"
[[nodiscard]] QString durationText(int minutes);

/// The numbers of CBM 8 on a day, about the States that are participating States then and their contacts in a role of
/// CBM 8. Each can be opened: the lists name the States or the records behind it.
struct ContactFigures {
    int states = 0;              ///< participating States on that day
    QStringList contacts;        ///< ids of the serving contacts
    QStringList nominated;       ///< States with at least one serving contact in a role of CBM 8
    QStringList confirmed;       ///< of those, the States all of whose such contacts are in time or due
    QStringList overdueContacts; ///< ids of serving contacts that are overdue or were never confirmed
    QStringList dueContacts;     ///< ids of contacts due soon
    QStringList notices;         ///< ids of confirmations of this year's changes and ends that ask for a notice
    QStringList lateNotices;     ///< of those, the ones notified late, or still to be and late
    QString lastCheck;           ///< id of the newest check sent by that day; empty = none
    Rate answered;               ///< of the last check: answered (late included) of those it went to

    [[nodiscard]] Rate nominatedRate() const { return {int(nominated.size()), states}; }
    [[nodiscard]] Rate confirmedRate() const { return {int(confirmed.size()), states}; }
};

/// Of some States only where they are given; Rate answered counts all to whom the check went.
[[nodiscard]] ContactFigures contactFigures(const ContactBook &book, const Participants &participants,
                                            const Rules &rules, const QDateTime &now, QDate today,
                                            const QStringList &of = {});

/// What came back of one check, in contacts.
struct CheckFigures {
    int asked = 0; ///< contacts it went to
    int inTime = 0;
    int late = 0;
    int noAnswer = 0;
    int bounced = 0;
    int waiting = 0;
    int medianMinutes = -1; ///< to the answer, of those who answered; -1 when nobody did

    [[nodiscard]] Rate answeredRate() const { return {inTime + late, asked}; }
};

/// Of the contacts of some States only where they are given.
[[nodiscard]] CheckFigures checkFigures(const ContactBook &book, const CommsCheck &check, const QDateTime &now,
                                        const QStringList &of = {});

/// Ids of former contacts whose personal data may be erased: ended longer ago than the rules keep them.
[[nodiscard]] QStringList erasableContacts(const ContactBook &book, const Rules &rules, QDate today);

} // namespace tessera
