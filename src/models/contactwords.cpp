// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contactwords.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QString contactWords(const char *text)
{
    return QCoreApplication::translate("tessera::ContactWords", text);
}

QString confirmationSymbol(ConfirmationState state)
{
    switch (state) {
    case ConfirmationState::InTime:
        return u"✓"_s;
    case ConfirmationState::Due:
        return u"◷"_s;
    case ConfirmationState::Overdue:
    case ConfirmationState::NeverConfirmed:
        return u"▲"_s;
    case ConfirmationState::Former:
        return u"–"_s;
    }
    return {};
}

Tone confirmationTone(ConfirmationState state)
{
    switch (state) {
    case ConfirmationState::InTime:
        return Tone::Good;
    case ConfirmationState::Overdue:
    case ConfirmationState::NeverConfirmed:
        return Tone::Attention;
    case ConfirmationState::Former:
        return Tone::Muted;
    case ConfirmationState::Due:
        break;
    }
    return Tone::Plain;
}

/// The most urgent first: overdue by date, never confirmed, due, in time, former.
int confirmationRank(const ConfirmationClock &clock)
{
    constexpr int kFar = 1'000'000;
    if (clock.state == ConfirmationState::Former)
        return kFar;
    return clock.state == ConfirmationState::NeverConfirmed ? clock.daysLeft - kFar : clock.daysLeft;
}

/// Answers by their time, then who has none yet, then what came to nothing.
int replyRank(ReplyTiming timing, int minutes)
{
    constexpr int kLongerThanAny = 100'000'000;
    return minutes >= 0 ? minutes : kLongerThanAny + int(timing);
}

} // namespace

QString contactName(const Contact &contact)
{
    if (contact.erased.isValid())
        //: Instead of the name of a contact whose personal data were erased
        return contactWords(QT_TRANSLATE_NOOP("tessera::ContactWords", "erased"));
    if (!contact.name.isEmpty())
        return contact.name;
    return contact.position.isEmpty() ? contact.organisation : contact.position;
}

QString contactLine(Workspace &workspace, const Contact &contact)
{
    //: A contact in a list; %1 = State, %2 = roles, %3 = name
    return contactWords(QT_TRANSLATE_NOOP("tessera::ContactWords", "%1, %2: %3"))
        .arg(workspace.participants().nameOf(contact.state), workspace.contacts().rolesText(contact),
             contactName(contact));
}

LineCell confirmationCell(const ConfirmationClock &clock)
{
    return {confirmationSymbol(clock.state) + u' ' + clock.text(),
            confirmationRank(clock),
            confirmationTone(clock.state),
            {},
            clock.text()};
}

QString meansText(const Confirmation &event)
{
    const QString means = event.means == Means::NotStated ? QString() : labelOf(event.means).toLower();
    return QString(means + u' ' + event.reference).trimmed();
}

LineCell replyCell(const CommsCheck &check, const CommsReply &reply, const QDateTime &now)
{
    const ReplyTiming when = timing(check, reply, now);
    const int minutes = responseMinutes(check, reply);
    QString text = labelOf(when).toLower();
    if (when == ReplyTiming::InTime)
        text = durationText(minutes);
    else if (when == ReplyTiming::Late)
        //: An answer after the deadline; %1 = how long it took
        text = contactWords(QT_TRANSLATE_NOOP("tessera::ContactWords", "late, %1")).arg(durationText(minutes));
    const bool isGood = when == ReplyTiming::InTime || when == ReplyTiming::Waiting;
    return {text, replyRank(when, minutes), isGood ? Tone::Plain : Tone::Attention, {}, {}};
}

} // namespace tessera
