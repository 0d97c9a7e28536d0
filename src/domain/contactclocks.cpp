// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactclocks.h"

#include <algorithm>
#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kConfirmationStates{
    Choice<ConfirmationState>{ConfirmationState::InTime, "in-time", QT_TRANSLATE_NOOP("tessera::Choice", "In time")},
    Choice<ConfirmationState>{ConfirmationState::Due, "due", QT_TRANSLATE_NOOP("tessera::Choice", "Due")},
    Choice<ConfirmationState>{ConfirmationState::Overdue, "overdue", QT_TRANSLATE_NOOP("tessera::Choice", "Overdue")},
    Choice<ConfirmationState>{ConfirmationState::NeverConfirmed, "never-confirmed",
                              QT_TRANSLATE_NOOP("tessera::Choice", "Never confirmed")},
    Choice<ConfirmationState>{ConfirmationState::Former, "former", QT_TRANSLATE_NOOP("tessera::Choice", "Former")},
};

constexpr std::array kReplyTimings{
    Choice<ReplyTiming>{ReplyTiming::Waiting, "waiting", QT_TRANSLATE_NOOP("tessera::Choice", "Waiting")},
    Choice<ReplyTiming>{ReplyTiming::InTime, "in-time", QT_TRANSLATE_NOOP("tessera::Choice", "In time")},
    Choice<ReplyTiming>{ReplyTiming::Late, "late", QT_TRANSLATE_NOOP("tessera::Choice", "Late")},
    Choice<ReplyTiming>{ReplyTiming::NoAnswer, "no-answer", QT_TRANSLATE_NOOP("tessera::Choice", "No answer")},
    Choice<ReplyTiming>{ReplyTiming::Bounced, "bounced", QT_TRANSLATE_NOOP("tessera::Choice", "Bounced")},
};

constexpr int kMinutesOfHour = 60;
constexpr int kMinutesOfDay = 24 * kMinutesOfHour;

bool isToBeNotified(const Confirmation &event)
{
    return event.on.isValid() && (event.event == ConfirmationEvent::Changed || event.event == ConfirmationEvent::Ended);
}

} // namespace

template <>
std::span<const Choice<ConfirmationState>> choices<ConfirmationState>()
{
    return kConfirmationStates;
}

template <>
std::span<const Choice<ReplyTiming>> choices<ReplyTiming>()
{
    return kReplyTimings;
}

QString ConfirmationClock::text() const
{
    switch (state) {
    case ConfirmationState::InTime:
        //: Of the yearly confirmation of a contact
        return QCoreApplication::translate("tessera::ContactClock", "in time");
    case ConfirmationState::Due:
        //: Of the yearly confirmation of a contact
        return daysLeft == 0
                   ? QCoreApplication::translate("tessera::ContactClock", "due today")
                   : QCoreApplication::translate("tessera::ContactClock", "due in %n day(s)", nullptr, daysLeft);
    case ConfirmationState::Overdue:
        //: Of the yearly confirmation of a contact
        return QCoreApplication::translate("tessera::ContactClock", "overdue %n day(s)", nullptr, -daysLeft);
    case ConfirmationState::NeverConfirmed:
        //: Of the yearly confirmation of a contact
        return QCoreApplication::translate("tessera::ContactClock", "never confirmed");
    case ConfirmationState::Former:
        //: Of a contact who no longer serves
        return QCoreApplication::translate("tessera::ContactClock", "former");
    }
    return {};
}

ConfirmationClock confirmationClock(const ContactBook &book, const Contact &contact, const Rules &rules, QDate today)
{
    ConfirmationClock clock;
    clock.last = book.lastConfirmed(contact.id, today);
    if (contact.until.isValid() && contact.until < today) {
        clock.state = ConfirmationState::Former;
        return clock;
    }
    clock.due = clock.last.isValid() ? clock.last.addMonths(rules.confirmationMonths) : contact.from;
    clock.daysLeft = clock.due.isValid() ? int(today.daysTo(clock.due)) : 0;
    if (!clock.last.isValid())
        clock.state = ConfirmationState::NeverConfirmed;
    else if (clock.daysLeft < 0)
        clock.state = ConfirmationState::Overdue;
    else
        clock.state = clock.daysLeft <= rules.dueSoonDays ? ConfirmationState::Due : ConfirmationState::InTime;
    return clock;
}

