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

struct BarList {
    QString shareTitle; ///< above the percentages
    QString noteTitle;  ///< above the notes; without it there is no column of notes
    QList<StatusBar> bars;
};

/// Horizontal bars: implemented, partly implemented, in preparation, from left to right in falling weight, over the
/// applicable cells; the percentage is the implementation rate. Lines share the height below the titles.
void paintBarList(QPainter &painter, const QRectF &area, const BarList &list, const Theme &theme, const QFont &font);

/// What the parts of the bars mean, in one line of the area's height.
void paintBarLegend(QPainter &painter, const QRectF &area, const Theme &theme, const QFont &font);

} // namespace tessera
