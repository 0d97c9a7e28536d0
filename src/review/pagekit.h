// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/sheet.h"

class QPainter;

namespace tessera {

// What several pages of a review have in common.

/// The title of a page at the top of its body, with a muted remark at the right end of its line. Returns where the page goes on.
qreal paintHeading(QPainter &painter, const Sheet &sheet, const QString &title, const QString &remark = {});

/// A title within a page. Returns where the page goes on.
qreal paintTitle(QPainter &painter, const Sheet &sheet, qreal y, const QString &title);

/// A line as thin as paper shows it.
void paintHairline(QPainter &painter, const Sheet &sheet, qreal left, qreal right, qreal y);

} // namespace tessera
