// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewpdf.h"
#include "support/handmadereview.h"
#include "tagging/pdfcheck.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace tessera::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongText = 64 * 1024;

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return "FAILED: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

/// The text of each page as a reader's search finds it.
QStringList pagesOf(const QString &path)
{
    QStringList pages = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s})).split(u'\f');
    pages.removeLast();
    return pages;
}

/// All text without what page breaks and line breaks do to it.
QString runningText(const QString &path)
{
    return QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s})).simplified();
}

/// The logical tree with its text, as a screen reader goes through it.
QString treeOf(const QString &path)
{
    return QString::fromUtf8(outputOf(u"pdfinfo"_s, {u"-struct-text"_s, path}));
}

QString findingsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"not there"_s;
    QStringList findings;
    for (const PdfFinding &finding : checkPdf(file.readAll()))
        findings.append(describe(finding));
    return findings.join(u'\n');
}

} // namespace

class TestReviewPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void labelAndNumbersOnEveryPage_data();
    void labelAndNumbersOnEveryPage();
    void labelIsLargeEnough();
    void everyStateHasItsPage();
    void lettersOfAllLanguages();
    void isWellFormedAndPassive();
    void isTagged();
    void isReadInOrder();
    void linksAndBookmarks();
    void sameDocumentSameBytes();
    void fontsAreEmbeddedSubsets();
    void hostileTextIsText_data();
    void hostileTextIsText();
    void longTextsFlow();
    void logoIsAFigure();
    void attachments();
    void stopsWhenAsked_data();
    void stopsWhenAsked();
    void leavesTheOldFileWhenStopped();
    void reportsAnUnwritableFolder();
    void otherPapers_data();
    void otherPapers();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name + u".pdf"_s); }

    QTemporaryDir m_folder;
    ReviewDocument m_full = handmadeReview(57);
    ReviewDocument m_small = handmadeReview(4);
};

void TestReviewPdf::initTestCase()
{
    for (const QString &tool : {u"pdftotext"_s, u"pdfinfo"_s, u"pdffonts"_s, u"qpdf"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP(qPrintable(tool + u" is not installed"_s));
    }
    QVERIFY(writeReviewPdf(m_full, file(u"full"_s)));
    QVERIFY(writeReviewPdf(m_small, file(u"small"_s)));
}

void TestReviewPdf::labelAndNumbersOnEveryPage_data()
{
    QTest::addColumn<SharingLabel>("label");
    for (const SharingLabel label : sharingLabels())
        QTest::newRow(qPrintable(sharingText(label))) << label;
}

void TestReviewPdf::labelAndNumbersOnEveryPage()
{
    QFETCH(SharingLabel, label);
    ReviewDocument document = m_small;
    document.label = label;
    document.options.marking = u"Korlátozott terjesztésű!"_s;
    QVERIFY(writeReviewPdf(document, file(u"label"_s)));
    const QStringList pages = pagesOf(file(u"label"_s));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QStringList lines = pages.at(i).trimmed().split(u'\n');
        const QString text = sharingText(label);
        QVERIFY2(lines.first().trimmed().endsWith(text), qPrintable(lines.first()));
        QVERIFY2(lines.mid(lines.size() - 3).join(u' ').contains(text), qPrintable(lines.last()));
        QVERIFY(lines.first().contains(u"Demonstration data"_s));
        QVERIFY(lines.first().contains(u"Korlátozott terjesztésű!"_s));
        QVERIFY(pages.at(i).contains(u"page %1 of %2"_s.arg(QString::number(i + 1), QString::number(pages.size()))));
        QVERIFY(pages.at(i).contains(u"OSCE cyber/ICT CBMs · Annual review 2025"_s));
        QVERIFY(pages.at(i).contains(u"as of 22 November 2025"_s));
    }
}

