// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> cellsOf(const CsvTable &table)
{
    QList<QStringList> rows;
    for (const CsvRow &row : table.rows)
        rows.append(row.cells);
    return rows;
}

/// Texts that do harm elsewhere.
QStringList hostileTexts()
{
    return {u"=1+1"_s,
            u"+cmd|' /C calc'!A0"_s,
            u"-2+3"_s,
            u"@SUM(A1:A9)"_s,
            u"\t=1"_s,
            u"\r=1"_s,
            u"\n=1"_s,
            u"'=1"_s,
            u"''=1"_s,
            u"'tis"_s,
            u"'"_s,
            u"''"_s,
            u"'-5"_s,
            u"-5"_s,
            u"-5.25"_s,
            u"+5"_s,
            u"-"_s,
            u"\uFF1D1+1"_s,
            u"=HYPERLINK(\"https://example.org\",\"x\")"_s,
            u"\u202Egnp.exe"_s,
            u"\u2066bidi\u2069"_s,
            u"<script>alert(1)</script>"_s,
            u"a,b;c\td"_s,
            u"two\nlines"_s,
            u"two\r\nlines"_s,
            u"\"quoted\""_s,
            u"\""_s,
            u"Türkiye Łódź Кыргызстан 😀"_s,
            u" spaces "_s,
            u"%1 %2"_s,
            QString(100'000, u'x')};
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsThePublicRecord_data();
    void readsThePublicRecord();
    void tellsLines();
    void findsColumns();
    void refuses_data();
    void refuses();
    void limits_data();
    void limits();
    void roundTrip();
    void tabTextRoundTrip();
    void staysLinear();
};

void TestCsv::reads_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QList<QStringList>>("rows");

    const QList<QStringList> plain{{u"1"_s, u"2"_s}};
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << plain;
    QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n") << plain;
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << plain;
    QTest::newRow("CR LF") << QByteArray("a,b\r\n1,2\r\n") << plain;
    QTest::newRow("CR only") << QByteArray("a,b\r1,2\r") << plain;
    QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << plain;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF\"a\",\"b\"\n1,2\n") << plain;
    QTest::newRow("blank lines") << QByteArray("a,b\n\n,\n1,2\n\n") << plain;
    QTest::newRow("delimiter within quotes does not count") << QByteArray("\"a;;;\",b\n1,2\n") << plain;
    QTest::newRow("quoted") << QByteArray("a,b\n\"1\",\"2\"\n") << plain;
    QTest::newRow("doubled quotes") << QByteArray("a,b\n\"x \"\"y\"\"\",2\n")
                                    << QList<QStringList>{{u"x \"y\""_s, u"2"_s}};
    QTest::newRow("line end within quotes")
        << QByteArray("a,b\n\"x\r\ny\",2\n") << QList<QStringList>{{u"x\r\ny"_s, u"2"_s}};
    QTest::newRow("quote within an unquoted cell")
        << QByteArray("a,b\nx\"y,2\n") << QList<QStringList>{{u"x\"y"_s, u"2"_s}};
    QTest::newRow("last cell empty") << QByteArray("a,b\n1,") << QList<QStringList>{{u"1"_s, u""_s}};
    QTest::newRow("a short line") << QByteArray("a,b\n1\n") << QList<QStringList>{{u"1"_s}};
    QTest::newRow("empty cells at the end")
        << QByteArray("a,b\n1,2,,\n") << QList<QStringList>{{u"1"_s, u"2"_s, u""_s, u""_s}};
    QTest::newRow("no rows") << QByteArray("a,b\n") << QList<QStringList>();
    QTest::newRow("one column") << QByteArray("a\nx\n") << QList<QStringList>{{u"x"_s}};
    QTest::newRow("text stays as it is") << QByteArray("a,b\n =1+1 ,\xE2\x80\xAE"
                                                       "x\n")
                                         << QList<QStringList>{{u" =1+1 "_s, u"\u202Ex"_s}};
}

