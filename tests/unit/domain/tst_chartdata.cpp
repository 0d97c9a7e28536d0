// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chartdata.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestChartData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyWithoutValues();
    void tableHasALinePerCategory();
    void sentences_data();
    void sentences();
    void trendNeedsTwoYears();
};

void TestChartData::emptyWithoutValues()
{
    ChartData chart;
    QVERIFY(chart.isEmpty());
    chart.series = {{u"a"_s, {ChartPoint{std::nullopt, u"–"_s, {}}}, {}, false}};
    QVERIFY(chart.isEmpty());
    chart.series.first().points.append(ChartPoint{0, u"0"_s, {}});
    QVERIFY(!chart.isEmpty());
    QCOMPARE(chart.series.first().valueAt(1), std::optional<double>(0));
    QCOMPARE(chart.series.first().valueAt(2), std::nullopt);
    QCOMPARE(chart.series.first().valueAt(-1), std::nullopt);
}

void TestChartData::tableHasALinePerCategory()
{
    ChartData chart;
    chart.categoryTitle = u"Year"_s;
    chart.categories = {u"2024"_s, u"2025"_s};
    chart.series = {{u"a"_s, {{1, u"1 of 2"_s, {}}, {std::nullopt, u"–"_s, {}}}, {}, false},
                    {u"b"_s, {{3, u"3"_s, {}}}, {}, false}};
    const QList<QStringList> expected{
        {u"Year"_s, u"a"_s, u"b"_s}, {u"2024"_s, u"1 of 2"_s, u"3"_s}, {u"2025"_s, u"–"_s, QString()}};
    QCOMPARE(chartTable(chart), expected);
}

void TestChartData::sentences_data()
{
    QTest::addColumn<QList<TrendPoint>>("points");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("none") << QList<TrendPoint>() << QString();
    QTest::newRow("nothing to take a share of") << QList<TrendPoint>{{2012, {0, 0}}} << QString();
    QTest::newRow("one") << QList<TrendPoint>{{2013, {1, 10}}} << u"All: 10.0\u00a0% in 2013."_s;
    QTest::newRow("two") << QList<TrendPoint>{{2012, {0, 0}}, {2013, {1, 10}}, {2014, {9, 10}}}
                         << u"All: from 10.0\u00a0% in 2013 to 90.0\u00a0% in 2014."_s;
}

void TestChartData::sentences()
{
    QFETCH(QList<TrendPoint>, points);
    QFETCH(QString, sentence);
    QCOMPARE(rateTrend(u"All"_s, points).description, sentence);
}

void TestChartData::trendNeedsTwoYears()
{
    QVERIFY(!isTrend(rateTrend(u"a"_s, {})));
    QVERIFY(!isTrend(rateTrend(u"a"_s, {{2013, {1, 2}}, {2014, {0, 0}}})));
    QVERIFY(isTrend(rateTrend(u"a"_s, {{2013, {1, 2}}, {2014, {1, 2}}})));
}

QTEST_MAIN(TestChartData)
#include "tst_chartdata.moc"
