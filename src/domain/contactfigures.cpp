// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactclocks.h"
#include "domain/contactroles.h"

#include <QSet>

#include <algorithm>

namespace tessera {

namespace {

bool isCurrent(const ConfirmationClock &clock)
{
    return clock.state == ConfirmationState::InTime || clock.state == ConfirmationState::Due;
}

/// What the serving contacts of CBM 8 say about their States.
void addServing(ContactFigures &figures, const ContactBook &book, const QStringList &states, const Rules &rules,
                QDate today)
{
    QSet<QString> nominated;
    QSet<QString> notCurrent;
    for (const Contact &contact : book.contacts()) {
        if (!states.contains(contact.state) || !contact.servesOn(today) || !hasOsceRole(contact))
            continue;
        const ConfirmationClock clock = confirmationClock(book, contact, rules, today);
        figures.contacts.append(contact.id);
        nominated.insert(contact.state);
        if (clock.state == ConfirmationState::Due)
            figures.dueContacts.append(contact.id);
        if (!isCurrent(clock)) {
            figures.overdueContacts.append(contact.id);
            notCurrent.insert(contact.state);
        }
    }
    for (const QString &state : states) {
        if (nominated.contains(state))
            figures.nominated.append(state);
        if (nominated.contains(state) && !notCurrent.contains(state))
            figures.confirmed.append(state);
    }
}

/// Former contacts count here too: it is their end that is to be notified.
void addNotices(ContactFigures &figures, const ContactBook &book, const QStringList &states, const Rules &rules,
                QDate today)
{
    for (const Contact &contact : book.contacts()) {
        if (!states.contains(contact.state) || !hasOsceRole(contact))
            continue;
        for (const Confirmation &event : book.confirmations(contact.id)) {
            const NoticeClock clock = noticeClock(event, rules, today);
            if (!clock.isAsked || event.on.year() != today.year() || event.on > today)
                continue;
            figures.notices.append(event.id);
            if (clock.daysLate > 0)
                figures.lateNotices.append(event.id);
        }
    }
}

void addLastCheck(ContactFigures &figures, const ContactBook &book, const QDateTime &now, const QStringList &chosen)
{
    const QList<CommsCheck> checks = book.checks();
    const auto last = std::find_if(checks.begin(), checks.end(), [&](const CommsCheck &check) {
        return check.sentAt.isValid() && check.sentAt <= now;
    });
    if (last == checks.end())
        return;
    figures.lastCheck = last->id;
    QList<CommsReply> replies = book.replies(last->id);
    replies.removeIf([&](const CommsReply &reply) {
        const Contact *contact = book.contact(reply.contact);
        return !chosen.isEmpty() && !(contact && chosen.contains(contact->state));
    });
    figures.answered.of = int(replies.size());
    figures.answered.part = int(std::count_if(
        replies.begin(), replies.end(), [](const CommsReply &reply) { return reply.result == ReplyResult::Answered; }));
}

void countReply(CheckFigures &figures, ReplyTiming timing)
{
    switch (timing) {
    case ReplyTiming::InTime:
        ++figures.inTime;
        break;
    case ReplyTiming::Late:
        ++figures.late;
        break;
    case ReplyTiming::NoAnswer:
        ++figures.noAnswer;
        break;
    case ReplyTiming::Bounced:
        ++figures.bounced;
        break;
    case ReplyTiming::Waiting:
        ++figures.waiting;
        break;
    }
}

} // namespace

ContactFigures contactFigures(const ContactBook &book, const Participants &participants, const Rules &rules,
                              const QDateTime &now, QDate today, const QStringList &of)
{
    QStringList states = participants.participatingStatesOn(today);
    states.removeIf([&of](const QString &state) { return !of.isEmpty() && !of.contains(state); });
    ContactFigures figures;
    figures.states = int(states.size());
    addServing(figures, book, states, rules, today);
    addNotices(figures, book, states, rules, today);
    addLastCheck(figures, book, now, of);
    return figures;
}

CheckFigures checkFigures(const ContactBook &book, const CommsCheck &check, const QDateTime &now, const QStringList &of)
{
    CheckFigures figures;
    QList<int> minutes;
    for (const CommsReply &reply : book.replies(check.id)) {
        const Contact *contact = book.contact(reply.contact);
        if (!of.isEmpty() && (!contact || !of.contains(contact->state)))
            continue;
        ++figures.asked;
        countReply(figures, timing(check, reply, now));
        if (const int taken = responseMinutes(check, reply); taken >= 0)
            minutes.append(taken);
    }
    std::sort(minutes.begin(), minutes.end());
    if (!minutes.isEmpty())
        figures.medianMinutes = minutes.at((minutes.size() - 1) / 2);
    return figures;
}

QStringList erasableContacts(const ContactBook &book, const Rules &rules, QDate today)
{
    QStringList erasable;
    for (const Contact &contact : book.contacts()) {
        if (!contact.erased.isValid() && contact.until.isValid()
            && contact.until.addMonths(rules.retentionMonths) < today)
            erasable.append(contact.id);
    }
    return erasable;
}

} // namespace tessera
