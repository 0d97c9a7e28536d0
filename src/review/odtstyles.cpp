// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/odtstyles.h"

#include "charts/plaintext.h"
#include "review/wording.h"

#include <QLocale>

namespace tessera::odt {

using namespace Qt::StringLiterals;

namespace {

constexpr double kOdtMargin = 20; // mm

QString millimetres(double length)
{
    return QString::number(length, 'f', 1) + u"mm"_s;
}

/// A named style; where `text` is empty there are only properties of the paragraph.
void writeStyle(QXmlStreamWriter &xml, const QString &name, const QString &parent, const Attributes &paragraph,
                const Attributes &text = {}, int level = 0)
{
    Attributes attributes{{u"style:name"_s, name},
                          {u"style:display-name"_s, QString(name).replace(u"_20_"_s, u" "_s)},
                          {u"style:family"_s, u"paragraph"_s},
                          {u"style:class"_s, u"text"_s}};
    if (!parent.isEmpty())
        attributes.append({u"style:parent-style-name"_s, parent});
    if (level > 0)
        attributes.append({u"style:default-outline-level"_s, QString::number(level)});
    startElement(xml, u"style:style"_s, attributes);
    emptyElement(xml, u"style:paragraph-properties"_s, paragraph);
    if (!text.isEmpty())
        emptyElement(xml, u"style:text-properties"_s, text);
    xml.writeEndElement();
}

void writeDefaultStyle(QXmlStreamWriter &xml, const QLocale &locale)
{
    const QStringList parts = locale.bcp47Name().split(u'-');
    const bool isRightToLeft = locale.textDirection() == Qt::RightToLeft;
    startElement(xml, u"style:default-style"_s, {{u"style:family"_s, u"paragraph"_s}});
    emptyElement(xml, u"style:paragraph-properties"_s,
                 {{u"style:writing-mode"_s, isRightToLeft ? u"rl-tb"_s : u"lr-tb"_s},
                  {u"fo:text-align"_s, u"start"_s},
                  {u"fo:orphans"_s, u"2"_s},
                  {u"fo:widows"_s, u"2"_s}});
    const QString country = QLocale::territoryToCode(locale.territory());
    emptyElement(xml, u"style:text-properties"_s,
                 {{u"fo:font-family"_s, u"Noto Sans"_s},
                  {u"fo:font-size"_s, u"10pt"_s},
                  {u"fo:language"_s, parts.constFirst()},
                  {u"fo:country"_s, country.isEmpty() ? u"none"_s : country}});
    xml.writeEndElement();
}

void writeHeadingStyle(QXmlStreamWriter &xml, int level, const QString &size, const QString &above)
{
    writeStyle(xml, u"Heading_20_%1"_s.arg(level), u"Standard"_s,
               {{u"fo:margin-top"_s, above}, {u"fo:margin-bottom"_s, u"2mm"_s}, {u"fo:keep-with-next"_s, u"always"_s}},
               {{u"fo:font-size"_s, size}, {u"fo:font-weight"_s, u"bold"_s}}, level);
}

void writeNamedStyles(QXmlStreamWriter &xml)
{
    writeStyle(xml, u"Standard"_s, {}, {});
    writeHeadingStyle(xml, 1, u"22pt"_s, u"30mm"_s);
    writeHeadingStyle(xml, 2, u"16pt"_s, u"8mm"_s);
    writeHeadingStyle(xml, 3, u"12pt"_s, u"6mm"_s);
    writeStyle(xml, u"Body"_s, u"Standard"_s, {{u"fo:margin-bottom"_s, u"2mm"_s}});
    writeStyle(xml, u"Lead"_s, u"Body"_s, {}, {{u"fo:font-size"_s, u"11pt"_s}, {u"fo:font-weight"_s, u"bold"_s}});
    writeStyle(xml, u"Note"_s, u"Body"_s, {}, {{u"fo:font-size"_s, u"8.5pt"_s}, {u"fo:color"_s, u"#555555"_s}});
    writeStyle(xml, u"TableTitle"_s, u"Body"_s, {{u"fo:margin-top"_s, u"4mm"_s}, {u"fo:keep-with-next"_s, u"always"_s}},
               {{u"fo:font-weight"_s, u"bold"_s}});
    writeStyle(xml, u"Cell"_s, u"Standard"_s, {}, {{u"fo:font-size"_s, u"9pt"_s}});
    writeStyle(xml, u"NumberCell"_s, u"Cell"_s, {{u"fo:text-align"_s, u"end"_s}});
    writeStyle(xml, u"HeadCell"_s, u"Cell"_s, {}, {{u"fo:font-weight"_s, u"bold"_s}});
    writeStyle(xml, u"NumberHeadCell"_s, u"HeadCell"_s, {{u"fo:text-align"_s, u"end"_s}});
    writeStyle(xml, u"PageLabel"_s, u"Standard"_s, {{u"fo:text-align"_s, u"right"_s}},
               {{u"fo:font-size"_s, u"12pt"_s}});
    writeStyle(xml, u"PageFoot"_s, u"Standard"_s, {}, {{u"fo:font-size"_s, u"8pt"_s}});
}

void writeSheet(QXmlStreamWriter &xml, const ReviewDocument &document)
{
    const QSizeF paper = QPageSize(document.options.paper).size(QPageSize::Millimeter);
    startElement(xml, u"style:page-layout"_s, {{u"style:name"_s, u"Sheet"_s}});
    emptyElement(xml, u"style:page-layout-properties"_s,
                 {{u"fo:page-width"_s, millimetres(paper.width())},
                  {u"fo:page-height"_s, millimetres(paper.height())},
                  {u"style:print-orientation"_s, u"portrait"_s},
                  {u"fo:margin"_s, millimetres(kOdtMargin)}});
    for (const QString &part : {u"style:header-style"_s, u"style:footer-style"_s}) {
        startElement(xml, part);
        emptyElement(xml, u"style:header-footer-properties"_s,
                     {{u"fo:min-height"_s, u"8mm"_s},
                      {part.contains(u"header") ? u"fo:margin-bottom"_s : u"fo:margin-top"_s, u"4mm"_s}});
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeBulletStyle(QXmlStreamWriter &xml)
{
    startElement(xml, u"text:list-style"_s, {{u"style:name"_s, u"Bullets"_s}});
    startElement(xml, u"text:list-level-style-bullet"_s, {{u"text:level"_s, u"1"_s}, {u"text:bullet-char"_s, u"•"_s}});
    emptyElement(xml, u"style:list-level-properties"_s,
                 {{u"text:space-before"_s, u"3mm"_s}, {u"text:min-label-width"_s, u"4mm"_s}});
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeLabelStyle(QXmlStreamWriter &xml, SharingLabel label)
{
    startElement(xml, u"style:style"_s, {{u"style:name"_s, u"SharingLabel"_s}, {u"style:family"_s, u"text"_s}});
    emptyElement(xml, u"style:text-properties"_s,
                 {{u"fo:background-color"_s, u"#000000"_s},
                  {u"fo:color"_s, u"#%1"_s.arg(sharingColour(label), 6, 16, QChar(u'0'))},
                  {u"fo:font-weight"_s, u"bold"_s}});
    xml.writeEndElement();
}

/// The label, on the right of the page in every language, with the marking before it.
void writePageLabel(QXmlStreamWriter &xml, const ReviewDocument &document)
{
    startElement(xml, u"text:p"_s, {{u"text:style-name"_s, u"PageLabel"_s}});
    QStringList before;
    if (document.isDemonstration)
        before.append(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Demonstration data")));
    if (!document.options.marking.isEmpty())
        before.append(document.options.marking);
    if (!before.isEmpty())
        writeText(xml, before.join(u" · "_s) + u" · "_s);
    startElement(xml, u"text:span"_s, {{u"text:style-name"_s, u"SharingLabel"_s}});
    xml.writeCharacters(QChar(QChar::Nbsp) + sharingText(document.label) + QChar(QChar::Nbsp));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeMasterPage(QXmlStreamWriter &xml, const ReviewDocument &document)
{
    startElement(xml, u"style:master-page"_s,
                 {{u"style:name"_s, u"Standard"_s}, {u"style:page-layout-name"_s, u"Sheet"_s}});
    startElement(xml, u"style:header"_s);
    writePageLabel(xml, document);
    xml.writeEndElement();
    startElement(xml, u"style:footer"_s);
    startElement(xml, u"text:p"_s, {{u"text:style-name"_s, u"PageFoot"_s}});
    writeText(xml, document.footText + u" · "_s);
    startElement(xml, u"text:page-number"_s, {{u"text:select-page"_s, u"current"_s}});
    xml.writeCharacters(u"1"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    writePageLabel(xml, document);
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

void startElement(QXmlStreamWriter &xml, const QString &name, const Attributes &attributes)
{
    xml.writeStartElement(name);
    for (const auto &[key, value] : attributes)
        xml.writeAttribute(key, value);
}

void emptyElement(QXmlStreamWriter &xml, const QString &name, const Attributes &attributes)
{
    xml.writeEmptyElement(name);
    for (const auto &[key, value] : attributes)
        xml.writeAttribute(key, value);
}

void startRoot(QXmlStreamWriter &xml, const QString &name)
{
    xml.writeStartDocument();
    startElement(xml, name,
                 {{u"xmlns:office"_s, kOffice},
                  {u"xmlns:style"_s, kStyle},
                  {u"xmlns:text"_s, kText},
                  {u"xmlns:table"_s, kTable},
                  {u"xmlns:draw"_s, kDraw},
                  {u"xmlns:fo"_s, kFo},
                  {u"xmlns:svg"_s, kSvg},
                  {u"xmlns:xlink"_s, kXlink},
                  {u"xmlns:meta"_s, kMeta},
                  {u"xmlns:dc"_s, kDc},
                  {u"office:version"_s, u"1.2"_s}});
}

QString plainText(const QString &text)
{
    QString result = visibleText(text);
    for (QChar &c : result)
        c = c.unicode() >= 0xFFFE ? QChar(QChar::ReplacementCharacter) : c;
    return result;
}

void writeText(QXmlStreamWriter &xml, const QString &text)
{
    QString plain;
    const auto flush = [&xml, &plain] {
        if (!plain.isEmpty())
            xml.writeCharacters(plain);
        plain.clear();
    };
    for (const QChar c : plainText(text)) {
        if (c == u'\n') {
            flush();
            emptyElement(xml, u"text:line-break"_s);
        } else if (c == u' ' && (plain.isEmpty() || plain.endsWith(u' '))) {
            flush();
            emptyElement(xml, u"text:s"_s);
        } else {
            plain += c;
        }
    }
    flush();
}

QByteArray stylesXml(const ReviewDocument &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startRoot(xml, u"office:document-styles"_s);
    startElement(xml, u"office:styles"_s);
    writeDefaultStyle(xml, QLocale(document.language));
    writeNamedStyles(xml);
    writeLabelStyle(xml, document.label);
    writeBulletStyle(xml);
    xml.writeEndElement();
    startElement(xml, u"office:automatic-styles"_s);
    writeSheet(xml, document);
    xml.writeEndElement();
    startElement(xml, u"office:master-styles"_s);
    writeMasterPage(xml, document);
    xml.writeEndDocument();
    return bytes;
}

double textWidth(const ReviewDocument &document)
{
    return QPageSize(document.options.paper).size(QPageSize::Millimeter).width() - 2 * kOdtMargin;
}

} // namespace tessera::odt
