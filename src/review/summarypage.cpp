// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barlist.h"
#include "charts/plaintext.h"
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

constexpr int kTileColumns = 3;
constexpr qreal kTileHeight = 28; // mm
constexpr qreal kTileGap = 4;
constexpr qreal kBarHeight = 5.4; // at least
constexpr qreal kLargestBarHeight = 7;
constexpr qreal kBarHeader = 18; // title, legend and the titles of the columns

void paintTile(QPainter &painter, const Sheet &sheet, const QRectF &tile, const KeyFigure &figure)
{
    const Theme &theme = sheet.theme();
    painter.fillRect(tile, theme.panel);
    painter.fillRect(QRectF(tile.topLeft(), QSizeF(mm(0.8), tile.height())), theme.accent);
    const QRectF inner = tile.adjusted(mm(4), mm(2.6), -mm(2.5), -mm(2));

    painter.setFont(sheet.font(Letters::Small));
    painter.setPen(theme.mutedText);
    paintLine(painter, inner, Qt::AlignLeft, figure.label);
    painter.setFont(sheet.font(Letters::Figure));
    painter.setPen(theme.text);
    const QRectF value(inner.left(), inner.top() + mm(4), inner.width(), mm(8));
    paintLine(painter, value, Qt::AlignVCenter, figure.value);
    const qreal right = QFontMetricsF(painter.font()).horizontalAdvance(figure.value) + mm(2.5);
    painter.setFont(sheet.font(Letters::Small));
    painter.setPen(theme.mutedText);
    const qreal baseline =
        QFontMetricsF(sheet.font(Letters::Figure)).capHeight() - QFontMetricsF(painter.font()).capHeight();
    paintLine(painter, value.adjusted(right, baseline, 0, 0), Qt::AlignVCenter, figure.note);
    painter.setPen(theme.text);
    paintLine(painter, QRectF(inner.left(), value.bottom(), inner.width(), mm(4)), Qt::AlignVCenter, figure.change);

    TextFlow formula(inner.width());
    formula.add(figure.formula, sheet.font(Letters::Tiny), theme.mutedText);
    const qsizetype lines = formula.fit(0, inner.bottom() - value.bottom() - mm(4.2));
    formula.paint(painter, QPointF(inner.left(), inner.bottom() - formula.height(0, lines)), 0, lines);
}

/// Returns where the page goes on.
qreal paintTiles(QPainter &painter, const Sheet &sheet, qreal y, const QList<KeyFigure> &figures)
{
    const QRectF &body = sheet.body();
    const qreal width = (body.width() - mm(kTileGap) * (kTileColumns - 1)) / kTileColumns;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const qreal x = body.left() + qreal(i % kTileColumns) * (width + mm(kTileGap));
        const qreal top = y + qreal(i / kTileColumns) * mm(kTileHeight + kTileGap);
        paintTile(painter, sheet, QRectF(x, top, width, mm(kTileHeight)), figures.at(i));
    }
    const qsizetype rows = (figures.size() + kTileColumns - 1) / kTileColumns;
    return y + qreal(rows) * mm(kTileHeight + kTileGap);
}

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
    const qsizetype tileRows = (content.figures.size() + kTileColumns - 1) / kTileColumns;
    const qreal above = mm(12) + text.height() + mm(5) + qreal(tileRows) * mm(kTileHeight + kTileGap) + mm(4);
    const qsizetype onFirst = std::min(content.measures.size(), barsIn(sheet.body().height() - above));
    const qsizetype onOthers = std::max<qsizetype>(1, barsIn(sheet.body().height() - mm(12)));

    pages.beginPart(heading());
    pages.add([&content, &sheet, text, onFirst](QPainter &painter) {
        qreal y = paintHeading(painter, sheet, heading(), QString::number(content.year));
        text.paint(painter, QPointF(sheet.body().left(), y));
        y = paintTiles(painter, sheet, y + text.height() + mm(5), content.figures);
        if (onFirst > 0)
            paintBars(painter, sheet, y + mm(4), content, 0, onFirst);
    });
    for (qsizetype first = onFirst; first < content.measures.size(); first += onOthers) {
        pages.add([&content, &sheet, first, onOthers](QPainter &painter) {
            const qreal y = paintHeading(painter, sheet, heading(), QString::number(content.year));
            paintBars(painter, sheet, y, content, first, onOthers);
        });
    }
}

} // namespace tessera
