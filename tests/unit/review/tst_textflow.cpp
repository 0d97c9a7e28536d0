// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sheet.h"
#include "review/textflow.h"

#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QTest>
#include <QTextLayout>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestTextFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_font = Sheet(QPageSize::A4, reviewFontFamily()).font(Letters::Small); }
    void breaksLines_data();
    void breaksLines();
    void seamsAreUnseen();
    void heightsAddUp();
    void fitsWholeLines();
    void gapsVanishAtThePageTop();
    void runsBreakLikeOneText();
    void linesEndFlushRight();
    void takesAVeryLongText_data();
    void takesAVeryLongText();

private:
    [[nodiscard]] TextFlow flow(const QString &text, qreal width = mm(60)) const
    {
        TextFlow result(width);
        result.add(text, m_font, Qt::black);
        return result;
    }
    QFont m_font;
};

void TestTextFlow::breaksLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("word") << u"Implemented"_s << 1;
    QTest::newRow("two paragraphs") << u"a\nb"_s << 2;
    QTest::newRow("blank line") << u"a\n\nb"_s << 3;
    QTest::newRow("end of line at the end") << u"a\n"_s << 2;
    QTest::newRow("windows") << u"a\r\nb"_s << 2;
}

void TestTextFlow::breaksLines()
{
    QFETCH(QString, text);
    QFETCH(int, lines);
    QCOMPARE(flow(text).lineCount(), lines);
}

/// Long text is laid out in pieces; the seams must not show.
void TestTextFlow::seamsAreUnseen()
{
    const QString words = u"some words of an unequal length, "_s.repeated(400);
    QTextLayout layout(words, m_font);
    layout.beginLayout();
    qsizetype lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(mm(60));
        ++lines;
    }
    layout.endLayout();
    QVERIFY(lines > 100);
    QCOMPARE(flow(words).lineCount(), lines);
}

void TestTextFlow::heightsAddUp()
{
    const TextFlow text = flow(u"word "_s.repeated(200));
    QVERIFY(text.lineCount() > 10);
    QCOMPARE(text.height(0, 4) + text.height(4, text.lineCount()), text.height());
    QCOMPARE(text.height(3, 3), 0.0);
    QVERIFY(text.naturalWidth(0, text.lineCount()) <= mm(60));
}

void TestTextFlow::fitsWholeLines()
{
    const TextFlow text = flow(u"word "_s.repeated(200));
    const qreal line = text.height(0, 1);
    QCOMPARE(text.fit(0, line * 3.5), 3);
    QCOMPARE(text.fit(2, line * 3.5), 5);
    QCOMPARE(text.fit(0, line * 0.5), 0);
    QCOMPARE(text.fit(0, line * 1000), text.lineCount());
}

void TestTextFlow::gapsVanishAtThePageTop()
{
    TextFlow text(mm(60));
    text.add(u"a"_s, m_font, Qt::black);
    text.add(u"b"_s, m_font, Qt::black, mm(5));
    QCOMPARE(text.height(), 2 * text.height(1, 2) + mm(5));
}

/// Stretches in other fonts break as one text; what control characters become does not shift them.
void TestTextFlow::runsBreakLikeOneText()
{
    QFont strong = m_font;
    strong.setWeight(QFont::DemiBold);
    const QString words = u"word "_s.repeated(60);
    TextFlow split(mm(60));
    split.add(QList<TextRun>{{words, m_font}, {words, m_font}, {}, {words, m_font}}, Qt::black);
    QCOMPARE(split.lineCount(), flow(words.repeated(3)).lineCount());
    TextFlow wider(mm(60));
    wider.add(QList<TextRun>{{u"\u202E "_s, m_font}, {words.repeated(3), strong}}, Qt::black);
    QVERIFY(wider.lineCount() > split.lineCount());
    QVERIFY(wider.naturalWidth(0, wider.lineCount()) <= mm(60));
}

void TestTextFlow::linesEndFlushRight()
{
    TextFlow text(mm(60));
    text.setFlushRight(true);
    text.add(u"17"_s, m_font, Qt::black);
    QImage image(700, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(0.2, 0.2);
    text.paint(painter, {});
    painter.end();
    const int right = qRound(mm(60) * 0.2);
    const auto isBlank = [&image](int from, int end) {
        for (int x = from; x < end; ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != qRgb(255, 255, 255))
                    return false;
            }
        }
        return true;
    };
    QVERIFY(isBlank(0, right - 60));
    QVERIFY(!isBlank(right - 60, right));
    QVERIFY(isBlank(right + 1, image.width()));
}

void TestTextFlow::takesAVeryLongText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"word "_s.repeated(13107);
    QTest::newRow("one word") << u"x"_s.repeated(65536);
    QTest::newRow("line ends") << u"\n"_s.repeated(65536);
    QTest::newRow("directions") << u"\u202Ea\u05D0"_s.repeated(21845);
    QTest::newRow("marks") << u"a\u0301\u0302\u0303"_s.repeated(16384);
}

void TestTextFlow::takesAVeryLongText()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const TextFlow long64 = flow(text);
    QPicture picture;
    QPainter painter(&picture);
    long64.paint(painter, {});
    painter.end();
    QVERIFY(long64.lineCount() > 100);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestTextFlow)
#include "tst_textflow.moc"