QString NoticeClock::text() const
{
    if (!isAsked)
        return {};
    if (isNotified && daysLate > 0)
        return QCoreApplication::translate("tessera::ContactClock", "notified late by %n day(s)", nullptr, daysLate);
    if (isNotified && daysTaken == 0)
        //: Of a change of contact: the others were told on the day of the change or before it
        return QCoreApplication::translate("tessera::ContactClock", "notified at once");
    if (isNotified)
        return QCoreApplication::translate("tessera::ContactClock", "notified after %n day(s)", nullptr, daysTaken);
    if (daysLate > 0)
        return QCoreApplication::translate("tessera::ContactClock", "notice overdue %n day(s)", nullptr, daysLate);
    if (daysLeft == 0)
        //: Of a change of contact: the others are to be told
        return QCoreApplication::translate("tessera::ContactClock", "to be notified today");
    return QCoreApplication::translate("tessera::ContactClock", "to be notified within %n day(s)", nullptr, daysLeft);
}

NoticeClock noticeClock(const Confirmation &event, const Rules &rules, QDate today)
{
    NoticeClock clock;
    clock.isAsked = isToBeNotified(event);
    if (!clock.isAsked)
        return clock;
    clock.isNotified = event.notifiedOn.isValid() && event.notifiedOn <= today;
    clock.due = event.on.addDays(rules.noticeDays);
    const QDate reached = clock.isNotified ? event.notifiedOn : today;
    clock.daysTaken = std::max(0, int(event.on.daysTo(reached)));
    clock.daysLate = std::max(0, int(clock.due.daysTo(reached)));
    clock.daysLeft = clock.isNotified ? 0 : int(today.daysTo(clock.due));
    return clock;
}

ReplyTiming timing(const CommsCheck &check, const CommsReply &reply, const QDateTime &now)
{
    const auto isPast = [&](const QDateTime &moment) { return check.deadline.isValid() && moment > check.deadline; };
    switch (reply.result) {
    case ReplyResult::Waiting:
        return isPast(now) ? ReplyTiming::NoAnswer : ReplyTiming::Waiting;
    case ReplyResult::Answered:
        return reply.answeredAt.isValid() && isPast(reply.answeredAt) ? ReplyTiming::Late : ReplyTiming::InTime;
    case ReplyResult::NoAnswer:
        return ReplyTiming::NoAnswer;
    case ReplyResult::Bounced:
        return ReplyTiming::Bounced;
    }
    return ReplyTiming::Waiting;
}

int responseMinutes(const CommsCheck &check, const CommsReply &reply)
{
    if (reply.result != ReplyResult::Answered || !reply.answeredAt.isValid() || !check.sentAt.isValid())
        return -1;
    return int(std::max<qint64>(0, check.sentAt.secsTo(reply.answeredAt) / 60));
}

QString durationText(int minutes)
{
    if (minutes < 0)
        return {};
    if (minutes < kMinutesOfHour)
        //: A short time: "14 min"
        return QCoreApplication::translate("tessera::ContactClock", "%1 min").arg(minutes);
    if (minutes < kMinutesOfDay)
        //: Hours and two digits of minutes: "1 h 02"
        return QCoreApplication::translate("tessera::ContactClock", "%1 h %2")
            .arg(QString::number(minutes / kMinutesOfHour),
                 QString::number(minutes % kMinutesOfHour).rightJustified(2, u'0'));
    //: Days and hours: "2 d 3 h"
    return QCoreApplication::translate("tessera::ContactClock", "%1 d %2 h")
        .arg(QString::number(minutes / kMinutesOfDay), QString::number(minutes % kMinutesOfDay / kMinutesOfHour));
}

} // namespace tessera
