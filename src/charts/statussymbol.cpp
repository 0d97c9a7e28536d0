// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/statussymbol.h"

#include <QPainter>

namespace tessera {

namespace {

void paintRing(QPainter &painter, const QRectF &ball, const Theme &theme)
{
    const qreal width = ball.width() / 9.0;
    painter.setPen(QPen(theme.symbol, width));
    painter.setBrush(theme.card);
    const qreal inset = width / 2;
    painter.drawEllipse(ball.adjusted(inset, inset, -inset, -inset));
}

void paintDots(QPainter &painter, const QPointF &centre, int count, qreal diameter, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.mutedSymbol);
    const qreal radius = diameter / 8.0;
    const qreal step = diameter / 2.7;
    for (int i = 0; i < count; ++i)
        painter.drawEllipse(centre + QPointF((i - (count - 1) / 2.0) * step, 0), radius, radius);
}

void paintHatching(QPainter &painter, const QRectF &area, const Theme &theme)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(theme.hatching, area.height() / 26.0));
    const qreal step = area.height() / 3.5;
    for (qreal x = area.left() - area.height(); x < area.right(); x += step)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    painter.restore();
}

} // namespace

void paintStatusSymbol(QPainter &painter, const QRectF &area, Status status, const Theme &theme, qreal diameter)
{
    const QPointF centre = area.center();
    const QRectF ball(centre.x() - diameter / 2, centre.y() - diameter / 2, diameter, diameter);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (status) {
    case Status::Implemented:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.symbol);
        painter.drawEllipse(ball);
        break;
    case Status::PartlyImplemented:
        paintRing(painter, ball, theme);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.symbol);
        painter.drawPie(ball, 90 * 16, 180 * 16);
        break;
    case Status::InPreparation:
        paintRing(painter, ball, theme);
        break;
    case Status::NoActivity:
        painter.setPen(QPen(theme.mutedSymbol, diameter / 8.0, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre - QPointF(diameter / 3, 0), centre + QPointF(diameter / 3, 0));
        break;
    case Status::PrefersNotToSay:
        paintDots(painter, centre, 3, diameter, theme);
        break;
    case Status::NoInformation:
        paintDots(painter, centre, 1, diameter, theme);
        break;
    case Status::NotApplicable:
        painter.setPen(QPen(theme.mutedSymbol, diameter / 9.0, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre + QPointF(-diameter / 3, diameter / 3), centre + QPointF(diameter / 3, -diameter / 3));
        break;
    }
    painter.restore();
}

void paintStatusCell(QPainter &painter, const QRectF &area, Status status, const Theme &theme, qreal diameter)
{
    if (const QColor tint = theme.tint(status); tint.isValid())
        painter.fillRect(area, tint);
    if (status == Status::NotApplicable)
        paintHatching(painter, area, theme);
    paintStatusSymbol(painter, area, status, theme, diameter);
}

} // namespace tessera
