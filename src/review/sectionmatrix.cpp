// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cellparts.h"
#include "review/groupshares.h"
#include "review/sectionparts.h"
#include "review/sections.h"
#include "review/wording.h"

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

MatrixRow matrixRow(ReviewView &view, const QString &state)
{
    MatrixRow row{state, view.participants().nameOf(state), {}, {}, {}};
    for (const int measure : view.measures()) {
        const CellPlace place{state, measure};
        const bool isShown = view.admitCell(place);
        row.cells.append(isShown ? view.matrix().status(place) : std::nullopt);
        row.isLeftOut.append(!isShown);
    }
    row.rate = view.matrix().tally({state}, view.measures()).implementationRate();
    return row;
}

bool hasCellsThatDoNotExist(const MatrixBlock &block)
{
    return std::any_of(block.rows.begin(), block.rows.end(), [](const MatrixRow &row) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (!row.cells.at(i) && !row.isLeftOut.at(i))
                return true;
        }
        return false;
    });
}

QString matrixNote(const ReviewView &view, const MatrixBlock &block)
{
    QStringList sentences{implementationFormula(view.matrix().tally(view.states(), view.measures())) + u'.'};
    if (hasCellsThatDoNotExist(block))
        sentences.append(reviewText(
            QT_TRANSLATE_NOOP("tessera::Review", "An empty place: the State had not yet joined, or had left.")));
    if (view.leavesCellsOut())
        sentences.append(cellsLeftOutText(view));
    return sentences.join(u' ');
}

QList<Block> namedMatrix(ReviewView &view)
{
    MatrixBlock block{u"matrix"_s, view.measures(), {}, {}, {}};
    for (const int measure : view.measures()) {
        block.measureTitles.append(view.framework().measure(measure)->shortTitle.text());
        block.rates.append(view.matrix().tallyOfMeasure(measure, view.states()).implementationRate());
    }
    for (const QString &state : view.states())
        block.rows.append(matrixRow(view, state));
    return {block, TextBlock{matrixNote(view, block), TextKind::Note}};
}

QList<DocumentCell> sharesRow(const QString &title, const QStringList &shares)
{
    QList<DocumentCell> row{{title}};
    for (const QString &share : shares)
        row.append({share});
    return row;
}

QList<Block> matrixByGroup(const ReviewView &view)
{
    const QList<ReviewGroup> groups = reviewGroups(view);
    TableBlock table{u"measures-by-group"_s,
                     reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Implementation by measure and group")),
                     {{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Measure")), 4, false, true}},
                     {}};
    for (const ReviewGroup &group : groups)
        table.columns.append({group.title, 1, true});
    for (const int measure : view.measures())
        table.rows.append(sharesRow(view.framework().measureLabel(measure) + u" · "_s
                                        + view.framework().measure(measure)->shortTitle.text(),
                                    groupShares(view, groups, {measure})));
    table.rows.append(sharesRow(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "All measures")),
                                groupShares(view, groups, view.measures())));
    table.note = implementationWords() + u". "_s + groupNote(view);
    return {table};
}

} // namespace

QList<Block> matrixSection(ReviewView &view)
{
    if (view.measures().isEmpty())
        return {};
    if (isTooSmall(view))
        return noNumbers(view);
    return view.isNamed() ? namedMatrix(view) : matrixByGroup(view);
}

} // namespace tessera
