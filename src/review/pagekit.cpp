// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/pagekit.h"

#include "charts/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>

namespace tessera {

qreal paintHeading(QPainter &painter, const Sheet &sheet, const QString &title, const QString &remark)
{
    const QRectF line(sheet.body().topLeft(), QSizeF(sheet.body().width(), mm(9)));
    painter.setFont(sheet.font(Letters::Body));
    painter.setPen(sheet.theme().mutedText);
    const qreal baseline = line.top() + QFontMetricsF(sheet.font(Letters::Heading)).ascent();
    const qreal ascent = QFontMetricsF(painter.font()).ascent();
    const qreal remarkWidth = remark.isEmpty() ? 0 : QFontMetricsF(painter.font()).horizontalAdvance(remark);
    paintLine(painter, QRectF(line.left(), baseline - ascent, line.width(), ascent), Qt::AlignRight, remark);
    painter.setFont(sheet.font(Letters::Heading));
    painter.setPen(sheet.theme().text);
    paintLine(painter, line.adjusted(0, 0, -remarkWidth - mm(4), 0), Qt::AlignLeft, title);
    return line.bottom() + mm(3);
}

qreal paintTitle(QPainter &painter, const Sheet &sheet, qreal y, const QString &title)
{
    const QRectF line(sheet.body().left(), y, sheet.body().width(), mm(5));
    painter.setFont(sheet.font(Letters::Title));
    painter.setPen(sheet.theme().accent);
    paintLine(painter, line, Qt::AlignLeft, title);
    return line.bottom() + mm(1.5);
}

void paintHairline(QPainter &painter, const Sheet &sheet, qreal left, qreal right, qreal y)
{
    painter.fillRect(QRectF(left, y, right - left, pt(0.5)), sheet.theme().line);
}

} // namespace tessera
