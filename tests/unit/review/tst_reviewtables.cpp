// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"
#include "review/reviewtables.h"
#include "support/reviewfixture.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

TableBlock smallTable(const QString &id, const QString &title, const QString &text)
{
    return {id, title, {{u"Name"_s}, {u"Number"_s}}, {{{text}, {u"1"_s}}}};
}

ReviewDocument documentOf(const QList<Block> &blocks)
{
    ReviewDocument document;
    document.label = SharingLabel::Amber;
    document.options.asOf = QDate(2025, 11, 22);
    document.sections = {{SectionId::Summary, u"Summary"_s, {}, blocks}};
    return document;
}

} // namespace

class TestReviewTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTableIsAFile();
    void eachRowCarriesTheLabel();
    void tablesOfOneIdAreJoined();
    void otherColumnsMakeAnotherFile();
    void whatHasNoIdIsNotAttached();
    void cellsAreSafeForSpreadsheets();
    void symbolsAreLabels();
    void chartsAreTablesToo();
};

void TestReviewTables::eachTableIsAFile()
{
    const test::ReviewFixture fixture;
    const ReviewDocument document = fixture.document();
    const QList<AttachedTable> tables = reviewTables(document);
    QStringList names;
    for (const AttachedTable &table : tables) {
        names.append(table.name);
        const Result<CsvTable> read = readCsv(table.csv, table.name);
        QVERIFY2(read, qPrintable(table.name));
        QVERIFY(!read->rows.isEmpty());
        for (const CsvRow &row : read->rows)
            QCOMPARE(row.cells.size(), read->columns.size());
        QVERIFY2(!table.description.isEmpty(), qPrintable(table.name));
    }
    names.removeDuplicates();
    QCOMPARE(names.size(), tables.size());
    for (const QString &name : {u"attendance-of-states.csv"_s, u"meetings.csv"_s, u"events.csv"_s,
                                u"contact-timeliness.csv"_s, u"platforms-by-measure.csv"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    QCOMPARE(reviewTables(document).constFirst().csv, tables.constFirst().csv);
}

void TestReviewTables::eachRowCarriesTheLabel()
{
    const QList<AttachedTable> tables = reviewTables(documentOf({smallTable(u"a"_s, u"A"_s, u"x"_s)}));
    QCOMPARE(tables.size(), 1);
    QVERIFY(tables.at(0).csv.startsWith("\xEF\xBB\xBF"));
    const CsvTable read = *readCsv(tables.at(0).csv, u"a.csv"_s);
    QCOMPARE(read.columns, QStringList({u"Sharing"_s, u"As of"_s, u"Name"_s, u"Number"_s}));
    QCOMPARE(read.rows.at(0).cells, QStringList({u"TLP:AMBER"_s, u"2025-11-22"_s, u"x"_s, u"1"_s}));
}

void TestReviewTables::tablesOfOneIdAreJoined()
{
    const QList<AttachedTable> tables = reviewTables(documentOf(
        {smallTable(u"a"_s, u"First"_s, u"x"_s), TextBlock{u"between"_s}, smallTable(u"a"_s, u"Second"_s, u"y"_s)}));
    QCOMPARE(tables.size(), 1);
    const CsvTable read = *readCsv(tables.at(0).csv, u"a.csv"_s);
    QCOMPARE(read.rows.size(), 2);
    QCOMPARE(read.cell(read.rows.at(0), u"Table"), u"First"_s);
    QCOMPARE(read.cell(read.rows.at(1), u"Table"), u"Second"_s);
    QCOMPARE(read.cell(read.rows.at(1), u"Name"), u"y"_s);
}

void TestReviewTables::otherColumnsMakeAnotherFile()
{
    TableBlock other = smallTable(u"a"_s, u"Other"_s, u"y"_s);
    other.columns[1].title = u"Share"_s;
    const QList<AttachedTable> tables = reviewTables(documentOf({smallTable(u"a"_s, u"First"_s, u"x"_s), other}));
    QCOMPARE(tables.size(), 2);
    QCOMPARE(tables.at(0).name, u"a.csv"_s);
    QCOMPARE(tables.at(1).name, u"a-2.csv"_s);
}

void TestReviewTables::whatHasNoIdIsNotAttached()
{
    QVERIFY(reviewTables(documentOf({smallTable({}, u"A"_s, u"x"_s), TextBlock{u"text"_s}})).isEmpty());
    QCOMPARE(reviewTables(documentOf({smallTable(u"../a b"_s, {}, u"x"_s)})).at(0).name, u"---a-b.csv"_s);
}

void TestReviewTables::cellsAreSafeForSpreadsheets()
{
    const QString formula = u"=HYPERLINK(\"http://example.org\";\"x\")"_s;
    const CsvTable read = *readCsv(reviewTables(documentOf({smallTable(u"a"_s, {}, formula)})).at(0).csv, u"a.csv"_s);
    QCOMPARE(read.cell(read.rows.at(0), u"Name"), u'\'' + formula);
}

void TestReviewTables::symbolsAreLabels()
{
    MatrixBlock matrix;
    matrix.id = u"matrix"_s;
    matrix.measures = {1, 2, 3};
    matrix.measureTitles = {u"CBM 1"_s, u"CBM 2"_s, u"CBM 3"_s};
    matrix.rows = {{u"HU"_s,
                    u"Hungary"_s,
                    {Status::Implemented, Status::NoInformation, std::nullopt},
                    {false, true, false},
                    {1, 2}}};
    matrix.rates = {{1, 1}, {0, 1}, {0, 0}};
    QCOMPARE(tableTexts(matrix).at(1),
             QStringList({u"Hungary"_s, u"Implemented"_s, u"left out"_s, QString(), u"1 of 2"_s}));
    QCOMPARE(cellText({{}, Status::Implemented}), labelOf(Status::Implemented));
    QCOMPARE(cellText({u"text"_s, Status::Implemented}), u"text"_s);
}

void TestReviewTables::chartsAreTablesToo()
{
    ChartData chart;
    chart.id = u"trend"_s;
    chart.title = u"Trend"_s;
    chart.categoryTitle = u"Year"_s;
    chart.categories = {u"2024"_s, u"2025"_s};
    chart.series = {{u"All"_s, {{1.0, u"1"_s, {}}, {2.0, u"2"_s, {}}}, {}, false}};
    const CsvTable read = *readCsv(reviewTables(documentOf({ChartBlock{chart}})).at(0).csv, u"a.csv"_s);
    QCOMPARE(read.rows.size(), 2);
    QCOMPARE(read.cell(read.rows.at(1), u"All"), u"2"_s);
}

QTEST_GUILESS_MAIN(TestReviewTables)
#include "tst_reviewtables.moc"
