// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/blockflow.h"
#include "review/document.h"
#include "review/outline.h"

namespace tessera {

/// The sections of the document and their headings for the table of contents, pages still unknown, in the order of the flows.
[[nodiscard]] QList<OutlineEntry> outlineOf(const ReviewDocument &document);

/// The blocks of all sections, laid out for the sheet, which must outlive them.
void appendSections(BlockFlows &flows, const Sheet &sheet, const ReviewDocument &document);

/// The title of a section, or of the table of contents.
[[nodiscard]] std::unique_ptr<BlockFlow> sectionTitleFlow(const Sheet &sheet, const QString &title,
                                                          const QString &remark, int outlineEntry);

} // namespace tessera
