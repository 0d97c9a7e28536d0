// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/pdfobjects.h"

namespace tessera {

/// Adds the annotation of each link to its page; returns them in the order of the links.
[[nodiscard]] std::vector<QPDFObjectHandle> addLinks(QPDF &pdf, const std::vector<PdfPage> &pages,
                                                     const QList<TagLink> &links);

/// Adds the outline and lets a reader show it. A bookmark belongs to the last one before it of a lower level.
void addOutline(QPDF &pdf, const std::vector<PdfPage> &pages, const QList<TagBookmark> &bookmarks);

} // namespace tessera
