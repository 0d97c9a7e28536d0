// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/oscemeasures.h"
#include "domain/progressparts.h"
#include "review/sectionparts.h"
#include "review/sections.h"
#include "review/wording.h"

#include <algorithm>
#include <cstdlib>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAverageFigure = "average-implementation"_L1;
constexpr auto kMeetingsFigure = "meetings"_L1;

/// A change of a count of States tells of few of them where it is small.
bool isChangePrinted(const ReviewView &view, const Figure &figure)
{
    const int difference = std::abs(figure.rate.part - figure.before.part);
    return view.isNamed()
           || (isCountPrinted(view, figure.rate) && isCountPrinted(view, figure.before)
               && (!figure.countsStates || difference == 0 || difference >= view.options().threshold));
}

bool isAverage(const Figure &figure)
{
    return figure.id == kAverageFigure;
}

QString figureValue(const ReviewView &view, const Figure &figure)
{
    const bool isCount = figure.countsStates || (isAverage(figure) && !isCountPrinted(view, figure.rate));
    return isCount ? countOfText(view, figure.rate) : figure.value;
}

Rate meanOf(const ReviewView &view)
{
    const ProgressSources sources = sourcesOn(view);
    return meanAttendance(sources.meetings, osce::kExpertMeetings, view.options().year, sources.today,
                          chosenStates(view));
}

/// More about the value: the count behind a share, the share behind a count.
QString figureNote(const ReviewView &view, const Figure &figure)
{
    if (figure.countsStates)
        return isCountPrinted(view, figure.rate) ? figure.rate.percentText() : QString();
    if (isAverage(figure))
        return view.isNamed() ? figure.rate.countText() : QString();
    return figure.note == figure.change || !isCountPrinted(view, meanOf(view)) ? QString() : figure.note;
}

KeyFigure keyFigure(const ReviewView &view, const Figure &figure)
{
    const bool isChanged = figure.id == kMeetingsFigure || isChangePrinted(view, figure);
    return {figure.label, figureValue(view, figure), figureNote(view, figure), isChanged ? figure.change : QString(),
            view.isNamed() ? figure.behind.formula : figure.words};
}

/// "In 2025, on average 45.1 % of the applicable measures are implemented, +3.2 percentage points since 2024."
QStringList averageSentences(const ReviewView &view, const Figure &average)
{
    const QString year = QString::number(view.options().year);
    if (average.rate.of == 0)
        return {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "No measure existed in %1.")).arg(year)};
    QStringList sentences{
        //: %1 = year, %2 = percentage
        reviewText(
            QT_TRANSLATE_NOOP("tessera::Review", "In %1, on average %2 of the applicable measures are implemented."))
            .arg(year, figureValue(view, average))};
    if (const QString points = pointsText(average.before, average.rate);
        !points.isEmpty() && isChangePrinted(view, average))
        //: %1 = year, %2 = difference with sign, such as +3.2
        sentences.append(reviewText(QT_TRANSLATE_NOOP("tessera::Review",
                                                      "Since %1 the average has changed by %2 percentage points."))
                             .arg(QString::number(view.options().comparedYear), points));
    return sentences;
}

/// "The group met 3 times in 2025 …" with the mean attendance where it is recorded.
QStringList meetingSentences(const ReviewView &view)
{
    const ProgressSources sources = sourcesOn(view);
    const int year = view.options().year;
    const auto held = int(meetingsHeld(sources.meetings, osce::kExpertMeetings, year, sources.today).size());
    //: %1 = year
    QStringList sentences{
        QCoreApplication::translate("tessera::Review", "The group met %n time(s) in %1.", nullptr, held)
            .arg(QString::number(year))};
    if (const Rate mean = meanOf(view); mean.of > 0 && isCountPrinted(view, mean))
        //: %1 = percentage of the States expected
        sentences.append(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "On average %1 of the States attended."))
                             .arg(mean.percentText()));
    return sentences;
}

