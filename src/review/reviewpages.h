// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/pagelist.h"
#include "review/reviewcontent.h"
#include "review/sheet.h"

namespace tessera {

/// Lays the whole review out. Content and sheet must outlive the pages.
[[nodiscard]] std::unique_ptr<PageList> layOutReview(const ReviewContent &content, const Sheet &sheet);

// The parts of it, one source file each.
void addCover(PageList &pages, const ReviewContent &content, const Sheet &sheet);
void addContents(PageList &pages, const ReviewContent &content, const Sheet &sheet);
void addSummary(PageList &pages, const ReviewContent &content, const Sheet &sheet);
void addDevelopment(PageList &pages, const ReviewContent &content, const Sheet &sheet);
void addMatrix(PageList &pages, const ReviewContent &content, const Sheet &sheet);
void addStates(PageList &pages, const ReviewContent &content, const Sheet &sheet);
void addMethod(PageList &pages, const ReviewContent &content, const Sheet &sheet);

} // namespace tessera
