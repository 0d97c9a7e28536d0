// SPDX-License-Identifier: GPL-3.0-or-later
#include "taggedsample.h"
#include "tagging/pdfcheck.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return "FAILED: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

struct LineOptions {
    TagRole role = TagRole::P;
    QPagedPaintDevice::PdfVersion version = QPagedPaintDevice::PdfVersion_A1b;
    qreal margin = 0; // points
    bool isArtifact = false;
    QFont::StyleStrategy strategy = QFont::PreferDefault;
};

struct Painted {
    QByteArray bytes;
    std::shared_ptr<TagRecorder> tags;
};

/// A page with one line, a link and a bookmark.
Painted paintLine(const QString &text, const LineOptions &options)
{
    Painted painted{{}, std::make_shared<TagRecorder>()};
    QBuffer buffer(&painted.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(options.version);
    writer.setResolution(1200);
    const qreal margin = options.margin;
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                     QMarginsF(margin, margin, margin, margin), QPageLayout::Point));
    QPainter painter(&writer);
    painted.tags->beginPage(painter);
    painted.tags->bookmark(painter, text, 1, 1200);
    const auto scope = options.isArtifact ? painted.tags->artifact(painter, ArtifactKind::Layout)
                                          : painted.tags->begin(painter, options.role);
    QFont font(u"Inter"_s);
    font.setPixelSize(200);
    font.setStyleStrategy(options.strategy);
    painter.setFont(font);
    painter.drawText(QPointF(600, 1200), text);
    const auto link = painted.tags->link(painter, QRectF(600, 1200, 100, 300), {0, 1200}, u"Link"_s);
    painter.drawText(QPointF(600, 1500), u"link"_s);
    return painted;
}

} // namespace

class TestPdfFinish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isTagged();
    void treeHasTheText();
    void looksTheSame();
    void readsTheSame();
    void isWellFormed_data();
    void isWellFormed();
    void propertiesAndXmpAgree();
    void claimsWhatHolds_data();
    void claimsWhatHolds();
    void claimsLessForGlyphsWithoutLetters();
    void claimsLessForFiguresWithoutText();
    void claimsLessWithoutElements();
    void staysPlainWithoutClaim();
    void marginsMoveAll();
    void hasOutline();
    void linksLeadThere();
    void holdsFiles();
    void sameInputSameBytes();
    void openScopesGoOn();
    void recordsNothingForNone();
    void refuses_data();
    void refuses();
    void refusesTwoFilesOfOneName();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name + u".pdf"_s); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        [[maybe_unused]] const bool isOpen = out.open(QIODevice::WriteOnly);
        out.write(bytes);
        return out.fileName();
    }
    [[nodiscard]] QByteArray structure() const
    {
        return outputOf(u"pdfinfo"_s, {u"-struct-text"_s, file(u"tagged"_s)});
    }
    [[nodiscard]] static QByteArray objects(const QString &path)
    {
        return outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
    }

    QTemporaryDir m_folder;
    QByteArray m_plain;
    QByteArray m_tagged;
};

