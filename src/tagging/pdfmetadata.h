// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/pdffinish.h"
#include "tagging/pdfobjects.h"

namespace tessera {

/// A claim to be PDF/A; part 0 is none.
struct PdfClaim {
    int part = 0;
    char conformance = 'B';
};

/// The part of PDF/A that the document claims in its XMP.
[[nodiscard]] PdfClaim claimOf(QPDF &pdf);

/// Writes the properties (Info) and, for PDF/A, the XMP that says the same.
void addMetadata(QPDF &pdf, const PdfDocumentInfo &info, const PdfClaim &claim);

/// A moment as PDF writes it, in UTC.
[[nodiscard]] std::string pdfMoment(const QDateTime &moment);

} // namespace tessera
