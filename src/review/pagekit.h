// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/sheet.h"
#include "tagging/tagrecorder.h"

#include <QList>

#include <utility>

class QPainter;

namespace tessera {

// What several kinds of blocks have in common.

/// A line as thin as paper shows it.
void paintHairline(QPainter &painter, const Sheet &sheet, qreal left, qreal right, qreal y);

/// The element of that role that was begun last, as one that goes on over a page break; resume() takes it as it is.
[[nodiscard]] TagRecorder::Element lastElement(const TagRecorder &tags, TagRole role);

/// The elements directly within it, in their order.
[[nodiscard]] QList<TagRecorder::Element> elementsWithin(const TagRecorder &tags, TagRecorder::Element parent);

/// As few parts as there can be, of nearly equal size: first and count of each. One empty part of nothing.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> evenParts(qsizetype size, qsizetype atMost);

} // namespace tessera
