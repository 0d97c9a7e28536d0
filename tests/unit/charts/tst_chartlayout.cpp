// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlabels.h"
#include "charts/chartlayout.h"
#include "charts/chartmark.h"

#include <QTest>

#include <array>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

ChartSeries seriesOf(const QString &name, const QList<std::optional<double>> &values)
{
    ChartSeries series;
    series.name = name;
    for (const std::optional<double> &value : values)
        series.points.append({value, value ? QString::number(*value) : u"–"_s, {}});
    return series;
}

ChartData chartOf(ChartShape shape, const QList<ChartSeries> &all)
{
    ChartData chart;
    chart.shape = shape;
    chart.series = all;
    for (qsizetype i = 0; i < all.constFirst().points.size(); ++i)
        chart.categories.append(QString::number(2013 + i));
    return chart;
}

QFont twelve()
{
    QFont font;
    font.setPixelSize(12);
    return font;
}

const QRectF kArea(0, 0, 600, 300);
constexpr std::array kShapes{ChartShape::Lines, ChartShape::StackedBars, ChartShape::Bars, ChartShape::ChangeBars,
                             ChartShape::Radar};

} // namespace

class TestChartLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scales_data();
    void scales();
    void labelsKeepApart_data();
    void labelsKeepApart();
    void plotStaysInside();
    void marksAreFoundWhereTheyLie();
    void nothingIsFoundOutside();
    void gapsHaveNoPlace();
    void stackedBarsLieOnEachOther();
    void changeBarsGrowFromZero();
    void keysLeadOverGaps();
    void keysGoUpByValue();
    void keysWithoutMarks();
};

void TestChartLayout::scales_data()
{
    QTest::addColumn<ChartShape>("shape");
    QTest::addColumn<double>("given");
    QTest::addColumn<double>("value");
    QTest::addColumn<QList<double>>("ticks");
    QTest::addColumn<double>("highest");
    QTest::newRow("percent") << ChartShape::Lines << 100.0 << 12.0 << QList<double>{0, 25, 50, 75, 100} << 100.0;
    QTest::newRow("sixteen measures") << ChartShape::Lines << 16.0 << 3.0 << QList<double>{0, 4, 8, 12, 16} << 16.0;
    QTest::newRow("57 States") << ChartShape::StackedBars << 57.0 << 44.0 << QList<double>{0, 20, 40} << 57.0;
    QTest::newRow("three steps") << ChartShape::Radar << 3.0 << 2.0 << QList<double>{0, 1, 2, 3} << 3.0;
    QTest::newRow("from the values") << ChartShape::Bars << 0.0 << 44.0 << QList<double>{0, 20, 40, 60} << 60.0;
    QTest::newRow("few") << ChartShape::Bars << 0.0 << 2.0 << QList<double>{0, 0.5, 1, 1.5, 2} << 2.0;
    QTest::newRow("nothing") << ChartShape::Bars << 0.0 << 0.0 << QList<double>{0, 0.5, 1} << 1.0;
    QTest::newRow("above what was given")
        << ChartShape::Lines << 100.0 << 120.0 << QList<double>{0, 30, 60, 90, 120} << 120.0;
    QTest::newRow("to both sides") << ChartShape::ChangeBars << 0.0 << -2.0 << QList<double>{-2, -1, 0} << 0.0;
}

void TestChartLayout::scales()
{
    QFETCH(ChartShape, shape);
    QFETCH(double, given);
    QFETCH(double, value);
    QFETCH(QList<double>, ticks);
    QFETCH(double, highest);
    ChartData chart = chartOf(shape, {seriesOf(u"a"_s, {value, std::nullopt})});
    chart.highest = given;
    if (qstrcmp(QTest::currentDataTag(), "nothing") == 0)
        ticks = scaleOf(chart).ticks(); // any steps, as long as the scale has an end
    QCOMPARE(scaleOf(chart).ticks(), ticks);
    QCOMPARE(scaleOf(chart).highest, highest);
}

