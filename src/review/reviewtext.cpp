// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewtext.h"

#include "charts/chartfile.h"
#include "domain/daytext.h"
#include "domain/filewriting.h"
#include "domain/localisedtext.h"
#include "review/odtstyles.h"
#include "review/reviewtables.h"
#include "review/sheet.h"
#include "review/tablewidths.h"
#include "review/wording.h"
#include "review/zippackage.h"

#include <QBuffer>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;
using namespace odt;

namespace {

constexpr qsizetype kMeasuresBeside = 6; // of a matrix, so that labels have room

/// Writes the body of the text and keeps the pictures and the widths of columns that it refers to.
class OdtBody
{
public:
    OdtBody(const ReviewDocument &document, const QString &family) : m_document(document), m_family(family) {}

    /// False when it was stopped.
    [[nodiscard]] bool write(const Progress &progress);

    [[nodiscard]] QByteArray content() const { return m_buffer.data(); }
    [[nodiscard]] const QList<PackagePart> &pictures() const { return m_pictures; }

    void operator()(const HeadingBlock &block) { writeHeading(block.text, 3, block.beginsPage); }
    void operator()(const TextBlock &block);
    void operator()(const FiguresBlock &block);
    void operator()(const TableBlock &block);
    void operator()(const BarsBlock &block);
    void operator()(const ChartBlock &block);
    void operator()(const MatrixBlock &block);
    void operator()(const TimelineBlock &block) { writeTable({}, columnsOf(tableTexts(block)), tableTexts(block)); }

private:
    void writeAutomaticStyles();
    void writeCover();
    void writeHeading(const QString &text, int level, bool beginsPage = false);
    void writeParagraph(const QString &text, const QString &style, const QList<Emphasis> &emphases = {});
    void writeTable(const QString &title, const QList<DocumentColumn> &columns, const QList<QStringList> &lines);
    void writeRow(const QList<DocumentColumn> &columns, const QStringList &line, bool isHead);
    [[nodiscard]] static QList<DocumentColumn> columnsOf(const QList<QStringList> &lines);

