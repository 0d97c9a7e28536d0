// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "tagging/tagrecorder.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace tessera {

/// What a document says about itself, in its properties and in its XMP alike.
struct PdfDocumentInfo {
    QString title = {};
    QString author = {};
    QString subject = {};
    QStringList keywords = {};
    QString creator = {};   ///< the program
    QString language = {};  ///< BCP 47, of the whole document
    QDateTime written = {}; ///< the only time that the file tells
};

/// A file within the document. Names are unique.
struct PdfAttachment {
    QString name = {};
    QByteArray content = {};
    QString mimeType = {}; ///< "text/csv"
    QString description = {};
    QDateTime modified = {};
};

/// Makes a tagged PDF of what QPdfWriter wrote while the recorder was listening, one beginPage() for each page: structure tree,
/// language, shown title, outline, links, attached files, properties and XMP. Nothing that is seen changes. The same input
/// gives the same bytes, whenever and wherever: no time and no number of its own goes into the file.
///
/// PDF/A: what QPdfWriter did not write as PDF/A makes no claim. Otherwise the claim is PDF/A-1, as QPdfWriter meant it; that
/// level allows no attached files, and PDF/A-2 only such as are PDF/A themselves, so a document with attachments claims
/// PDF/A-3, whose demands on fonts, colours and metadata QPdfWriter's PDF/A-1 meets too: PDF 1.7, each file with its
/// relationship "Data", and objects in compressed streams, which make it smaller. Conformance is A where there are language,
/// title and elements, every figure has its text and every glyph of every font its letters; otherwise B. No claim of PDF/UA
/// is made: parts of it are for people to judge.
///
/// Fonts with contextual forms (Inter raises the colon after a digit) have glyphs of which QPdfWriter knows no letters, so that
/// "1:" is read and found as "1": checkPdf() tells, QFont::PreferNoShaping avoids it.
///
/// Fails with ReviewFailed, the reason in its detail, if the bytes are not those of QPdfWriter or do not fit the recorder.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &pdf, const TagRecorder &tags, const PdfDocumentInfo &info,
                                           const QList<PdfAttachment> &attachments = {});

} // namespace tessera
