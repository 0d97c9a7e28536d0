// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trendchart.h"

#include "charts/plaintext.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStrokes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

/// QtCharts keeps its paddings in pixels; they suit letters of about this size, so paper is painted at this size and enlarged.
constexpr int kChartPixelSize = 20;

struct YearSpan {
    int first = 0;
    int last = 0;
};

YearSpan spanOf(const QList<TrendSeries> &all)
{
    YearSpan span;
    for (const TrendSeries &series : all) {
        for (const TrendPoint &point : series.points) {
            span.first = span.first == 0 ? point.year : std::min(span.first, point.year);
            span.last = std::max(span.last, point.year);
        }
    }
    return span;
}

std::unique_ptr<QLineSeries> lineOf(const TrendSeries &series, qsizetype index, const Theme &theme, const QFont &font)
{
    auto line = std::make_unique<QLineSeries>();
    line->setName(visibleLine(series.name));
    for (const TrendPoint &point : series.points)
        line->append(point.year, point.rate.percent());
    const QColor colour = index == 0 ? theme.symbol : theme.mutedText;
    QPen pen(colour, font.pixelSize() / 8.0, kStrokes[std::size_t(index) % kStrokes.size()]);
    pen.setJoinStyle(Qt::RoundJoin);
    line->setPen(pen);
    line->setPointsVisible(true);
    line->setMarkerSize(font.pixelSize() / 3.2);
    return line;
}

/// The last value as text, on an unseen point of its own a little above the line: QtCharts would paint it into the marker.
std::unique_ptr<QScatterSeries> endLabel(const TrendSeries &series, bool isNamed, const Theme &theme, const QFont &font)
{
    const TrendPoint &last = series.points.last();
    auto label = std::make_unique<QScatterSeries>();
    label->append(last.year, last.rate.percent() + (last.rate.percent() < 90 ? 2.5 : -7));
    label->setMarkerSize(1);
    label->setPen(Qt::NoPen);
    label->setBrush(Qt::NoBrush);
    // Not "@yPoint", which would print every digit of the number.
    const QString text = last.rate.percentText();
    label->setPointLabelsFormat(isNamed ? visibleLine(series.name) + u' ' + text : text);
    label->setPointLabelsFont(font);
    label->setPointLabelsColor(theme.text);
    label->setPointLabelsClipping(false);
    label->setPointLabelsVisible(true);
    return label;
}

void dress(QValueAxis &axis, const Theme &theme, const QFont &font)
{
    axis.setLabelsFont(font);
    axis.setLabelsColor(theme.mutedText);
    axis.setGridLineColor(theme.line);
    axis.setLinePen(QPen(theme.mutedSymbol, 1));
}

/// Steps of whole years, so that no label stands between two years and not more than a dozen are there.
void setYears(QValueAxis &axis, YearSpan span, bool isNamed)
{
    const int step = std::max(1, (span.last - span.first + 11) / 12);
    // Names stand over the last point, half of them to its right.
    axis.setRange(span.first - 0.5, span.last + (isNamed ? 0.5 + (span.last - span.first) * 0.08 : 0.5));
    axis.setTickType(QValueAxis::TicksDynamic);
    axis.setTickAnchor(span.last);
    axis.setTickInterval(step);
    axis.setLabelFormat(u"%d"_s);
    axis.setGridLineVisible(false);
}

void setPercent(QValueAxis &axis)
{
    axis.setRange(0, 100);
    axis.setTickCount(5);
    axis.setLabelFormat(u"%d %%"_s);
}

/// The chart takes the series over.
void place(QChart &chart, QXYSeries *series)
{
    chart.addSeries(series);
    for (QAbstractAxis *axis : chart.axes())
        series->attachAxis(axis);
}

} // namespace

TrendChart::TrendChart(QList<TrendSeries> series, const Theme &theme) : m_series(std::move(series)), m_theme(theme)
{
    for (TrendSeries &one : m_series)
        one.points.removeIf([](const TrendPoint &point) { return point.rate.of <= 0; });
    m_series.removeIf([](const TrendSeries &one) { return one.points.isEmpty(); });
}

bool TrendChart::isDrawable() const
{
    return std::any_of(m_series.begin(), m_series.end(), [](const TrendSeries &s) { return s.points.size() > 1; });
}

QString TrendChart::description() const
{
    QStringList sentences;
    for (const TrendSeries &series : m_series)
        sentences.append(trendSentence(series));
    return sentences.join(u' ');
}

std::unique_ptr<QChart> TrendChart::makeChart(const QFont &font) const
{
    auto chart = std::make_unique<QChart>();
    auto years = std::make_unique<QValueAxis>();
    auto percent = std::make_unique<QValueAxis>();
    dress(*years, m_theme, font);
    dress(*percent, m_theme, font);
    setYears(*years, spanOf(m_series), m_series.size() > 1);
    setPercent(*percent);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->addAxis(years.release(), Qt::AlignBottom);
    chart->addAxis(percent.release(), Qt::AlignLeft);
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        place(*chart, lineOf(m_series.at(i), i, m_theme, font).release());
        place(*chart, endLabel(m_series.at(i), m_series.size() > 1, m_theme, font).release());
    }
    return chart;
}

void TrendChart::paint(QPainter &painter, const QRectF &area, const QFont &font) const
{
    const qreal scale = qreal(font.pixelSize()) / kChartPixelSize;
    QFont small = font;
    small.setPixelSize(kChartPixelSize);
    small.setHintingPreference(QFont::PreferNoHinting);

    QGraphicsScene scene;
    QChart *chart = makeChart(small).release();
    scene.addItem(chart);
    chart->resize(area.size() / scale);
    chart->layout()->activate();
    painter.save();
    scene.render(&painter, area, QRectF(QPointF(), area.size() / scale), Qt::IgnoreAspectRatio);
    painter.restore();
}

} // namespace tessera
