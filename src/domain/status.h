// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"

namespace tessera {

/// What is implemented. No record means NoInformation; it is never a failure.
enum class Status : quint8 {
    NoInformation,
    PrefersNotToSay,
    NoActivity,
    InPreparation,
    PartlyImplemented,
    Implemented,
    NotApplicable, ///< needs a reason
};

/// Where the work on a cell stands in this reporting year; says nothing about what is implemented.
enum class Work : quint8 { ToDo, InWork, Confirmed };

/// Who says so. Judgement is shown differently from a report.
enum class Source : quint8 { NotStated, OwnReport, OsceDocument, OpenSource, Judgement };

/// Where a State's yearly submission stands.
enum class Stage : quint8 { Draft, Submitted, ChangesAsked, Accepted };

/// How a status moved between two years.
enum class Movement : quint8 { None, FirstReported, Risen, Fallen, NoLongerReported, Otherwise };

template <>
std::span<const Choice<Status>> choices<Status>();
template <>
std::span<const Choice<Work>> choices<Work>();
template <>
std::span<const Choice<Source>> choices<Source>();
template <>
std::span<const Choice<Stage>> choices<Stage>();
template <>
std::span<const Choice<Movement>> choices<Movement>();

/// True for the statuses that say something about implementation, hence not for NoInformation and PrefersNotToSay.
[[nodiscard]] bool isReported(Status status);

/// True for statuses that leave a gap in the picture: no information, no activity, in preparation, partly implemented.
[[nodiscard]] bool isGap(Status status);

[[nodiscard]] Movement movement(Status before, Status after);

} // namespace tessera
