// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/blockflow.h"

#include <QList>

namespace tessera {

/// A part of a block and where it stands.
struct PlacedPart {
    qsizetype flow = 0;
    qsizetype part = 0;
    qreal top = 0; ///< below the top of the body
    qreal height = 0;
    bool isFirst = false; ///< the block begins here
};

using LaidPage = QList<PlacedPart>;

/// Puts the blocks on pages of that height, one below the other. Headings stay with what follows them.
[[nodiscard]] QList<LaidPage> breakPages(const BlockFlows &flows, qreal pageHeight);

} // namespace tessera