/// The box of a word is as high as its letters' size and their leading.
void TestReviewPdf::labelIsLargeEnough()
{
    const QString words = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-bbox"_s, file(u"full"_s), u"-"_s}));
    static const QRegularExpression label(
        u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">TLP:AMBER\\+STRICT"_s);
    int count = 0;
    for (auto match = label.globalMatch(words); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const double height = one.captured(4).toDouble() - one.captured(2).toDouble();
        const double width = one.captured(3).toDouble() - one.captured(1).toDouble();
        if (one.captured(3).toDouble() < 500)
            continue; // within the text of a page
        QVERIFY2(height >= 12 && width >= 100, qPrintable(one.captured()));
        ++count;
    }
    QCOMPARE(count, 2 * int(pagesOf(file(u"full"_s)).size()));
}

void TestReviewPdf::everyStateHasItsPage()
{
    const QStringList pages = pagesOf(file(u"full"_s));
    QVERIFY(pages.size() >= 70 && pages.size() < 95);
    const QString contents = pages.at(1);
    for (const Block &block : m_full.sections.at(3).blocks) {
        const auto *state = std::get_if<HeadingBlock>(&block);
        if (!state || state->text.size() > 40) // one of several lines
            continue;
        const auto page = std::find_if(pages.begin() + 4, pages.end(),
                                       [&](const QString &text) { return text.contains(u'\n' + state->text + u'\n'); });
        QVERIFY2(page != pages.end(), qPrintable(state->text));
        const QRegularExpression entry(QRegularExpression::escape(state->text) + u"\\s+"_s
                                       + QString::number(page - pages.begin() + 1) + u"\\b"_s);
        QVERIFY2(contents.contains(entry), qPrintable(state->text));
    }
}

void TestReviewPdf::lettersOfAllLanguages()
{
    const QString text =
        u"Ελλάδα Україна Příliš žluťoučký kůň, árvíztűrő tükörfúrógép, fi ffi (2 × 2) — “x”, e\u0301te\u0301"_s;
    ReviewDocument document = reviewOf({TextBlock{text}});
    document.options.issuingBody = u"ОБСЕ · Łódź · Szczygieł"_s;
    QVERIFY(writeReviewPdf(document, file(u"letters"_s)));
    const QString found = runningText(file(u"letters"_s));
    QVERIFY(found.contains(u"ОБСЕ · Łódź · Szczygieł"_s));
    QVERIFY2(found.contains(text.normalized(QString::NormalizationForm_C)), qPrintable(found));
    QVERIFY(found.contains(u"TLP:AMBER+STRICT"_s));
}

void TestReviewPdf::isWellFormedAndPassive()
{
    const QString path = file(u"full"_s);
    QVERIFY2(!outputOf(u"qpdf"_s, {u"--check"_s, path}).contains("WARNING"), "qpdf");
    QVERIFY(!outputOf(u"qpdf"_s, {u"--check"_s, path}).startsWith("FAILED"));
    const QByteArray objects = outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
    for (const char *forbidden :
         {"/JavaScript", "/JS ", "/URI", "/Launch", "/OpenAction", "/AA ", "/EmbeddedFile", "/SubmitForm"})
        QVERIFY2(!objects.contains(forbidden), forbidden);
    QVERIFY2(!objects.contains("/Subtype /Image"), "a chart or symbol was painted as pixels");
    const QByteArray info = outputOf(u"pdfinfo"_s, {path});
    QVERIFY(info.contains("Annual review of the OSCE cyber/ICT confidence-building measures, 2025"));
    QVERIFY(info.contains("Chair of the Informal Working Group"));
    QVERIFY(info.contains("Tessera"));
    QVERIFY(QFile(path).size() < 3 * 1024 * 1024);
}

