// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barlist.h"

#include "charts/plaintext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kBarWidthWanted = 24; // lines of text
constexpr qreal kBarLineWanted = 1.3;

constexpr std::array kBarParts{Status::Implemented, Status::PartlyImplemented, Status::InPreparation};

struct BarColumns {
    qreal number = 0;
    qreal title = 0;
    qreal percent = 0;
    qreal count = 0;
    qreal note = 0;

    [[nodiscard]] qreal left() const { return number + title; }
    [[nodiscard]] qreal right() const { return percent + count + note; }
};

BarColumns columnsOf(const BarList &list, const QRectF &area, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal gap = metrics.height();
    BarColumns columns;
    for (const StatusBar &bar : list.bars) {
        const Rate rate = bar.tally.implementationRate();
        columns.number = std::max(columns.number, metrics.horizontalAdvance(bar.number) + gap * 0.6);
        columns.title = std::max(columns.title, metrics.horizontalAdvance(bar.title) + gap);
        columns.percent = std::max(columns.percent, metrics.horizontalAdvance(rate.percentText()) + gap * 1.2);
        if (list.hasCounts)
            columns.count = std::max(columns.count, metrics.horizontalAdvance(rate.countText()) + gap);
        if (!list.noteTitle.isEmpty())
            columns.note = std::max(columns.note, metrics.horizontalAdvance(bar.note) + gap);
    }
    columns.note =
        list.noteTitle.isEmpty() ? 0 : std::max(columns.note, metrics.horizontalAdvance(list.noteTitle) + gap);
    columns.title = std::min(columns.title, area.width() * 0.4);
    return columns;
}

void paintParts(QPainter &painter, const QRectF &track, const Tally &tally, const Theme &theme)
{
    painter.fillRect(track, theme.panel);
    const int of = tally.applicable();
    qreal x = track.left();
    for (const Status status : kBarParts) {
        const qreal width = of > 0 ? track.width() * tally.count(status) / of : 0;
        painter.fillRect(QRectF(x, track.top(), width, track.height()), theme.fill(status));
        x += width;
    }
}

void paintBar(QPainter &painter, const QRectF &row, const StatusBar &bar, const BarColumns &columns, const Theme &theme)
{
    const QFontMetricsF metrics(painter.font());
    const qreal gap = metrics.height();
    const Rate rate = bar.tally.implementationRate();

    painter.setPen(theme.mutedText);
    paintLine(painter, QRectF(row.left(), row.top(), columns.number - gap * 0.6, row.height()),
              Qt::AlignRight | Qt::AlignVCenter, bar.number);
    painter.setPen(theme.text);
    paintLine(painter, QRectF(row.left() + columns.number, row.top(), columns.title - gap * 0.6, row.height()),
              Qt::AlignVCenter, bar.title);

    const qreal thickness = std::min(row.height() * 0.6, gap * 0.75);
    const QRectF track(row.left() + columns.left(), row.center().y() - thickness / 2,
                       row.width() - columns.left() - columns.right(), thickness);
    paintParts(painter, track, bar.tally, theme);

    painter.setPen(theme.text);
    QRectF column(track.right(), row.top(), columns.percent, row.height());
    paintLine(painter, column, Qt::AlignRight | Qt::AlignVCenter, rate.percentText());
    painter.setPen(theme.mutedText);
    column = QRectF(column.right(), row.top(), columns.count, row.height());
    if (columns.count > 0)
        paintLine(painter, column, Qt::AlignRight | Qt::AlignVCenter, rate.countText());
    column = QRectF(column.right(), row.top(), columns.note, row.height());
    paintLine(painter, column, Qt::AlignRight | Qt::AlignVCenter, bar.note);
}

/// Between the entries of the legend: less where there is little room.
qreal legendGap(const QFontMetricsF &metrics, qreal room)
{
    const qreal line = metrics.height();
    for (const Status status : kBarParts)
        room -= line * 1.6 + metrics.horizontalAdvance(labelOf(status)) + 1;
    return std::clamp(room / qreal(kBarParts.size() - 1), line * 0.4, line * 1.2);
}

