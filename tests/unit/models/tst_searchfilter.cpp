// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/celllistmodel.h"
#include "models/measuremodel.h"
#include "models/searchfilter.h"
#include "support/testworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_SearchFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRows_data();
    void findsRows();
    void looksInTheSearchTextOfAModel();
    void sortsByValueNotByText();

private:
    test::TestWorkspace m_workspace;
};

void tst_SearchFilter::findsRows_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing") << QString() << 3;
    QTest::newRow("accent left out") << u"turkiye"_s << 1;
    QTest::newRow("case") << u"HUNGARY"_s << 1;
    QTest::newRow("all words, any order") << u"contact hungary"_s << 1;
    QTest::newRow("one word is missing") << u"contact albania"_s << 0;
    QTest::newRow("spaces only") << u"   "_s << 3;
}

void tst_SearchFilter::findsRows()
{
    QFETCH(QString, search);
    CellListModel cells(*m_workspace, 2025, {{u"TR"_s, 8}, {u"HU"_s, 8}, {u"AT"_s, 10}});
    SearchFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&cells);
    filter.setSearch(search);
    QTEST(filter.rowCount(), "rows");
}

void tst_SearchFilter::looksInTheSearchTextOfAModel()
{
    MeasureModel measures(m_workspace->framework());
    SearchFilter filter;
    filter.setSourceModel(&measures);
    filter.setSearch(u"communication check"_s);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, 0).data().toString(), u"CBM\u00A08  Points of contact"_s);
}

void tst_SearchFilter::sortsByValueNotByText()
{
    CellListModel cells(*m_workspace, 2025, {{u"HU"_s, 10}, {u"HU"_s, 9}, {u"HU"_s, 1}});
    SearchFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&cells);
    filter.sort(CellListModel::MeasureName);
    const auto measureAt = [&](int row) { return cells.place(filter.mapToSource(filter.index(row, 0)).row()).measure; };
    QCOMPARE(measureAt(0), 1);
    QCOMPARE(measureAt(1), 9);
    QCOMPARE(measureAt(2), 10);
}

QTEST_GUILESS_MAIN(tst_SearchFilter)
#include "tst_searchfilter.moc"
