// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/legend.h"

#include "charts/plaintext.h"
#include "charts/statussymbol.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace tessera {

namespace {

constexpr std::array kLegendOrder{Status::Implemented,  Status::PartlyImplemented, Status::InPreparation,
                                  Status::NoActivity,   Status::NoInformation,     Status::PrefersNotToSay,
                                  Status::NotApplicable};

/// Columns of one width, as many as fit, in rows of nearly the same length.
struct LegendGrid {
    int columns = 1;
    int rows = 1;
    qreal width = 0;
};

LegendGrid legendGrid(qreal room, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal longest = 0;
    for (const Status status : kLegendOrder)
        longest = std::max(longest, metrics.horizontalAdvance(labelOf(status)));
    const int count = int(kLegendOrder.size());
    LegendGrid grid;
    grid.width = longest + metrics.height() * 3;
    const int fitting = std::clamp(int(room / grid.width), 1, count);
    grid.rows = (count + fitting - 1) / fitting;
    grid.columns = (count + grid.rows - 1) / grid.rows;
    return grid;
}

} // namespace

qreal paintStatusLegend(QPainter *painter, const QRectF &area, const Theme &theme, const QFont &font)
{
    const qreal line = QFontMetricsF(font).height();
    const qreal box = line * 1.3;
    const LegendGrid grid = legendGrid(area.width(), font);
    for (std::size_t i = 0; painter && i < kLegendOrder.size(); ++i) {
        const qreal x = area.left() + qreal(int(i) % grid.columns) * grid.width;
        const QRectF symbol(x, area.top() + qreal(int(i) / grid.columns) * line * 1.7, box, box);
        paintStatusCell(*painter, symbol, kLegendOrder[i], theme, line * 0.9);
        painter->setFont(font);
        painter->setPen(theme.text);
        const QRectF label(symbol.right() + line * 0.4, symbol.top(), grid.width - box - line * 0.4, box);
        paintLine(*painter, label, Qt::AlignVCenter, labelOf(kLegendOrder[i]));
    }
    return box + (grid.rows - 1) * line * 1.7;
}

} // namespace tessera
