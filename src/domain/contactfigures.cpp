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
QStringList lateNotices(const ContactBook &book, const QStringList &states, const Rules &rules, QDate today)
{
    QStringList late;
    for (const Contact &contact : book.contacts()) {
        if (!states.contains(contact.state) || !hasOsceRole(contact))
            continue;
        for (const Confirmation &event : book.confirmations(contact.id)) {
            if (event.on.year() == today.year() && noticeClock(event, rules, today).daysLate > 0)
                late.append(event.id);
        }
    }
    return late;
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

} // namespace

ContactFigures contactFigures(const ContactBook &book, const Participants &participants, const Rules &rules,
                              const QDateTime &now, QDate today, const QStringList &chosen)
{
    QStringList states = participants.participatingStatesOn(today);
    states.removeIf([&chosen](const QString &state) { return !chosen.isEmpty() && !chosen.contains(state); });
    ContactFigures figures;
    figures.states = int(states.size());
    addServing(figures, book, states, rules, today);
    figures.lateNotices = lateNotices(book, states, rules, today);
    addLastCheck(figures, book, now, chosen);
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
