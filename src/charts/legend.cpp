// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/legend.h"

#include "charts/plaintext.h"
#include "charts/statussymbol.h"

#include <QFontMetricsF>
#include <QPainter>

#include <array>

namespace tessera {

namespace {

constexpr std::array kLegendOrder{Status::Implemented,  Status::PartlyImplemented, Status::InPreparation,
                                  Status::NoActivity,   Status::NoInformation,     Status::PrefersNotToSay,
                                  Status::NotApplicable};

} // namespace

qreal paintStatusLegend(QPainter *painter, const QRectF &area, const Theme &theme, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal line = metrics.height();
    const qreal box = line * 1.3;
    QPointF corner = area.topLeft();
    for (const Status status : kLegendOrder) {
        const QString text = labelOf(status);
        const qreal width = box + line * 0.4 + metrics.horizontalAdvance(text);
        if (corner.x() > area.left() && corner.x() + width > area.right())
            corner = QPointF(area.left(), corner.y() + line * 1.7);
        if (painter) {
            const QRectF symbol(corner, QSizeF(box, box));
            paintStatusCell(*painter, symbol, status, theme, line * 0.9);
            painter->setFont(font);
            painter->setPen(theme.text);
            paintLine(*painter, QRectF(symbol.right() + line * 0.4, symbol.top(), width, box), Qt::AlignVCenter, text);
        }
        corner.rx() += width + line * 1.1;
    }
    return corner.y() + box - area.top();
}

} // namespace tessera
