// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewtables.h"
#include "review/reviewtext.h"
#include "support/reviewfixture.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

// Debian's own.
const QString kPython = u"/usr/bin/python3"_s;

using Parts = QMap<QString, QByteArray>;

/// What another program finds in the package.
Parts unpacked(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.odt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    if (QProcess::execute(kPython, {u"-m"_s, u"zipfile"_s, u"-e"_s, file.fileName(), folder.filePath(u"parts"_s)}) != 0)
        return {};
    Parts parts;
    const QDir root(folder.filePath(u"parts"_s));
    for (QDirIterator each(root.path(), QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        QFile part(each.next());
        if (part.open(QIODevice::ReadOnly))
            parts.insert(root.relativeFilePath(part.fileName()), part.readAll());
    }
    return parts;
}

/// The elements of one name, as "attribute|text within"; an error of the XML stands as "broken".
QStringList elementsOf(const QByteArray &xml, const QString &name, const QString &attribute = {})
{
    QStringList found;
    QList<qsizetype> open;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.qualifiedName() == name) {
            open.append(found.size());
            found.append(attribute.isEmpty() ? QString() : reader.attributes().value(attribute).toString() + u'|');
        } else if (reader.isEndElement() && reader.qualifiedName() == name) {
            open.removeLast();
        } else if (reader.isCharacters() && !open.isEmpty()) {
            found[open.constLast()] += reader.text();
        }
    }
    return reader.hasError() ? QStringList{u"broken: "_s + reader.errorString()} : found;
}

ReviewDocument documentWith(const QList<Block> &blocks)
{
    ReviewDocument document;
    document.title = u"Title"_s;
    document.footText = u"Short"_s;
    document.label = SharingLabel::Amber;
    document.language = u"en"_s;
    document.options.year = 2025;
    document.options.asOf = QDate(2025, 11, 22);
    document.sections = {{SectionId::Summary, u"Section"_s, {}, blocks}};
    return document;
}

} // namespace

class TestReviewText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isATextDocument();
    void headingsAreHeadings();
    void tablesRepeatTheirHead();
    void everyPageCarriesTheLabel();
    void everyStyleIsThere();
    void chartsArePictures();
    void nothingPointsOutside();
    void hostileTextsStayText_data();
    void hostileTextsStayText();
    void emphasisStandsOut();
    void theSameDocumentGivesTheSameBytes();
    void aFileThatCannotBeWritten();
    void stopsWhenAsked();
    void libreOfficeReadsIt();

private:
    std::optional<test::ReviewFixture> m_fixture;
    ReviewDocument m_document;
    QByteArray m_bytes;
    Parts m_parts;
};

void TestReviewText::initTestCase()
{
    if (!QFile::exists(kPython))
        QSKIP("Debian's Python is not installed.");
    m_fixture.emplace();
    m_fixture->options.marking = u"NATIONAL MARKING"_s;
    m_document = m_fixture->document();
    const Result<QByteArray> bytes = reviewOdt(m_document);
    QVERIFY(bytes);
    m_bytes = *bytes;
    m_parts = unpacked(m_bytes);
}

void TestReviewText::isATextDocument()
{
    QCOMPARE(m_bytes.mid(30, 47), "mimetypeapplication/vnd.oasis.opendocument.text");
    const QStringList entries =
        elementsOf(m_parts.value(u"META-INF/manifest.xml"_s), u"manifest:file-entry"_s, u"manifest:full-path"_s);
    QVERIFY(entries.contains(u"/|"_s));
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part) {
        const bool isListed = part.key() != u"mimetype" && !part.key().startsWith(u"META-INF"_s);
        QCOMPARE(entries.contains(part.key() + u'|'), isListed);
    }
    QCOMPARE(elementsOf(m_parts.value(u"meta.xml"_s), u"dc:title"_s), QStringList(m_document.title));
}

void TestReviewText::headingsAreHeadings()
{
    QStringList wanted{u"1|"_s + m_document.title};
    for (const DocumentSection &section : m_document.sections) {
        wanted.append(u"2|"_s + section.title);
        for (const HeadingBlock &heading : test::blocksOf<HeadingBlock>(section.blocks))
            wanted.append(u"3|"_s + heading.text);
    }
    QVERIFY(wanted.size() > 5);
    QCOMPARE(elementsOf(m_parts.value(u"content.xml"_s), u"text:h"_s, u"text:outline-level"_s), wanted);
}

