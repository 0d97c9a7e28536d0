// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace tessera {

/// A line of the table of contents and of the bookmarks.
struct OutlineEntry {
    QString title;
    int level = 1; ///< 1 = section, 2 = heading within one
    int page = 0;  ///< from 0
    qreal y = 0;   ///< on the page, in units of the sheet
};

/// An area that leads to a line of the outline.
struct ContentsLink {
    int page = 0;
    QRectF area;
    int entry = 0;
};

} // namespace tessera