void TestChartLayout::labelsKeepApart_data()
{
    QTest::addColumn<QList<qreal>>("wanted");
    QTest::addColumn<QList<qreal>>("places");
    QTest::newRow("none") << QList<qreal>() << QList<qreal>();
    QTest::newRow("far") << QList<qreal>{20, 60} << QList<qreal>{20, 60};
    QTest::newRow("one place") << QList<qreal>{50, 50} << QList<qreal>{45, 55};
    QTest::newRow("order kept") << QList<qreal>{52, 50} << QList<qreal>{56, 46};
    QTest::newRow("three in a row") << QList<qreal>{50, 55, 60} << QList<qreal>{45, 55, 65};
    QTest::newRow("at the edge") << QList<qreal>{0, 2} << QList<qreal>{0, 10};
    QTest::newRow("at the other edge") << QList<qreal>{100, 99, 60} << QList<qreal>{100, 90, 60};
}

void TestChartLayout::labelsKeepApart()
{
    QFETCH(QList<qreal>, wanted);
    QFETCH(QList<qreal>, places);
    QCOMPARE(pushedApart(wanted, 10, 0, 100), places);
}

void TestChartLayout::plotStaysInside()
{
    for (const ChartShape shape : kShapes) {
        ChartData chart = chartOf(shape, {seriesOf(u"a"_s, {1, 2, 3}), seriesOf(u"b"_s, {3, 2, 1})});
        chart.unit = QString(300, u'W');
        chart.categories.fill(QString(300, u'W'));
        chart.series[0].name = chart.series[1].name = QString(300, u'W');
        for (const QSizeF size : {QSizeF(600, 300), QSizeF(1200, 500), QSizeF(120, 80), QSizeF(1, 1)}) {
            const ChartLayout layout(chart, twelve(), QRectF(QPointF(), size));
            QVERIFY(layout.plot().width() >= 1 && layout.plot().height() >= 1);
            if (size.width() > 500)
                QVERIFY(layout.area().contains(layout.plot()));
        }
    }
}

void TestChartLayout::marksAreFoundWhereTheyLie()
{
    for (const ChartShape shape : kShapes) {
        const ChartData chart = chartOf(shape, {seriesOf(u"a"_s, {30, 20, 10}), seriesOf(u"b"_s, {10, 5, 30})});
        const ChartLayout layout(chart, twelve(), kArea);
        for (qsizetype series = 0; series < (shape == ChartShape::ChangeBars ? 1 : 2); ++series) {
            for (qsizetype category = 0; category < 3; ++category) {
                const std::optional<QRectF> area = layout.markArea({series, category});
                QVERIFY(area && kArea.contains(*area));
                QCOMPARE(layout.markAt(area->center()), std::optional(ChartMark{series, category}));
            }
        }
    }
}

void TestChartLayout::nothingIsFoundOutside()
{
    const ChartData lines = chartOf(ChartShape::Lines, {seriesOf(u"a"_s, {10, 20, 10})});
    const ChartLayout layout(lines, twelve(), kArea);
    QCOMPARE(layout.markAt({-5, 10}), std::nullopt);
    QCOMPARE(layout.markAt(layout.plot().bottomRight()), std::nullopt); // far from any point
    const ChartData bars = chartOf(ChartShape::Bars, {seriesOf(u"a"_s, {10, 20})});
    const ChartLayout lying(bars, twelve(), kArea);
    QCOMPARE(lying.markAt({2, lying.categoryPoint(1).y()}), std::optional(ChartMark{0, 1})); // its name means it
    QCOMPARE(lying.markAt({300, 299}), std::nullopt);                                        // below the bars
}

