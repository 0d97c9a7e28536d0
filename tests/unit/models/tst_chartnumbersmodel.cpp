// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chartnumbersmodel.h"
#include "models/progressview.h"
#include "models/roles.h"
#include "models/searchfilter.h"
#include "support/testworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_ChartNumbersModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numbersAreThoseOfTheChart_data();
    void numbersAreThoseOfTheChart();
    void numbersSortByValueOnlyWhenAsked();
    void sameHeadingsKeepTheRows();

private:
    [[nodiscard]] ChartData chart(const char *id) const
    {
        return progressChart(QLatin1String(id))->make(progressSources(**m_workspace), m_choice);
    }

    std::unique_ptr<test::TestWorkspace> m_workspace;
    Selection m_selection;
    ProgressChoice m_choice;
};

void tst_ChartNumbersModel::initTestCase()
{
    m_workspace = std::make_unique<test::TestWorkspace>(Sample::Demonstration);
    m_selection.setYear(2025);
    m_choice = usualChoice(**m_workspace, m_selection);
}

void tst_ChartNumbersModel::numbersAreThoseOfTheChart_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const ProgressChart &chart : progressCharts())
        QTest::newRow(chart.id) << QByteArray(chart.id);
}

void tst_ChartNumbersModel::numbersAreThoseOfTheChart()
{
    QFETCH(const QByteArray, id);
    ChartNumbersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const ChartData data = chart(id.constData());
    QVERIFY(!data.isEmpty());
    model.setChart(data);
    QCOMPARE(model.rowCount(), int(data.categories.size()));
    QCOMPARE(model.columnCount(), int(data.series.size()) + 1);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), data.categoryTitle);
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.index(row, 0).data().toString(), data.categories.at(row));
        QVERIFY(!model.pointAt(model.index(row, 0)));
        for (int column = 1; column < model.columnCount(); ++column) {
            const ChartSeries &series = data.series.at(column - 1);
            QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), series.name);
            const QModelIndex index = model.index(row, column);
            QCOMPARE(index.data().toString(), series.points.at(row).text);
            QCOMPARE(model.pointAt(index)->value, series.points.at(row).value);
            if (series.points.at(row).value)
                QCOMPARE(index.data(role::kSort).toDouble(), *series.points.at(row).value);
        }
    }
}

void tst_ChartNumbersModel::numbersSortByValueOnlyWhenAsked()
{
    ChartNumbersModel model;
    ChartData data = chart("rate-by-measure");
    data.series[0].points[3].value.reset(); // a gap
    model.setChart(data);
    SearchFilter sorted;
    sorted.setSourceModel(&model);
    QCOMPARE(sorted.index(1, 0).data().toString(), data.categories.at(1));
    sorted.sort(1, Qt::AscendingOrder);
    QCOMPARE(sorted.index(0, 0).data().toString(), data.categories.at(3));
    for (int row = 1; row < sorted.rowCount(); ++row)
        QVERIFY(sorted.index(row - 1, 1).data(role::kSort).toDouble()
                <= sorted.index(row, 1).data(role::kSort).toDouble());
    sorted.sort(0, Qt::AscendingOrder); // 2 before 10
    QCOMPARE(sorted.index(9, 0).data().toString(), data.categories.at(9));
}

void tst_ChartNumbersModel::sameHeadingsKeepTheRows()
{
    ChartNumbersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ChartData data = chart("rate-by-measure");
    model.setChart(data);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    data.series[0].points[0].text = u"another"_s;
    model.setChart(data);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, 1).data().toString(), u"another"_s);
    data.categories.removeLast();
    model.setChart(data);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), int(data.categories.size()));
}

QTEST_GUILESS_MAIN(tst_ChartNumbersModel)
#include "tst_chartnumbersmodel.moc"
