// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trend.h"

#include <QCoreApplication>

#include <algorithm>

namespace tessera {

QString trendSentence(const TrendSeries &series)
{
    QList<TrendPoint> points = series.points;
    points.removeIf([](const TrendPoint &point) { return point.rate.of <= 0; });
    if (points.isEmpty())
        return {};
    const TrendPoint &first = points.first();
    const TrendPoint &last = points.last();
    if (points.size() == 1) {
        //: %1 = name of the line in the chart, %2 = percentage, %3 = year
        return QCoreApplication::translate("tessera::TrendChart", "%1: %2 in %3.")
            .arg(series.name, last.rate.percentText(), QString::number(last.year));
    }
    //: %1 = name of the line in the chart, %2 and %4 = percentages, %3 and %5 = years
    return QCoreApplication::translate("tessera::TrendChart", "%1: from %2 in %3 to %4 in %5.")
        .arg(series.name, first.rate.percentText(), QString::number(first.year), last.rate.percentText(),
             QString::number(last.year));
}

} // namespace tessera
