// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progressparts.h"

#include "domain/localisedtext.h"

#include <algorithm>
#include <numeric>

namespace tessera::progress {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNamesInScope = 3;

QString statesText(const ProgressSources &sources, const ProgressChoice &choice, int year)
{
    const QStringList states = statesOf(sources, choice, year);
    const auto count = int(states.size());
    if (choice.states.isEmpty())
        return QCoreApplication::translate("tessera::Progress", "%n participating State(s)", nullptr, count);
    if (count > kNamesInScope)
        return QCoreApplication::translate("tessera::Progress", "%n chosen State(s)", nullptr, count);
    QStringList names;
    for (const QString &state : states)
        names.append(sources.participants.nameOf(state));
    return names.join(u", "_s);
}

QString statusFormula(const Tally &tally, Status status)
{
    if (status == Status::Implemented)
        return implementationFormula(tally);
    const QLocale locale = programLocale();
    const Rate rate{tally.count(status), tally.applicable()};
    //: %1 = a status such as "Partly implemented", %2 to %4 = counts of cells, %5 = percentage
    return QCoreApplication::translate("tessera::Progress",
                                       "%1 / (existing cells − not applicable) = %2 / (%3 − %4) = %5")
        .arg(labelOf(status), locale.toString(rate.part), locale.toString(tally.cells()),
             locale.toString(tally.count(Status::NotApplicable)), rate.percentText());
}

} // namespace

QList<int> yearsOf(const ProgressSources &sources, const ProgressChoice &choice)
{
    const int first = choice.firstYear > 0 ? choice.firstYear : sources.framework.firstYear();
    const int last = choice.lastYear > 0 ? choice.lastYear : sources.today.year();
    QList<int> years;
    for (int year = first; year > 0 && year <= last; ++year)
        years.append(year);
    return years;
}

QStringList yearTexts(const QList<int> &years)
{
    QStringList texts;
    for (const int year : years)
        texts.append(QString::number(year));
    return texts;
}

QString spanText(const QList<int> &years)
{
    if (years.isEmpty())
        return {};
    if (years.size() == 1)
        return QString::number(years.first());
    return QString::number(years.first()) + u'–' + QString::number(years.last());
}

QList<int> measuresOf(const ProgressSources &sources, const ProgressChoice &choice)
{
    QList<int> measures;
    for (const Measure &measure : sources.framework.measures) {
        if (choice.measures.isEmpty() || choice.measures.contains(measure.number))
            measures.append(measure.number);
    }
    return measures;
}

QStringList statesOf(const ProgressSources &sources, const ProgressChoice &choice, int year)
{
    return choice.states.isEmpty() ? sources.participants.participatingStates(year)
                                   : sources.participants.sorted(choice.states, StateOrder::Locale);
}

QString measureTitle(const Framework &framework, int measure)
{
    const Measure *found = framework.measure(measure);
    const QString title = found ? found->shortTitle.text() : QString();
    return (QString::number(measure) + u' ' + title).trimmed();
}

QStringList measureTitles(const Framework &framework, const QList<int> &measures)
{
    QStringList titles;
    for (const int measure : measures)
        titles.append(measureTitle(framework, measure));
    return titles;
}

QString scopeText(const ProgressSources &sources, const ProgressChoice &choice, int year)
{
    const QString states = statesText(sources, choice, year);
    if (choice.measures.isEmpty())
        return states;
    QStringList labels;
    for (const int measure : measuresOf(sources, choice))
        labels.append(sources.framework.measureLabel(measure));
    const QString measures =
        labels.size() > kNamesInScope
            ? QCoreApplication::translate("tessera::Progress", "%n chosen measure(s)", nullptr, int(labels.size()))
            : labels.join(u", "_s);
    return states + u" · "_s + measures;
}

ChartPoint gap(int year)
{
    ChartPoint point;
    point.text = u"–"_s;
    point.behind.year = year;
    return point;
}

ChartPoint statusPoint(const YearMatrix &matrix, const QStringList &states, const QList<int> &measures, Status status)
{
    const Tally tally = matrix.tally(states, measures);
    const Rate rate{tally.count(status), tally.applicable()};
    if (rate.of <= 0)
        return gap(matrix.year());
    ChartPoint point{rate.percent(), rate.percentText(), {}};
    point.behind.year = matrix.year();
    point.behind.cells = matrix.cells(states, measures, [&](Status one) { return one == status; });
    point.behind.formula = statusFormula(tally, status);
    return point;
}

ChartPoint ratePoint(const YearMatrix &matrix, const QStringList &states, const QList<int> &measures)
{
    return statusPoint(matrix, states, measures, Status::Implemented);
}

void sortByCount(ChartData &chart)
{
    if (chart.series.isEmpty())
        return;
    QList<qsizetype> order(chart.categories.size());
    std::iota(order.begin(), order.end(), 0);
    const QList<ChartPoint> first = chart.series.constFirst().points;
    // A gap comes last, not as if it were the smallest number.
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return first.at(a).value > first.at(b).value; });
    const auto inOrder = [&order](const auto &list) {
        auto sorted = list;
        std::transform(order.begin(), order.end(), sorted.begin(), [&](qsizetype index) { return list.at(index); });
        return sorted;
    };
    chart.categories = inOrder(chart.categories);
    for (ChartSeries &series : chart.series)
        series.points = inOrder(series.points);
    //: Under the title of a chart, after what the numbers are about: the order of the bars
    chart.subtitle += u" · "_s + QCoreApplication::translate("tessera::Progress", "sorted by count");
}

} // namespace tessera::progress
