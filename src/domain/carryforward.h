// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell.h"

namespace tessera {

/// Copies cells of one year into the next: content, components and evidence are kept, the work begins again at "to do",
/// the day of the statement stays what it was. Cells that already hold something, do not exist or are locked stay as
/// they are. Give one place for a single cell, or all of them for a new year.
[[nodiscard]] ChangeSet carryForward(const Framework &framework, const Participants &participants,
                                     const YearRecords &from, const YearRecords &into, const QList<CellPlace> &places);

} // namespace tessera
