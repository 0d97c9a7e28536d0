// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sectionparts.h"

#include "review/wording.h"

#include <algorithm>
#include <cstdlib>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastCellsOfAverage = 300; // one of them is a third of a percent, which rounding hides

QString outOfText(const QString &count, int of)
{
    //: %1 = a count or "fewer than 3", %2 = what it is a part of
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "%1 of %2")).arg(count, QString::number(of));
}

Figure reportingFigure(const ReviewView &view)
{
    Figure figure;
    figure.id = u"reporting"_s;
    figure.label = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "States with information"));
    figure.rate = view.matrix().statesReporting(view.states(), view.measures());
    figure.value = figure.rate.countText();
    figure.countsStates = true;
    figure.words = reviewText(
        QT_TRANSLATE_NOOP("tessera::Review", "States with information on at least one measure / participating States"));
    figure.behind.formula = figure.words + u" = "_s + figure.value + u" = "_s + figure.rate.percentText();
    if (const YearMatrix *compared = view.compared()) {
        figure.before = compared->statesReporting(view.states(), view.measures());
        if (figure.before.of > 0)
            //: %1 = a count out of a total, such as "52 of 57"; %2 = year
            figure.change = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "%1 in %2"))
                                .arg(figure.before.countText(), QString::number(compared->year()));
    }
    return figure;
}

} // namespace

ProgressSources sourcesOn(const ReviewView &view)
{
    ProgressSources sources = view.sources().progress;
    sources.today = view.options().asOf;
    return sources;
}

QStringList chosenStates(const ReviewView &view)
{
    QStringList all = view.participants().participatingStates(view.options().year);
    QStringList chosen = view.states();
    std::sort(all.begin(), all.end());
    std::sort(chosen.begin(), chosen.end());
    return all == chosen ? QStringList() : view.states();
}

QList<Figure> figuresOf(const ReviewView &view)
{
    QList<Figure> figures =
        overviewFigures(sourcesOn(view), view.options().year, view.options().comparedYear, chosenStates(view));
    figures.append(reportingFigure(view));
    return figures;
}

QString measureName(const ReviewView &view, int measure)
{
    return view.framework().measureLabel(measure) + u" · "_s + view.framework().measure(measure)->title.text();
}

bool isTooSmall(const ReviewView &view)
{
    return !view.isGroupPrinted(int(view.states().size()));
}

QList<Block> noNumbers(const ReviewView &view)
{
    return {TextBlock{
        //: %1 = number of States
        reviewText(
            QT_TRANSLATE_NOOP("tessera::Review",
                              "Fewer than %1 States are chosen; no numbers about them are printed in this edition."))
            .arg(view.leastGroup()),
        TextKind::Note}};
}

QStringList statusTexts(const ReviewView &view, const Tally &tally)
{
    QList<int> counts;
    for (const Choice<Status> &status : choices<Status>())
        counts.append(tally.count(status.value));
    const Rate implemented{tally.count(Status::Implemented), tally.cells()};
    if (!isCountPrinted(view, implemented))
        return view.countTexts(counts);
    // Implemented is printed in many places: what is suppressed must not follow from it.
    const qsizetype place = qsizetype(Status::Implemented);
    counts.removeAt(place);
    QStringList texts = view.countTexts(counts);
    texts.insert(place, QString::number(implemented.part));
    return texts;
}

QString shareText(const ReviewView &view, const Tally &tally)
{
    return view.isNamed() ? tally.implementationRate().percentText()
                          : countOfText(view, {tally.count(Status::Implemented), tally.cells()});
}

QString countOfText(const ReviewView &view, const Rate &rate)
{
    return outOfText(view.countText(rate.part, rate.of), rate.of);
}

bool isCountPrinted(const ReviewView &view, const Rate &rate)
{
    return view.countText(rate.part, rate.of) == QString::number(rate.part);
}

QString averageText(const ReviewView &view, const Tally &tally)
{
    if (view.isNamed())
        return tally.implementationRate().percentText();
    return isAveragePrinted(view, tally) ? tally.implementationRate().wholePercentText() : u"–"_s;
}

bool isAveragePrinted(const ReviewView &view, const Tally &tally)
{
    return tally.cells() > 0 && (view.isNamed() || tally.cells() >= kLeastCellsOfAverage);
}

bool isDifferencePrinted(const ReviewView &view, int a, int b)
{
    return view.isNamed() || a == b || std::abs(a - b) >= view.options().threshold;
}

QString allStatesText(const ReviewView &view)
{
    if (chosenStates(view).isEmpty())
        //: In a list of groups of States
        return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "All States"));
    //: In a list of groups of States: those that the review is about
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Chosen States"));
}

} // namespace tessera
