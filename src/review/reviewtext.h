// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "review/document.h"

#include <QByteArray>

namespace tessera {

/// The review as a text that can be edited: an OpenDocument file (ODT 1.2) with real headings, tables whose head rows are
/// repeated on every page, charts as pictures with their description, symbols as their labels and the sharing label at the
/// head and foot of every page. Written by ourselves, since Qt's writer makes no headings (text:p only) and no pages. The same
/// document gives the same bytes; nothing in it refers to anything outside. Progress counts blocks. FontMissing and ReviewFailed
/// as for the PDF.
[[nodiscard]] Result<QByteArray> reviewOdt(const ReviewDocument &document, const Progress &progress = {});

/// The same as a file, whole or not at all: FileNotWritable or DiskFull.
[[nodiscard]] Result<void> writeReviewOdt(const ReviewDocument &document, const QString &path,
                                          const Progress &progress = {});

} // namespace tessera
