// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace tessera {

/// What `tessera --help` says.
[[nodiscard]] QString programHelp();

/// What `tessera help COMMAND` says.
[[nodiscard]] QString commandHelp(const Command &command);

} // namespace tessera
