// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "domain/statistics.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace tessera {

/// One line of a bar list: how far a measure, or a State, is implemented.
struct StatusBar {
    QString number;
    QString title;
    Tally tally;
    QString note; ///< after the percentage, such as the change; may be empty
};

/// What is said of a bar: "National views on threats: 50.0 %, 28 of 56; partly implemented 8, in preparation 3".
[[nodiscard]] QString barText(const StatusBar &bar);

struct BarList {
    QString shareTitle; ///< above the percentages
    QString noteTitle;  ///< above the notes; without it there is no column of notes
    QList<StatusBar> bars;
    bool hasCounts = true; ///< "28 of 56" beside the percentages
    int current = -1;      ///< marked; -1 = none
};

/// The measures of the matrix's year over the States that participate in it.
[[nodiscard]] BarList measureBars(const YearMatrix &matrix);

/// Horizontal bars: implemented, partly implemented, in preparation, from left to right in falling weight, over the
/// applicable cells; the percentage is the implementation rate. Lines share the height below the titles.
void paintBarList(QPainter &painter, const QRectF &area, const BarList &list, const Theme &theme, const QFont &font);

/// A bar's line in the area; empty when there is none with that index. The index at a place; -1 = none.
[[nodiscard]] QRectF barArea(const QRectF &area, const BarList &list, const QFont &font, int index);
[[nodiscard]] int barAt(const QRectF &area, const BarList &list, const QFont &font, QPointF position);

/// The room a list wants, for letters of that font.
[[nodiscard]] QSizeF wantedBarListSize(const BarList &list, const QFont &font);

/// What the parts of the bars mean, in one line of the area's height.
void paintBarLegend(QPainter &painter, const QRectF &area, const Theme &theme, const QFont &font);

} // namespace tessera
