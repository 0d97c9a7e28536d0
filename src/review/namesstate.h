// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participants.h"

namespace tessera {

/// True where the user's text names a State or Partner: in some language of the catalogue, inflected or as an adjective, by a
/// usual short form or by its code. It is left out of the edition for circulation. Rather one text too many than one too few;
/// beside capitals a city or a person is not recognised.
[[nodiscard]] bool namesState(const Participants &participants, const QString &text);

} // namespace tessera
