// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tags.h"

#include <QList>
#include <QTransform>

#include <string>
#include <string_view>

namespace tessera {

/// The content of a page with every painting operator in a marked-content sequence.
struct MarkedContent {
    std::string bytes;
    QList<int> owners; ///< the element of each MCID
};

/// Takes the markers out and encloses what they divide: BDC with MCID for elements, Artifact for the rest. A sequence never
/// crosses a q, Q, BT or ET and never stands within a path; what cannot be enclosed as one gets several. A q and Q that
/// enclose nothing painted go.
[[nodiscard]] MarkedContent markContent(std::string_view content, const QList<TagElement> &elements);

/// From the painter's units to those of the page: the first cm of what QPdfWriter wrote.
[[nodiscard]] QTransform pageTransform(std::string_view content);

} // namespace tessera
