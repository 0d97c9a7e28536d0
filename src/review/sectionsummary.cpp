// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/localisedtext.h"
#include "domain/oscemeasures.h"
#include "domain/progressparts.h"
#include "review/recordtools.h"
#include "review/sectionparts.h"
#include "review/sections.h"
#include "review/wording.h"

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAverageFigure = "average-implementation"_L1;
constexpr double kTrendHeight = 41; // mm
constexpr auto kMeetingsFigure = "meetings"_L1;
constexpr auto kNominatedFigure = "nominated"_L1;
constexpr auto kConfirmedFigure = "confirmed"_L1;

/// A change of a count of States tells of few of them where it is small.
bool isChangePrinted(const ReviewView &view, const Figure &figure)
{
    return view.isNamed()
           || (figure.countsStates && isCountPrinted(view, figure.rate) && isCountPrinted(view, figure.before)
               && isDifferencePrinted(view, figure.rate.part, figure.before.part));
}

bool isAverage(const Figure &figure)
{
    return figure.id == kAverageFigure;
}

/// The average of a year, of the States that count in it.
Tally tallyIn(const ReviewView &view, int year)
{
    const YearMatrix matrix = view.sources().progress.matrix(year);
    const QStringList chosen = chosenStates(view);
    return matrix.tally(chosen.isEmpty() ? view.participants().participatingStates(year) : chosen,
                        matrix.measureNumbers());
}

QString figureValue(const ReviewView &view, const Figure &figure)
{
    if (isAverage(figure))
        return averageText(view, tallyIn(view, view.options().year));
    return figure.countsStates ? countOfText(view, figure.rate) : figure.value;
}

/// More about the value: the count behind a share, the share behind a count.
QString figureNote(const ReviewView &view, const Figure &figure)
{
    if (figure.countsStates)
        return isCountPrinted(view, figure.rate) ? figure.rate.percentText() : QString();
    if (isAverage(figure))
        return view.isNamed() ? figure.rate.countText() : QString();
    return figure.note == figure.change || printedMeanAttendance(view).of == 0 ? QString() : figure.note;
}

KeyFigure keyFigure(const ReviewView &view, const Figure &figure)
{
    const bool isChanged = figure.id == kMeetingsFigure || isChangePrinted(view, figure);
    return {figure.label, figureValue(view, figure), figureNote(view, figure), isChanged ? figure.change : QString(),
            view.isNamed() ? figure.behind.formula : figure.words};
}

/// How the average has moved since the compared year; empty where that is not printed.
QString changeSentence(const ReviewView &view, const Figure &average)
{
    const int compared = view.options().comparedYear;
    if (compared == 0 || average.before.of == 0)
        return {};
    const bool isCoarse = !view.isNamed();
    if (isCoarse
        && !(isAveragePrinted(view, tallyIn(view, compared))
             && isAveragePrinted(view, tallyIn(view, view.options().year))))
        return {};
    const int whole = average.rate.wholePercent() - average.before.wholePercent();
    const QString points = isCoarse ? programLocale().toString(whole) : pointsText(average.before, average.rate);
    const auto sentence = [&](const char *text) {
        return reviewText(text).arg(QString::number(compared),
                                    QString(points).remove(u'+').remove(QChar(0x2212)).remove(u'-'));
    };
    if (isCoarse ? whole == 0 : points == pointsText(average.before, average.before))
        //: %1 = year
        return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "The average is the same as in %1.")).arg(compared);
    if (isCoarse ? whole > 0 : points.startsWith(u'+'))
        //: %1 = year, %2 = a number without sign, such as 3.2
        return sentence(
            QT_TRANSLATE_NOOP("tessera::Review", "Since %1 the average has risen by %2 percentage points."));
    //: %1 = year, %2 = a number without sign, such as 3.2
    return sentence(QT_TRANSLATE_NOOP("tessera::Review", "Since %1 the average has fallen by %2 percentage points."));
}

