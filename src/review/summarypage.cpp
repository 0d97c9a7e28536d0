// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barlist.h"
#include "charts/plaintext.h"
#include "review/figuretiles.h"
#include "review/pagekit.h"
#include "review/reviewpages.h"
#include "review/textflow.h"
#include "review/wording.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kBarHeight = 5.4; // mm, at least
constexpr qreal kLargestBarHeight = 7;
constexpr qreal kBarHeader = 18; // title, legend and the titles of the columns

void paintBars(QPainter &painter, const Sheet &sheet, qreal y, const ReviewContent &content, qsizetype first,
               qsizetype count)
{
    BarList list;
    list.shareTitle = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Implemented"));
    if (content.comparedYear != 0) {
        //: Title of a narrow column; %1 = year
        list.noteTitle = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Points since %1"))
                             .arg(QString::number(content.comparedYear));
    }
    for (const MeasureLine &measure : content.measures.mid(first, count))
        list.bars.append({QString::number(measure.number), visibleLine(measure.title), measure.tally, measure.change});

    y = paintTitle(painter, sheet, y, reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Implementation by measure")));
    const QRectF &body = sheet.body();
    const QFont &font = sheet.font(Letters::Small);
    paintBarLegend(painter, QRectF(body.left(), y, body.width(), QFontMetricsF(font).height()), sheet.theme(), font);
    const qreal height = std::min(body.bottom() - y, mm(kLargestBarHeight) * qreal(list.bars.size()) + mm(5));
    paintBarList(painter, QRectF(body.left(), y, body.width(), height), list, sheet.theme(), font);
}

TextFlow summaryText(const ReviewContent &content, const Sheet &sheet)
{
    TextFlow text(sheet.body().width());
    text.add(content.summary, sheet.font(Letters::Body), sheet.theme().text);
    return text;
}

qsizetype barsIn(qreal height)
{
    return qsizetype(std::max(0.0, height - mm(kBarHeader)) / mm(kBarHeight));
}

QString heading()
{
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Summary"));
}

} // namespace

void addSummary(PageList &pages, const ReviewContent &content, const Sheet &sheet)
{
    const TextFlow text = summaryText(content, sheet);
    const FigureTiles tiles(sheet, content.figures);
    const qsizetype textLines = text.fit(0, sheet.body().height() * 0.25);
    const qreal tilesTop = mm(12) + text.height(0, textLines) + mm(5);
    const qreal above = tilesTop + tiles.height() + mm(8);
    const qsizetype onFirst = std::min(content.measures.size(), barsIn(sheet.body().height() - above));
    const qsizetype onOthers = std::max<qsizetype>(1, barsIn(sheet.body().height() - mm(12)));

    pages.beginPart(heading());
    pages.add([&content, &sheet, text, textLines, tiles, tilesTop, above, onFirst](QPainter &painter) {
        const QPointF corner = sheet.body().topLeft();
        const qreal y = paintHeading(painter, sheet, heading(), QString::number(content.year));
        text.paint(painter, QPointF(corner.x(), y), 0, textLines);
        tiles.paint(painter, corner + QPointF(0, tilesTop));
        if (onFirst > 0)
            paintBars(painter, sheet, corner.y() + above, content, 0, onFirst);
    });
    for (qsizetype first = onFirst; first < content.measures.size(); first += onOthers) {
        pages.add([&content, &sheet, first, onOthers](QPainter &painter) {
            const qreal y = paintHeading(painter, sheet, heading(), QString::number(content.year));
            paintBars(painter, sheet, y, content, first, onOthers);
        });
    }
}

} // namespace tessera