void TestCsv::reads()
{
    QFETCH(QByteArray, data);
    QFETCH(QList<QStringList>, rows);

    const Result<CsvTable> table = readCsv(data, u"a.csv"_s);
    QVERIFY2(table, table ? "" : qPrintable(table.error().context));
    QCOMPARE(cellsOf(*table), rows);
}

void TestCsv::readsThePublicRecord_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    QTest::newRow("participating_states") << 5 << 68;
    QTest::newRow("group_memberships") << 4 << 105;
    QTest::newRow("working_group_chairs") << 6 << 7;
    QTest::newRow("meetings_public_record") << 9 << 20;
    QTest::newRow("adopters") << 5 << 5;
    QTest::newRow("milestones") << 4 << 28;
    QTest::newRow("strategies_public_record") << 5 << 13;
}

void TestCsv::readsThePublicRecord()
{
    QFETCH(int, columns);
    QFETCH(int, rows);

    const QString name = QString::fromLatin1(QTest::currentDataTag()) + u".csv"_s;
    QFile file(QStringLiteral(TESSERA_RESOURCES "/samples/public-record/") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<CsvTable> table = readCsv(file.readAll(), name);
    QVERIFY2(table, table ? "" : qPrintable(table.error().context));
    QCOMPARE(table->columns.size(), columns);
    QCOMPARE(table->rows.size(), rows);
    for (const CsvRow &row : table->rows)
        QCOMPARE(row.cells.size(), columns);
}

void TestCsv::tellsLines()
{
    const Result<CsvTable> table = readCsv("a,b\r\n\"x\r\n\r\ny\",1\n\nz,2\r3,4", u"a.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 3);
    QCOMPARE(table->rows.at(0).line, 2);
    QCOMPARE(table->rows.at(1).line, 6);
    QCOMPARE(table->rows.at(2).line, 7);
}

void TestCsv::findsColumns()
{
    const CsvTable table = *readCsv(" State ,YEAR\nHU,2013\nAT\n", u"a.csv"_s);
    QCOMPARE(table.column(u"state"), 0);
    QCOMPARE(table.column(u"Year"), 1);
    QCOMPARE(table.column(u"status"), -1);
    QCOMPARE(table.cell(table.rows.at(0), u"year"), u"2013"_s);
    QCOMPARE(table.cell(table.rows.at(1), u"year"), QString());
    QCOMPARE(table.cell(table.rows.at(0), u"status"), QString());
}

void TestCsv::refuses_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("context");

    QTest::newRow("empty") << QByteArray() << u"a.csv, line 1: there are no column names"_s;
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << u"a.csv, line 1: there are no column names"_s;
    QTest::newRow("unclosed") << QByteArray("a,b\n1,2\n3,\"4\n5,6\n")
                              << u"a.csv, line 3: the quotation mark that opens here is not closed"_s;
    QTest::newRow("text after quotes") << QByteArray("a,b\n\"1\"x,2\n")
                                       << u"a.csv, line 2: text follows a closing quotation mark"_s;
    QTest::newRow("too many cells") << QByteArray("a,b\n1,2,3\n")
                                    << u"a.csv, line 2: there are more cells than columns"_s;
    QTest::newRow("a column twice") << QByteArray("a,b,A\n1,2,3\n")
                                    << u"a.csv, line 1: the column “A” is there twice"_s;
    QTest::newRow("zero byte") << QByteArray("a,b\n1,\0\n", 8)
                               << u"a.csv, line 2: there is a zero byte; this is not a text file"_s;
    QTest::newRow("damaged UTF-8") << QByteArray("a,b\n1,2\nT\xC3\xBCrkiye,\xC3\n")
                                   << u"a.csv, line 3: the text is not UTF-8"_s;
    QTest::newRow("half a character") << QByteArray("a,b\n1,\xE2\x80") << u"a.csv, line 2: the text is not UTF-8"_s;
    QTest::newRow("surrogate") << QByteArray("a,b\n1,\xED\xA0\x80\n") << u"a.csv, line 2: the text is not UTF-8"_s;
    QTest::newRow("half of UTF-16") << QByteArray("\xFF\xFE\x61\x00\x0A\x00\x62", 7)
                                    << u"a.csv, line 2: the text in UTF-16 is damaged"_s;
    QTest::newRow("binary") << QByteArray("a,b\n1,\xFC\x02\n") << u"a.csv, line 2: there are bytes that no text has"_s;
}

void TestCsv::refuses()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, context);

    const Result<CsvTable> table = readCsv(data, u"/some/folder/a.csv"_s);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::FileNotUnderstood);
    QCOMPARE(table.error().context, context);
}