void TestReviewPdf::isTagged()
{
    QVERIFY(
        QString::fromUtf8(outputOf(u"pdfinfo"_s, {file(u"full"_s)})).contains(QRegularExpression(u"Tagged:\\s+yes"_s)));
    QCOMPARE(findingsIn(file(u"full"_s)), QString());
    QCOMPARE(findingsIn(file(u"small"_s)), QString());
    const QString tree = treeOf(file(u"small"_s));
    QCOMPARE(tree.count(QRegularExpression(u"\\bH1\\b"_s)), 1);
    QCOMPARE(tree.count(QRegularExpression(u"\\bH2\\b"_s)), 1 + m_small.sections.size());
    // Four tables of States and the matrix; a heading for each row and column.
    QCOMPARE(tree.count(QRegularExpression(u"\\bTable\\b"_s)), 5);
    QCOMPARE(tree.count(QRegularExpression(u"\\bTR\\b"_s)), 4 * 17 + 4 + 2);
    QVERIFY(tree.count(u"Figure"_s) >= 18);
}

/// A table that goes on over pages is one table, its repeated titles are not read again, a divided row is one row.
void TestReviewPdf::isReadInOrder()
{
    TableBlock table = plainTable(40, 30);
    table.rows[12][1].text = manyWords(2500);
    QVERIFY(
        writeReviewPdf(reviewOf({TextBlock{manyWords(1200)}, table, TextBlock{u"Afterwards"_s}}), file(u"order"_s)));
    QVERIFY(pagesOf(file(u"order"_s)).size() > 5);
    QCOMPARE(findingsIn(file(u"order"_s)), QString());
    const QString tree = treeOf(file(u"order"_s));
    QCOMPARE(tree.count(QRegularExpression(u"\\bTable\\b"_s)), 1);
    QCOMPARE(tree.count(QRegularExpression(u"\\bTR\\b"_s)), 41);
    QCOMPARE(tree.count(u"\"Count\""_s), 1);
    qsizetype at = 0;
    for (int row = 0; row < 40; ++row) {
        const qsizetype next = tree.indexOf(u"\"Row%1\""_s.arg(row), at);
        QVERIFY2(next > at, qPrintable(QString::number(row)));
        at = next;
    }
    QVERIFY(tree.indexOf(u"Afterwards"_s) > at);
}

void TestReviewPdf::linksAndBookmarks()
{
    const QByteArray objects =
        outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file(u"full"_s), u"-"_s});
    const int entries = 5 + 16 + 57;
    QCOMPARE(objects.count("/Subtype /Link"), entries);
    QCOMPARE(objects.count("/Type /Outlines"), 1);
    const QString json =
        QString::fromUtf8(outputOf(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, file(u"full"_s)}));
    QCOMPARE(json.count(u"\"destpageposfrom1\""_s), entries);
    QVERIFY(json.contains(u"Bosnia and Herzegovina"_s));
}

void TestReviewPdf::sameDocumentSameBytes()
{
    const Result<QByteArray> first = reviewPdf(m_small);
    QVERIFY(first);
    QTest::qWait(1100); // a clock that is read would go on
    QCOMPARE(*reviewPdf(m_small), *first);
    m_small.options.asOf = m_small.options.asOf.addDays(1);
    QVERIFY(*reviewPdf(m_small) != *first);
    m_small.options.asOf = m_small.options.asOf.addDays(-1);
}