void TestPdfFinish::initTestCase()
{
    for (const QString &tool : {u"pdftotext"_s, u"pdfinfo"_s, u"pdftoppm"_s, u"pdfdetach"_s, u"qpdf"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP(qPrintable(tool + u" is not installed"_s));
    }
    m_plain = paintSample(TagRecorder::none());
    write(u"plain"_s, m_plain);
    m_tagged = finishedSample();
    QVERIFY(!m_tagged.isEmpty());
    write(u"tagged"_s, m_tagged);
    write(u"files"_s, finishedSample(sampleAttachments()));
}

void TestPdfFinish::isTagged()
{
    const QString info = QString::fromUtf8(outputOf(u"pdfinfo"_s, {file(u"tagged"_s)}));
    QVERIFY2(QRegularExpression(u"Tagged: +yes"_s).match(info).hasMatch(), qPrintable(info));
    QVERIFY(QRegularExpression(u"Suspects: +no"_s).match(info).hasMatch());
    const QString plain = QString::fromUtf8(outputOf(u"pdfinfo"_s, {file(u"plain"_s)}));
    QVERIFY(QRegularExpression(u"Tagged: +no"_s).match(plain).hasMatch());
}

void TestPdfFinish::treeHasTheText()
{
    const QByteArray tree = structure();
    const QByteArray simple = tree.simplified();
    // In the order of reading, with the text of several sequences and pages together.
    const QList<QByteArray> expected{
        "Document H1 (block) \"Annual sample of measures\" TOC TOCI Reference (inline) Link (inline) \"Table of measures\" Object",
        "\"on in a second line, with no hyphen.\"",
        "P (block) \"\u00c1rv\u00edzt\u0171r\u0151 t\u00fck\u00f6rf\u00far\u00f3g\u00e9p.\"",
        "L (block) LI (block) Lbl (block) \"\u2022\" LBody (block)",
        "\"second point\" H2 (block) \"Table of measures\" Table (block) TR TH: /Scope /Column \"State\" TH:",
        "TR TH: /Scope /Row \"State 1\" TD \"implemented in 2001\" TD TR TH: /Scope /Row \"State 2\"",
        "TR TH: /Scope /Row \"State 3\" TD: /ColSpan 2 \"of both columns\" TR",
        "TR TH: /Scope /Row \"Divided\" TD \"begun here\" \"and ended there\" TD TR TH: /Scope /Row \"State 26\"",
        "H2 (block) \"Pictures\" Figure: /BBox [54 ",
        "Caption \"Figure one, a disc\" H3 (block) \"A chart\" Figure: /BBox [54 ",
        "P (block) \"Before a \" Link (inline) \"link\" Object",
        "\"and after it.\""};
    qsizetype at = 0;
    for (const QByteArray &part : expected) {
        // The lines of a paragraph come as they are painted.
        const QByteArray wanted = part.startsWith("\"on in") ? part.mid(1) : part;
        at = simple.indexOf(wanted, at);
        QVERIFY2(at >= 0, (wanted + " IS NOT IN " + tree).constData());
    }
    QVERIFY(!tree.contains('\t'));
    QVERIFY(!tree.contains("Running header"));
    QCOMPARE(tree.count("\"Remark\""), 1); // the repeated titles are no cells
    // What a reader says instead of what is painted.
    const QByteArray all = objects(file(u"tagged"_s));
    QVERIFY(all.contains("/ActualText (The text of this paragraph goes on in a second line, with no hyphen.)"));
    QVERIFY(all.contains("/Alt (A disc within a frame.)"));
    QVERIFY(all.contains("/Lang (hu)"));
}

void TestPdfFinish::looksTheSame()
{
    for (const QString &name : {u"plain"_s, u"tagged"_s, u"files"_s})
        outputOf(u"pdftoppm"_s, {u"-r"_s, u"110"_s, file(name), m_folder.filePath(name)});
    int pages = 0;
    for (; QFile::exists(m_folder.filePath(u"plain-%1.ppm"_s.arg(pages + 1))); ++pages) {
        const auto picture = [&](const QString &name) {
            QFile in(m_folder.filePath(u"%1-%2.ppm"_s.arg(name).arg(pages + 1)));
            return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
        };
        const QByteArray plain = picture(u"plain"_s);
        QVERIFY(plain.size() > 1000000);
        QVERIFY(plain == picture(u"tagged"_s));
        QVERIFY(plain == picture(u"files"_s));
    }
    QCOMPARE(pages, 4);
}

void TestPdfFinish::readsTheSame()
{
    for (const QString &order : {u"-layout"_s, u"-raw"_s}) {
        const QByteArray plain = outputOf(u"pdftotext"_s, {order, file(u"plain"_s), u"-"_s});
        QVERIFY(plain.contains("Running header"));
        QCOMPARE(outputOf(u"pdftotext"_s, {order, file(u"tagged"_s), u"-"_s}), plain);
    }
}

void TestPdfFinish::isWellFormed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("tagged") << u"tagged"_s;
    QTest::newRow("with files") << u"files"_s;
}

void TestPdfFinish::isWellFormed()
{
    QFETCH(QString, name);
    const QByteArray check = outputOf(u"qpdf"_s, {u"--check"_s, file(name)});
    QVERIFY2(check.contains("No syntax or stream encoding errors found"), check.constData());
    QVERIFY(!check.contains("WARNING"));
    const QByteArray all = objects(file(name));
    QVERIFY(!all.contains("-20517")); // no marker is left
    QVERIFY(all.contains("/Marked true") && all.contains("/DisplayDocTitle true") && all.contains("/Lang (en-GB)"));
    QCOMPARE(all.count("/Tabs /S"), 4);
}

