// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartfixtures.h"
#include "charts/chartfile.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace tessera;
using namespace tessera::fixtures;

namespace {

ChartData example(ChartShape shape)
{
    ChartData data = chart(shape, {u"2024"_s, u"2025"_s}, {series(u"EU & <NB8>"_s, {1, 2}), series(u"V4"_s, {2, 1})});
    data.title = u"Cells <by> “status” & group"_s;
    data.subtitle = u"57 participating States"_s;
    data.sharing = SharingLabel::Green;
    return data;
}

QFont family()
{
    return QFont(u"Inter"_s);
}

/// All words of an SVG file; empty when it is not well-formed.
QString wordsOfSvg(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader reader(&file);
    QString words;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            words += reader.text().toString() + u'\n';
    }
    return reader.hasError() ? QString() : words;
}

QString wordsOfPdf(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

constexpr std::array kFileShapes{ChartShape::Lines, ChartShape::StackedBars, ChartShape::Bars, ChartShape::ChangeBars,
                                 ChartShape::Radar};

} // namespace

class TestChartFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void svgIsWellFormedAndLabelled();
    void pdfHasItsWords();
    void pdfIsVectors();
    void pngHasTwiceTheSize();
    void labelIsAtTheUpperRight();
    void refusesAFolderThatIsNotThere();
    void keepsTheOldFileWhereItCannotWrite();
    void fileNames_data();
    void fileNames();
};

void TestChartFile::svgIsWellFormedAndLabelled()
{
    const QTemporaryDir folder;
    for (const ChartShape shape : kFileShapes) {
        const QString path = folder.filePath(u"chart.svg"_s);
        QVERIFY(writeChart(example(shape), path, ChartFormat::Svg, family(), u"Demonstration data"_s));
        const QString words = wordsOfSvg(path);
        for (const QString &word : {u"Cells <by> “status” & group"_s, u"57 participating States"_s, u"TLP:GREEN"_s,
                                    u"Demonstration data"_s, u"States"_s, u"2024"_s})
            QVERIFY2(words.contains(word), qPrintable(word));
        QVERIFY(words.contains(u"EU & <NB8>"_s) || shape == ChartShape::ChangeBars);
    }
}

void TestChartFile::pdfHasItsWords()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    const QTemporaryDir folder;
    for (const ChartShape shape : kFileShapes) {
        const QString path = folder.filePath(u"chart.pdf"_s);
        QVERIFY(writeChart(example(shape), path, ChartFormat::Pdf, family()));
        const QString words = wordsOfPdf(path);
        for (const QString &word : {u"Cells <by> “status” & group"_s, u"57 participating States"_s, u"TLP:GREEN"_s})
            QVERIFY2(words.contains(word), qPrintable(words));
    }
}

void TestChartFile::pdfIsVectors()
{
    if (QStandardPaths::findExecutable(u"pdfimages"_s).isEmpty())
        QSKIP("pdfimages is not installed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.pdf"_s);
    for (const ChartShape shape : kFileShapes) {
        QVERIFY(writeChart(example(shape), path, ChartFormat::Pdf, family()));
        QProcess process;
        process.start(u"pdfimages"_s, {u"-list"_s, path});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput().trimmed().count('\n'), 1); // a head line and dashes, no picture
    }
}

void TestChartFile::pngHasTwiceTheSize()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.png"_s);
    QVERIFY(writeChart(example(ChartShape::Lines), path, ChartFormat::Png, family()));
    const QImage image(path);
    QVERIFY(image.width() > 1200);
    QCOMPARE(image.size(), chartImage(example(ChartShape::Lines), family()).size());
    QCOMPARE(chartImage(example(ChartShape::Lines), family()).devicePixelRatio(), 2.0);
    QVERIFY(image.text(u"Description"_s).contains(u"TLP:GREEN"_s));
    QVERIFY(pixelsOf(image, printTheme().strokes.front()) > 100);
}

void TestChartFile::labelIsAtTheUpperRight()
{
    const QImage image = chartImage(example(ChartShape::Lines), family());
    QRect black;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == QColor(Qt::black))
                black |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY(black.left() > image.width() * 2 / 3);
    QVERIFY(black.bottom() < image.height() / 6);
    QVERIFY(pixelsOf(image, QColor(QRgb(sharingColour(SharingLabel::Green)))) > 20);
}

void TestChartFile::refusesAFolderThatIsNotThere()
{
    for (const Choice<ChartFormat> &format : choices<ChartFormat>()) {
        const Result<void> written =
            writeChart(example(ChartShape::Lines), u"/nowhere/at/all.x"_s, format.value, family());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
    }
}

void TestChartFile::keepsTheOldFileWhereItCannotWrite()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"taken"_s);
    QVERIFY(QDir().mkpath(path)); // a folder stands where the file should be
    QVERIFY(!writeChart(example(ChartShape::Lines), path, ChartFormat::Svg, family()));
    QVERIFY(QDir(path).exists());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0); // and no half file is left
}

void TestChartFile::fileNames_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("title") << u"Cells by status, 2013–2025"_s << u"Cells by status, 2013–2025.svg"_s;
    QTest::newRow("path") << u"State profile: a/b\\c"_s << u"State profile a b c.svg"_s;
    QTest::newRow("hidden") << u"\u202Eab\n"_s << u"ab.svg"_s;
    QTest::newRow("none") << QString() << u"test.svg"_s;
}

void TestChartFile::fileNames()
{
    QFETCH(QString, title);
    ChartData data = example(ChartShape::Lines);
    data.title = title;
    QTEST(chartFileName(data, ChartFormat::Svg), "name");
}

QTEST_MAIN(TestChartFile)
#include "tst_chartfile.moc"
