// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace tessera {

/// A text as it may be painted: composed (NFC), line ends as '\n', tabs as spaces. Control and direction characters are
/// shown by their code points, "[U+202E]", so that nothing can hide itself or turn round what stands beside it.
[[nodiscard]] QString visibleText(const QString &text);

/// visibleText() in a single line: line ends become spaces.
[[nodiscard]] QString visibleLine(const QString &text);

/// Paints one line of plain text with the painter's font and pen, shortened with an ellipsis where it does not fit.
/// Qt::AlignVCenter centres the capital letters, which looks right beside symbols and bars.
void paintLine(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text);

} // namespace tessera
