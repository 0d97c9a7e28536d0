// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartfixtures.h"
#include "charts/chartoverlay.h"
#include "charts/chartpicture.h"
#include "charts/chartstyle.h"

#include <QAbstractBarSeries>
#include <QChart>
#include <QGraphicsScene>
#include <QPolarChart>
#include <QTest>
#include <QXYSeries>

using namespace tessera;
using namespace tessera::fixtures;

namespace {

constexpr std::array kAllShapes{ChartShape::Lines, ChartShape::StackedBars, ChartShape::Bars, ChartShape::ChangeBars,
                                ChartShape::Radar};

QImage pictureOf(const ChartData &data, QSize size = {600, 300}, const Theme &theme = lightTheme())
{
    return painted(size, theme.card, [&](QPainter &painter) {
        paintChart(painter, QRectF(QPointF(), QSizeF(size)), data, theme, letters());
    });
}

bool isPlain(const QImage &image)
{
    QImage plain = image;
    plain.fill(image.pixel(0, 0));
    return image == plain;
}

} // namespace

class TestChartPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShapePaints();
    void paintsInsideItsArea();
    void barsAreAsLongAsTheirValue();
    void layoutAgreesWithQtCharts();
    void barsLieWhereTheMouseFindsThem();
    void longWordsAreShortened();
    void endNamesDoNotTouch();
    void emptyChartSaysSo();
    void oneYear();
    void pointsAtTheEdgeAreWhole();
    void gapBreaksALine();
    void manySeries();
    void theAverageIsMuted();
    void noSeriesIsOrange();
    void seriesDifferWithoutColour();
    void theDemonstrationsCharts();
};

void TestChartPicture::everyShapePaints()
{
    for (const ChartShape shape : kAllShapes) {
        const ChartData data =
            chart(shape, {u"a"_s, u"b"_s, u"c"_s}, {series(u"one"_s, {3, 2, 1}), series(u"two"_s, {1, 2, 3})});
        for (const Theme *theme : {&lightTheme(), &darkTheme(), &printTheme()}) {
            const SeriesStyle style = styleOf(data, 0, *theme);
            const bool isLine = shape == ChartShape::Lines || shape == ChartShape::Radar;
            QVERIFY(pixelsOf(pictureOf(data, {600, 300}, *theme), isLine ? style.colour : style.fill) > 100);
        }
    }
}

void TestChartPicture::paintsInsideItsArea()
{
    const QRect area(50, 40, 300, 200);
    for (const ChartShape shape : kAllShapes) {
        ChartData data = chart(shape, {QString(90, u'W'), QString(90, u'W')},
                               {series(QString(90, u'W'), {-100, 99}), series(QString(90, u'W'), {100, 98})});
        data.unit = QString(90, u'W');
        QImage image = painted({400, 300}, Qt::white,
                               [&](QPainter &painter) { paintChart(painter, area, data, lightTheme(), letters()); });
        QVERIFY(!isPlain(image));
        QPainter painter(&image);
        painter.fillRect(area.adjusted(-3, -3, 3, 3), Qt::white);
        painter.end();
        QVERIFY2(isPlain(image), qPrintable(QString::number(int(shape))));
    }
}

void TestChartPicture::barsAreAsLongAsTheirValue()
{
    const auto inkOf = [](double value) {
        ChartData data = chart(ChartShape::Bars, {u"a"_s}, {series(QString(), {value})});
        data.highest = 100;
        data.series.first().points.first().text = u"x"_s;
        return pixelsOf(pictureOf(data), lightTheme().strokes.front());
    };
    const int quarter = inkOf(25);
    QVERIFY(quarter > 500);
    QVERIFY(qAbs(inkOf(50) - 2 * quarter) < quarter / 10);
    QCOMPARE(inkOf(0), 0);
}

/// Where QtCharts draws a value is where we think it is: the words stand at the marks.
void TestChartPicture::layoutAgreesWithQtCharts()
{
    for (const ChartShape shape : {ChartShape::Lines, ChartShape::Radar}) {
        const ChartData data = chart(shape, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {series(u"one"_s, {3, 2, 1, 0.5})});
        QGraphicsScene scene;
        QChart *made = makeChart(data, lightTheme(), letters()).release();
        scene.addItem(made);
        made->resize(600, 300);
        const auto *line = qobject_cast<QXYSeries *>(made->series().constFirst());
        QVERIFY(line);
        for (qsizetype i = 0; i < data.categories.size(); ++i) {
            const QPointF theirs = made->mapToPosition(line->at(int(i)), made->series().constFirst());
            const QPointF ours = overlayOf(*made).layout().markArea({0, i})->center();
            QVERIFY2(QLineF(theirs, ours).length() < 1, qPrintable(QString::number(i)));
        }
    }
}

