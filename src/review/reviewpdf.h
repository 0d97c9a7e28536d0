// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "review/document.h"
#include "tagging/pdffinish.h"

namespace tessera {

/// The review as tagged PDF/A-1: vector graphics, embedded subset fonts, the label in header and footer of every page. The same
/// document gives the same bytes. Needs a QApplication and its main thread. Progress counts pages. Fails with FontMissing and
/// ReviewFailed.
[[nodiscard]] Result<QByteArray> reviewPdf(const ReviewDocument &document, const Progress &progress = {},
                                           const QList<PdfAttachment> &attachments = {});

/// The same in a file, whole or not at all: FileNotWritable or DiskFull. On failure and when it is stopped, what was there before
/// stays.
[[nodiscard]] Result<void> writeReviewPdf(const ReviewDocument &document, const QString &path,
                                          const Progress &progress = {}, const QList<PdfAttachment> &attachments = {});

} // namespace tessera
