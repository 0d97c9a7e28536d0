// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progressparts.h"
#include "review/cellparts.h"
#include "review/sectionparts.h"
#include "review/sections.h"
#include "review/wording.h"

#include <array>
#include <numeric>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

struct MovementMeaning {
    Movement movement;
    const char *meaning;
};

constexpr std::array kMovementMeanings{
    MovementMeaning{Movement::Risen, QT_TRANSLATE_NOOP("tessera::Review", "a step nearer to implementation")},
    MovementMeaning{Movement::FirstReported, QT_TRANSLATE_NOOP("tessera::Review", "information where there was none")},
    MovementMeaning{Movement::Fallen, QT_TRANSLATE_NOOP("tessera::Review", "a step further from implementation")},
    MovementMeaning{Movement::NoLongerReported,
                    QT_TRANSLATE_NOOP("tessera::Review", "no information where there was some")},
    MovementMeaning{Movement::Otherwise,
                    QT_TRANSLATE_NOOP("tessera::Review", "to or from “not applicable” or “prefers not to say”")},
    MovementMeaning{Movement::None, QT_TRANSLATE_NOOP("tessera::Review", "the same status in both years")},
};

QList<Block> movementBlocks(const ReviewView &view)
{
    const MovementCounts moved = movements(*view.compared(), view.matrix(), view.states());
    QList<int> counts;
    for (const MovementMeaning &row : kMovementMeanings)
        counts.append(moved.count(row.movement));
    const QStringList texts = view.countTexts(counts);
    TableBlock table{u"movements"_s,
                     {},
                     {{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Change")), 2, false, true},
                      {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Cells")), 1, true},
                      {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Meaning")), 5}},
                     {}};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const MovementMeaning &row = kMovementMeanings.at(std::size_t(i));
        table.rows.append({{labelOf(row.movement)}, {texts.at(i)}, {reviewText(row.meaning), {}, true}});
    }
    if (!view.isNamed())
        //: %1 = number
        table.note =
            reviewText(QT_TRANSLATE_NOOP("tessera::Review",
                                         "Counts below %1, and those from which they would follow, are not printed."))
                .arg(view.options().threshold);
    //: %1 = count of cells, %2 and %3 = years
    const QString sentence =
        reviewText(QT_TRANSLATE_NOOP("tessera::Review",
                                     "%1 cells exist both in %2 and in %3 and are compared. One cell is one measure in "
                                     "one participating State."))
            .arg(QString::number(std::accumulate(counts.begin(), counts.end(), 0)),
                 QString::number(view.compared()->year()), QString::number(view.options().year));
    return {TextBlock{sentence}, table};
}

/// For circulation: the difference of two counts that are printed, itself not small.
bool isChangePrinted(const ReviewView &view, int measure)
{
    const auto rateIn = [&](const YearMatrix &matrix) {
        const Tally tally = matrix.tallyOfMeasure(measure, view.states());
        return Rate{tally.count(Status::Implemented), tally.cells()};
    };
    const Rate before = rateIn(*view.compared());
    const Rate now = rateIn(view.matrix());
    return view.isNamed()
           || (before.of == now.of && isCountPrinted(view, before) && isCountPrinted(view, now)
               && isDifferencePrinted(view, now.part, before.part));
}

QList<Block> changeChart(const ReviewView &view)
{
    ProgressChoice choice;
    choice.states = chosenStates(view);
    choice.lastYear = view.options().year;
    choice.comparedYear = view.compared()->year();
    if (view.measures().size() != view.framework().measures.size())
        choice.measures = view.measures();
    ChartData chart = measureChange(sourcesOn(view), choice);
    QList<ChartPoint> &points = chart.series.first().points;
    for (qsizetype i = 0; i < points.size(); ++i) {
        points[i].behind = {};
        if (i < view.measures().size() && !isChangePrinted(view, view.measures().at(i))) {
            points[i].value.reset();
            points[i].text = u"–"_s;
        }
    }
    if (chart.isEmpty())
        return {};
    QList<Block> blocks{ChartBlock{chart}};
    if (!view.isNamed())
        blocks.append(TextBlock{
            //: %1 = number of States; below a chart
            reviewText(
                QT_TRANSLATE_NOOP("tessera::Review",
                                  "Changes by fewer than %1 States, and to or from so small a count, are not drawn."))
                .arg(view.options().threshold),
            TextKind::Note});
    return blocks;
}

QList<DocumentCell> movedRow(const ReviewView &view, const CellPlace &place, Movement movement)
{
    return {{view.participants().nameOf(place.state)},
            {measureName(view, place.measure)},
            {{}, view.compared()->status(place), true},
            {{}, view.matrix().status(place)},
            {labelOf(movement)}};
}

/// What moved in which State; cells above the ceiling are not in it.
QList<Block> movedCells(ReviewView &view)
{
    TableBlock table{u"changes-of-states"_s,
                     reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Changes by State")),
                     {{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "State")), 2, false, true},
                      {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Measure")), 3},
                      {QString::number(view.compared()->year()), 2},
                      {QString::number(view.options().year), 2},
                      {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Change")), 1.5}},
                     {}};
    for (const CellPlace &place : view.matrix().cells(view.states(), view.measures())) {
        const Movement movement = movementOf(*view.compared(), view.matrix(), place);
        if (movement != Movement::None && view.admitCell(place) && view.admitEarlierCell(place))
            table.rows.append(movedRow(view, place, movement));
    }
    if (view.leavesCellsOut())
        table.note = cellsLeftOutText(view);
    return table.rows.isEmpty() && table.note.isEmpty() ? QList<Block>() : QList<Block>{table};
}

} // namespace

QList<Block> changeSection(ReviewView &view)
{
    if (!view.compared())
        return {};
    if (isTooSmall(view))
        return noNumbers(view);
    return movementBlocks(view) + changeChart(view) + (view.isNamed() ? movedCells(view) : QList<Block>());
}

} // namespace tessera