void TestReviewPdf::fontsAreEmbeddedSubsets()
{
    const QStringList lines = QString::fromUtf8(outputOf(u"pdffonts"_s, {file(u"full"_s)})).trimmed().split(u'\n');
    QVERIFY(lines.size() >= 4); // two lines of titles
    static const QRegularExpression columns(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"_s);
    for (const QString &line : lines.mid(2)) {
        const QRegularExpressionMatch match = columns.match(line);
        QVERIFY2(match.captured(1) == "yes"_L1 && match.captured(2) == "yes"_L1 && match.captured(3) == "yes"_L1,
                 qPrintable(line)); // embedded, a subset, to Unicode
    }
}

void TestReviewPdf::hostileTextIsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("bold", u"<b>not bold</b>"_s);
    same("image", u"<img src=\"file:///etc/passwd\">"_s);
    same("markdown image", u"![x](file:///etc/passwd)"_s);
    same("formula", u"=1+1"_s);
    same("command", u"=cmd|' /C calc'!A0"_s);
    same("script", u"<script>alert(1)</script>"_s);
    same("ampersand", u"a &amp; b && c < d"_s);
    same("pdf operators", u"(x) Tj ET /URI << /S /JavaScript >>"_s);
    same("percent", u"%1 %2 %n %s"_s);
    QTest::newRow("override") << u"abc\u202Edef"_s << u"abc[U+202E]def"_s;
    QTest::newRow("nul") << u"abc"_s + QChar(0) + u"def"_s << u"abc[U+0000]def"_s;
    QTest::newRow("line ends") << u"abc\ndef"_s << u"abc def"_s;
}

/// The same text in every place that a user or a file can fill.
void TestReviewPdf::hostileTextIsText()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    TableBlock table{u"id"_s, u"C"_s + text, {{u"D"_s + text, 1, false, true}}, {{{u"E"_s + text}}}, u"F"_s + text};
    ReviewDocument document =
        reviewOf({TextBlock{u"A"_s + text}, TextBlock{u"B"_s + text, TextKind::Bullet, {{0, 2, true, true}}}, table,
                  HeadingBlock{u"G"_s + text, false, true},
                  TimelineBlock{u"t"_s, {{{}, u"H"_s + text, u"J"_s + text, u"K"_s + text}}},
                  FiguresBlock{{{u"L"_s + text, u"M"_s + text, u"N"_s + text, u"O"_s + text, u"P"_s + text}}}});
    document.options.issuingBody = u"Q"_s + text;
    document.options.marking = u"R"_s + text;
    document.title = u"S"_s + text;
    document.scope = u"T"_s + text;
    document.sections.first().title = u"U"_s + text;

    QVERIFY(writeReviewPdf(document, file(u"hostile"_s)));
    QCOMPARE(findingsIn(file(u"hostile"_s)), QString());
    QString all = runningText(file(u"hostile"_s));
    all.remove(u' ');
    for (const QChar place : u"ABCDEFGHJKLMNOPQRSTU"_s)
        QVERIFY2(all.contains(QString(place + found).remove(u' ')), qPrintable(QString(place) + all));
    const QByteArray objects = outputOf(u"qpdf"_s, {u"--qdf"_s, file(u"hostile"_s), u"-"_s});
    for (const char *forbidden : {"/JavaScript", "/S /URI", "/Launch", "/Subtype /Image", "root:x:0"})
        QVERIFY2(!objects.contains(forbidden) || text.contains(QLatin1StringView(forbidden)), forbidden);
}

void TestReviewPdf::longTextsFlow()
{
    QString words;
    for (int i = 0; words.size() < kLongText; ++i)
        words += u"word%1 "_s.arg(i);
    TableBlock table = plainTable(5);
    table.rows[3][1].text = words;
    const QList<Block> blocks{HeadingBlock{u"Austria"_s, true, true}, TextBlock{u"x"_s.repeated(kLongText)}, table,
                              TimelineBlock{u"t"_s, {{{}, u"Day"_s, u"Title"_s, words}}}};
    QElapsedTimer timer;
    timer.start();
    QVERIFY(writeReviewPdf(reviewOf(blocks), file(u"long"_s)));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));

    QCOMPARE(findingsIn(file(u"long"_s)), QString());
    const QString text = runningText(file(u"long"_s));
    const QStringList found = text.split(u' ');
    const QSet<QString> all(found.begin(), found.end());
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(all.contains(word), qPrintable(word));
    QVERIFY(text.count(u'x') >= kLongText);
    const QStringList pages = pagesOf(file(u"long"_s));
    QVERIFY(pages.size() > 25);
    const auto continued = std::count_if(pages.begin(), pages.end(), [](const QString &page) {
        return page.contains(u"Summary · Austria (continued)"_s);
    });
    QCOMPARE(continued, pages.size() - 3); // but the cover, the contents and the first
}