void TestPdfFinish::propertiesAndXmpAgree()
{
    const QString info = QString::fromUtf8(outputOf(u"pdfinfo"_s, {u"-isodates"_s, file(u"tagged"_s)})).simplified();
    const QString xmp = QString::fromUtf8(outputOf(u"pdfinfo"_s, {u"-meta"_s, file(u"tagged"_s)}));
    QVERIFY(info.contains(u"Title: Annual sample <2025> & more Subject: Implementation of measures"_s));
    QVERIFY(info.contains(u"Keywords: measures, sample Author: The Chair Creator: Tessera Producer: Qt"_s));
    QVERIFY(info.contains(u"CreationDate: 2025-11-22T09:30:00Z ModDate: 2025-11-22T09:30:00Z"_s));
    for (const QString &property : {u"x-default\">Annual sample &lt;2025&gt; &amp; more<"_s, u"<rdf:li>The Chair<"_s,
                                    u"x-default\">Implementation of measures<"_s, u"<pdf:Keywords>measures, sample<"_s,
                                    u"<xmp:CreatorTool>Tessera<"_s, u"<xmp:CreateDate>2025-11-22T09:30:00Z<"_s,
                                    u"<xmp:ModifyDate>2025-11-22T09:30:00Z<"_s, u"<pdf:Producer>Qt"_s})
        QVERIFY2(xmp.contains(property), qPrintable(property));
}

void TestPdfFinish::claimsWhatHolds_data()
{
    QTest::addColumn<bool>("hasFiles");
    QTest::addColumn<bool>("hasLanguage");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("conformance");
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("1A") << false << true << "1"_ba
                        << "A"_ba
                        << "%PDF-1.4"_ba;
    QTest::newRow("1B") << false << false << "1"_ba
                        << "B"_ba
                        << "%PDF-1.4"_ba;
    QTest::newRow("3A") << true << true << "3"_ba
                        << "A"_ba
                        << "%PDF-1.7"_ba;
    QTest::newRow("3B") << true << false << "3"_ba
                        << "B"_ba
                        << "%PDF-1.7"_ba;
}

void TestPdfFinish::claimsWhatHolds()
{
    QFETCH(bool, hasFiles);
    QFETCH(bool, hasLanguage);
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, conformance);
    QFETCH(QByteArray, version);
    TagRecorder tags;
    const QByteArray painted = paintSample(tags);
    PdfDocumentInfo info = sampleInfo();
    if (!hasLanguage)
        info.language.clear();
    const auto finished = finishPdf(painted, tags, info, hasFiles ? sampleAttachments() : QList<PdfAttachment>());
    QVERIFY(finished);
    QVERIFY(finished->startsWith(version));
    const QByteArray xmp = outputOf(u"pdfinfo"_s, {u"-meta"_s, write(u"claim"_s, *finished)});
    QVERIFY2(xmp.contains("<pdfaid:part>" + part + "<"), xmp.constData());
    QVERIFY2(xmp.contains("<pdfaid:conformance>" + conformance + "<"), xmp.constData());
}

/// "1:" has a raised colon in Inter, of which QPdfWriter knows no letter.
void TestPdfFinish::claimsLessForGlyphsWithoutLetters()
{
    const Painted painted = paintLine(u"Figure 1: a disc"_s, {.role = TagRole::H1});
    const auto finished = finishPdf(painted.bytes, *painted.tags, sampleInfo());
    QVERIFY(finished);
    QVERIFY(outputOf(u"pdfinfo"_s, {u"-meta"_s, write(u"glyph"_s, *finished)}).contains("conformance>B<"));
    QCOMPARE(checkPdf(*finished).size(), 1);
    QCOMPARE(checkPdf(*finished).constFirst().rule, PdfRule::FontLetters);

    const Painted plain = paintLine(u"Figure 1: a disc"_s, {.role = TagRole::H1, .strategy = QFont::PreferNoShaping});
    const auto better = finishPdf(plain.bytes, *plain.tags, sampleInfo());
    QVERIFY(better);
    QCOMPARE(checkPdf(*better), QList<PdfFinding>());
    QVERIFY(outputOf(u"pdftotext"_s, {write(u"letters"_s, *better), u"-"_s}).contains("Figure 1: a disc"));
}

