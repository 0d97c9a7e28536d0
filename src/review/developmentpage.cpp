// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpicture.h"
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

constexpr qreal kMovementHeight = 7; // mm
constexpr qreal kChartHeight = 95;
constexpr qsizetype kYearsInTable = 15;

int cellsCompared(const ReviewContent &content)
{
    int cells = 0;
    for (const MovementLine &line : content.movements)
        cells += line.count;
    return cells;
}

QString movementSentence(const ReviewContent &content)
{
    //: %1 = count of cells
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Cells that exist in both years and are compared: %1."))
        .arg(QString::number(cellsCompared(content)));
}

void paintMovement(QPainter &painter, const Sheet &sheet, const QRectF &row, const MovementLine &line)
{
    painter.setFont(sheet.font(Letters::Strong));
    painter.setPen(sheet.theme().text);
    paintLine(painter, QRectF(row.left(), row.top(), mm(12), row.height()), Qt::AlignRight | Qt::AlignVCenter,
              QString::number(line.count));
    painter.setFont(sheet.font(Letters::Body));
    paintLine(painter, QRectF(row.left() + mm(17), row.top(), mm(48), row.height()), Qt::AlignVCenter, line.label);
    painter.setPen(sheet.theme().mutedText);
    paintLine(painter, row.adjusted(mm(65), 0, 0, 0), Qt::AlignVCenter, line.meaning);
    paintHairline(painter, sheet, row.left(), row.right(), row.bottom());
}

qreal paintMovements(QPainter &painter, const Sheet &sheet, qreal y, const ReviewContent &content)
{
    //: %1 = year
    y = paintTitle(
        painter, sheet, y,
        reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Change since %1")).arg(QString::number(content.comparedYear)));
    TextFlow sentence(sheet.body().width());
    sentence.add(movementSentence(content), sheet.font(Letters::Body), sheet.theme().text);
    sentence.paint(painter, QPointF(sheet.body().left(), y));
    y += sentence.height() + mm(3);
    for (const MovementLine &line : content.movements) {
        paintMovement(painter, sheet, QRectF(sheet.body().left(), y, sheet.body().width(), mm(kMovementHeight)), line);
        y += mm(kMovementHeight);
    }
    return y + mm(10);
}

/// The numbers behind the chart, for those who read rather than look. The newest years where there are many.
void paintTrendTable(QPainter &painter, const Sheet &sheet, qreal y, const QList<TrendPoint> &trend)
{
    const QList<TrendPoint> points = trend.mid(std::max<qsizetype>(0, trend.size() - kYearsInTable));
    const QRectF &body = sheet.body();
    const qreal width = body.width() / qreal(std::max<qsizetype>(1, points.size()));
    painter.setFont(sheet.font(Letters::Tiny));
    for (qsizetype i = 0; i < points.size(); ++i) {
        const Rate &rate = points.at(i).rate;
        const QRectF cell(body.left() + qreal(i) * width, y + mm(1), std::min(width, mm(30)), mm(4.5));
        painter.setPen(sheet.theme().mutedText);
        paintLine(painter, cell, Qt::AlignVCenter, QString::number(points.at(i).year));
        painter.setPen(sheet.theme().text);
        paintLine(painter, cell.translated(0, mm(5)), Qt::AlignVCenter, rate.percentText());
        painter.setPen(sheet.theme().mutedText);
        paintLine(painter, cell.translated(0, mm(9)), Qt::AlignVCenter,
                  QString::number(rate.part) + u'/' + QString::number(rate.of));
    }
    paintHairline(painter, sheet, body.left(), body.right(), y);
    paintHairline(painter, sheet, body.left(), body.right(), y + mm(5.8));
    paintHairline(painter, sheet, body.left(), body.right(), y + mm(15));
}

void paintTrend(QPainter &painter, const Sheet &sheet, qreal y, const QList<TrendPoint> &trend, const ChartData &chart)
{
    y = paintTitle(painter, sheet, y,
                   reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Average implementation by year, in percent")));
    TextFlow sentence(sheet.body().width());
    sentence.add(chart.description, sheet.font(Letters::Body), sheet.theme().text);
    sentence.paint(painter, QPointF(sheet.body().left(), y));
    y += sentence.height() + mm(3);
    const qreal height = std::min(mm(kChartHeight), sheet.body().bottom() - y - mm(24));
    paintChart(painter, QRectF(sheet.body().left(), y, sheet.body().width(), height), chart, sheet.theme(),
               sheet.font(Letters::Small));
    paintTrendTable(painter, sheet, y + height + mm(6), trend);
}

} // namespace

void addDevelopment(PageList &pages, const ReviewContent &content, const Sheet &sheet)
{
    const ChartData chart = rateTrend(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "All measures")), content.trend);
    if (content.movements.isEmpty() && !isTrend(chart))
        return;
    const QString title = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Development"));
    pages.beginPart(title);
    pages.add([&content, &sheet, chart, title](QPainter &painter) {
        qreal y = paintHeading(painter, sheet, title, QString::number(content.year));
        if (!content.movements.isEmpty())
            y = paintMovements(painter, sheet, y, content);
        if (isTrend(chart))
            paintTrend(painter, sheet, y, content.trend, chart);
    });
}

} // namespace tessera
