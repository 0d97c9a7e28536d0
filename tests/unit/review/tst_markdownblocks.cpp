// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reviewfixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestMarkdownBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing();
    void paragraphsBulletsAndHeadings();
    void emphases();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void longTexts_data();
    void longTexts();
    void standsAboveTheSection();
};

void TestMarkdownBlocks::nothing()
{
    QVERIFY(blocksOfMarkdown({}).isEmpty());
    QVERIFY(blocksOfMarkdown(u" \n\n\t\n"_s).isEmpty());
}

void TestMarkdownBlocks::paragraphsBulletsAndHeadings()
{
    const QList<Block> blocks =
        blocksOfMarkdown(u"# Foreword\n\nFirst\nline.\n\nSecond.\n\n- one\n- two\n\n1. first\n2. second\n"_s);
    QCOMPARE(test::blocksOf<HeadingBlock>(blocks).at(0).text, u"Foreword"_s);
    QVERIFY(!test::blocksOf<HeadingBlock>(blocks).at(0).isInContents);
    const QList<TextBlock> texts = test::blocksOf<TextBlock>(blocks);
    QCOMPARE(texts.size(), 6);
    QCOMPARE(texts.at(0).text, u"First line."_s);
    QCOMPARE(texts.at(2).text, u"one"_s);
    QCOMPARE(texts.at(2).kind, TextKind::Bullet);
    QCOMPARE(texts.at(5).text, u"2. second"_s);
    QCOMPARE(texts.at(5).kind, TextKind::Body);
}

void TestMarkdownBlocks::emphases()
{
    const TextBlock text = test::blocksOf<TextBlock>(blocksOfMarkdown(u"A **strong** and *slanted* word"_s)).at(0);
    QCOMPARE(text.text, u"A strong and slanted word"_s);
    QCOMPARE(text.emphases.size(), 2);
    QCOMPARE(text.text.mid(text.emphases.at(0).start, text.emphases.at(0).length), u"strong"_s);
    QVERIFY(text.emphases.at(0).isStrong && !text.emphases.at(0).isSlanted);
    QCOMPARE(text.text.mid(text.emphases.at(1).start, text.emphases.at(1).length), u"slanted"_s);
    QVERIFY(text.emphases.at(1).isSlanted && !text.emphases.at(1).isStrong);
}

void TestMarkdownBlocks::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    QTest::newRow("script") << u"a <script>alert(1)</script> b"_s << u"a <script>alert(1)</script> b"_s;
    QTest::newRow("HTML block") << u"<table><tr><td>x</td></tr></table>"_s << u"<table><tr><td>x</td></tr></table>"_s;
    QTest::newRow("HTML picture") << u"<img src=\"file:///etc/passwd\">"_s << u"<img src=\"file:///etc/passwd\">"_s;
    QTest::newRow("picture") << u"see ![the plan](file:///etc/passwd) here"_s << u"see the plan here"_s;
    QTest::newRow("link") << u"see [the page](javascript:alert(1)) here"_s << u"see the page here"_s;
    QTest::newRow("comment") << u"a <!-- hidden --> b"_s << u"a <!-- hidden --> b"_s;
    QTest::newRow("table") << u"| a | b |"_s << u"| a | b |"_s;
}

void TestMarkdownBlocks::hostileTextStaysText()
{
    QFETCH(QString, markdown);
    QFETCH(QString, text);
    const QList<TextBlock> texts = test::blocksOf<TextBlock>(blocksOfMarkdown(markdown));
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts.at(0).text, text);
}

void TestMarkdownBlocks::longTexts_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("words") << u"word "_s.repeated(13'000);
    QTest::newRow("paragraphs") << u"a\n\n"_s.repeated(21'000);
    QTest::newRow("stars") << QString(65'536, u'*');
    QTest::newRow("brackets") << QString(65'536, u'[');
    QTest::newRow("quotes") << u"> "_s.repeated(32'000);
    QTest::newRow("nested lists") << u"- "_s.repeated(32'000) + u'x';
    QTest::newRow("backticks") << u"`a"_s.repeated(32'000);
    QTest::newRow("strong words") << u"*a* "_s.repeated(16'000);
    QTest::newRow("as many as are read") << u"*a* "_s.repeated(1'900);
    QTest::newRow("pictures") << u"![a](b)"_s.repeated(9'000);
}

void TestMarkdownBlocks::longTexts()
{
    QFETCH(QString, markdown);
    QElapsedTimer timer;
    timer.start();
    const QList<TextBlock> texts = test::blocksOf<TextBlock>(blocksOfMarkdown(markdown));
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    if (QByteArray(QTest::currentDataTag()) == "words") {
        QCOMPARE(texts.size(), 1);
        QCOMPARE(texts.at(0).text.size(), 13'000 * 5 - 1);
    }
    QVERIFY(!texts.isEmpty() || markdown.startsWith(u'>')); // nothing but quotes of nothing
    for (const TextBlock &text : texts)
        QVERIFY(!text.text.contains(QChar::ObjectReplacementCharacter));
}

void TestMarkdownBlocks::standsAboveTheSection()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.sections = {{SectionId::Summary, u"From the chair."_s}};
    const QList<Block> blocks = fixture.section(SectionId::Summary);
    QCOMPARE(test::blocksOf<TextBlock>(blocks).at(0).text, u"From the chair."_s);
    QVERIFY(blocks.size() > 1);
}

QTEST_MAIN(TestMarkdownBlocks)
#include "tst_markdownblocks.moc"
