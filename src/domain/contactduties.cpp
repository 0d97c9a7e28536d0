// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactduties.h"

#include "domain/contactroles.h"
#include "domain/daytext.h"

#include <QSet>

#include <algorithm>

namespace tessera {

namespace {

/// Contacts of a State that owe an answer to one check.
struct OpenCheck {
    const CommsCheck *check = nullptr;
    int contacts = 0;
};

/// "Hungary (Policy, Technical)"
QString placeText(const FactSources &sources, const Contact &contact)
{
    //: How a contact is called without naming a person: %1 = State, %2 = roles
    return QCoreApplication::translate("tessera::Duty", "%1 (%2)")
        .arg(sources.participants.nameOf(contact.state), sources.contacts.rolesText(contact));
}

QString confirmationReason(const FactSources &sources, const Contact &contact, const ConfirmationClock &clock)
{
    if (clock.state == ConfirmationState::NeverConfirmed)
        //: %1 = "Hungary (Policy)"
        return QCoreApplication::translate("tessera::Duty", "%1: the contact was never confirmed.")
            .arg(placeText(sources, contact));
    //: %1 = "Hungary (Policy)", %2 = day
    return QCoreApplication::translate("tessera::Duty", "%1: the contact is to be confirmed again; last confirmed %2.")
        .arg(placeText(sources, contact), dayText(clock.last));
}

QString noticeReason(const FactSources &sources, const Contact &contact, const Confirmation &event)
{
    const QString text =
        event.event == ConfirmationEvent::Ended
            //: %1 = "Hungary (Policy)", %2 = day
            ? QCoreApplication::translate("tessera::Duty", "%1: the end of service on %2 is to be notified.")
            //: %1 = "Hungary (Policy)", %2 = day
            : QCoreApplication::translate("tessera::Duty", "%1: the change of %2 is to be notified.");
    return text.arg(placeText(sources, contact), dayText(event.on));
}

QString checkReason(const FactSources &sources, const QString &state, const OpenCheck &open)
{
    const QString title =
        open.check->title.isEmpty() ? dayText(open.check->sentAt.toLocalTime().date()) : open.check->title;
    //: %1 = State, %2 = title of the communication check
    return QCoreApplication::translate("tessera::Duty", "%1: %n contact(s) yet to answer the check “%2”.", nullptr,
                                       open.contacts)
        .arg(sources.participants.nameOf(state), title);
}

bool isAnswered(ReplyTiming timing)
{
    return timing == ReplyTiming::InTime || timing == ReplyTiming::Late;
}

/// By State; a contact in `seen` got a newer check and is left out.
QMap<QString, OpenCheck> openAnswers(const FactSources &sources, const CommsCheck &check, const QDateTime &now,
                                     QSet<QString> &seen)
{
    QMap<QString, OpenCheck> open;
    for (const CommsReply &reply : sources.contacts.replies(check.id)) {
        const Contact *contact = sources.contacts.contact(reply.contact);
        if (!contact || seen.contains(contact->id) || !contact->servesOn(sources.today))
            continue;
        seen.insert(contact->id);
        if (isAnswered(timing(check, reply, now)))
            continue;
        OpenCheck &ofState = open[contact->state];
        ofState.check = &check;
        ++ofState.contacts;
    }
    return open;
}

} // namespace

void addConfirmationDuties(DutyList &duties, const FactSources &sources)
{
    for (const Contact &contact : sources.contacts.contacts()) {
        if (!contact.servesOn(duties.today()))
            continue;
        const ConfirmationClock clock = confirmationClock(sources.contacts, contact, sources.rules, duties.today());
        if (clock.state == ConfirmationState::InTime || clock.state == ConfirmationState::Former)
            continue;
        duties.add(DutyKind::ContactConfirmation, contact.state, confirmationReason(sources, contact, clock), clock.due,
                   {RecordKind::Contact, contact.id});
    }
}

void addNoticeDuties(DutyList &duties, const FactSources &sources)
{
    for (const Contact &contact : sources.contacts.contacts()) {
        if (contact.erased.isValid())
            continue;
        for (const Confirmation &event : sources.contacts.confirmations(contact.id)) {
            const NoticeClock clock = noticeClock(event, sources.rules, duties.today());
            if (!clock.isAsked || clock.isNotified || event.on < duties.firstDay())
                continue;
            duties.add(DutyKind::ChangeNotice, contact.state, noticeReason(sources, contact, event), clock.due,
                       {RecordKind::Confirmation, event.id});
        }
    }
}

void addCheckDuties(DutyList &duties, const FactSources &sources, const QDateTime &now)
{
    QSet<QString> seen;
    const QList<CommsCheck> checks = sources.contacts.checks();
    for (const CommsCheck &check : checks) {
        const QDate sent = check.sentAt.toLocalTime().date();
        if (!check.sentAt.isValid() || check.sentAt > now || sent < duties.firstDay())
            continue;
        const QMap<QString, OpenCheck> open = openAnswers(sources, check, now, seen);
        for (auto ofState = open.begin(); ofState != open.end(); ++ofState)
            duties.add(DutyKind::CheckAnswer, ofState.key(), checkReason(sources, ofState.key(), *ofState),
                       check.deadline.toLocalTime().date(), {RecordKind::CommsCheck, check.id});
    }
}

void addErasureDuty(DutyList &duties, const FactSources &sources)
{
    const QStringList erasable = erasableContacts(sources.contacts, sources.rules, duties.today());
    if (erasable.isEmpty())
        return;
    const auto dueOf = [&](const QString &id) {
        return sources.contacts.contact(id)->until.addMonths(sources.rules.retentionMonths).addDays(1);
    };
    const QString first = *std::min_element(erasable.begin(), erasable.end(),
                                            [&](const QString &a, const QString &b) { return dueOf(a) < dueOf(b); });
    const QString reason = QCoreApplication::translate(
        "tessera::Duty", "The personal data of %n former contact(s) may be erased.", nullptr, int(erasable.size()));
    duties.add(DutyKind::ContactErasure, {}, reason, dueOf(first), {RecordKind::Contact, first});
}

} // namespace tessera
