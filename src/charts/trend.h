// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"

#include <QList>
#include <QString>

namespace tessera {

/// A rate in one year.
struct TrendPoint {
    int year = 0;
    Rate rate;
};

/// A rate over the years, oldest first. Years without anything to take a share of are left out of pictures.
struct TrendSeries {
    QString name;
    QList<TrendPoint> points;
};

/// The series in one sentence, for those who do not see the picture: "All measures: from 8.0 % in 2013 to 45.1 % in
/// 2025." Empty for an empty series.
[[nodiscard]] QString trendSentence(const TrendSeries &series);

} // namespace tessera
