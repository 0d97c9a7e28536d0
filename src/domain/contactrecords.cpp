// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactrecords.h"

#include <array>

namespace tessera {

namespace {

constexpr std::array kEvents{
    Choice<ConfirmationEvent>{ConfirmationEvent::Confirmed, "confirmed",
                              QT_TRANSLATE_NOOP("tessera::Choice", "Confirmed")},
    Choice<ConfirmationEvent>{ConfirmationEvent::Nominated, "nominated",
                              QT_TRANSLATE_NOOP("tessera::Choice", "Nominated")},
    Choice<ConfirmationEvent>{ConfirmationEvent::Changed, "changed", QT_TRANSLATE_NOOP("tessera::Choice", "Changed")},
    Choice<ConfirmationEvent>{ConfirmationEvent::Ended, "ended", QT_TRANSLATE_NOOP("tessera::Choice", "Ended")},
};

constexpr std::array kMeans{
    Choice<Means>{Means::NotStated, "not-stated", QT_TRANSLATE_NOOP("tessera::Choice", "Not stated")},
    Choice<Means>{Means::NoteVerbale, "note-verbale", QT_TRANSLATE_NOOP("tessera::Choice", "Note verbale")},
    Choice<Means>{Means::Email, "e-mail", QT_TRANSLATE_NOOP("tessera::Choice", "E-mail")},
    Choice<Means>{Means::Telephone, "telephone", QT_TRANSLATE_NOOP("tessera::Choice", "Telephone")},
    Choice<Means>{Means::Portal, "portal", QT_TRANSLATE_NOOP("tessera::Choice", "Portal")},
    Choice<Means>{Means::Meeting, "meeting", QT_TRANSLATE_NOOP("tessera::Choice", "Meeting")},
};

constexpr std::array kResults{
    Choice<ReplyResult>{ReplyResult::Waiting, "waiting", QT_TRANSLATE_NOOP("tessera::Choice", "Waiting")},
    Choice<ReplyResult>{ReplyResult::Answered, "answered", QT_TRANSLATE_NOOP("tessera::Choice", "Answered")},
    Choice<ReplyResult>{ReplyResult::NoAnswer, "no-answer", QT_TRANSLATE_NOOP("tessera::Choice", "No answer")},
    Choice<ReplyResult>{ReplyResult::Bounced, "bounced", QT_TRANSLATE_NOOP("tessera::Choice", "Bounced")},
};

} // namespace

template <>
std::span<const Choice<ConfirmationEvent>> choices<ConfirmationEvent>()
{
    return kEvents;
}

template <>
std::span<const Choice<Means>> choices<Means>()
{
    return kMeans;
}

template <>
std::span<const Choice<ReplyResult>> choices<ReplyResult>()
{
    return kResults;
}

bool Contact::servesOn(QDate day) const
{
    return (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
}

} // namespace tessera