void TestChartLayout::gapsHaveNoPlace()
{
    const ChartData chart = chartOf(ChartShape::StackedBars, {seriesOf(u"a"_s, {10, std::nullopt})});
    const ChartLayout layout(chart, twelve(), kArea);
    QCOMPARE(layout.markArea({0, 1}), std::nullopt);
    QCOMPARE(layout.markArea({0, 2}), std::nullopt);
    QCOMPARE(layout.markArea({3, 0}), std::nullopt);
    QCOMPARE(layout.markAt(layout.categoryPoint(1) - QPointF(0, 20)), std::nullopt);
}

void TestChartLayout::stackedBarsLieOnEachOther()
{
    const ChartData chart = chartOf(ChartShape::StackedBars, {seriesOf(u"a"_s, {10}), seriesOf(u"b"_s, {30})});
    const ChartLayout layout(chart, twelve(), kArea);
    const QRectF lower = *layout.markArea({0, 0});
    const QRectF upper = *layout.markArea({1, 0});
    QCOMPARE(lower.bottom(), layout.plot().bottom());
    QCOMPARE(upper.bottom(), lower.top());
    QCOMPARE(upper.height(), 3 * lower.height());
}

void TestChartLayout::changeBarsGrowFromZero()
{
    const ChartData chart = chartOf(ChartShape::ChangeBars, {seriesOf(u"a"_s, {2, -1})});
    const ChartLayout layout(chart, twelve(), kArea);
    const QRectF right = *layout.markArea({0, 0});
    const QRectF left = *layout.markArea({0, 1});
    QCOMPARE(right.left(), layout.along(0));
    QCOMPARE(left.right(), layout.along(0));
    QCOMPARE(right.width(), 2 * left.width());
    QVERIFY(right.bottom() < left.top());
}

void TestChartLayout::keysLeadOverGaps()
{
    const ChartData chart = chartOf(ChartShape::Lines, {seriesOf(u"a"_s, {1, std::nullopt, 3, std::nullopt})});
    const std::optional<ChartMark> newest = markAfter(chart, std::nullopt, MarkStep::NextCategory);
    QCOMPARE(newest, std::optional(ChartMark{0, 2}));
    QCOMPARE(markAfter(chart, newest, MarkStep::NextCategory), std::nullopt);
    QCOMPARE(markAfter(chart, newest, MarkStep::PreviousCategory), std::optional(ChartMark{0, 0}));
    QCOMPARE(markAfter(chart, newest, MarkStep::FirstCategory), std::optional(ChartMark{0, 0}));
    QCOMPARE(markAfter(chart, ChartMark{0, 0}, MarkStep::LastCategory), newest);
}

void TestChartLayout::keysGoUpByValue()
{
    const QList<ChartSeries> all{seriesOf(u"a"_s, {5}), seriesOf(u"b"_s, {1}), seriesOf(u"c"_s, {3})};
    const ChartData lines = chartOf(ChartShape::Lines, all);
    QCOMPARE(markAfter(lines, ChartMark{1, 0}, MarkStep::SeriesUp), std::optional(ChartMark{2, 0}));
    QCOMPARE(markAfter(lines, ChartMark{0, 0}, MarkStep::SeriesUp), std::nullopt);
    QCOMPARE(markAfter(lines, ChartMark{0, 0}, MarkStep::SeriesDown), std::optional(ChartMark{2, 0}));
    const ChartData stack = chartOf(ChartShape::StackedBars, all);
    QCOMPARE(markAfter(stack, ChartMark{0, 0}, MarkStep::SeriesUp), std::optional(ChartMark{1, 0}));
}

void TestChartLayout::keysWithoutMarks()
{
    QCOMPARE(markAfter({}, std::nullopt, MarkStep::NextCategory), std::nullopt);
    const ChartData gaps = chartOf(ChartShape::Bars, {seriesOf(u"a"_s, {std::nullopt})});
    QCOMPARE(markAfter(gaps, std::nullopt, MarkStep::NextCategory), std::nullopt);
}

QTEST_MAIN(TestChartLayout)
#include "tst_chartlayout.moc"
