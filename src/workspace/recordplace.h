// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace tessera {

/// The cell a record belongs to: of an assessment, component or use of evidence its own; of a submission the first of the
/// State's year; of a piece of evidence the newest it serves. None for other kinds and for years there is no matrix for.
[[nodiscard]] std::optional<CellAddress> cellOf(Workspace &workspace, const RecordId &record);

/// The assessment of a cell, whether anything is recorded or not.
[[nodiscard]] RecordId recordOf(const CellAddress &cell);

} // namespace tessera
