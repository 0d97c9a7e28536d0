// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/localisedtext.h"
#include "domain/progressparts.h"

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;
using namespace progress;

namespace {

constexpr std::array kTrendStatuses{Status::Implemented, Status::PartlyImplemented, Status::InPreparation};

ChartData yearChart(const ProgressSources &sources, const QList<int> &years)
{
    ChartData chart;
    chart.categories = yearTexts(years);
    chart.categoryTitle = QCoreApplication::translate("tessera::Progress", "Year");
    chart.sharing = sources.sharing;
    return chart;
}

ChartData percentOfYears(const ProgressSources &sources, const QList<int> &years)
{
    ChartData chart = yearChart(sources, years);
    chart.isPercent = true;
    chart.highest = 100;
    chart.unit = QCoreApplication::translate("tessera::Progress", "% of applicable cells");
    return chart;
}

ChartSeries overYears(const QString &name, const QList<int> &years, const std::function<ChartPoint(int year)> &point)
{
    ChartSeries series;
    series.name = name;
    for (const int year : years)
        series.points.append(point(year));
    return series;
}

QString allStatesName(const ProgressChoice &choice)
{
    return choice.states.isEmpty() ? QCoreApplication::translate("tessera::Progress", "All participating States")
                                   : QCoreApplication::translate("tessera::Progress", "Chosen States");
}

ChartSeries rateOverYears(const ProgressSources &sources, const QString &name, const QList<int> &years,
                          const QList<int> &measures, const std::function<QStringList(int year)> &states)
{
    return overYears(name, years, [&](int year) { return ratePoint(sources.matrix(year), states(year), measures); });
}

/// The mean of the States' counts of implemented measures.
ChartPoint meanCount(const ProgressSources &sources, int year)
{
    const YearMatrix matrix = sources.matrix(year);
    const QStringList states = sources.participants.participatingStates(year);
    const Tally tally = matrix.tally(states, matrix.measureNumbers());
    if (states.isEmpty() || tally.cells() == 0)
        return gap(year);
    const int implemented = tally.count(Status::Implemented);
    const QLocale locale = programLocale();
    ChartPoint point;
    point.value = double(implemented) / double(states.size());
    point.text = locale.toString(*point.value, 'f', 1);
    point.behind.year = year;
    point.behind.cells =
        matrix.cells(states, matrix.measureNumbers(), [](Status s) { return s == Status::Implemented; });
    //: %1 = count of cells, %2 = count of States, %3 = their quotient
    point.behind.formula =
        QCoreApplication::translate("tessera::Progress", "Implemented cells / participating States = %1 / %2 = %3")
            .arg(locale.toString(implemented), locale.toString(states.size()), point.text);
    return point;
}

ChartPoint ownCount(const ProgressSources &sources, const QString &state, int year)
{
    const YearMatrix matrix = sources.matrix(year);
    const Tally tally = matrix.tallyOfState(state);
    if (tally.applicable() == 0)
        return gap(year);
    const Rate rate = tally.implementationRate();
    ChartPoint point{double(rate.part), rate.countText(), {}};
    point.behind.year = year;
    point.behind.cells =
        matrix.cells({state}, matrix.measureNumbers(), [](Status s) { return s == Status::Implemented; });
    //: %1 = such as "9 of 16"
    point.behind.formula = QCoreApplication::translate("tessera::Progress", "Implemented of applicable measures: %1")
                               .arg(rate.countText());
    return point;
}

} // namespace

ChartData cellTrend(const ProgressSources &sources, const ProgressChoice &choice)
{
    const QList<int> years = yearsOf(sources, choice);
    const QList<int> measures = measuresOf(sources, choice);
    ChartData chart = percentOfYears(sources, years);
    chart.id = u"trend-of-cells"_s;
    chart.shape = ChartShape::StackedBars;
    chart.title = QCoreApplication::translate("tessera::Progress", "Cells by status");
    for (const Status status : kTrendStatuses) {
        chart.series.append(overYears(labelOf(status), years, [&](int year) {
            return statusPoint(sources.matrix(year), statesOf(sources, choice, year), measures, status);
        }));
        chart.series.last().status = status;
    }
    chart.subtitle = scopeText(sources, choice, years.isEmpty() ? 0 : years.last());
    chart.description = fromToSentence(chart);
    return chart;
}

ChartData groupAverages(const ProgressSources &sources, const ProgressChoice &choice)
{
    const QList<int> years = yearsOf(sources, choice);
    const QList<int> measures = measuresOf(sources, choice);
    ChartData chart = percentOfYears(sources, years);
    chart.id = u"average-by-group"_s;
    chart.title = QCoreApplication::translate("tessera::Progress", "Average implementation by group");
    for (const QString &id : choice.groups) {
        const Group *group = sources.participants.group(id);
        if (!group)
            continue;
        chart.series.append(rateOverYears(sources, group->shortTitle.text(), years, measures, [&](int year) {
            return sources.participants.membersOf(id, membershipDay(year));
        }));
    }
    chart.series.append(rateOverYears(sources, allStatesName(choice), years, measures,
                                      [&](int year) { return statesOf(sources, choice, year); }));
    chart.series.last().isReference = chart.series.size() > 1;
    //: Under the title of a chart; groups such as the EU are counted with those who belonged to them then
    chart.subtitle = QCoreApplication::translate("tessera::Progress", "members at the end of each year");
    chart.description = fromToSentence(chart);
    return chart;
}

ChartData stateAgainstAverage(const ProgressSources &sources, const QString &state, int firstYear, int lastYear)
{
    ProgressChoice choice;
    choice.firstYear = firstYear;
    choice.lastYear = lastYear;
    const QList<int> years = yearsOf(sources, choice);
    const QString name = sources.participants.nameOf(state);
    ChartData chart = yearChart(sources, years);
    chart.id = u"state-against-average"_s;
    //: %1 = name of a State
    chart.title = QCoreApplication::translate("tessera::Progress", "%1 and the average of all States").arg(name);
    chart.unit = QCoreApplication::translate("tessera::Progress", "measures implemented");
    chart.highest = double(sources.framework.measures.size());
    chart.series.append(overYears(name, years, [&](int year) { return ownCount(sources, state, year); }));
    //: Name of a line in a chart
    chart.series.append(overYears(QCoreApplication::translate("tessera::Progress", "Average"), years,
                                  [&](int year) { return meanCount(sources, year); }));
    chart.series.last().isReference = true;
    chart.description = fromToSentence(chart);
    return chart;
}

ChartData averageTrend(const ProgressSources &sources, int measure, int firstYear, int lastYear,
                       const QStringList &chosen)
{
    ProgressChoice choice;
    choice.states = chosen;
    choice.firstYear = firstYear;
    choice.lastYear = lastYear;
    const QList<int> years = yearsOf(sources, choice);
    const auto states = [&](int year) { return statesOf(sources, choice, year); };
    ChartData chart = percentOfYears(sources, years);
    chart.id = u"average-trend"_s;
    //: %1 = years, such as 2013–2025
    chart.title = QCoreApplication::translate("tessera::Progress", "Average implementation, %1").arg(spanText(years));
    chart.series.append(rateOverYears(sources, QCoreApplication::translate("tessera::Progress", "All measures"), years,
                                      measuresOf(sources, choice), states));
    if (measure > 0)
        chart.series.append(rateOverYears(sources, sources.framework.measureLabel(measure), years, {measure}, states));
    chart.subtitle = scopeText(sources, choice, years.isEmpty() ? 0 : years.last());
    chart.description = fromToSentence(chart);
    return chart;
}

} // namespace tessera
