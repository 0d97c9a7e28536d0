// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"

#include <QRectF>

class QPainter;

namespace tessera {

/// Draws the symbol of a status in the middle of a rectangle: Harvey balls for the steps of implementation, a dot for no
/// information, three dots for "prefers not to say", a dash for no activity, a slash on hatching for not applicable.
/// The symbol alone tells the status; tint only helps. `diameter` in the painter's units.
void paintStatusSymbol(QPainter &painter, const QRectF &area, Status status, const Theme &theme, qreal diameter);

/// Tint, hatching and symbol: a whole cell of a matrix.
void paintStatusCell(QPainter &painter, const QRectF &area, Status status, const Theme &theme, qreal diameter);

} // namespace tessera
