// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace tessera {

struct HeatMapColumn {
    QString number;
    QString title; ///< written upwards
    QString group; ///< columns side by side with the same group stand under one band
    QString total;
};

struct HeatMapRow {
    QString title;
    QList<std::optional<Status>> cells; ///< by column; none where the cell does not exist
    QString total;
    qreal share = 0; ///< length of the bar beside the total, 0..1
};

/// A matrix of statuses with titles and totals, ready to be painted.
struct HeatMap {
    QString rowsTitle;   ///< above the row titles
    QString totalsTitle; ///< above the row totals
    QString columnTotalsTitle;
    QList<HeatMapColumn> columns;
    QList<HeatMapRow> rows;
};

/// The height of the titles above the first row, in the units of the font's pixel size.
[[nodiscard]] qreal heatMapHeaderHeight(const HeatMap &map, const QFont &font);

/// Fills the area: rows share the height below the header, columns the width between row titles and totals.
void paintHeatMap(QPainter &painter, const QRectF &area, const HeatMap &map, const Theme &theme, const QFont &font);

} // namespace tessera
