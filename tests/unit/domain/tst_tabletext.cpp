// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tabletext.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestTableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesForSpreadsheets_data();
    void writesForSpreadsheets();
    void readsTabText_data();
    void readsTabText();
};

void TestTableText::writesForSpreadsheets_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");

    QTest::newRow("plain") << u"Hungary"_s << QByteArray("\"Hungary\"");
    QTest::newRow("empty") << u""_s << QByteArray("\"\"");
    QTest::newRow("formula") << u"=1"_s << QByteArray("\"'=1\"");
    QTest::newRow("at") << u"@x"_s << QByteArray("\"'@x\"");
    QTest::newRow("tab") << u"\t1"_s << QByteArray("\"'\t1\"");
    QTest::newRow("negative number") << u"-12.5"_s << QByteArray("\"-12.5\"");
    QTest::newRow("quotes") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
}

void TestTableText::writesForSpreadsheets()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);

    QCOMPARE(writeCsv({u"a"_s}, {{cell}}), "\xEF\xBB\xBF\"a\"\r\n" + written + "\r\n");
}

void TestTableText::readsTabText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");

    const QList<QStringList> plain{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("nothing") << QString() << QList<QStringList>();
    QTest::newRow("Excel") << u"1\t2\r\n3\t4\r\n"_s << plain;
    QTest::newRow("LibreOffice") << u"1\t2\n3\t4"_s << plain;
    QTest::newRow("one cell") << u"1"_s << QList<QStringList>{{u"1"_s}};
    QTest::newRow("empty cells") << u"\t\n\t"_s << QList<QStringList>{{u""_s, u""_s}, {u""_s, u""_s}};
    QTest::newRow("empty line") << u"1\n\n2\n"_s << QList<QStringList>{{u"1"_s}, {u""_s}, {u"2"_s}};
    QTest::newRow("quoted") << u"\"a\nb\"\t2\n"_s << QList<QStringList>{{u"a\nb"_s, u"2"_s}};
    QTest::newRow("begins with quotes") << u"\"Act\" of 2013\t2\n"_s
                                        << QList<QStringList>{{u"\"Act\" of 2013"_s, u"2"_s}};
    QTest::newRow("quotes never closed") << u"\"Act\t2\n"_s << QList<QStringList>{{u"\"Act"_s, u"2"_s}};
}

void TestTableText::readsTabText()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    QCOMPARE(fromTabText(text), rows);
}

QTEST_GUILESS_MAIN(TestTableText)
#include "tst_tabletext.moc"
