// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/localisedtext.h"
#include "domain/progressparts.h"

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;
using namespace progress;

namespace {

constexpr int kImplementedStep = 3;

/// How far along its axis a status lies; none where there is nothing to do.
std::optional<int> profileStep(Status status)
{
    switch (status) {
    case Status::Implemented:
        return kImplementedStep;
    case Status::PartlyImplemented:
        return 2;
    case Status::InPreparation:
        return 1;
    case Status::NotApplicable:
        return std::nullopt;
    default:
        return 0;
    }
}

ChartData measureChart(const ProgressSources &sources, const QList<int> &measures, ChartShape shape)
{
    ChartData chart;
    chart.shape = shape;
    chart.categories = measureTitles(sources.framework, measures);
    chart.categoryTitle = QCoreApplication::translate("tessera::Progress", "Measure");
    chart.sharing = sources.sharing;
    return chart;
}

ChartPoint profilePoint(const YearMatrix &matrix, const CellPlace &place)
{
    const std::optional<Status> status = matrix.status(place);
    ChartPoint point = gap(matrix.year());
    if (!status)
        return point;
    if (const std::optional<int> step = profileStep(*status))
        point.value = *step;
    point.text = labelOf(*status);
    point.behind.cells = {place};
    point.behind.formula = point.text;
    return point;
}

ChartPoint averageProfilePoint(const YearMatrix &matrix, const QStringList &states, int measure)
{
    const Tally tally = matrix.tallyOfMeasure(measure, states);
    ChartPoint point = gap(matrix.year());
    if (tally.applicable() == 0)
        return point;
    int steps = 0;
    for (const Choice<Status> &status : choices<Status>())
        steps += tally.count(status.value) * profileStep(status.value).value_or(0);
    const QLocale locale = programLocale();
    point.value = double(steps) / tally.applicable();
    const QString mean = locale.toString(*point.value, 'f', 1);
    //: The mean of steps from 0 to 3: "1.5 of 3"
    point.text =
        QCoreApplication::translate("tessera::Progress", "%1 of %2").arg(mean, QString::number(kImplementedStep));
    point.behind.cells =
        matrix.cells(states, {measure}, [](Status status) { return profileStep(status).value_or(0) > 0; });
    //: %1 to %4 = counts of cells, %5 = the mean
    point.behind.formula =
        QCoreApplication::translate("tessera::Progress",
                                    "(3 × implemented + 2 × partly implemented + 1 × in preparation) / "
                                    "applicable cells = (3 × %1 + 2 × %2 + %3) / %4 = %5")
            .arg(locale.toString(tally.count(Status::Implemented)),
                 locale.toString(tally.count(Status::PartlyImplemented)),
                 locale.toString(tally.count(Status::InPreparation)), locale.toString(tally.applicable()), mean);
    return point;
}

ChartSeries profileOf(const ProgressSources &sources, const YearMatrix &matrix, const QString &state,
                      const QList<int> &measures)
{
    ChartSeries series;
    series.name = sources.participants.nameOf(state);
    for (const int measure : measures)
        series.points.append(profilePoint(matrix, {state, measure}));
    return series;
}

ChartSeries averageProfile(const YearMatrix &matrix, const QStringList &states, const QList<int> &measures)
{
    ChartSeries series;
    series.name = QCoreApplication::translate("tessera::Progress", "Average");
    series.isReference = true;
    for (const int measure : measures)
        series.points.append(averageProfilePoint(matrix, states, measure));
    return series;
}

QString signedText(int number)
{
    const QLocale locale = programLocale();
    if (number == 0)
        return locale.toString(0);
    return (number > 0 ? QString(u'+') : QString(u'−')) + locale.toString(std::abs(number));
}

/// Of the cells that exist in both years: how many more are implemented than before.
ChartPoint changePoint(const YearMatrix &before, const YearMatrix &after, const QStringList &states, int measure)
{
    ChartPoint point = gap(after.year());
    int was = 0;
    int is = 0;
    bool isCompared = false;
    for (const CellPlace &place : after.cells(states, {measure})) {
        const std::optional<Status> earlier = before.status(place);
        if (!earlier)
            continue;
        isCompared = true;
        const bool wasThere = *earlier == Status::Implemented;
        const bool isThere = after.status(place) == Status::Implemented;
        was += wasThere ? 1 : 0;
        is += isThere ? 1 : 0;
        if (wasThere != isThere)
            point.behind.cells.append(place);
    }
    if (!isCompared)
        return point;
    const QLocale locale = programLocale();
    point.value = is - was;
    point.text = signedText(is - was);
    //: %1 and %2 = years, %3 and %4 = counts of States, %5 = the difference
    point.behind.formula =
        QCoreApplication::translate("tessera::Progress", "Implemented in %1 − implemented in %2 = %3 − %4 = %5")
            .arg(QString::number(after.year()), QString::number(before.year()), locale.toString(is),
                 locale.toString(was), point.text);
    return point;
}

/// "3 measures by more States, 1 by fewer."
QString changeSentence(const ChartData &chart, int from, int to)
{
    int more = 0;
    int fewer = 0;
    for (const ChartPoint &point : chart.series.constFirst().points) {
        more += point.value.value_or(0) > 0 ? 1 : 0;
        fewer += point.value.value_or(0) < 0 ? 1 : 0;
    }
    //: %1 and %2 = years, %3 and %4 = counts of measures
    return QCoreApplication::translate(
               "tessera::Progress",
               "From %1 to %2 the count of States that implement a measure rose for %3 measures and fell for %4.")
        .arg(QString::number(from), QString::number(to), QString::number(more), QString::number(fewer));
}

int lastYearOf(const ProgressSources &sources, const ProgressChoice &choice)
{
    return choice.lastYear > 0 ? choice.lastYear : sources.today.year();
}

QString ratesSentence(const ChartData &chart, int year)
{
    const QList<ChartPoint> &points = chart.series.constFirst().points;
    const auto [least, most] = std::minmax_element(points.begin(), points.end(), [](const auto &a, const auto &b) {
        return a.value.value_or(0) < b.value.value_or(0);
    });
    if (chart.isEmpty())
        return {};
    //: %1 = year, %2 and %3 = percentages
    return QCoreApplication::translate("tessera::Progress",
                                       "In %1 the implementation rate of a measure lies between %2 and %3.")
        .arg(QString::number(year), least->text, most->text);
}

} // namespace

