// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace tessera {

/// How a record behind a fact is called where there are several: a contact, a meeting, a piece of evidence.
[[nodiscard]] QString recordLabel(Workspace &workspace, const RecordId &record);

} // namespace tessera
