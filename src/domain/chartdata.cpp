// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chartdata.h"

#include <algorithm>

namespace tessera {

namespace {

bool hasValue(const ChartPoint &point)
{
    return point.value.has_value();
}

} // namespace

bool ChartData::isEmpty() const
{
    return std::none_of(series.begin(), series.end(), [](const ChartSeries &one) {
        return std::any_of(one.points.begin(), one.points.end(), hasValue);
    });
}

QList<QStringList> chartTable(const ChartData &chart)
{
    QStringList head{chart.categoryTitle};
    for (const ChartSeries &series : chart.series)
        head.append(series.name);
    QList<QStringList> table{head};
    for (qsizetype category = 0; category < chart.categories.size(); ++category) {
        QStringList line{chart.categories.at(category)};
        for (const ChartSeries &series : chart.series)
            line.append(series.points.value(category).text);
        table.append(line);
    }
    return table;
}

QString fromToSentence(const ChartData &chart)
{
    QStringList clauses;
    for (const ChartSeries &series : chart.series) {
        const auto first = std::find_if(series.points.begin(), series.points.end(), hasValue);
        if (first == series.points.end())
            continue;
        const auto last = std::find_if(series.points.rbegin(), series.points.rend(), hasValue).base() - 1;
        const QString begin = chart.categories.value(first - series.points.begin());
        const QString end = chart.categories.value(last - series.points.begin());
        if (first == last)
            //: Part of a sentence: %1 = name of the line in the chart, %2 = value, %3 = year
            clauses.append(
                QCoreApplication::translate("tessera::Chart", "%1: %2 in %3").arg(series.name, last->text, end));
        else
            //: Part of a sentence: %1 = name of the line in the chart, %2 and %4 = values, %3 and %5 = years
            clauses.append(QCoreApplication::translate("tessera::Chart", "%1: from %2 in %3 to %4 in %5")
                               .arg(series.name, first->text, begin, last->text, end));
    }
    if (clauses.isEmpty())
        return {};
    //: A sentence made of parts such as "All measures: from 8 % in 2013 to 45 % in 2025"
    return QCoreApplication::translate("tessera::Chart", "%1.").arg(clauses.join(QStringLiteral("; ")));
}

ChartData rateTrend(const QString &name, const QList<TrendPoint> &points)
{
    ChartData chart;
    chart.isPercent = true;
    chart.highest = 100;
    ChartSeries series;
    series.name = name;
    for (const TrendPoint &point : points) {
        chart.categories.append(QString::number(point.year));
        ChartPoint mark{std::nullopt, point.rate.percentText(), {}};
        if (point.rate.of > 0)
            mark.value = point.rate.percent();
        series.points.append(mark);
    }
    chart.series = {series};
    chart.description = fromToSentence(chart);
    return chart;
}

bool isTrend(const ChartData &chart)
{
    return std::any_of(chart.series.begin(), chart.series.end(), [](const ChartSeries &series) {
        return std::count_if(series.points.begin(), series.points.end(), hasValue) > 1;
    });
}

} // namespace tessera
