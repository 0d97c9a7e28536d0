// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/celledits.h"

namespace tessera {

/// A rectangle of the matrix as it is shown: States down, measures across.
struct CellBlock {
    QStringList states;
    QList<int> measures;

    [[nodiscard]] QList<CellPlace> places() const;
};

/// The statuses of a block as a table of labels; cells that do not exist are empty. With headings: the measure labels on
/// top and the State names on the left.
[[nodiscard]] QList<QStringList> statusTable(const YearMatrix &matrix, const CellBlock &block, bool hasHeadings);

/// A pasted table as edits. One value fills the whole selection; a larger table is laid on `target` from its first cell,
/// where `target` reaches to the last State and measure shown. A text that is no status, or a table larger than the
/// target, is an error that names the place; nothing is taken over then. Empty texts leave their cells as they are.
[[nodiscard]] Result<QList<StatusEdit>> statusEdits(const QList<QStringList> &table, const CellBlock &selection,
                                                    const CellBlock &target);

} // namespace tessera
