// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewpdf.h"
#include "workspace/pastworkspace.h"

namespace tessera {

/// The version of this program, as it is kept with what it made.
[[nodiscard]] QString programVersion();

/// SHA-256 in hexadecimal, as FrozenEdition keeps it.
[[nodiscard]] QString hashOf(const QByteArray &pdf);

/// The tables of a review as files to put into its PDF.
[[nodiscard]] QList<PdfAttachment> attachedTables(const ReviewDocument &document);

/// The PDF of an edition as it is kept: always with its tables.
[[nodiscard]] Result<QByteArray> editionPdf(const ReviewDocument &document, const Progress &progress = {});

/// The records as they were when the edition was frozen.
[[nodiscard]] Result<PastWorkspace> workspaceOf(const FrozenEdition &edition, const Workspace &present);

/// The document of an edition, made from the records as they were.
[[nodiscard]] Result<ReviewDocument> documentOf(const FrozenEdition &edition, const Workspace &present);

} // namespace tessera
