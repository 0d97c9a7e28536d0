// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewpdf.h"

#include "charts/plaintext.h"
#include "review/pageframe.h"
#include "review/reviewpages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

void prepare(QPdfWriter &writer, const ReviewContent &content, const Sheet &sheet)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(kSheetResolution);
    writer.setPageLayout(QPageLayout(sheet.paper(), QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(visibleLine(content.title) + u", "_s + QString::number(content.year));
    writer.setCreator(u"Tessera"_s);
}

/// Paints all pages; false when it was stopped or Qt could not go on.
Result<void> paintPages(QPdfWriter &writer, const PageList &pages, const PageFrame &frame, const QString &path,
                        const Progress &progress)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(ErrorCode::ReviewFailed, path, u"QPdfWriter could not begin"_s);
    painter.setLayoutDirection(Qt::LeftToRight);
    for (int i = 0; i < pages.count(); ++i) {
        if (i > 0 && !writer.newPage())
            return failure(ErrorCode::ReviewFailed, path, u"QPdfWriter could not add a page"_s);
        frame.paint(painter, i + 1, pages.count());
        pages.page(i)(painter);
        if (progress && !progress(i + 1, pages.count()))
            return failure(ErrorCode::ReviewFailed, path, kReviewStopped);
    }
    painter.end();
    return {};
}

Result<QByteArray> renderReview(const ReviewContent &content, const QString &path, const Progress &progress)
{
    const QString family = reviewFontFamily();
    if (family.isEmpty())
        return failure(ErrorCode::FontMissing);
    const Sheet sheet(content.options.paper, family);
    const std::unique_ptr<PageList> pages = layOutReview(content, sheet);

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, content, sheet);
    return paintPages(writer, *pages, PageFrame(content, sheet), path, progress).map([&] { return bytes; });
}

} // namespace

Result<void> writeReviewPdf(const ReviewContent &content, const QString &path, const Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::ReviewFailed, path, file.errorString());
    const Result<QByteArray> pdf = renderReview(content, path, progress);
    if (!pdf)
        return tl::unexpected<Error>(pdf.error());
    if (file.write(*pdf) != pdf->size() || !file.commit()) {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        return failure(isFull ? ErrorCode::DiskFull : ErrorCode::ReviewFailed, path, file.errorString());
    }
    return {};
}

} // namespace tessera
