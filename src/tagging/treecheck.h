// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/pdfcheck.h"
#include "tagging/pdfobjects.h"

#include <set>
#include <vector>

namespace tessera {

/// A page with the MCIDs of its content.
struct CheckedPage {
    QPDFObjectHandle object;
    std::set<int> mcids;
};

/// Whether the logical tree is whole, agrees with the pages in both directions, and its headings, tables, figures and links
/// can be read.
[[nodiscard]] QList<PdfFinding> checkTree(QPDF &pdf, const std::vector<CheckedPage> &pages);

} // namespace tessera