void TestReviewText::tablesRepeatTheirHead()
{
    const QByteArray content = m_parts.value(u"content.xml"_s);
    const qsizetype tables = elementsOf(content, u"table:table"_s, u"table:name"_s).size();
    QVERIFY(tables > 5);
    QCOMPARE(elementsOf(content, u"table:table-header-rows"_s).size(), tables);
    const QStringList texts = elementsOf(content, u"text:p"_s);
    for (const DocumentSection &section : m_document.sections) {
        for (const TableBlock &table : test::blocksOf<TableBlock>(section.blocks)) {
            for (const QList<DocumentCell> &row : table.rows) {
                const QString text = cellText(row.at(1)).remove(u'\n'); // line ends are elements
                QVERIFY2(texts.contains(text), qPrintable(text));
            }
        }
    }
}

void TestReviewText::everyPageCarriesTheLabel()
{
    const QByteArray styles = m_parts.value(u"styles.xml"_s);
    for (const QString &part : {u"style:header"_s, u"style:footer"_s}) {
        const QStringList texts = elementsOf(styles, part);
        QCOMPARE(texts.size(), 1);
        QVERIFY(texts.at(0).contains(sharingText(m_document.label)));
        QVERIFY(texts.at(0).contains(u"NATIONAL MARKING"_s));
        QVERIFY(texts.at(0).contains(u"Demonstration data"_s));
    }
    QCOMPARE(elementsOf(styles, u"text:page-number"_s).size(), 1);
}

void TestReviewText::everyStyleIsThere()
{
    QSet<QString> defined;
    QSet<QString> used;
    for (const QByteArray &xml : {m_parts.value(u"styles.xml"_s), m_parts.value(u"content.xml"_s)}) {
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            reader.readNext();
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                if (attribute.qualifiedName() == u"style:name")
                    defined.insert(attribute.value().toString());
                else if (attribute.name() == u"style-name" || attribute.name() == u"parent-style-name")
                    used.insert(attribute.value().toString());
            }
        }
    }
    QVERIFY(used.size() > 10);
    QVERIFY2(defined.contains(used), qPrintable(QStringList((used - defined).values()).join(u' ')));
}

void TestReviewText::chartsArePictures()
{
    qsizetype charts = 0;
    for (const DocumentSection &section : m_document.sections)
        charts += test::blocksOf<ChartBlock>(section.blocks).size();
    QVERIFY(charts > 1);
    const QByteArray content = m_parts.value(u"content.xml"_s);
    const QStringList images = elementsOf(content, u"draw:image"_s, u"xlink:href"_s);
    QCOMPARE(images.size(), charts);
    for (const QString &image : images)
        QVERIFY(m_parts.value(image.chopped(1)).startsWith("\x89PNG"));
    for (const QString &description : elementsOf(content, u"svg:desc"_s))
        QVERIFY(!description.isEmpty());
}

void TestReviewText::nothingPointsOutside()
{
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part) {
        if (!part.key().endsWith(u".xml"_s))
            continue;
        QXmlStreamReader reader(part.value());
        while (!reader.atEnd()) {
            reader.readNext();
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                QVERIFY(attribute.name() != u"href" || attribute.value().startsWith(u"Pictures/"_s));
            QVERIFY(reader.qualifiedName() != u"text:a" && reader.qualifiedName() != u"office:scripts");
        }
        QVERIFY2(!reader.hasError(), qPrintable(part.key() + reader.errorString()));
    }
}

void TestReviewText::hostileTextsStayText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const QString &text, const QString &kept) {
        QTest::newRow(name) << text << kept;
    };
    row("tags", u"<text:a xlink:href=\"http://example.org\">x</text:a> & ]]>"_s,
        u"<text:a xlink:href=\"http://example.org\">x</text:a> & ]]>"_s);
    row("entity", u"&lol; <!DOCTYPE x>"_s, u"&lol; <!DOCTYPE x>"_s);
    row("control", u"a"_s + QChar(1) + u"b"_s, u"a[U+0001]b"_s);
    row("null", u"a"_s + QChar(u'\0') + u"b"_s, u"a[U+0000]b"_s);
    row("turned round", u"a\u202Eb"_s, u"a[U+202E]b"_s);
    row("no character", u"a"_s + QChar(0xFFFF) + u"b"_s, u"a\uFFFDb"_s);
    row("half a character", u"a"_s + QChar(0xD800) + u"b"_s, u"a\uFFFDb"_s);
    row("formula", u"=1+1"_s, u"=1+1"_s);
}