void TestChartPicture::barsLieWhereTheMouseFindsThem()
{
    for (const ChartShape shape : {ChartShape::StackedBars, ChartShape::Bars, ChartShape::ChangeBars}) {
        QList<ChartSeries> all{series(u"one"_s, {3, 2, 1})};
        if (shape != ChartShape::ChangeBars)
            all.append(series(u"two"_s, {1, 2, 3}));
        const ChartData data = chart(shape, {u"a"_s, u"b"_s, u"c"_s}, all);
        QGraphicsScene scene;
        QChart *made = makeChart(data, lightTheme(), letters()).release();
        scene.addItem(made);
        made->resize(600, 300);
        const QImage image = painted({600, 300}, Qt::white, [&](QPainter &painter) {
            scene.render(&painter, {}, {0, 0, 600, 300});
        });
        for (qsizetype mark = 0; mark < qsizetype(all.size()) * 3; ++mark) {
            const ChartMark place{mark / 3, mark % 3};
            const QRect bar = overlayOf(*made).layout().markArea(place)->toRect();
            const QColor fill = styleOf(data, place.series, lightTheme()).fill;
            // A corner: hatching and words may lie over the middle.
            int found = 0;
            for (int x = bar.left() + 1; x < bar.right(); ++x)
                found += image.pixel(x, bar.top() + 2) == fill.rgb() ? 1 : 0;
            QVERIFY2(found > 2, qPrintable(u"shape %1 mark %2"_s.arg(int(shape)).arg(mark)));
            QCOMPARE(markAt(*made, QRectF(bar).center()), std::optional(place));
        }
    }
}

void TestChartPicture::longWordsAreShortened()
{
    const QString word = u"Donaudampfschifffahrtsgesellschaftskapitän der für IKT-Sicherheit zuständigen Behörden"_s;
    for (const ChartShape shape : kAllShapes) {
        const ChartData data = chart(shape, {u"1 "_s + word, u"2 "_s + word, u"3 "_s + word},
                                     {series(word, {3, 2, 1}), series(word, {1, 2, 3})});
        for (const QSizeF size : {QSizeF(300, 200), QSizeF(600, 300), QSizeF(1200, 500)}) {
            const ChartLayout layout(data, letters(), QRectF(QPointF(), size));
            QVERIFY(layout.plot().width() > size.width() * (shape == ChartShape::Radar ? 0.15 : 0.3));
        }
        QVERIFY(!isPlain(pictureOf(data, {300, 200})));
    }
}

void TestChartPicture::endNamesDoNotTouch()
{
    // All lines end at the same height; the names must still be told apart.
    QList<ChartSeries> all;
    for (int i = 0; i < 5; ++i)
        all.append(series(u"WWW"_s, {50 + i * 0.1, 50}));
    ChartData data = chart(ChartShape::Lines, {u"a"_s, u"b"_s}, all);
    data.highest = 100;
    const QImage image = pictureOf(data);
    // Rows of letters and rows without take turns five times at the right edge.
    const ChartLayout layout(data, letters(), QRectF(0, 0, 600, 300));
    int words = 0;
    bool wasInk = false;
    for (int y = 20; y < 290; ++y) {
        bool isInk = false;
        for (int x = int(layout.plot().right()) + 8; x < int(layout.plot().right()) + 24 && x < 600; ++x)
            isInk = isInk || qGray(image.pixel(x, y)) < 150;
        words += isInk && !wasInk ? 1 : 0;
        wasInk = isInk;
    }
    QCOMPARE(words, 5);
}

void TestChartPicture::emptyChartSaysSo()
{
    for (const ChartShape shape : kAllShapes) {
        QVERIFY(pixelsOf(pictureOf(chart(shape, {}, {})), lightTheme().mutedText) > 5);
        const std::unique_ptr<QChart> made =
            makeChart(chart(shape, {u"a"_s}, {series(u"one"_s, {std::nullopt})}), lightTheme(), letters());
        QVERIFY(made->series().isEmpty());
        QCOMPARE(markAt(*made, {10, 10}), std::nullopt);
    }
}

void TestChartPicture::oneYear()
{
    for (const ChartShape shape : kAllShapes) {
        const ChartData data = chart(shape, {u"2025"_s}, {series(u"one"_s, {3})});
        const SeriesStyle style = styleOf(data, 0, lightTheme());
        QVERIFY(pixelsOf(pictureOf(data), style.colour) + pixelsOf(pictureOf(data), style.fill) > 5);
    }
}