void TestPdfFinish::claimsLessForFiguresWithoutText()
{
    const Painted painted = paintLine(u"Figure"_s, {.role = TagRole::Figure});
    const auto finished = finishPdf(painted.bytes, *painted.tags, sampleInfo());
    QVERIFY(finished);
    QVERIFY(outputOf(u"pdfinfo"_s, {u"-meta"_s, write(u"figure"_s, *finished)}).contains("conformance>B<"));
}

void TestPdfFinish::claimsLessWithoutElements()
{
    const Painted painted = paintLine(u"Ornament"_s, {.isArtifact = true});
    QVERIFY(painted.tags->links().isEmpty());
    const auto finished = finishPdf(painted.bytes, *painted.tags, sampleInfo());
    QVERIFY(finished);
    QVERIFY(outputOf(u"pdfinfo"_s, {u"-meta"_s, write(u"ornament"_s, *finished)}).contains("conformance>B<"));
}

void TestPdfFinish::staysPlainWithoutClaim()
{
    const Painted painted = paintLine(u"Text"_s, {.role = TagRole::H1, .version = QPagedPaintDevice::PdfVersion_1_6});
    const auto finished = finishPdf(painted.bytes, *painted.tags, sampleInfo(), sampleAttachments());
    QVERIFY(finished);
    QVERIFY(!finished->contains("pdfaid"));
    QCOMPARE(checkPdf(*finished), QList<PdfFinding>());
}

/// Margins move what is painted; links, bookmarks and boxes move with it.
void TestPdfFinish::marginsMoveAll()
{
    const Painted painted = paintLine(u"Text"_s, {.role = TagRole::H1, .margin = 100});
    const auto finished = finishPdf(painted.bytes, *painted.tags, sampleInfo());
    QVERIFY(finished);
    const QByteArray all = objects(write(u"margins"_s, *finished)).simplified();
    // Some 100 points in from the left and the top, then 600 and 1200 units of 1/1200 inch.
    QVERIFY2(all.contains("/Rect [ 136.02 651.98 142.02 669.98 ]"), all.mid(all.indexOf("/Rect"), 60).constData());
    QVERIFY2(all.contains("/XYZ 0 669.98"), all.mid(all.indexOf("/XYZ"), 30).constData());
}

void TestPdfFinish::hasOutline()
{
    const QByteArray json = outputOf(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, file(u"tagged"_s)});
    const QJsonArray top = QJsonDocument::fromJson(json).object().value("outlines"_L1).toArray();
    QCOMPARE(top.size(), 1);
    const auto titles = [](const QJsonArray &items) {
        QStringList texts;
        for (const QJsonValue &item : items)
            texts.append(item["title"_L1].toString() + u' ' + QString::number(item["destpageposfrom1"_L1].toInt()));
        return texts;
    };
    QCOMPARE(titles(top), QStringList{u"Annual sample of measures 1"_s});
    const QJsonArray second = top.first()["kids"_L1].toArray();
    QCOMPARE(titles(second), QStringList({u"Table of measures 2"_s, u"Pictures 4"_s}));
    QCOMPARE(titles(second.last()["kids"_L1].toArray()), QStringList{u"A chart 4"_s});
}

void TestPdfFinish::linksLeadThere()
{
    const QByteArray all = objects(file(u"tagged"_s)).simplified();
    QCOMPARE(all.count("/Subtype /Link"), 3);
    QVERIFY(all.contains("/Contents (Table of measures, page 2)"));
    // 900 units of 1/1200 inch from the left, the third line from the top of an A4 page.
    QVERIFY2(all.contains("/Rect [ 54 768.8 294 782 ]"), all.mid(all.indexOf("/Rect"), 60).constData());
    QVERIFY(all.contains("/XYZ 0 782"));
}