void TestReviewPdf::logoIsAFigure()
{
    QImage logo(300, 100, QImage::Format_ARGB32);
    logo.fill(Qt::darkBlue);
    ReviewDocument document = reviewOf({TextBlock{u"Text"_s}});
    QBuffer buffer(&document.options.logo);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(logo.save(&buffer, "PNG"));
    QVERIFY(writeReviewPdf(document, file(u"logo"_s)));
    QCOMPARE(findingsIn(file(u"logo"_s)), QString());
    const QByteArray objects =
        outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file(u"logo"_s), u"-"_s});
    QCOMPARE(objects.count("/Subtype /Image"), 1);
    QVERIFY(!QString::fromLatin1(objects).contains(QRegularExpression(u"/SMask \\d"_s)));
    QVERIFY(objects.contains("Logo of Chair of the Informal Working Group"));
    document.options.logo = "no picture";
    QVERIFY(writeReviewPdf(document, file(u"logo"_s)));
}

void TestReviewPdf::attachments()
{
    const PdfAttachment attached{u"attendance.csv"_s, "State,Meetings\n", u"text/csv"_s, u"Attendance"_s,
                                 QDateTime(QDate(2025, 11, 22), QTime(12, 0), Qt::UTC)};
    const Result<QByteArray> pdf = reviewPdf(reviewOf({TextBlock{u"Text"_s}}), {}, {attached});
    QVERIFY(pdf);
    QVERIFY(checkPdf(*pdf).isEmpty());
    QFile out(file(u"attached"_s));
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(*pdf) == pdf->size());
    out.close();
    QVERIFY(outputOf(u"qpdf"_s, {u"--list-attachments"_s, out.fileName()}).contains("attendance.csv"));
}

void TestReviewPdf::stopsWhenAsked_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("at once") << 1;
    QTest::newRow("on the way") << 7;
    QTest::newRow("on the last page") << 0;
}

void TestReviewPdf::stopsWhenAsked()
{
    QFETCH(int, page);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"review.pdf"_s);
    int calls = 0;
    const Result<void> written = writeReviewPdf(m_full, path, [&](int done, int total) {
        ++calls;
        return done != (page == 0 ? total : page);
    });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ReviewFailed);
    QCOMPARE(written.error().detail, kReviewStopped);
    QVERIFY(page == 0 ? calls > 60 : calls == page);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestReviewPdf::leavesTheOldFileWhenStopped()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"review.pdf"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QVERIFY(!writeReviewPdf(m_full, path, [](int done, int) { return done < 3; }));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "old");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestReviewPdf::reportsAnUnwritableFolder()
{
    const QString path = m_folder.filePath(u"no/such/folder/review.pdf"_s);
    const Result<void> written = writeReviewPdf(m_small, path);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(written.error().context, path);
    QVERIFY(!QFile::exists(path));
}

void TestReviewPdf::otherPapers_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::addColumn<QByteArray>("size");
    QTest::newRow("A4") << QPageSize::A4 << "595 x 842 pts"_ba;
    QTest::newRow("Letter") << QPageSize::Letter << "612 x 792 pts"_ba;
}

void TestReviewPdf::otherPapers()
{
    QFETCH(QPageSize::PageSizeId, paper);
    QFETCH(QByteArray, size);
    ReviewDocument document = m_small;
    document.options.paper = paper;
    QVERIFY(writeReviewPdf(document, file(u"paper"_s)));
    QVERIFY(outputOf(u"pdfinfo"_s, {file(u"paper"_s)}).contains(size));
    QCOMPARE(findingsIn(file(u"paper"_s)), QString());
}

QTEST_MAIN(TestReviewPdf)
#include "tst_reviewpdf.moc"
