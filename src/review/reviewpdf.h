// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "review/reviewcontent.h"

namespace tessera {

/// Writes the review as a PDF: vector graphics, embedded subset fonts, the label in header and footer of every page.
/// Nothing stands under `path` until the whole document is there. Progress counts pages.
[[nodiscard]] Result<void> writeReviewPdf(const ReviewContent &content, const QString &path, const Progress &progress = {});

} // namespace tessera
