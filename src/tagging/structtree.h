// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/pdfobjects.h"
#include "tagging/tagrecorder.h"

namespace tessera {

/// Writes the logical tree into the document: StructTreeRoot with all elements, ParentTree, and what pages and annotations say
/// about it. The annotations are those of the links, in their order.
void addStructTree(QPDF &pdf, const std::vector<PdfPage> &pages, const TagRecorder &tags,
                   const std::vector<QPDFObjectHandle> &annotations);

} // namespace tessera
