// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chartdata.h"

namespace tessera {

/// The text at a line's end: its name and its last value.
[[nodiscard]] QString endText(const ChartSeries &series);

/// The category of a series' last value; -1 when it has none.
[[nodiscard]] qsizetype lastCategory(const ChartSeries &series);

/// Places of labels of one height so that none covers another, each as near to where it is wanted as that allows and
/// within the limits, as long as they fit there at all. In the order of `wanted`.
[[nodiscard]] QList<qreal> pushedApart(const QList<qreal> &wanted, qreal height, qreal lowest, qreal highest);

} // namespace tessera
