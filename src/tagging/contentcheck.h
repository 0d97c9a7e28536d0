// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/pdfcheck.h"

#include <set>
#include <string_view>

namespace tessera {

/// What the content of one page says about its tags.
struct CheckedContent {
    std::set<int> mcids;
    QList<PdfRule> broken;
};

/// Whether all that is painted is tagged or an artifact, and tags, q and BT are in pairs.
[[nodiscard]] CheckedContent checkContent(std::string_view content);

} // namespace tessera
