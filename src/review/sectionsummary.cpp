// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/oscemeasures.h"
#include "review/sectionparts.h"
#include "review/sections.h"
#include "review/wording.h"

#include <QLocale>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAverageFigure = "average-implementation"_L1;

/// A change of a count of States tells of few of them where it is small.
bool isChangePrinted(const ReviewView &view, const Figure &figure)
{
    const int difference = std::abs(figure.rate.part - figure.before.part);
    return view.isNamed() || !figure.countsStates
           || (isCountPrinted(view, figure.rate) && isCountPrinted(view, figure.before)
               && (difference == 0 || difference >= view.options().threshold));
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
    if (figure.id == kAverageFigure)
        return view.isNamed() ? figure.rate.countText() : QString();
    return figure.note == figure.change || !isCountPrinted(view, meanOf(view)) ? QString() : figure.note;
}

KeyFigure keyFigure(const ReviewView &view, const Figure &figure)
{
    return {figure.label, figure.countsStates ? countOfText(view, figure.rate) : figure.value, figureNote(view, figure),
            isChangePrinted(view, figure) ? figure.change : QString(),
            view.isNamed() ? figure.behind.formula : figure.words};
}

KeyFigure reportingFigure(const ReviewView &view)
{
    Figure figure;
    figure.label = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "States with information"));
    figure.rate = view.matrix().statesReporting(view.states(), view.measures());
    figure.countsStates = true;
    figure.words = reviewText(
        QT_TRANSLATE_NOOP("tessera::Review", "States with information on at least one measure / participating States"));
    figure.behind.formula = figure.words + u" = "_s + figure.rate.countText() + u" = "_s + figure.rate.percentText();
    if (const YearMatrix *compared = view.compared()) {
        figure.before = compared->statesReporting(view.states(), view.measures());
        if (figure.before.of > 0)
            //: %1 = a count out of a total, such as "52 of 57"; %2 = year
            figure.change = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "%1 in %2"))
                                .arg(figure.before.countText(), QString::number(compared->year()));
    }
    return keyFigure(view, figure);
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
            .arg(year, average.value)};
    if (const QString points = pointsText(average.before, average.rate); !points.isEmpty())
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

/// For circulation: only the share is in the bar, so that nothing else can be read from its parts.
Tally barTally(const ReviewView &view, const Tally &tally)
{
    if (view.isNamed())
        return tally;
    Tally share;
    const Rate rate = tally.implementationRate();
    for (int i = 0; i < rate.of; ++i)
        share.add(i < rate.part ? Status::Implemented : Status::NoInformation);
    return share;
}

QString barNote(const ReviewView &view, int measure, const Tally &now)
{
    if (!view.compared())
        return {};
    const Tally before = view.compared()->tallyOfMeasure(measure, view.states());
    const int difference = std::abs(now.count(Status::Implemented) - before.count(Status::Implemented));
    const bool isPrinted =
        view.isNamed() || (isRatePrinted(view, before) && (difference == 0 || difference >= view.options().threshold));
    return isPrinted ? pointsText(before.implementationRate(), now.implementationRate()) : u"–"_s;
}

/// The bars, and a line each for the measures without one: "CBM 16: fewer than 3 of 57".
QList<Block> measureBlocks(const ReviewView &view)
{
    BarList list;
    list.shareTitle = labelOf(Status::Implemented);
    list.hasCounts = view.isNamed();
    if (view.compared())
        //: Title of a narrow column; %1 = year
        list.noteTitle = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Points since %1"))
                             .arg(QString::number(view.compared()->year()));
    QStringList others;
    for (const int measure : view.measures()) {
        const Tally tally = view.matrix().tallyOfMeasure(measure, view.states());
        if (isRatePrinted(view, tally))
            list.bars.append({QString::number(measure), view.framework().measure(measure)->title.text(),
                              barTally(view, tally), barNote(view, measure, tally)});
        else
            others.append(measureName(view, measure) + u": "_s + shareText(view, tally));
    }
    QList<Block> blocks;
    if (!list.bars.isEmpty())
        blocks.append(BarsBlock{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Implementation by measure")), list});
    if (!others.isEmpty())
        blocks.append(TextBlock{
            reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Measures without a percentage, as counts of States:")),
            TextKind::Note});
    for (const QString &other : others)
        blocks.append(TextBlock{other, TextKind::Bullet});
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
    for (const int year : years) {
        if (year <= last)
            countCells(view, view.sources().progress.matrix(year));
    }
    return {ChartBlock{chart}};
}

} // namespace

QList<Block> summarySection(ReviewView &view)
{
    if (isTooSmall(view))
        return noNumbers(view);
    countCells(view);
    const QList<Figure> figures = figuresOf(view);
    FiguresBlock tiles;
    for (const Figure &figure : figures)
        tiles.figures.append(keyFigure(view, figure));
    tiles.figures.append(reportingFigure(view));
    return QList<Block>{TextBlock{summaryText(view, figures), TextKind::Lead}, tiles} + measureBlocks(view)
           + trendBlocks(view);
}

} // namespace tessera