ChartData stateProfile(const ProgressSources &sources, const ProgressChoice &choice)
{
    const QList<int> measures = measuresOf(sources, choice);
    const int year = lastYearOf(sources, choice);
    ChartData chart = measureChart(sources, measures, ChartShape::Radar);
    chart.id = u"state-profile"_s;
    chart.highest = kImplementedStep;
    //: The rings of a chart
    chart.unit =
        QCoreApplication::translate("tessera::Progress", "1 in preparation, 2 partly implemented, 3 implemented");
    if (choice.profileState.isEmpty())
        return chart;
    const YearMatrix matrix = sources.matrix(year);
    chart.series.append(profileOf(sources, matrix, choice.profileState, measures));
    chart.series.append(choice.profileOther.isEmpty()
                            ? averageProfile(matrix, statesOf(sources, choice, year), measures)
                            : profileOf(sources, matrix, choice.profileOther, measures));
    const QString name = chart.series.constFirst().name;
    const QString other = chart.series.constLast().name;
    //: %1 and %2 = names of States, %2 also "Average"
    chart.title = QCoreApplication::translate("tessera::Progress", "State profile: %1 and %2").arg(name, other);
    chart.subtitle = QString::number(year);
    const int implemented = matrix.tally({choice.profileState}, measures).count(Status::Implemented);
    //: %1 = name of a State, %2 = count, %3 = count of all measures, %4 = year, %5 = what it stands beside
    chart.description =
        QCoreApplication::translate("tessera::Progress", "%1 implements %2 of %3 measures in %4, shown beside: %5.")
            .arg(name, QString::number(implemented), QString::number(measures.size()), QString::number(year), other);
    return chart;
}

ChartData measureChange(const ProgressSources &sources, const ProgressChoice &choice)
{
    const QList<int> measures = measuresOf(sources, choice);
    const int to = lastYearOf(sources, choice);
    const int from = choice.comparedYear > 0 ? choice.comparedYear : to - 1;
    const YearMatrix before = sources.matrix(from);
    const YearMatrix after = sources.matrix(to);
    ChartData chart = measureChart(sources, measures, ChartShape::ChangeBars);
    chart.id = u"change-by-measure"_s;
    //: %1 and %2 = years
    chart.title = QCoreApplication::translate("tessera::Progress", "Change from %1 to %2")
                      .arg(QString::number(from), QString::number(to));
    chart.subtitle = scopeText(sources, choice, to);
    chart.unit = QCoreApplication::translate("tessera::Progress", "States that implement the measure, more or fewer");
    ChartSeries series;
    series.name = QCoreApplication::translate("tessera::Progress", "Change");
    for (const int measure : measures)
        series.points.append(changePoint(before, after, statesOf(sources, choice, to), measure));
    chart.series = {series};
    if (choice.isSortedByCount)
        sortByCount(chart);
    chart.description = changeSentence(chart, from, to);
    return chart;
}

ChartData measureRates(const ProgressSources &sources, const ProgressChoice &choice)
{
    const QList<int> measures = measuresOf(sources, choice);
    const int year = lastYearOf(sources, choice);
    const YearMatrix matrix = sources.matrix(year);
    ChartData chart = measureChart(sources, measures, ChartShape::Bars);
    chart.id = u"rate-by-measure"_s;
    chart.isPercent = true;
    chart.highest = 100;
    //: %1 = year
    chart.title = QCoreApplication::translate("tessera::Progress", "Implementation rate by measure, %1")
                      .arg(QString::number(year));
    chart.subtitle = scopeText(sources, choice, year);
    chart.unit = QCoreApplication::translate("tessera::Progress", "% of applicable cells");
    ChartSeries series;
    series.name = labelOf(Status::Implemented);
    series.status = Status::Implemented;
    for (const int measure : measures)
        series.points.append(ratePoint(matrix, statesOf(sources, choice, year), {measure}));
    chart.series = {series};
    if (choice.isSortedByCount)
        sortByCount(chart);
    chart.description = ratesSentence(chart, year);
    return chart;
}

} // namespace tessera
