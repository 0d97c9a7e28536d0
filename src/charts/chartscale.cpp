// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartscale.h"

#include "domain/localisedtext.h"

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr int kTicksWanted = 4;
constexpr double kHair = 1e-9;

bool isWhole(double number)
{
    return std::abs(number - std::round(number)) < kHair;
}

/// 1, 2 or 5 times a power of ten, so that there are about as many steps as wanted; counts have no halves.
double roundStep(double span, bool isCounted)
{
    const double rough = span / kTicksWanted;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double lead = rough / power;
    const double step = (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
    return isCounted ? std::max(1.0, step) : step;
}

double givenStep(double highest)
{
    for (const int parts : {4, 5, 3}) {
        if (isWhole(highest / parts))
            return highest / parts;
        if (parts == 5 && highest > 5)
            break;
    }
    return roundStep(highest, highest > 5);
}

/// Of stacked bars the highest sum.
double highestValue(const ChartData &data)
{
    double highest = 0;
    for (qsizetype category = 0; category < data.categories.size(); ++category) {
        double sum = 0;
        for (const ChartSeries &series : data.series) {
            const double value = series.valueAt(category).value_or(0);
            sum += value;
            highest = std::max(highest, value);
        }
        if (data.shape == ChartShape::StackedBars)
            highest = std::max(highest, sum);
    }
    return highest;
}

double lowestValue(const ChartData &data)
{
    double lowest = 0;
    for (const ChartSeries &series : data.series) {
        for (const ChartPoint &point : series.points)
            lowest = std::min(lowest, point.value.value_or(0));
    }
    return lowest;
}

} // namespace

QList<double> ChartScale::ticks() const
{
    QList<double> all;
    for (double tick = std::ceil(lowest / step - kHair) * step; tick <= highest + step * kHair; tick += step)
        all.append(std::abs(tick) < step * kHair ? 0 : tick);
    return all;
}

ChartScale scaleOf(const ChartData &data)
{
    ChartScale scale;
    const double highest = highestValue(data);
    if (data.shape == ChartShape::ChangeBars) {
        scale.lowest = lowestValue(data);
        scale.highest = std::max(highest, scale.lowest < 0 ? 0.0 : 1.0);
        scale.step = roundStep(scale.highest - scale.lowest, true);
        return scale;
    }
    scale.highest = std::max(data.highest, highest);
    if (scale.highest <= 0)
        scale.highest = 1;
    if (data.highest > 0) {
        scale.step = givenStep(scale.highest);
        return scale;
    }
    scale.step = roundStep(scale.highest, scale.highest > kTicksWanted);
    scale.highest = std::ceil(scale.highest / scale.step - kHair) * scale.step;
    return scale;
}

QString tickText(double tick, bool isPercent)
{
    const QString number = programLocale().toString(tick, 'f', isWhole(tick) ? 0 : 1);
    if (!isPercent)
        return number;
    //: A share in percent at the axis of a chart, with a no-break space before the sign
    return QCoreApplication::translate("tessera::Chart", "%1\u00a0%").arg(number);
}

} // namespace tessera
