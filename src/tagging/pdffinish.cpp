// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/pdffinish.h"

#include "tagging/contentmarks.h"
#include "tagging/fontletters.h"
#include "tagging/pdfmetadata.h"
#include "tagging/pdfnavigation.h"
#include "tagging/structtree.h"

#include <QSet>
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPartWithFiles = 3;
constexpr int kCompression = 5; // of zlib's nine: a sixth less time than with its usual 6, for 3 % more bytes

std::string_view viewOf(const Buffer &data)
{
    return {reinterpret_cast<const char *>(data.getBuffer()), data.getSize()};
}

void replaceData(QPDFObjectHandle &stream, const std::string &data)
{
    // QPDFWriter compresses what has no filter.
    stream.replaceStreamData(data, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

/// Marks the content of all pages.
std::vector<PdfPage> markPages(const std::vector<QPDFObjectHandle> &objects, const TagRecorder &tags)
{
    std::vector<PdfPage> pages;
    pages.reserve(objects.size());
    for (QPDFObjectHandle object : objects) {
        QPDFObjectHandle contents = object.getKey("/Contents");
        const auto data = contents.getStreamData();
        MarkedContent marked = markContent(viewOf(*data), tags.elements());
        pages.push_back({object, pageTransform(viewOf(*data)), std::move(marked.owners)});
        replaceData(contents, marked.bytes);
        object.replaceKey("/Tabs", pdfName("S"));
    }
    return pages;
}

/// Corrects what the fonts say about their glyphs; false where a glyph has no letters.
bool completeFonts(const std::vector<QPDFObjectHandle> &pages)
{
    bool areComplete = true;
    std::size_t number = 0;
    for (QPDFObjectHandle &font : fontsOf(pages)) {
        nameSubset(font, number++);
        areComplete = areComplete && hasAllLetters(font);
        QPDFObjectHandle table = font.getKey("/ToUnicode");
        if (!table.isStream())
            continue;
        const auto data = table.getStreamData();
        replaceData(table, withSpaces(viewOf(*data)));
    }
    return areComplete;
}

/// Whether there is something to read, and each figure has its text.
bool canBeRead(const QList<TagElement> &elements)
{
    const auto isSilent = [](const TagElement &element) {
        return element.role == TagRole::Figure && element.details.alt.isEmpty() && element.details.actualText.isEmpty();
    };
    return elements.size() > 1 && std::none_of(elements.begin(), elements.end(), isSilent);
}

void addAttachments(QPDF &pdf, const QList<PdfAttachment> &attachments)
{
    if (attachments.isEmpty())
        return;
    QPDFEmbeddedFileDocumentHelper files(pdf);
    QPDFObjectHandle associated = QPDFObjectHandle::newArray();
    for (const PdfAttachment &attachment : attachments) {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.content.toStdString());
        stream.setSubtype(attachment.mimeType.toStdString());
        if (attachment.modified.isValid())
            stream.setModDate(pdfMoment(attachment.modified));
        const std::string name = attachment.name.toStdString();
        auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream);
        file.setDescription(attachment.description.toStdString());
        file.getObjectHandle().replaceKey("/AFRelationship", pdfName("Data"));
        files.replaceEmbeddedFile(name, file);
        associated.appendItem(file.getObjectHandle());
    }
    pdf.getRoot().replaceKey("/AF", associated);
}

void describeDocument(QPDF &pdf, const PdfDocumentInfo &info)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/MarkInfo", QPDFObjectHandle::newDictionary({{"/Marked", QPDFObjectHandle::newBool(true)}}));
    root.replaceKey("/ViewerPreferences",
                    QPDFObjectHandle::newDictionary({{"/DisplayDocTitle", QPDFObjectHandle::newBool(true)}}));
    if (!info.language.isEmpty())
        root.replaceKey("/Lang", pdfText(info.language));
}

QByteArray written(QPDF &pdf, const PdfClaim &claim)
{
    pdf.getTrailer().removeKey("/ID"); // made of the time
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    Pl_Flate::setCompressionLevel(kCompression); // of the whole program, where nothing else uses it
    writer.setDeterministicID(true);
    if (claim.part == 1) { // which has no object streams
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.forcePDFVersion("1.4");
    } else {
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setMinimumPDFVersion("1.7");
    }
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

QByteArray finish(QPDF &pdf, const std::vector<QPDFObjectHandle> &objects, const TagRecorder &tags,
                  const PdfDocumentInfo &info, const QList<PdfAttachment> &attachments)
{
    const std::vector<PdfPage> pages = markPages(objects, tags);
    addStructTree(pdf, pages, tags, addLinks(pdf, pages, tags.links()));
    addOutline(pdf, pages, tags.bookmarks());
    addAttachments(pdf, attachments);
    describeDocument(pdf, info);

    PdfClaim claim = claimOf(pdf);
    const bool isComplete = completeFonts(objects) && canBeRead(tags.elements());
    if (claim.part != 0 && !attachments.isEmpty())
        claim.part = kPartWithFiles;
    if (isComplete && !info.language.isEmpty() && !info.title.isEmpty())
        claim.conformance = 'A';
    addMetadata(pdf, info, claim);
    return written(pdf, claim);
}

/// Why the two cannot be brought together; empty if they can.
QString contradiction(const std::vector<QPDFObjectHandle> &pages, const TagRecorder &tags,
                      const QList<PdfAttachment> &attachments)
{
    if (tags.pageCount() != int(pages.size()))
        return u"%1 pages were painted, %2 recorded"_s.arg(pages.size()).arg(tags.pageCount());
    for (QPDFObjectHandle page : pages) {
        if (!page.getKey("/Contents").isStream())
            return u"a page has no single content stream"_s;
    }
    QSet<QString> names;
    for (const PdfAttachment &attachment : attachments)
        names.insert(attachment.name);
    return names.size() == attachments.size() ? QString() : u"two attachments have the same name"_s;
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &bytes, const TagRecorder &tags, const PdfDocumentInfo &info,
                             const QList<PdfAttachment> &attachments)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("review", bytes.constData(), std::size_t(bytes.size()));
        const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
        const QString reason = contradiction(pages, tags, attachments);
        if (!reason.isEmpty())
            return failure(ErrorCode::ReviewFailed, info.title, reason);
        QByteArray finished = finish(pdf, pages, tags, info, attachments);
        if (pdf.anyWarnings())
            return failure(ErrorCode::ReviewFailed, info.title,
                           QString::fromStdString(pdf.getWarnings().front().what()));
        return finished;
    } catch (const std::exception &problem) {
        return failure(ErrorCode::ReviewFailed, info.title, QString::fromLocal8Bit(problem.what()));
    }
}

} // namespace tessera
