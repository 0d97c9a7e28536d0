// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace tessera {

/// What the symbols of a matrix mean, in columns, as many as the width holds. Returns the height it took;
/// without a painter it only measures.
qreal paintStatusLegend(QPainter *painter, const QRectF &area, const Theme &theme, const QFont &font);

} // namespace tessera
