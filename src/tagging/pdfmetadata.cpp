// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/pdfmetadata.h"

#include "domain/isodate.h"

#include <qpdf/Buffer.hh>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// One line that XML can hold.
QString metadataLine(const QString &text)
{
    QString line = text.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.unicode() >= 0xfffe; });
    return line;
}

/// What Info and XMP both say.
struct Properties {
    QString title;
    QString author;
    QString subject;
    QString keywords;
    QString creator;
    QString producer;
    QDateTime written;
};

Properties propertiesOf(QPDF &pdf, const PdfDocumentInfo &info)
{
    QPDFObjectHandle old = pdf.getTrailer().getKey("/Info");
    const auto oldText = [&](const char *key) {
        const bool isThere = old.isDictionary() && old.hasKey(key) && old.getKey(key).isString();
        return isThere ? QString::fromStdString(old.getKey(key).getUTF8Value()) : QString();
    };
    return {metadataLine(info.title),
            metadataLine(info.author),
            metadataLine(info.subject),
            metadataLine(info.keywords.join(u", "_s)),
            metadataLine(info.creator.isEmpty() ? oldText("/Creator") : info.creator),
            metadataLine(oldText("/Producer")),
            info.written.toUTC()};
}

void addInfo(QPDF &pdf, const Properties &properties)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    const auto add = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            info.replaceKey(key, pdfText(text));
    };
    add("/Title", properties.title);
    add("/Author", properties.author);
    add("/Subject", properties.subject);
    add("/Keywords", properties.keywords);
    add("/Creator", properties.creator);
    add("/Producer", properties.producer);
    if (properties.written.isValid()) {
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfMoment(properties.written)));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfMoment(properties.written)));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

QString element(const QString &name, const QString &before, const QString &text, const QString &after)
{
    if (text.isEmpty())
        return {};
    return u"  <%1>%2%3%4</%1>\n"_s.arg(name, before, text.toHtmlEscaped(), after);
}

QString xmpOf(const Properties &properties, const QString &language, const PdfClaim &claim)
{
    const QString inAllLanguages = u"<rdf:Alt><rdf:li xml:lang=\"x-default\">"_s;
    const QString when = momentText(properties.written);
    return u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           " <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
           " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"_s
           + element(u"dc:title"_s, inAllLanguages, properties.title, u"</rdf:li></rdf:Alt>"_s)
           + element(u"dc:creator"_s, u"<rdf:Seq><rdf:li>"_s, properties.author, u"</rdf:li></rdf:Seq>"_s)
           + element(u"dc:description"_s, inAllLanguages, properties.subject, u"</rdf:li></rdf:Alt>"_s)
           + element(u"dc:language"_s, u"<rdf:Bag><rdf:li>"_s, language, u"</rdf:li></rdf:Bag>"_s)
           + element(u"pdf:Keywords"_s, {}, properties.keywords, {})
           + element(u"pdf:Producer"_s, {}, properties.producer, {})
           + element(u"xmp:CreatorTool"_s, {}, properties.creator, {}) + element(u"xmp:CreateDate"_s, {}, when, {})
           + element(u"xmp:ModifyDate"_s, {}, when, {}) + element(u"pdfaid:part"_s, {}, QString::number(claim.part), {})
           + element(u"pdfaid:conformance"_s, {}, QString(QLatin1Char(claim.conformance)), {})
           + u" </rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>"_s;
}

} // namespace

PdfClaim claimOf(QPDF &pdf)
{
    QPDFObjectHandle metadata = pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream())
        return {};
    const auto data = metadata.getStreamData();
    const QByteArrayView xmp(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
    for (int part = 1; part <= 3; ++part) {
        const QByteArray number = QByteArray::number(part);
        const bool isPart = xmp.contains(QByteArray("pdfaid:part=\"" + number + '"'))
                            || xmp.contains(QByteArray("<pdfaid:part>" + number + '<'));
        if (isPart)
            return {part, 'B'};
    }
    return {};
}

void addMetadata(QPDF &pdf, const PdfDocumentInfo &info, const PdfClaim &claim)
{
    const Properties properties = propertiesOf(pdf, info);
    addInfo(pdf, properties);
    if (claim.part == 0) {
        pdf.getRoot().removeKey("/Metadata");
        return;
    }
    const QString xmp = xmpOf(properties, info.language, claim);
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, xmp.toStdString());
    stream.getDict().replaceKey("/Type", pdfName("Metadata"));
    stream.getDict().replaceKey("/Subtype", pdfName("XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);
}

std::string pdfMoment(const QDateTime &moment)
{
    return moment.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString();
}

} // namespace tessera
