// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/status.h"

#include <QColor>

#include <array>

namespace tessera {

/// The colours of the program, for the window (light, dark) and for paper. One accent, a sequential blue for status,
/// orange only for what is overdue; grey for "no information". Text keeps 4.5:1 and symbols 3:1 against their ground.
struct Theme {
    bool isDark = false;
    QColor window; ///< behind the cards
    QColor card;   ///< tables, inspector, tool bar
    QColor panel;  ///< navigation, headers
    QColor line;   ///< hairlines
    QColor text;
    QColor mutedText;
    QColor accent;     ///< selected entry, main button
    QColor accentText; ///< on the accent
    QColor selection;  ///< pale accent: chips, selected rows
    QColor attention;  ///< overdue, the current cell's frame
    QColor attentionGround;
    QColor positive;
    QColor symbol;                 ///< Harvey balls
    QColor mutedSymbol;            ///< dots and strokes
    QColor hatching;               ///< behind "not applicable"; opaque, since archival PDF knows no transparency
    QColor tintLow;                ///< in preparation
    QColor tintMiddle;             ///< partly implemented
    QColor tintHigh;               ///< implemented
    std::array<QColor, 5> strokes; ///< lines of charts, told apart by their strokes and names as well

    /// The ground of a cell; invalid where the cell keeps the card's colour.
    [[nodiscard]] QColor tint(Status status) const;

    /// A bar, or a part of one: stronger than a tint.
    [[nodiscard]] QColor fill(Status status) const;
};

[[nodiscard]] const Theme &lightTheme();
[[nodiscard]] const Theme &darkTheme();
[[nodiscard]] const Theme &printTheme();

} // namespace tessera
