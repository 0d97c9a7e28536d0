// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewpdf.h"

#include "charts/plaintext.h"
#include "domain/filewriting.h"
#include "review/reviewlayout.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

Result<void> paintPages(QPdfWriter &writer, const ReviewLayout &layout, TagRecorder &tags, const Progress &progress)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(ErrorCode::ReviewFailed, {}, u"QPdfWriter could not begin"_s);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return failure(ErrorCode::ReviewFailed, {}, u"QPdfWriter could not add a page"_s);
        layout.paintPage(painter, page, tags);
        if (progress && !progress(page + 1, layout.pageCount()))
            return failure(ErrorCode::ReviewFailed, {}, kReviewStopped);
    }
    return {};
}

PdfDocumentInfo infoOf(const ReviewDocument &document)
{
    const ReviewOptions &options = document.options;
    PdfDocumentInfo info;
    info.title = visibleLine(document.title) + u", "_s + QString::number(options.year);
    info.author = visibleLine(options.issuingBody);
    info.subject = visibleLine(document.editionText);
    info.keywords = QStringList{sharingText(document.label)};
    info.creator = u"Tessera"_s;
    info.language = document.language;
    // No moment of its own: the same document gives the same bytes.
    const QDate day = options.asOf.isValid() ? options.asOf : QDate(options.year, 12, 31);
    info.written = QDateTime(day, QTime(12, 0), Qt::UTC);
    return info;
}

} // namespace

Result<QByteArray> reviewPdf(const ReviewDocument &document, const Progress &progress,
                             const QList<PdfAttachment> &attachments)
{
    const QString family = reviewFontFamily();
    if (family.isEmpty())
        return failure(ErrorCode::FontMissing);
    const ReviewLayout layout(document, family);
    TagRecorder tags;
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(kSheetResolution);
        writer.setPageLayout(QPageLayout(layout.paper(), QPageLayout::Portrait, QMarginsF()));
        if (const Result<void> painted = paintPages(writer, layout, tags, progress); !painted)
            return tl::unexpected<Error>(painted.error());
    }
    return finishPdf(bytes, tags, infoOf(document), attachments);
}

Result<void> writeReviewPdf(const ReviewDocument &document, const QString &path, const Progress &progress,
                            const QList<PdfAttachment> &attachments)
{
    return reviewPdf(document, progress, attachments).and_then([&path](const QByteArray &pdf) {
        return writeFile(path, pdf);
    });
}

} // namespace tessera