void TestReviewText::hostileTextsStayText()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    ReviewDocument document =
        documentWith({HeadingBlock{text}, TextBlock{text}, TableBlock{u"a"_s, text, {{text}}, {{{text}}}, text}});
    document.title = document.footText = document.options.marking = text;
    document.sections[0].title = text;
    const Parts parts = unpacked(*reviewOdt(document));
    const QByteArray content = parts.value(u"content.xml"_s);
    QCOMPARE(elementsOf(content, u"text:h"_s), QStringList({kept, kept, kept}));
    QCOMPARE(elementsOf(content, u"text:p"_s).count(kept), 5);
    QVERIFY(elementsOf(parts.value(u"styles.xml"_s), u"style:header"_s).at(0).startsWith(kept));
    QCOMPARE(elementsOf(parts.value(u"meta.xml"_s), u"dc:title"_s), QStringList(kept));
}

void TestReviewText::emphasisStandsOut()
{
    const ReviewDocument document =
        documentWith({TextBlock{u"one two  three"_s, TextKind::Body, {{0, 7, true, false}, {4, 10, false, true}}},
                      TextBlock{u"a line\nand another"_s, TextKind::Bullet}});
    const QByteArray content = unpacked(*reviewOdt(document)).value(u"content.xml"_s);
    QCOMPARE(elementsOf(content, u"text:span"_s, u"text:style-name"_s),
             QStringList({u"Emphasis1|one "_s, u"Emphasis3|two"_s, u"Emphasis2|three"_s}));
    QCOMPARE(elementsOf(content, u"text:s"_s).size(), 2); // spaces that would be lost
    QCOMPARE(elementsOf(content, u"text:line-break"_s).size(), 1);
    QCOMPARE(elementsOf(content, u"text:list-item"_s), QStringList(u"a lineand another"_s));
}

void TestReviewText::theSameDocumentGivesTheSameBytes()
{
    QCOMPARE(*reviewOdt(m_fixture->document()), m_bytes);
}

void TestReviewText::aFileThatCannotBeWritten()
{
    const QTemporaryDir folder;
    const Result<void> written = writeReviewOdt(documentWith({}), folder.filePath(u"not there/a.odt"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
    QVERIFY(writeReviewOdt(documentWith({}), folder.filePath(u"a.odt"_s)));
}

void TestReviewText::stopsWhenAsked()
{
    const ReviewDocument document = m_fixture->document();
    int calls = 0;
    int last = 0;
    QVERIFY(reviewOdt(document, [&](int done, int total) {
        ++calls;
        last = done;
        return done <= total;
    }));
    QVERIFY(calls > 50 && last == calls);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.odt"_s);
    const Result<void> stopped = writeReviewOdt(document, path, [](int done, int) { return done < 5; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::ReviewFailed);
    QCOMPARE(stopped.error().detail, kReviewStopped);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestReviewText::libreOfficeReadsIt()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed; how it reads the text was not tried.");
    const QTemporaryDir folder;
    const auto converted = [&](const QString &to, const QString &name) {
        QProcess process;
        process.start(office, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                               u"--convert-to"_s, to, u"--outdir"_s, folder.filePath(u"out"_s), folder.filePath(name)});
        QFile file(folder.filePath(u"out/"_s + name.section(u'.', 0, 0) + u'.' + to.section(u':', 0, 0)));
        return process.waitForFinished(100'000) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QFile plain(folder.filePath(u"plain.txt"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly) && plain.write("plain\n") > 0);
    plain.close();
    if (converted(u"fodt"_s, u"plain.txt"_s).isEmpty())
        QSKIP("LibreOffice Writer is not installed; how it reads the text was not tried.");
    QVERIFY(writeReviewOdt(m_document, folder.filePath(u"a.odt"_s)));
    const QByteArray read = converted(u"fodt"_s, u"a.odt"_s);
    const QStringList headings = elementsOf(read, u"text:h"_s, u"text:outline-level"_s);
    QVERIFY(headings.contains(u"1|"_s + m_document.title));
    for (const DocumentSection &section : m_document.sections)
        QVERIFY2(headings.contains(u"2|"_s + section.title), qPrintable(section.title));
    QCOMPARE(elementsOf(read, u"table:table-header-rows"_s).size(),
             elementsOf(m_parts.value(u"content.xml"_s), u"table:table-header-rows"_s).size());
    QVERIFY(elementsOf(read, u"style:header"_s).value(0).contains(sharingText(m_document.label)));
    QVERIFY(converted(u"pdf"_s, u"a.odt"_s).startsWith("%PDF"));
}

QTEST_MAIN(TestReviewText)
#include "tst_reviewtext.moc"
