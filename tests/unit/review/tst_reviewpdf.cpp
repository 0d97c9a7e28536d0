// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewpdf.h"
#include "support/reviewfixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

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
    void fontsAreEmbeddedSubsets();
    void hostileTextIsText_data();
    void hostileTextIsText();
    void longTextsFlow();
    void everyCellLong();
    void stopsWhenAsked_data();
    void stopsWhenAsked();
    void leavesTheOldFileWhenStopped();
    void reportsAnUnwritableFolder();
    void smallAndEmptyReviews_data();
    void smallAndEmptyReviews();
    void otherPapers_data();
    void otherPapers();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name + u".pdf"_s); }

    QTemporaryDir m_folder;
    ReviewFixture m_full;
};

void TestReviewPdf::initTestCase()
{
    for (const QString &tool : {u"pdftotext"_s, u"pdfinfo"_s, u"pdffonts"_s, u"qpdf"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP(qPrintable(tool + u" is not installed"_s));
    }
    m_full.fill();
    m_full.options.isDemonstration = true;
    m_full.options.marking = u"VYHRAZENÉ"_s;
    QVERIFY(writeReviewPdf(m_full.content(), file(u"full"_s)));
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
    ReviewFixture fixture;
    fixture.fill();
    fixture.options.states = fixture.options.states.mid(0, 5);
    fixture.options.label = label;
    fixture.options.isDemonstration = true;
    fixture.options.marking = u"Korlátozott terjesztésű!"_s;
    const ReviewContent content = fixture.content();
    QVERIFY(writeReviewPdf(content, file(u"label"_s)));
    const QStringList pages = pagesOf(file(u"label"_s));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QStringList lines = pages.at(i).trimmed().split(u'\n');
        const QString text = sharingText(content.label);
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
    QVERIFY(pages.size() >= 62 && pages.size() < 80);
    const QString contents = pages.at(1);
    for (const StateChapter &state : m_full.content().statePages) {
        const auto page = std::find_if(pages.begin() + 5, pages.end(),
                                       [&](const QString &text) { return text.contains(u'\n' + state.name + u'\n'); });
        QVERIFY2(page != pages.end(), qPrintable(state.name));
        const QRegularExpression entry(QRegularExpression::escape(state.name) + u"\\s+"_s
                                       + QString::number(page - pages.begin() + 1) + u"\\b"_s);
        QVERIFY2(contents.contains(entry), qPrintable(state.name));
    }
}

void TestReviewPdf::lettersOfAllLanguages()
{
    ReviewFixture fixture;
    fixture.options.states = {u"TR"_s};
    fixture.options.issuingBody = u"ОБСЕ · Łódź · Szczygieł"_s;
    const QString done =
        u"Ελλάδα Україна Příliš žluťoučký kůň, árvíztűrő tükörfúrógép, fi ffi (2 × 2) — “x”, e\u0301te\u0301"_s;
    fixture.put(ReviewFixture::kYear, u"TR"_s, 1, Status::Implemented).done = done;
    QVERIFY(writeReviewPdf(fixture.content(), file(u"letters"_s)));
    const QString text = runningText(file(u"letters"_s));
    QVERIFY(text.contains(u"Türkiye"_s));
    QVERIFY(text.contains(u"ОБСЕ · Łódź · Szczygieł"_s));
    QVERIFY2(text.contains(done.normalized(QString::NormalizationForm_C)), qPrintable(text));
    QVERIFY(text.contains(u"TLP:AMBER+STRICT"_s));
}

void TestReviewPdf::isWellFormedAndPassive()
{
    const QString path = file(u"full"_s);
    const QByteArray check = outputOf(u"qpdf"_s, {u"--check"_s, path});
    QVERIFY2(check.contains("No syntax or stream encoding errors found"), check.constData());
    const QByteArray objects = outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
    for (const char *forbidden :
         {"/JavaScript", "/JS ", "/URI", "/Launch", "/OpenAction", "/AA ", "/EmbeddedFile", "/SubmitForm"})
        QVERIFY2(!objects.contains(forbidden), forbidden);
    QVERIFY2(!objects.contains("/Subtype /Image"), "a chart or symbol was painted as pixels");
    const QByteArray info = outputOf(u"pdfinfo"_s, {path});
    QVERIFY(info.contains("Annual review of the OSCE cyber/ICT confidence-building measures, 2025"));
    QVERIFY(info.contains("Tessera"));
    QVERIFY(QFile(path).size() < 2 * 1024 * 1024);
}

void TestReviewPdf::fontsAreEmbeddedSubsets()
{
    const QStringList lines = QString::fromUtf8(outputOf(u"pdffonts"_s, {file(u"full"_s)})).trimmed().split(u'\n');
    QVERIFY(lines.size() >= 4); // two lines of titles
    static const QRegularExpression columns(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"_s);
    for (const QString &line : lines.mid(2)) {
        const QRegularExpressionMatch match = columns.match(line);
        QVERIFY2(match.captured(1) == "yes"_L1 && match.captured(3) == "yes"_L1,
                 qPrintable(line)); // embedded, to Unicode
    }
    // A subset: whole Inter alone has more than half a megabyte.
    QVERIFY(QFile(file(u"full"_s)).size() < 900 * 1024);
}

void TestReviewPdf::hostileTextIsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("bold", u"<b>not bold</b>"_s);
    same("image", u"<img src=\"file:///etc/passwd\">"_s);
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
    ReviewFixture fixture;
    fixture.options.states = {u"AT"_s};
    fixture.options.issuingBody = u"A"_s + text;
    fixture.options.marking = u"B"_s + text;
    Assessment &cell = fixture.put(ReviewFixture::kYear, u"AT"_s, 1, Status::NotApplicable);
    cell.done = u"C"_s + text;
    cell.reason = u"D"_s + text;
    cell.marking = u"E"_s + text;
    Evidence piece;
    piece.id = u"1"_s;
    piece.title = u"F"_s + text;
    piece.address = u"G"_s + text;
    fixture.use(u"AT"_s, 1, piece);
    fixture.framework.measures[1].title = LocalisedText({{u"en"_s, u"H"_s + text}});
    fixture.states().first().name = LocalisedText({{u"en"_s, u"J"_s + text}});
    fixture.options.states.append(fixture.states().first().code);

    QVERIFY(writeReviewPdf(fixture.content(), file(u"hostile"_s)));
    QString all = runningText(file(u"hostile"_s));
    all.remove(u' ');
    for (const QChar place : u"ABCDEFGHJ"_s)
        QVERIFY2(all.contains(QString(place + found).remove(u' ')), qPrintable(QString(place) + all));
    const QByteArray objects = outputOf(u"qpdf"_s, {u"--qdf"_s, file(u"hostile"_s), u"-"_s});
    QVERIFY(!objects.contains("/JavaScript"));
    QVERIFY(!objects.contains("/Subtype /Link"));
}

void TestReviewPdf::longTextsFlow()
{
    ReviewFixture fixture;
    fixture.options.states = {u"AT"_s, u"CZ"_s};
    QString words;
    for (int i = 0; words.size() < kLongestText - 12; ++i)
        words += u"word%1 "_s.arg(i);
    fixture.put(ReviewFixture::kYear, u"AT"_s, 3, Status::Implemented).done = words;
    fixture.put(ReviewFixture::kYear, u"AT"_s, 4, Status::Implemented).done = u"x"_s.repeated(kLongestText);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(writeReviewPdf(fixture.content(), file(u"long"_s)));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));

    const QString text = runningText(file(u"long"_s));
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(text.contains(word), qPrintable(word));
    QCOMPARE(text.count(u'x') >= kLongestText, true);
    const QStringList pages = pagesOf(file(u"long"_s));
    QVERIFY(pages.size() > 15);
    int continued = 0;
    for (const QString &page : pages) {
        if (page.contains(u"Austria (continued)"_s)) {
            ++continued;
            QVERIFY(page.contains(u"What was done, source and evidence"_s));
        }
    }
    QVERIFY(continued > 10);
}

