// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace tessera {

class Workspace;

/// The members of a record in words, in the order of its schema: choices by their label, days and numbers as the user
/// writes them, States, roles, forums and meetings by name.
[[nodiscard]] QStringList fieldTexts(RecordKind kind, const RecordValues &values, Workspace &workspace);

} // namespace tessera
