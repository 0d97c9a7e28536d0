// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

namespace tessera {

/// The person at this computer, as the system knows them: full name, else login name; and the computer's name.
[[nodiscard]] Author systemAuthor();

} // namespace tessera