qreal headerHeight(const BarList &list, const QFont &font)
{
    const bool hasTitles = !list.shareTitle.isEmpty() || !list.noteTitle.isEmpty();
    return hasTitles ? QFontMetricsF(font).height() * 1.4 : 0;
}

} // namespace

QString barText(const StatusBar &bar)
{
    const Rate rate = bar.tally.implementationRate();
    //: Of a measure; %1 = title, %2 = "50.0 %", %3 = "28 of 56", %4 and %5 = numbers of States
    return QCoreApplication::translate("tessera::Chart", "%1: %2, %3; partly implemented %4, in preparation %5")
        .arg(visibleLine(bar.number.isEmpty() ? bar.title : bar.number + u"  "_s + bar.title), rate.percentText(),
             rate.countText(), QString::number(bar.tally.count(Status::PartlyImplemented)),
             QString::number(bar.tally.count(Status::InPreparation)));
}

BarList measureBars(const YearMatrix &matrix)
{
    const QStringList states = matrix.participants().participatingStates(matrix.year(), StateOrder::English);
    BarList list;
    list.hasCounts = false;
    for (const Measure &measure : matrix.framework().measures) {
        const Tally tally = matrix.tallyOfMeasure(measure.number, states);
        if (tally.cells() > 0)
            list.bars.append({QString::number(measure.number), measure.shortTitle.text(), tally, {}});
    }
    return list;
}

QRectF barArea(const QRectF &area, const BarList &list, const QFont &font, int index)
{
    if (index < 0 || index >= list.bars.size())
        return {};
    const qreal header = headerHeight(list, font);
    const qreal height = (area.height() - header) / qreal(list.bars.size());
    return {area.left(), area.top() + header + index * height, area.width(), height};
}

int barAt(const QRectF &area, const BarList &list, const QFont &font, QPointF position)
{
    for (int i = 0; i < list.bars.size(); ++i) {
        if (barArea(area, list, font, i).contains(position))
            return i;
    }
    return -1;
}

QSizeF wantedBarListSize(const BarList &list, const QFont &font)
{
    const qreal line = QFontMetricsF(font).height();
    return {line * kBarWidthWanted, headerHeight(list, font) + line * kBarLineWanted * qreal(list.bars.size())};
}

void paintBarList(QPainter &painter, const QRectF &area, const BarList &list, const Theme &theme, const QFont &font)
{
    if (list.bars.isEmpty())
        return;
    painter.save();
    painter.setFont(font);
    const BarColumns columns = columnsOf(list, area, font);
    const qreal line = QFontMetricsF(font).height();
    painter.setPen(theme.mutedText);
    QRectF title(area.left(), area.top(), area.width(), line);
    paintLine(painter, title, Qt::AlignRight | Qt::AlignVCenter, list.noteTitle);
    title.setRight(title.right() - columns.note);
    paintLine(painter, title, Qt::AlignRight | Qt::AlignVCenter, list.shareTitle);

    for (int i = 0; i < list.bars.size(); ++i) {
        const QRectF row = barArea(area, list, font, i);
        if (i == list.current)
            painter.fillRect(row, theme.selection);
        paintBar(painter, row, list.bars.at(i), columns, theme);
    }
    painter.restore();
}

void paintBarLegend(QPainter &painter, const QRectF &area, const Theme &theme, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal line = metrics.height();
    painter.save();
    painter.setFont(font);
    const qreal gap = legendGap(metrics, area.width());
    qreal x = area.left();
    for (const Status status : kBarParts) {
        const QRectF swatch(x, area.center().y() - line * 0.3, line * 1.2, line * 0.6);
        painter.fillRect(swatch, theme.fill(status));
        const QString text = labelOf(status);
        painter.setPen(theme.mutedText);
        const QRectF label(swatch.right() + line * 0.4, area.top(), metrics.horizontalAdvance(text) + 1, area.height());
        paintLine(painter, label, Qt::AlignVCenter, text);
        x = label.right() + gap;
    }
    painter.restore();
}

} // namespace tessera
