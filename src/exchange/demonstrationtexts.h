// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/status.h"

#include <QString>

namespace tessera {

/// What a State might write about a measure. English in every language of the program, and about nothing that exists.
/// `variant` picks the wording, `count` a number in it that may grow from year to year; both may be any number >= 0.
[[nodiscard]] QString demonstrationText(int measure, Status status, int variant, int count);

/// Why a measure might not apply to a State.
[[nodiscard]] QString demonstrationReason(int variant);

} // namespace tessera
