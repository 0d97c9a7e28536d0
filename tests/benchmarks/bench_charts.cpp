// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartoverlay.h"
#include "charts/chartpicture.h"
#include "charts/chartview.h"
#include "pairs.h"

#include <QApplication>
#include <QChart>
#include <QGraphicsScene>
#include <QImage>
#include <QMouseEvent>
#include <QPainter>

#include <optional>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStates = 57;
constexpr int kYears = 13;
constexpr QSize kSize(1200, 500);
constexpr int kMoves = 40;

ChartData linesOfAllStates()
{
    ChartData data;
    data.highest = 100;
    data.isPercent = true;
    for (int year = 0; year < kYears; ++year)
        data.categories.append(QString::number(2013 + year));
    for (int i = 0; i < kStates; ++i) {
        ChartSeries series;
        series.name = u"State %1"_s.arg(i);
        for (int year = 0; year < kYears; ++year) {
            const double value = (i * 7 + year * 5) % 100;
            series.points.append({value, QString::number(value), {}});
        }
        data.series.append(series);
    }
    return data;
}

/// What anyone would write who needs nothing but the lines, their points and the words at the axes.
void paintPlain(QPainter &painter, const ChartData &data, const QFont &font)
{
    const QRectF plot(40, 10, kSize.width() - 140, kSize.height() - 40);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const auto x = [&](qsizetype year) { return plot.left() + plot.width() * (qreal(year) + 0.5) / kYears; };
    for (int tick = 0; tick <= 100; tick += 25) {
        const qreal y = plot.bottom() - plot.height() * tick / 100;
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.drawText(QPointF(5, y), QString::number(tick));
    }
    for (qsizetype year = 0; year < kYears; ++year)
        painter.drawText(QPointF(x(year), plot.bottom() + 15), data.categories.at(year));
    for (const ChartSeries &series : data.series) {
        QPolygonF line;
        for (qsizetype year = 0; year < kYears; ++year)
            line.append({x(year), plot.bottom() - plot.height() * *series.points.at(year).value / 100});
        painter.setPen(QPen(Qt::blue, 1.5));
        painter.drawPolyline(line);
        painter.drawText(line.last() + QPointF(5, 0), series.name);
    }
}

double plainTime(QImage &image, const ChartData &data, const QFont &font)
{
    return bench::milliseconds([&] {
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPlain(painter, data, font);
    });
}

/// A chart made from its data and painted, as on paper and for the clipboard.
double wholeTime(QImage &image, const ChartData &data, const QFont &font)
{
    return bench::milliseconds([&] {
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintChart(painter, image.rect(), data, lightTheme(), font);
    });
}

/// The mouse wanders over the chart; every move that finds another mark paints what changed.
double hoverTime(ChartView &view)
{
    const double all = bench::milliseconds([&] {
        for (int move = 0; move < kMoves; ++move) {
            const QPointF position(60.0 + move * 25, 60.0 + (move * 37) % 380);
            QMouseEvent event(QEvent::MouseMove, position, view.viewport()->mapToGlobal(position), Qt::NoButton,
                              Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(view.viewport(), &event);
            QCoreApplication::processEvents();
        }
    });
    return all / kMoves;
}

} // namespace

/// Prints what a chart with a line for every State costs, compared with plain painting of the same marks.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const ChartData data = linesOfAllStates();
    QFont font(u"Inter"_s);
    font.setPixelSize(12);
    QImage image(kSize, QImage::Format_RGB32);

    bench::compare(
        "57 lines, made and painted / plain painter", 2.0, [&] { return wholeTime(image, data, font); },
        [&] { return plainTime(image, data, font); });

    QGraphicsScene scene;
    QChart *chart = makeChart(data, lightTheme(), font).release();
    scene.addItem(chart);
    chart->resize(kSize);
    const auto repaint = [&] {
        return bench::milliseconds([&] {
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            scene.render(&painter, image.rect(), image.rect());
        });
    };
    bench::compare("57 lines, painted again / plain painter", 1.5, repaint,
                   [&] { return plainTime(image, data, font); });

    ChartView view;
    view.setFont(font);
    view.showChart(data, lightTheme());
    view.resize(kSize);
    view.show();
    QCoreApplication::processEvents();
    bench::compare(
        "57 lines, a move of the mouse / plain painter", 0.1, [&] { return hoverTime(view); },
        [&] { return plainTime(image, data, font); });
    return 0;
}