QString summaryText(const ReviewView &view, const QList<Figure> &figures)
{
    const auto count = [&](QLatin1String id) {
        const auto found =
            std::find_if(figures.begin(), figures.end(), [id](const Figure &figure) { return figure.id == id; });
        return countOfText(view, found->rate);
    };
    QStringList sentences = averageSentences(view, figures.constFirst());
    //: %1 and %2 = counts out of a total, such as "56 of 57" or "more than 54 of 57"
    sentences.append(reviewText(QT_TRANSLATE_NOOP(
                                    "tessera::Review",
                                    "A point of contact is nominated by %1 participating States; %2 have confirmed all "
                                    "of theirs within the period."))
                         .arg(count("nominated"_L1), count("confirmed"_L1)));
    sentences += meetingSentences(view);
    //: %1 = a count out of a total
    sentences.append(
        reviewText(QT_TRANSLATE_NOOP("tessera::Review",
                                     "The yearly submission has been received from %1 participating States."))
            .arg(count("submissions"_L1)));
    return sentences.join(u' ');
}

BarList measureBars(const ReviewView &view)
{
    BarList list;
    list.shareTitle = labelOf(Status::Implemented);
    if (view.compared())
        //: Title of a narrow column; %1 = year
        list.noteTitle = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Points since %1"))
                             .arg(QString::number(view.compared()->year()));
    for (const int measure : view.measures()) {
        const Tally tally = view.matrix().tallyOfMeasure(measure, view.states());
        const Rate before =
            view.compared() ? view.compared()->tallyOfMeasure(measure, view.states()).implementationRate() : Rate();
        list.bars.append({QString::number(measure), view.framework().measure(measure)->shortTitle.text(), tally,
                          pointsText(before, tally.implementationRate())});
    }
    return list;
}

/// Counts of States instead of shares: a share tells how many cells are not applicable, and the parts of a bar how many are
/// partly implemented or in preparation, however few.
ChartData measureCounts(const ReviewView &view)
{
    ChartData chart;
    chart.id = u"states-by-measure"_s;
    //: %1 = year
    chart.title = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "States that implement each measure, %1"))
                      .arg(QString::number(view.options().year));
    chart.unit = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "States"));
    chart.shape = ChartShape::Bars;
    chart.highest = double(view.states().size());
    chart.categoryTitle = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Measure"));
    ChartSeries series{labelOf(Status::Implemented), {}, Status::Implemented};
    QStringList clauses;
    for (const int measure : view.measures()) {
        const Tally tally = view.matrix().tallyOfMeasure(measure, view.states());
        const Rate rate{tally.count(Status::Implemented), tally.cells()};
        ChartPoint point{std::nullopt, countOfText(view, rate), {}};
        if (isCountPrinted(view, rate))
            point.value = rate.part;
        series.points.append(point);
        chart.categories.append(progress::measureTitle(view.framework(), measure));
        clauses.append(namedText(chart.categories.last(), point.text));
    }
    chart.series = {series};
    chart.description = clauses.join(u"; "_s) + u'.';
    return chart;
}

QList<Block> measureBlocks(const ReviewView &view)
{
    if (view.measures().isEmpty())
        return {};
    if (view.isNamed())
        return {BarsBlock{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Implementation by measure")),
                          measureBars(view)}};
    const ChartData chart = measureCounts(view);
    QList<Block> blocks{ChartBlock{chart}};
    const QList<ChartPoint> &points = chart.series.constFirst().points;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (!points.at(i).value)
            blocks.append(TextBlock{namedText(chart.categories.at(i), points.at(i).text), TextKind::Bullet});
    }
    return blocks;
}

QList<Block> trendBlocks(ReviewView &view)
{
    const QList<int> &years = view.sources().years;
    const int last = view.options().year;
    if (years.isEmpty() || years.constFirst() >= last)
        return {};
    ChartData chart =
        printedChart(view, averageTrend(sourcesOn(view), 0, years.constFirst(), last, chosenStates(view)));
    chart.description = fromToSentence(chart);
    if (!isTrend(chart))
        return {};
    return {ChartBlock{chart}};
}

} // namespace

QList<Block> summarySection(ReviewView &view)
{
    if (isTooSmall(view))
        return noNumbers(view);
    const QList<Figure> figures = figuresOf(view);
    FiguresBlock tiles;
    for (const Figure &figure : figures)
        tiles.figures.append(keyFigure(view, figure));
    return QList<Block>{TextBlock{summaryText(view, figures), TextKind::Lead}, tiles} + measureBlocks(view)
           + trendBlocks(view);
}

} // namespace tessera