/// "In 2025, on average 45.1 % of the applicable measures are implemented. Since 2024 the average has risen by ..."
QStringList averageSentences(const ReviewView &view, const Figure &average)
{
    const QString year = QString::number(view.options().year);
    if (average.rate.of == 0)
        return {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "No measure existed in %1.")).arg(year)};
    if (!isAveragePrinted(view, tallyIn(view, view.options().year)))
        return {};
    QStringList sentences{
        //: %1 = year, %2 = percentage
        reviewText(
            QT_TRANSLATE_NOOP("tessera::Review", "In %1, on average %2 of the applicable measures are implemented."))
            .arg(year, figureValue(view, average)),
        changeSentence(view, average)};
    sentences.removeAll(QString());
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
    if (const Rate mean = printedMeanAttendance(view); mean.of > 0)
        //: %1 = percentage of the States expected
        sentences.append(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "On average %1 of the States attended."))
                             .arg(mean.percentText()));
    return sentences;
}

const Figure &figureNamed(const QList<Figure> &figures, QLatin1StringView id)
{
    return *std::find_if(figures.begin(), figures.end(), [id](const Figure &figure) { return figure.id == id; });
}

/// True where the States that confirmed may be told beside those that nominated, of whom they are a part.
bool isConfirmedPrinted(const ReviewView &view, const QList<Figure> &figures)
{
    return isDifferencePrinted(view, figureNamed(figures, kNominatedFigure).rate.part,
                               figureNamed(figures, kConfirmedFigure).rate.part);
}

QString contactSentence(const ReviewView &view, const QList<Figure> &figures)
{
    const QString nominated = countOfText(view, figureNamed(figures, kNominatedFigure).rate);
    if (!isConfirmedPrinted(view, figures))
        //: %1 = a count out of a total, such as "56 of 57"
        return reviewText(
                   QT_TRANSLATE_NOOP("tessera::Review", "A point of contact is nominated by %1 participating States."))
            .arg(nominated);
    //: %1 and %2 = counts out of a total, such as "56 of 57" or "more than 54 of 57"
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review",
                                        "A point of contact is nominated by %1 participating States; %2 have confirmed "
                                        "all of theirs within the period."))
        .arg(nominated, countOfText(view, figureNamed(figures, kConfirmedFigure).rate));
}

QString summaryText(const ReviewView &view, const QList<Figure> &figures)
{
    QStringList sentences = averageSentences(view, figures.constFirst());
    sentences.append(contactSentence(view, figures));
    sentences += meetingSentences(view);
    //: %1 = a count out of a total
    sentences.append(
        reviewText(QT_TRANSLATE_NOOP("tessera::Review",
                                     "The yearly submission has been received from %1 participating States."))
            .arg(countOfText(view, figureNamed(figures, "submissions"_L1).rate)));
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
    ChartData chart = averageTrend(sourcesOn(view), 0, years.constFirst(), last, chosenStates(view));
    QList<ChartPoint> &points = chart.series.first().points;
    for (qsizetype i = 0; i < points.size(); ++i) {
        points[i].behind = {};
        if (view.isNamed() || !points.at(i).value)
            continue;
        const Tally tally = tallyIn(view, chart.categories.at(i).toInt());
        points[i].text = averageText(view, tally);
        points[i].value = isAveragePrinted(view, tally)
                              ? std::optional<double>(tally.implementationRate().wholePercent())
                              : std::nullopt;
    }
    chart.description = fromToSentence(chart);
    if (!isTrend(chart))
        return {};
    return {ChartBlock{chart, kTrendHeight}};
}

} // namespace

QList<Block> summarySection(ReviewView &view)
{
    if (isTooSmall(view))
        return noNumbers(view);
    const QList<Figure> figures = figuresOf(view);
    FiguresBlock tiles;
    for (const Figure &figure : figures) {
        if (figure.id != kConfirmedFigure || isConfirmedPrinted(view, figures))
            tiles.figures.append(keyFigure(view, figure));
    }
    return QList<Block>{TextBlock{summaryText(view, figures), TextKind::Lead}, tiles} + measureBlocks(view)
           + trendBlocks(view);
}

} // namespace tessera
