// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chartdata.h"
#include "pages/pagecontext.h"

namespace tessera {

/// The record of a cell of the workspace's framework.
[[nodiscard]] RecordId cellRecord(const Workspace &workspace, int year, const CellPlace &place);

/// What the user wants to see of what is behind a number: one of the cells or records that a dialog lists, or the only
/// record. None when there is nothing, or nothing was wanted.
[[nodiscard]] std::optional<RecordId> chooseBehind(PageContext &context, const QString &title, const Behind &behind,
                                                   QWidget *parent);

} // namespace tessera
