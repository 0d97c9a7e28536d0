// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "review/reviewcontent.h"

namespace tessera {

/// The detail of the failure that writeReviewPdf() returns when the progress callback stopped it.
inline const QString kReviewStopped = QStringLiteral("stopped");

/// Writes the review as PDF/A-1b: vector graphics, embedded subset fonts, the label in header and footer of every page. Needs a
/// QApplication and its main thread. Progress counts pages. Nothing stands under `path` until the whole document is there; on
/// failure and when it is stopped, what was there before stays.
[[nodiscard]] Result<void> writeReviewPdf(const ReviewContent &content, const QString &path,
                                          const Progress &progress = {});

} // namespace tessera
