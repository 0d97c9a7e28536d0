// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barlist.h"
#include "charts/heatmap.h"
#include "charts/legend.h"
#include "charts/statussymbol.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

#include <cmath>
#include <functional>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

QImage painted(const std::function<void(QPainter &)> &paint)
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QFont letters()
{
    QFont font;
    font.setPixelSize(12);
    return font;
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

Tally tallyOf(int implemented, int partly, int none)
{
    Tally tally;
    for (int i = 0; i < implemented; ++i)
        tally.add(Status::Implemented);
    for (int i = 0; i < partly; ++i)
        tally.add(Status::PartlyImplemented);
    for (int i = 0; i < none; ++i)
        tally.add(Status::NoInformation);
    return tally;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void themesKeepContrast_data();
    void themesKeepContrast();
    void symbolsDifferWithoutColour();
    void heatMapFillsOnlyExistingCells();
    void heatMapWithoutRowsOrColumns();
    void barsAreAsLongAsTheirShare();
    void barsOfNothing();
    void legendMeasuresWhatItPaints();
};

void TestCharts::themesKeepContrast_data()
{
    QTest::addColumn<const Theme *>("theme");
    QTest::newRow("light") << &lightTheme();
    QTest::newRow("dark") << &darkTheme();
    QTest::newRow("print") << &printTheme();
}

void TestCharts::themesKeepContrast()
{
    QFETCH(const Theme *, theme);
    for (const QColor &ground : {theme->window, theme->card, theme->panel}) {
        QVERIFY(contrast(theme->text, ground) >= 4.5);
        QVERIFY(contrast(theme->mutedText, ground) >= 4.5);
    }
    for (const QColor &ground : {theme->card, theme->tintLow, theme->tintMiddle, theme->tintHigh})
        QVERIFY(contrast(theme->symbol, ground) >= 3);
    QVERIFY(contrast(theme->mutedSymbol, theme->card) >= 3);
    for (const QColor &stroke : theme->strokes)
        QVERIFY(contrast(stroke, theme->card) >= 4.5); // names at the ends of lines are in their colour
}

void TestCharts::symbolsDifferWithoutColour()
{
    Theme grey = lightTheme();
    grey.symbol = grey.mutedSymbol = Qt::black;
    QSet<QByteArray> pictures;
    for (const Choice<Status> &status : choices<Status>()) {
        const QImage image = painted(
            [&](QPainter &painter) { paintStatusSymbol(painter, QRectF(0, 0, 40, 40), status.value, grey, 24); });
        pictures.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(pictures.size(), qsizetype(choices<Status>().size()));
}

void TestCharts::heatMapFillsOnlyExistingCells()
{
    HeatMap map;
    map.columns = {{u"1"_s, u"One"_s, {}, {}}, {u"2"_s, u"Two"_s, {}, {}}};
    map.rows = {{u"A"_s, {Status::Implemented, std::nullopt}, u"1"_s, 0}};
    const auto paint = [&](QPainter &painter) {
        paintHeatMap(painter, QRectF(0, 0, 400, 300), map, lightTheme(), letters());
    };
    const int one = pixelsOf(painted(paint), lightTheme().tintHigh);
    map.rows.first().cells[1] = Status::Implemented;
    const int two = pixelsOf(painted(paint), lightTheme().tintHigh);
    QVERIFY(one > 1000);
    QVERIFY(qAbs(two - 2 * one) < one / 20);
}

void TestCharts::heatMapWithoutRowsOrColumns()
{
    const QImage empty = painted([](QPainter &) {});
    const QImage image = painted(
        [](QPainter &painter) { paintHeatMap(painter, QRectF(0, 0, 400, 300), HeatMap(), lightTheme(), letters()); });
    QCOMPARE(image, empty);
}

void TestCharts::barsAreAsLongAsTheirShare()
{
    const auto inkOf = [](const Tally &tally) {
        return pixelsOf(painted([&](QPainter &painter) {
                            const BarList list{{}, {}, {{u"1"_s, u"Title"_s, tally, {}}}};
                            paintBarList(painter, QRectF(0, 0, 400, 60), list, lightTheme(), letters());
                        }),
                        lightTheme().symbol);
    };
    const int half = inkOf(tallyOf(20, 10, 10));
    const int quarter = inkOf(tallyOf(10, 20, 10));
    QVERIFY(quarter > 0);
    QVERIFY(qAbs(half - 2 * quarter) <= quarter / 10);
}

void TestCharts::barsOfNothing()
{
    const QImage image = painted([](QPainter &painter) {
        const BarList list{{}, {}, {{u"1"_s, u"Title"_s, Tally(), {}}}};
        paintBarList(painter, QRectF(0, 0, 400, 60), list, lightTheme(), letters());
    });
    QCOMPARE(pixelsOf(image, lightTheme().symbol), 0);
    QVERIFY(pixelsOf(image, lightTheme().panel) > 0);
}

void TestCharts::legendMeasuresWhatItPaints()
{
    const QRectF area(0, 0, 380, 0);
    const qreal measured = paintStatusLegend(nullptr, area, lightTheme(), letters());
    QCOMPARE(painted([&](QPainter &painter) {
                 QCOMPARE(paintStatusLegend(&painter, area, lightTheme(), letters()), measured);
             }).copy(0, int(measured) + 1, 400, 250),
             painted([](QPainter &) {}).copy(0, int(measured) + 1, 400, 250));
    QVERIFY(paintStatusLegend(nullptr, QRectF(0, 0, 120, 0), lightTheme(), letters()) > measured);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