void TestChartPicture::pointsAtTheEdgeAreWhole()
{
    ChartData data = chart(ChartShape::Lines, {u"a"_s, u"b"_s}, {series(u"one"_s, {100, 0})});
    data.highest = 100;
    const QImage image = pictureOf(data);
    const QRectF plot = ChartLayout(data, letters(), QRectF(0, 0, 600, 300)).plot();
    const QColor colour = lightTheme().strokes.front();
    QVERIFY(pixelsOf(image.copy(0, 0, 600, int(plot.top())), colour) >= 2);
    QVERIFY(pixelsOf(image.copy(0, int(plot.bottom()) + 1, 600, 4), colour) >= 2);
}

void TestChartPicture::gapBreaksALine()
{
    const ChartData data = chart(ChartShape::Lines, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s},
                                 {series(u"one"_s, {1, 2, std::nullopt, 3, 4})});
    const std::unique_ptr<QChart> made = makeChart(data, lightTheme(), letters());
    QCOMPARE(made->series().size(), 2);
}

void TestChartPicture::manySeries()
{
    const ChartData data = manyLines(57);
    const std::unique_ptr<QChart> made = makeChart(data, lightTheme(), letters());
    QCOMPARE(made->series().size(), 57);
    QVERIFY(!isPlain(pictureOf(data)));
    QVERIFY(!isPlain(pictureOf(data, {1200, 500}, darkTheme())));
    ChartData bars = manyLines(57);
    bars.shape = ChartShape::StackedBars;
    QVERIFY(!isPlain(pictureOf(bars)));
}

void TestChartPicture::theAverageIsMuted()
{
    ChartData data = chart(ChartShape::Lines, {u"a"_s, u"b"_s}, {series(u"one"_s, {1, 2}), series(u"mean"_s, {2, 1})});
    data.series.last().isReference = true;
    const SeriesStyle style = styleOf(data, 1, lightTheme());
    QCOMPARE(style.colour, lightTheme().mutedText);
    QCOMPARE(style.stroke, Qt::DashLine);
    for (qsizetype i = 0; i < 20; ++i)
        QVERIFY(styleOf(manyLines(20), i, lightTheme()).stroke != Qt::DashLine);
}

void TestChartPicture::noSeriesIsOrange()
{
    const ChartData data = manyLines(20);
    for (const Theme *theme : {&lightTheme(), &darkTheme(), &printTheme()}) {
        for (qsizetype i = 0; i < 20; ++i) {
            const int hue = styleOf(data, i, *theme).colour.hslHue();
            QVERIFY2(hue > 50 && hue < 300, qPrintable(QString::number(hue))); // no red, no orange
        }
    }
}

void TestChartPicture::seriesDifferWithoutColour()
{
    const ChartData data = manyLines(4);
    QSet<int> strokes;
    for (qsizetype i = 0; i < 4; ++i)
        strokes.insert(int(styleOf(data, i, lightTheme()).stroke));
    QCOMPARE(strokes.size(), 4);
    ChartData stack = chart(ChartShape::StackedBars, {u"a"_s}, {series(u"1"_s, {1}), series(u"2"_s, {1})});
    stack.series[0].status = Status::Implemented;
    stack.series[1].status = Status::PartlyImplemented;
    QVERIFY(styleOf(stack, 0, lightTheme()).hatching != styleOf(stack, 1, lightTheme()).hatching);
}

void TestChartPicture::theDemonstrationsCharts()
{
    const test::TestWorkspace workspace(Sample::Demonstration);
    const ProgressSources sources = sourcesOf(*workspace);
    const ProgressChoice choice = wholeChoice(*workspace);
    for (const ProgressChart &entry : progressCharts()) {
        const ChartData data = entry.make(sources, choice);
        QVERIFY2(!data.isEmpty() && !data.description.isEmpty(), entry.id);
        QVERIFY(!isPlain(pictureOf(data)));
        QVERIFY(!isPlain(pictureOf(data, {1200, 500}, darkTheme())));
    }
    // The same numbers as elsewhere in the program.
    const ChartData trend = progressCharts().front().make(sources, choice);
    for (qsizetype i = 0; i < trend.categories.size(); ++i) {
        const Tally tally = workspace->tallyOfYear(trend.categories.at(i).toInt());
        QCOMPARE(trend.series.at(0).points.at(i).text, tally.implementationRate().percentText());
        QCOMPARE(trend.series.at(1).points.at(i).behind.cells.size(), tally.count(Status::PartlyImplemented));
    }
}

QTEST_MAIN(TestChartPicture)
#include "tst_chartpicture.moc"
