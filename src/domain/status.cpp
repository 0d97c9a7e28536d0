// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/status.h"

#include <array>

namespace tessera {

namespace {

constexpr std::array kStatuses{
    Choice<Status>{Status::NoInformation, "no-information", QT_TRANSLATE_NOOP("tessera::Choice", "No information")},
    Choice<Status>{Status::PrefersNotToSay, "prefers-not-to-say",
                   QT_TRANSLATE_NOOP("tessera::Choice", "Prefers not to say")},
    Choice<Status>{Status::NoActivity, "no-activity", QT_TRANSLATE_NOOP("tessera::Choice", "No activity")},
    Choice<Status>{Status::InPreparation, "in-preparation", QT_TRANSLATE_NOOP("tessera::Choice", "In preparation")},
    Choice<Status>{Status::PartlyImplemented, "partly-implemented",
                   QT_TRANSLATE_NOOP("tessera::Choice", "Partly implemented")},
    Choice<Status>{Status::Implemented, "implemented", QT_TRANSLATE_NOOP("tessera::Choice", "Implemented")},
    Choice<Status>{Status::NotApplicable, "not-applicable", QT_TRANSLATE_NOOP("tessera::Choice", "Not applicable")},
};

constexpr std::array kWork{
    Choice<Work>{Work::ToDo, "to-do", QT_TRANSLATE_NOOP("tessera::Choice", "To do")},
    Choice<Work>{Work::InWork, "in-work", QT_TRANSLATE_NOOP("tessera::Choice", "In work")},
    Choice<Work>{Work::Confirmed, "confirmed", QT_TRANSLATE_NOOP("tessera::Choice", "Confirmed for this year")},
};

constexpr std::array kSources{
    Choice<Source>{Source::NotStated, "not-stated", QT_TRANSLATE_NOOP("tessera::Choice", "Not stated")},
    Choice<Source>{Source::OwnReport, "own-report", QT_TRANSLATE_NOOP("tessera::Choice", "Own report")},
    Choice<Source>{Source::OsceDocument, "osce-document", QT_TRANSLATE_NOOP("tessera::Choice", "OSCE document")},
    Choice<Source>{Source::OpenSource, "open-source", QT_TRANSLATE_NOOP("tessera::Choice", "Open source")},
    Choice<Source>{Source::Judgement, "judgement", QT_TRANSLATE_NOOP("tessera::Choice", "Judgement")},
};

constexpr std::array kStages{
    Choice<Stage>{Stage::Draft, "draft", QT_TRANSLATE_NOOP("tessera::Choice", "Draft")},
    Choice<Stage>{Stage::Submitted, "submitted", QT_TRANSLATE_NOOP("tessera::Choice", "Submitted")},
    Choice<Stage>{Stage::ChangesAsked, "changes-asked", QT_TRANSLATE_NOOP("tessera::Choice", "Changes asked")},
    Choice<Stage>{Stage::Accepted, "accepted", QT_TRANSLATE_NOOP("tessera::Choice", "Accepted and locked")},
};

constexpr std::array kMovements{
    Choice<Movement>{Movement::None, "none", QT_TRANSLATE_NOOP("tessera::Choice", "Unchanged")},
    Choice<Movement>{Movement::FirstReported, "first-reported", QT_TRANSLATE_NOOP("tessera::Choice", "First reported")},
    Choice<Movement>{Movement::Risen, "risen", QT_TRANSLATE_NOOP("tessera::Choice", "Risen")},
    Choice<Movement>{Movement::Fallen, "fallen", QT_TRANSLATE_NOOP("tessera::Choice", "Fallen")},
    Choice<Movement>{Movement::NoLongerReported, "no-longer-reported",
                     QT_TRANSLATE_NOOP("tessera::Choice", "No longer reported")},
    Choice<Movement>{Movement::Otherwise, "otherwise", QT_TRANSLATE_NOOP("tessera::Choice", "Changed otherwise")},
};

bool isOnScale(Status status)
{
    return status >= Status::NoActivity && status <= Status::Implemented;
}

} // namespace

template <>
std::span<const Choice<Status>> choices<Status>()
{
    return kStatuses;
}

template <>
std::span<const Choice<Work>> choices<Work>()
{
    return kWork;
}

template <>
std::span<const Choice<Source>> choices<Source>()
{
    return kSources;
}

template <>
std::span<const Choice<Stage>> choices<Stage>()
{
    return kStages;
}

template <>
std::span<const Choice<Movement>> choices<Movement>()
{
    return kMovements;
}

bool isReported(Status status)
{
    return status != Status::NoInformation && status != Status::PrefersNotToSay;
}

bool isGap(Status status)
{
    return status == Status::NoInformation || (isOnScale(status) && status != Status::Implemented);
}

Movement movement(Status before, Status after)
{
    if (before == after)
        return Movement::None;
    if (before == Status::NoInformation)
        return isReported(after) ? Movement::FirstReported : Movement::Otherwise;
    if (after == Status::NoInformation)
        return Movement::NoLongerReported;
    if (isOnScale(before) && isOnScale(after))
        return after > before ? Movement::Risen : Movement::Fallen;
    return Movement::Otherwise;
}

} // namespace tessera
