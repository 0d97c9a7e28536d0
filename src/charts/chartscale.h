// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chartdata.h"

#include <QList>

namespace tessera {

/// The axis of a chart's values: from where to where, in round steps.
struct ChartScale {
    double lowest = 0;
    double highest = 1;
    double step = 1;

    /// The multiples of the step within the scale.
    [[nodiscard]] QList<double> ticks() const;

    /// Where a value lies, 0 = lowest, 1 = highest.
    [[nodiscard]] double share(double value) const { return (value - lowest) / (highest - lowest); }

    bool operator==(const ChartScale &) const = default;
};

[[nodiscard]] ChartScale scaleOf(const ChartData &data);

/// A tick in the locale: "50 %", "12".
[[nodiscard]] QString tickText(double tick, bool isPercent);

} // namespace tessera
