// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terminalTexts_data();
    void terminalTexts();
    void alignment();
};

void TestConsole::terminalTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Nóta – “Türkiye”"_s << u"Nóta – “Türkiye”"_s;
    QTest::newRow("line ends") << u"a\r\nb\tc"_s << u"a  b c"_s;
    QTest::newRow("escape sequence") << u"\x1b[2Jgone"_s << u"\ufffd[2Jgone"_s;
    QTest::newRow("eight-bit sequence") << u"\u009b2Jgone"_s << u"\ufffd2Jgone"_s;
    QTest::newRow("backspace and bell") << u"a\b\a"_s << u"a\ufffd\ufffd"_s;
    QTest::newRow("direction") << u"a\u202eb\u2066c\u200fd"_s << u"a\ufffdb\ufffdc\ufffdd"_s;
}

void TestConsole::terminalTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(terminalText(text), shown);
}

void TestConsole::alignment()
{
    const QStringList lines = alignedRows({{u"Line"_s, u"Outcome"_s, u"Reason"_s},
                                           {u"2"_s, u"New"_s, u"a long reason"_s},
                                           {u"1000"_s, u"Unchanged"_s, QString()},
                                           {u"alone"_s}});
    QCOMPARE(lines, (QStringList{u"Line   Outcome    Reason"_s, u"2      New        a long reason"_s,
                                 u"1000   Unchanged  "_s, u"alone"_s}));
    QVERIFY(alignedRows({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