void TestPdfFinish::holdsFiles()
{
    const QByteArray list = outputOf(u"pdfdetach"_s, {u"-list"_s, file(u"files"_s)});
    QVERIFY2(list.contains("2 embedded files"), list.constData());
    for (int i = 0; i < 2; ++i) {
        const PdfAttachment attachment = sampleAttachments().at(i);
        QVERIFY(list.contains(attachment.name.toUtf8()));
        const QString out = m_folder.filePath(u"detached-%1"_s.arg(i));
        outputOf(u"pdfdetach"_s, {u"-save"_s, QString::number(i + 1), u"-o"_s, out, file(u"files"_s)});
        QFile detached(out);
        QVERIFY(detached.open(QIODevice::ReadOnly));
        QCOMPARE(detached.readAll(), attachment.content);
    }
    const QByteArray all = objects(file(u"files"_s));
    QCOMPARE(all.count("/AFRelationship /Data"), 2);
    QVERIFY(all.contains("/Subtype /text#2fcsv"));
    QVERIFY(all.contains("/ModDate (D:20251121080000Z)"));
    QVERIFY(all.contains("/AF ["));
    QVERIFY(!objects(file(u"tagged"_s)).contains("/EmbeddedFile"));
}

/// Qt's hash tables, which decide in which order it writes fonts, begin differently in each process.
void TestPdfFinish::sameInputSameBytes()
{
    QVERIFY(finishedSample() == m_tagged);
    for (const QString &seed : {u"0"_s, u"random"_s}) {
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TAGGED_SAMPLE"_s, file(u"other"_s));
        environment.remove(u"QT_HASH_SEED"_s);
        if (seed == "0"_L1)
            environment.insert(u"QT_HASH_SEED"_s, seed);
        other.setProcessEnvironment(environment);
        other.start(QCoreApplication::applicationFilePath(), {});
        QVERIFY(other.waitForFinished(60000) && other.exitCode() == 0);
        QFile written(file(u"other"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll() == m_tagged);
    }
}

/// Over a page break, and whatever coordinates the painter has.
void TestPdfFinish::openScopesGoOn()
{
    TagRecorder tags;
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        QPainter painter(&writer);
        painter.setFont(QFont(u"Inter"_s));
        tags.beginPage(painter);
        const auto heading = tags.begin(painter, TagRole::H1);
        painter.drawText(QPoint(100, 900), u"first page"_s);
        writer.newPage();
        tags.beginPage(painter);
        painter.drawText(QPoint(100, 900), u"second page"_s);
        painter.setWindow(0, 0, writer.width() / 2, writer.height() / 2);
        painter.shear(0.5, 0);
        const auto within = tags.begin(painter, TagRole::Span);
        QCOMPARE(tags.elements().constLast().parent, heading.element());
        painter.drawText(QPoint(100, 500), u"within"_s);
    }
    const auto finished = finishPdf(bytes, tags, sampleInfo());
    QVERIFY(finished);
    QCOMPARE(checkPdf(*finished), QList<PdfFinding>());
    const QByteArray tree = outputOf(u"pdfinfo"_s, {u"-struct-text"_s, write(u"open"_s, *finished)}).simplified();
    QCOMPARE(tree, "Document H1 (block) \"first page\" \"second page\" Span (inline) \"within\""_ba);
}

void TestPdfFinish::recordsNothingForNone()
{
    TagRecorder &none = TagRecorder::none();
    QVERIFY(!none.isRecording());
    QCOMPARE(none.elements().size(), 1);
    QVERIFY(none.links().isEmpty() && none.bookmarks().isEmpty());
    QVERIFY(!m_plain.contains("-20517"));
}

void TestPdfFinish::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no PDF") << "not a PDF at all"_ba;
    QTest::newRow("cut") << m_plain.left(m_plain.size() / 2);
    QTest::newRow("another document") << paintLine(u"one page"_s, {}).bytes;
}

void TestPdfFinish::refuses()
{
    QFETCH(QByteArray, bytes);
    TagRecorder tags;
    (void)paintSample(tags);
    const auto finished = finishPdf(bytes, tags, sampleInfo());
    QVERIFY(!finished);
    QCOMPARE(finished.error().code, ErrorCode::ReviewFailed);
    QVERIFY(!finished.error().detail.isEmpty());
}

void TestPdfFinish::refusesTwoFilesOfOneName()
{
    TagRecorder tags;
    const QByteArray painted = paintSample(tags);
    const PdfAttachment file = sampleAttachments().constFirst();
    QVERIFY(!finishPdf(painted, tags, sampleInfo(), {file, file}));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString path = qEnvironmentVariable("TAGGED_SAMPLE");
    if (!path.isEmpty()) {
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write(finishedSample()) > 0 ? 0 : 1;
    }
    TestPdfFinish test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdffinish.moc"
