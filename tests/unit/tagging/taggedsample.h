// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/pdffinish.h"

namespace tessera {

/// A document of four pages with everything that can be tagged, as QPdfWriter writes it.
[[nodiscard]] QByteArray paintSample(TagRecorder &tags);

[[nodiscard]] PdfDocumentInfo sampleInfo();
[[nodiscard]] QList<PdfAttachment> sampleAttachments();

/// The sample, tagged; an empty array and a warning if that failed.
[[nodiscard]] QByteArray finishedSample(const QList<PdfAttachment> &attachments = {});

} // namespace tessera