void TestCsv::limits_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("isRead");

    const QByteArray cell(1024 * 1024, 'x');
    QTest::newRow("a cell of 64 kB") << "a,b\n" + cell.left(65536) + ",2\n" << true;
    QTest::newRow("a cell of 1 MiB") << "a,b\n" + cell + ",2\n" << true;
    QTest::newRow("a larger cell") << "a,b\n" + cell + "x,2\n" << false;
    QTest::newRow("a larger quoted cell") << "a,b\n\"" + cell + "x\",2\n" << false;
    QByteArray columns;
    for (int i = 0; i < 200; ++i)
        columns += "c" + QByteArray::number(i) + ",";
    QTest::newRow("200 columns") << columns.chopped(1) + "\n1\n" << true;
    QTest::newRow("201 columns") << columns + "x\n1\n" << false;
    QTest::newRow("200 000 rows") << "a,b\n" + QByteArray("1,2\n").repeated(200'000) << true;
    QTest::newRow("200 001 rows") << "a,b\n" + QByteArray("1,2\n").repeated(200'001) << false;
    QTest::newRow("two million cells") << columns + "\n" + ("1" + QByteArray(198, ',') + "\n").repeated(10'100)
                                       << false;
    QTest::newRow("64 MiB") << QByteArray(64 * 1024 * 1024 + 1, 'x') << false;
}

void TestCsv::limits()
{
    QFETCH(QByteArray, data);
    QFETCH(bool, isRead);

    const Result<CsvTable> table = readCsv(data, u"a.csv"_s);
    QCOMPARE(table.has_value(), isRead);
    if (!isRead)
        QCOMPARE(table.error().code, ErrorCode::TextTooLong);
}

void TestCsv::roundTrip()
{
    QList<QStringList> rows;
    for (const QString &text : hostileTexts())
        rows.append({text, u"2"_s});
    const Result<CsvTable> table = readCsv(writeCsv({u"a"_s, u"b"_s}, rows), u"a.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(plainCell(table->rows.at(i).cells.at(0)), rows.at(i).at(0));

    const Result<CsvTable> zero = readCsv(writeCsv({u"a"_s}, {{QString(u"x\0y"_s.constData(), 3)}}), u"a.csv"_s);
    QVERIFY(zero);
    QCOMPARE(zero->rows.at(0).cells.at(0), u"x\uFFFDy"_s);
}

void TestCsv::tabTextRoundTrip()
{
    QList<QStringList> rows;
    for (const QString &text : hostileTexts())
        rows.append({text, u"x"_s, text});
    QCOMPARE(fromTabText(toTabText(rows)), rows);
    QCOMPARE(toTabText({{u"a"_s, u"b\tc"_s}, {u""_s, u"1"_s}}), u"a\t\"b\tc\"\n\t1\n"_s);
}

void TestCsv::staysLinear()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece :
         {u"\""_s, u"\"\""_s, u"\"\t"_s, u"\"\"\t"_s, u"\"\"\"\t"_s, u"\"a\t"_s, u"\t"_s, u"\r"_s}) {
        const QString text = piece.repeated(300'000);
        QVERIFY(!fromTabText(text).isEmpty());
        (void)readCsv(text.toUtf8(), u"a.csv"_s);
    }
    QVERIFY(timer.elapsed() < 20'000);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
