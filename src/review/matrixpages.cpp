// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heatmap.h"
#include "charts/legend.h"
#include "charts/plaintext.h"
#include "review/pagekit.h"
#include "review/reviewpages.h"
#include "review/textflow.h"
#include "review/wording.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kSmallestRow = 2.9; // mm; below, names at 7 points would touch
constexpr qreal kLargestRow = 5.5;
constexpr qsizetype kColumnsOnPage = 24;

struct MatrixPart {
    qsizetype firstRow = 0;
    qsizetype rows = 0;
    qsizetype firstColumn = 0;
    qsizetype columns = 0;
    bool isLastOfRows = false;
};

/// As few parts as there can be, of nearly equal size.
QList<std::pair<qsizetype, qsizetype>> evenParts(qsizetype size, qsizetype atMost)
{
    const qsizetype count = std::max<qsizetype>(1, (size + atMost - 1) / atMost);
    QList<std::pair<qsizetype, qsizetype>> parts;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype first = size * i / count;
        parts.append({first, size * (i + 1) / count - first});
    }
    return parts;
}

HeatMap heatMapOf(const ReviewContent &content, const MatrixPart &part)
{
    HeatMap map;
    map.rowsTitle = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "State"));
    map.totalsTitle = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Implemented"));
    if (part.isLastOfRows)
        map.columnTotalsTitle = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Implemented"));
    for (const MeasureLine &measure : content.measures.mid(part.firstColumn, part.columns)) {
        map.columns.append({QString::number(measure.number), measure.shortTitle, measure.set,
                            QString::number(measure.tally.count(Status::Implemented))});
    }
    for (const MatrixLine &line : content.matrix.mid(part.firstRow, part.rows)) {
        const Rate rate = line.tally.implementationRate();
        map.rows.append({visibleLine(line.name), line.cells.mid(part.firstColumn, part.columns),
                         QString::number(rate.part), rate.percent() / 100});
    }
    return map;
}

bool hasAbsentCells(const ReviewContent &content)
{
    return std::any_of(content.matrix.begin(), content.matrix.end(), [](const MatrixLine &line) {
        return std::any_of(line.cells.begin(), line.cells.end(), [](const auto &cell) { return !cell; });
    });
}

TextFlow matrixNote(const ReviewContent &content, const Sheet &sheet)
{
    const Tally &tally = content.tally;
    TextFlow note(sheet.body().width());
    QString text = implementationFormula(tally) + u'.';
    if (hasAbsentCells(content)) {
        text += u' '
                + reviewText(
                    QT_TRANSLATE_NOOP("tessera::Review", "An empty place: the State had not yet joined, or had left."));
    }
    text += u' ' + content.voluntaryNote;
    note.add(text, sheet.font(Letters::Tiny), sheet.theme().mutedText);
    return note;
}

void paintMatrix(QPainter &painter, const ReviewContent &content, const Sheet &sheet, const MatrixPart &part)
{
    const Theme &theme = sheet.theme();
    const QFont &font = sheet.font(Letters::Tiny);
    const QRectF &body = sheet.body();
    const qreal top = paintHeading(painter, sheet, reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Matrix")),
                                   QString::number(content.year));
    const TextFlow note = matrixNote(content, sheet);
    const qreal legend = paintStatusLegend(nullptr, body, theme, font);
    const HeatMap map = heatMapOf(content, part);

    const qreal header = heatMapHeaderHeight(map, font);
    const qreal rows = qreal(map.rows.size()) + 1.3;
    const qreal room = body.bottom() - top - legend - mm(3.5) - note.height() - mm(1.5);
    const qreal height = std::min(room, header + rows * mm(kLargestRow));
    paintHeatMap(painter, QRectF(body.left(), top, body.width(), height), map, theme, font);
    const qreal below = top + height + mm(3.5);
    paintStatusLegend(&painter, QRectF(body.left(), below, body.width(), legend), theme, font);
    note.paint(painter, QPointF(body.left(), below + legend + mm(1.5)));
}

} // namespace

void addMatrix(PageList &pages, const ReviewContent &content, const Sheet &sheet)
{
    const qreal room = sheet.body().height() - mm(12 + 32 + 14);
    const qsizetype rowsOnPage = std::max<qsizetype>(1, qsizetype(std::floor(room / mm(kSmallestRow))) - 1);
    pages.beginPart(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Matrix")));
    for (const auto &[firstColumn, columns] : evenParts(content.measures.size(), kColumnsOnPage)) {
        for (const auto &[firstRow, rows] : evenParts(content.matrix.size(), rowsOnPage)) {
            const bool isLast = firstRow + rows == content.matrix.size();
            const MatrixPart part{firstRow, rows, firstColumn, columns, isLast};
            pages.add([&content, &sheet, part](QPainter &painter) { paintMatrix(painter, content, sheet, part); });
        }
    }
}

} // namespace tessera
