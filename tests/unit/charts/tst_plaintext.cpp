// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plaintext.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatCouldHide_data();
    void showsWhatCouldHide();
    void lineHasNoLineEnds();
    void takesMarkupAsText();
    void staysInsideItsArea();
};

void TestPlainText::showsWhatCouldHide_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");
    QTest::newRow("plain") << u"Türkiye"_s << u"Türkiye"_s;
    QTest::newRow("cyrillic") << u"ОБСЕ"_s << u"ОБСЕ"_s;
    QTest::newRow("composed") << u"Szczygie\u0142 o\u0301"_s << u"Szczygieł ó"_s;
    QTest::newRow("override") << u"a\u202Eb"_s << u"a[U+202E]b"_s;
    QTest::newRow("isolate") << u"\u2066x\u2069"_s << u"[U+2066]x[U+2069]"_s;
    QTest::newRow("mark") << u"\u200Fx"_s << u"[U+200F]x"_s;
    QTest::newRow("nul") << QString(QChar(0)) << u"[U+0000]"_s;
    QTest::newRow("escape") << u"\u001B[31m"_s << u"[U+001B][31m"_s;
    QTest::newRow("tag character") << QString::fromUcs4(U"\U000E0041") << u"[U+E0041]"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a    b"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\nd\u2028e"_s << u"a\nb\nc\nd\ne"_s;
    QTest::newRow("soft hyphen") << u"Co\u00ADop"_s << u"Coop"_s;
    QTest::newRow("joiner") << u"می\u200Cخواهم"_s << u"می\u200Cخواهم"_s;
    QTest::newRow("half a pair") << QString(QChar(0xD800)) << u"\uFFFD"_s;
    QTest::newRow("whole pair") << u"😀"_s << u"😀"_s;
    QTest::newRow("markup") << u"<b>a & b</b>"_s << u"<b>a & b</b>"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestPlainText::showsWhatCouldHide()
{
    QFETCH(QString, text);
    QFETCH(QString, visible);
    QCOMPARE(visibleText(text), visible);
}

void TestPlainText::lineHasNoLineEnds()
{
    QCOMPARE(visibleLine(u"a\nb\u2029c"_s), u"a b c"_s);
}

/// Paints one line and returns the rectangle that its ink covers.
static QRect inkOf(const QString &text, const QRectF &area, Qt::Alignment alignment)
{
    QImage image(400, 60, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLine(painter, area, alignment, text);
    painter.end();
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

void TestPlainText::takesMarkupAsText()
{
    const QRectF area(10, 10, 380, 40);
    QVERIFY(inkOf(u"<b>x</b>"_s, area, Qt::AlignLeft).width() > 3 * inkOf(u"x"_s, area, Qt::AlignLeft).width());
    QVERIFY(inkOf(u"&x"_s, area, Qt::AlignLeft).width() > inkOf(u"x"_s, area, Qt::AlignLeft).width());
}

void TestPlainText::staysInsideItsArea()
{
    const QRectF area(100, 10, 80, 40);
    for (const Qt::Alignment alignment : {Qt::AlignLeft, Qt::AlignRight, Qt::AlignHCenter}) {
        const QRect ink =
            inkOf(u"A text that is much too long for eighty pixels"_s, area, alignment | Qt::AlignVCenter);
        QVERIFY(!ink.isEmpty());
        QVERIFY(area.adjusted(-2, 0, 2, 0).contains(ink));
    }
}

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