void TestReviewPdf::everyCellLong()
{
    ReviewFixture fixture;
    fixture.options.states = fixture.options.states.mid(0, 4);
    for (const QString &state : fixture.options.states) {
        for (int measure = 1; measure <= 16; ++measure)
            fixture.put(ReviewFixture::kYear, state, measure, Status::Implemented).done =
                u"word "_s.repeated(kLongestText / 5);
    }
    QElapsedTimer timer;
    timer.start();
    QVERIFY(writeReviewPdf(fixture.content(), file(u"all-long"_s)));
    QVERIFY2(timer.elapsed() < 60000, qPrintable(QString::number(timer.elapsed())));
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
    const Result<void> written = writeReviewPdf(m_full.content(), path, [&](int done, int total) {
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
    QVERIFY(!writeReviewPdf(m_full.content(), path, [](int done, int) { return done < 3; }));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "old");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestReviewPdf::reportsAnUnwritableFolder()
{
    const QString path = m_folder.filePath(u"no/such/folder/review.pdf"_s);
    const Result<void> written = writeReviewPdf(m_full.content(), path);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ReviewFailed);
    QCOMPARE(written.error().context, path);
    QVERIFY(!QFile::exists(path));
}

void TestReviewPdf::smallAndEmptyReviews_data()
{
    QTest::addColumn<QStringList>("states");
    QTest::addColumn<bool>("hasMeasures");
    QTest::addColumn<bool>("hasStatePages");
    QTest::addColumn<int>("pages"); // without a compared year or trend
    QTest::newRow("nobody") << QStringList() << true << true << 5;
    QTest::newRow("nothing") << QStringList{u"AT"_s} << false << true << 6;
    QTest::newRow("one") << QStringList{u"AT"_s} << true << true << 6;
    QTest::newRow("matrix only") << QStringList{u"AT"_s} << true << false << 5;
}

void TestReviewPdf::smallAndEmptyReviews()
{
    QFETCH(QStringList, states);
    QFETCH(bool, hasMeasures);
    QFETCH(bool, hasStatePages);
    QFETCH(int, pages);
    ReviewFixture fixture;
    fixture.options.states = states;
    fixture.options.hasStatePages = hasStatePages;
    if (!hasMeasures)
        fixture.framework.measures.clear();
    QVERIFY(writeReviewPdf(fixture.content(false), file(u"small"_s)));
    QCOMPARE(pagesOf(file(u"small"_s)).size(), pages);
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
    ReviewFixture fixture;
    fixture.options.paper = paper;
    fixture.options.hasStatePages = false;
    QVERIFY(writeReviewPdf(fixture.content(), file(u"paper"_s)));
    QVERIFY(outputOf(u"pdfinfo"_s, {file(u"paper"_s)}).contains(size));
    // All States stand on one page of the matrix.
    const QStringList pages = pagesOf(file(u"paper"_s));
    const qsizetype matrices = std::count_if(pages.begin(), pages.end(), [](const QString &page) {
        return page.contains(u"Albania"_s) && page.contains(u"Uzbekistan"_s);
    });
    QCOMPARE(matrices, 1);
}

QTEST_MAIN(TestReviewPdf)
#include "tst_reviewpdf.moc"
