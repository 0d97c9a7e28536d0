// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chartdata.h"

namespace tessera {

/// One mark of a chart by its place in the data: a bar, a point of a line.
struct ChartMark {
    qsizetype series = 0;
    qsizetype category = 0;

    bool operator==(const ChartMark &) const = default;
};

/// Where a key leads to.
enum class MarkStep : quint8 { NextCategory, PreviousCategory, FirstCategory, LastCategory, SeriesUp, SeriesDown };

/// The next mark with a value in that direction; none when there is none. From no mark to the newest of the first series.
/// Up and down among lines go by their values, in stacks and groups by their order.
[[nodiscard]] std::optional<ChartMark> markAfter(const ChartData &data, const std::optional<ChartMark> &from,
                                                 MarkStep step);

} // namespace tessera