    const ReviewDocument &m_document;
    QString m_family;
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
    QList<PackagePart> m_pictures;
    int m_tables = 0;
};

QString columnStyle(int share)
{
    return u"Share%1"_s.arg(share);
}

/// The share of a column in tenths, from 1 to 100: one style for each.
int shareOf(const DocumentColumn &column)
{
    return std::clamp(qRound(column.share * 10), 1, 100);
}

void OdtBody::writeAutomaticStyles()
{
    startElement(m_xml, u"office:automatic-styles"_s);
    for (int level = 1; level <= 3; ++level) {
        startElement(m_xml, u"style:style"_s,
                     {{u"style:name"_s, u"PageHeading%1"_s.arg(level)},
                      {u"style:family"_s, u"paragraph"_s},
                      {u"style:parent-style-name"_s, u"Heading_20_%1"_s.arg(level)}});
        emptyElement(m_xml, u"style:paragraph-properties"_s, {{u"fo:break-before"_s, u"page"_s}});
        m_xml.writeEndElement();
    }
    for (int kind = 1; kind <= 3; ++kind) { // 1 = strong, 2 = slanted, 3 = both
        startElement(m_xml, u"style:style"_s,
                     {{u"style:name"_s, u"Emphasis%1"_s.arg(kind)}, {u"style:family"_s, u"text"_s}});
        emptyElement(m_xml, u"style:text-properties"_s,
                     {{u"fo:font-weight"_s, kind & 1 ? u"bold"_s : u"normal"_s},
                      {u"fo:font-style"_s, kind & 2 ? u"italic"_s : u"normal"_s}});
        m_xml.writeEndElement();
    }
    startElement(m_xml, u"style:style"_s, {{u"style:name"_s, u"Table"_s}, {u"style:family"_s, u"table"_s}});
    emptyElement(m_xml, u"style:table-properties"_s,
                 {{u"style:width"_s, QString::number(textWidth(m_document), 'f', 1) + u"mm"_s},
                  {u"table:align"_s, u"margins"_s},
                  {u"fo:margin-bottom"_s, u"3mm"_s}});
    m_xml.writeEndElement();
    startElement(m_xml, u"style:style"_s, {{u"style:name"_s, u"Row"_s}, {u"style:family"_s, u"table-row"_s}});
    emptyElement(m_xml, u"style:table-row-properties"_s, {{u"fo:keep-together"_s, u"always"_s}});
    m_xml.writeEndElement();
    for (const auto &[name, ground] : {std::pair{u"CellBox"_s, u"transparent"_s}, {u"HeadBox"_s, u"#eeeeee"_s}}) {
        startElement(m_xml, u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, u"table-cell"_s}});
        emptyElement(m_xml, u"style:table-cell-properties"_s,
                     {{u"fo:border"_s, u"0.5pt solid #bbbbbb"_s},
                      {u"fo:padding"_s, u"1mm"_s},
                      {u"fo:background-color"_s, ground}});
        m_xml.writeEndElement();
    }
    for (int share = 1; share <= 100; ++share) {
        startElement(m_xml, u"style:style"_s,
                     {{u"style:name"_s, columnStyle(share)}, {u"style:family"_s, u"table-column"_s}});
        emptyElement(m_xml, u"style:table-column-properties"_s,
                     {{u"style:rel-column-width"_s, QString::number(share) + u'*'}});
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdtBody::writeCover()
{
    if (!m_document.body.isEmpty())
        writeParagraph(m_document.body, u"Body"_s);
    writeHeading(m_document.title, 1);
    writeParagraph(QString::number(m_document.options.year), u"Lead"_s);
    //: %1 = day
    const QString asOf =
        reviewText(QT_TRANSLATE_NOOP("tessera::Review", "As of %1")).arg(longDate(m_document.options.asOf));
    for (const QString &line : {m_document.scopeTitle, m_document.scope, m_document.options.issuingBody, asOf,
                                m_document.editionText, sharingText(m_document.label) + u' ' + m_document.labelMeaning,
                                m_document.options.labelReason, m_document.voluntaryNote}) {
        if (!line.trimmed().isEmpty())
            writeParagraph(line, u"Body"_s);
    }
}

bool OdtBody::write(const Progress &progress)
{
    m_xml.setDevice(&m_buffer);
    m_buffer.open(QIODevice::WriteOnly);
    startRoot(m_xml, u"office:document-content"_s);
    writeAutomaticStyles();
    startElement(m_xml, u"office:body"_s);
    startElement(m_xml, u"office:text"_s);
    writeCover();
    qsizetype done = 0;
    qsizetype all = 0;
    for (const DocumentSection &section : m_document.sections)
        all += section.blocks.size();
    for (const DocumentSection &section : m_document.sections) {
        writeHeading(section.title, 2, true);
        for (const Block &block : section.blocks) {
            std::visit(*this, block);
            if (progress && !progress(int(++done), int(all)))
                return false;
        }
    }
    m_xml.writeEndDocument();
    return true;
}

void OdtBody::writeHeading(const QString &text, int level, bool beginsPage)
{
    startElement(m_xml, u"text:h"_s,
                 {{u"text:style-name"_s, (beginsPage ? u"PageHeading%1"_s : u"Heading_20_%1"_s).arg(level)},
                  {u"text:outline-level"_s, QString::number(level)}});
    writeText(m_xml, text);
    m_xml.writeEndElement();
}

void OdtBody::writeParagraph(const QString &text, const QString &style, const QList<Emphasis> &emphases)
{
    QList<qsizetype> cuts{0, text.size()};
    for (const Emphasis &emphasis : emphases) {
        for (const qsizetype at : {emphasis.start, emphasis.start + emphasis.length})
            cuts.append(std::clamp<qsizetype>(at, 0, text.size()));
    }
    std::sort(cuts.begin(), cuts.end());
    startElement(m_xml, u"text:p"_s, {{u"text:style-name"_s, style}});
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
        if (cuts.at(i) == cuts.at(i + 1))
            continue;
        int kind = 0;
        for (const Emphasis &emphasis : emphases) {
            if (emphasis.start <= cuts.at(i) && cuts.at(i) < emphasis.start + emphasis.length)
                kind |= (emphasis.isStrong ? 1 : 0) | (emphasis.isSlanted ? 2 : 0);
        }
        if (kind > 0)
            startElement(m_xml, u"text:span"_s, {{u"text:style-name"_s, u"Emphasis%1"_s.arg(kind)}});
        writeText(m_xml, text.sliced(cuts.at(i), cuts.at(i + 1) - cuts.at(i)));
        if (kind > 0)
            m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdtBody::operator()(const TextBlock &block)
{
    if (block.kind != TextKind::Bullet) {
        writeParagraph(block.text,
                       block.kind == TextKind::Lead   ? u"Lead"_s
                       : block.kind == TextKind::Note ? u"Note"_s
                                                      : u"Body"_s,
                       block.emphases);
        return;
    }
    startElement(m_xml, u"text:list"_s, {{u"text:style-name"_s, u"Bullets"_s}});
    startElement(m_xml, u"text:list-item"_s);
    writeParagraph(block.text, u"Body"_s, block.emphases);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtBody::operator()(const FiguresBlock &block)
{
    //: Head of a column: key figures
    QList<QStringList> lines{{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Figure")),
                              //: Head of a column: the number
                              reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Value")),
                              reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Change")),
                              reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Formula"))}};
    for (const KeyFigure &figure : block.figures)
        lines.append({figure.label, figure.note.isEmpty() ? figure.value : figure.value + u" · "_s + figure.note,
                      figure.change, figure.formula});
    const QStringList head = lines.constFirst();
    writeTable({}, {{head.at(0), 2, false, true}, {head.at(1), 1.5}, {head.at(2), 1.2}, {head.at(3), 3.5}}, lines);
}

void OdtBody::operator()(const TableBlock &block)
{
    const TableBlock printed = printedTable(block);
    if (printed.columns.isEmpty())
        return;
    writeTable(block.title, printed.columns, tableTexts(printed));
    if (!block.note.isEmpty())
        writeParagraph(block.note, u"Note"_s);
}

void OdtBody::operator()(const BarsBlock &block)
{
    const QList<QStringList> lines = tableTexts(block);
    writeTable(block.title, columnsOf(lines), lines);
}

/// Some measures at a time: their labels would not fit beside one another.
void OdtBody::operator()(const MatrixBlock &block)
{
    const QList<QStringList> lines = tableTexts(block);
    const qsizetype measures = block.measureTitles.size();
    for (qsizetype first = 0; first < measures; first += kMeasuresBeside) {
        const bool isLast = first + kMeasuresBeside >= measures;
        QList<QStringList> some;
        for (const QStringList &line : lines) {
            some.append(line.mid(0, 1) + line.mid(1 + first, std::min(kMeasuresBeside, measures - first))
                        + (isLast ? line.mid(1 + measures) : QStringList()));
        }
        writeTable({}, columnsOf(some), some);
    }
}

void OdtBody::operator()(const ChartBlock &block)
{
    const QImage image = chartImage(block.chart, QFont(m_family));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    const QString path = u"Pictures/chart%1.png"_s.arg(m_pictures.size() + 1);
    m_pictures.append({path, bytes, true});

    const double width = textWidth(m_document);
    const double height = width * image.height() / image.width();
    const auto length = [](double value) { return QString::number(value, 'f', 1) + u"mm"_s; };
    startElement(m_xml, u"text:p"_s, {{u"text:style-name"_s, u"Body"_s}});
    startElement(m_xml, u"draw:frame"_s,
                 {{u"draw:name"_s, u"chart%1"_s.arg(m_pictures.size())},
                  {u"text:anchor-type"_s, u"as-char"_s},
                  {u"svg:width"_s, length(width)},
                  {u"svg:height"_s, length(height)}});
    emptyElement(m_xml, u"draw:image"_s,
                 {{u"xlink:href"_s, path},
                  {u"xlink:type"_s, u"simple"_s},
                  {u"xlink:show"_s, u"embed"_s},
                  {u"xlink:actuate"_s, u"onLoad"_s}});
    m_xml.writeTextElement(u"svg:title"_s, odt::plainText(block.chart.title));
    m_xml.writeTextElement(u"svg:desc"_s, odt::plainText(block.chart.description));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

QList<DocumentColumn> OdtBody::columnsOf(const QList<QStringList> &lines)
{
    QList<DocumentColumn> columns;
    for (const QString &title : lines.constFirst())
        columns.append({title, columns.isEmpty() ? 2.0 : 1.0, false, columns.isEmpty()});
    return columns;
}

void OdtBody::writeRow(const QList<DocumentColumn> &columns, const QStringList &line, bool isHead)
{
    startElement(m_xml, u"table:table-row"_s, {{u"table:style-name"_s, u"Row"_s}});
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const bool isNumber = columns.at(i).isNumber;
        const QString style = isHead || columns.at(i).isHeading ? (isNumber ? u"NumberHeadCell"_s : u"HeadCell"_s)
                                                                : (isNumber ? u"NumberCell"_s : u"Cell"_s);
        startElement(
            m_xml, u"table:table-cell"_s,
            {{u"table:style-name"_s, isHead ? u"HeadBox"_s : u"CellBox"_s}, {u"office:value-type"_s, u"string"_s}});
        writeParagraph(line.value(i), style);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdtBody::writeTable(const QString &title, const QList<DocumentColumn> &columns, const QList<QStringList> &lines)
{
    if (columns.isEmpty())
        return;
    if (!title.isEmpty())
        writeParagraph(title, u"TableTitle"_s);
    startElement(m_xml, u"table:table"_s,
                 {{u"table:name"_s, u"Table%1"_s.arg(++m_tables)}, {u"table:style-name"_s, u"Table"_s}});
    for (const DocumentColumn &column : columns)
        emptyElement(m_xml, u"table:table-column"_s, {{u"table:style-name"_s, columnStyle(shareOf(column))}});
    m_xml.writeStartElement(u"table:table-header-rows"_s);
    writeRow(columns, lines.constFirst(), true);
    m_xml.writeEndElement();
    for (qsizetype i = 1; i < lines.size(); ++i)
        writeRow(columns, lines.at(i), false);
    m_xml.writeEndElement();
}

QByteArray metaXml(const ReviewDocument &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startRoot(xml, u"office:document-meta"_s);
    startElement(xml, u"office:meta"_s);
    xml.writeTextElement(u"meta:generator"_s, u"Tessera"_s);
    xml.writeTextElement(u"dc:title"_s, odt::plainText(document.title));
    xml.writeTextElement(u"dc:description"_s, sharingText(document.label));
    xml.writeTextElement(u"dc:language"_s, document.language);
    xml.writeTextElement(u"meta:creation-date"_s, document.options.asOf.toString(Qt::ISODate) + u"T00:00:00"_s);
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifestXml(const QList<PackagePart> &parts)
{
    const QString manifest = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(manifest, u"manifest"_s);
    xml.writeStartElement(manifest, u"manifest"_s);
    xml.writeAttribute(manifest, u"version"_s, u"1.2"_s);
    const auto addEntry = [&](const QString &path, const QString &type) {
        xml.writeEmptyElement(manifest, u"file-entry"_s);
        xml.writeAttribute(manifest, u"full-path"_s, path);
        xml.writeAttribute(manifest, u"media-type"_s, type);
    };
    addEntry(u"/"_s, u"application/vnd.oasis.opendocument.text"_s);
    for (const PackagePart &part : parts)
        addEntry(part.path, part.path.endsWith(u".png"_s) ? u"image/png"_s : u"text/xml"_s);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> reviewOdt(const ReviewDocument &document, const Progress &progress)
{
    const LanguageScope language(document.language);
    const QString family = reviewFontFamily();
    if (family.isEmpty())
        return failure(ErrorCode::FontMissing);
    OdtBody body(document, family);
    if (!body.write(progress))
        return failure(ErrorCode::ReviewFailed, {}, kReviewStopped);
    const QList<PackagePart> parts = QList<PackagePart>{{u"content.xml"_s, body.content()},
                                                        {u"styles.xml"_s, stylesXml(document)},
                                                        {u"meta.xml"_s, metaXml(document)}}
                                     + body.pictures();
    return zipPackage(
        QList<PackagePart>{{u"mimetype"_s, QByteArrayLiteral("application/vnd.oasis.opendocument.text"), true}} + parts
        + QList<PackagePart>{{u"META-INF/manifest.xml"_s, manifestXml(parts)}});
}

Result<void> writeReviewOdt(const ReviewDocument &document, const QString &path, const Progress &progress)
{
    return reviewOdt(document, progress).and_then([&path](const QByteArray &bytes) { return writeFile(path, bytes); });
}

} // namespace tessera
