// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heatmap.h"

#include "charts/plaintext.h"
#include "charts/statussymbol.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tessera {

namespace {

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// A title in one or two lines, cut at the space that makes the longer line shortest.
QStringList balancedLines(const QString &title, const QFontMetricsF &metrics)
{
    QStringList best{title};
    qreal width = metrics.horizontalAdvance(title);
    if (width < metrics.height() * 4)
        return best;
    for (qsizetype space = title.indexOf(u' '); space >= 0; space = title.indexOf(u' ', space + 1)) {
        const QStringList lines{title.left(space), title.mid(space + 1)};
        const qreal longer =
            std::max(metrics.horizontalAdvance(lines.first()), metrics.horizontalAdvance(lines.last()));
        if (longer < width) {
            width = longer;
            best = lines;
        }
    }
    return best;
}

/// Where everything lies; computed once per painting.
struct HeatMapGrid {
    qreal line = 0; ///< height of a line of text
    qreal bandHeight = 0;
    qreal headerHeight = 0;
    qreal rowHeight = 0;
    qreal cellWidth = 0;
    QRectF area;
    QRectF cells;

    [[nodiscard]] QRectF row(qsizetype index) const
    {
        return {area.left(), cells.top() + qreal(index) * rowHeight, area.width(), rowHeight};
    }
    [[nodiscard]] QRectF cell(qsizetype index, qsizetype column) const
    {
        return {cells.left() + qreal(column) * cellWidth, cells.top() + qreal(index) * rowHeight, cellWidth, rowHeight};
    }
    [[nodiscard]] QRectF header(qsizetype column) const
    {
        return {cells.left() + qreal(column) * cellWidth, area.top() + bandHeight, cellWidth,
                headerHeight - bandHeight};
    }
};

bool hasGroups(const HeatMap &map)
{
    return std::any_of(map.columns.begin(), map.columns.end(),
                       [](const HeatMapColumn &c) { return !c.group.isEmpty(); });
}

HeatMapGrid gridOf(const HeatMap &map, const QRectF &area, const QFont &font)
{
    const QFontMetricsF metrics(font);
    HeatMapGrid grid;
    grid.line = metrics.height();
    grid.bandHeight = hasGroups(map) ? grid.line * 1.5 : 0;
    grid.headerHeight = heatMapHeaderHeight(map, font);
    grid.area = area;

    const QFontMetricsF strongMetrics(strong(font));
    qreal titles = std::max(strongMetrics.horizontalAdvance(map.rowsTitle),
                            strongMetrics.horizontalAdvance(map.columnTotalsTitle));
    for (const HeatMapRow &row : map.rows)
        titles = std::max(titles, metrics.horizontalAdvance(row.title));
    const qreal left = std::min(titles + grid.line, area.width() * 0.3);
    const qreal right = std::max(strongMetrics.horizontalAdvance(map.totalsTitle) + grid.line * 0.8, grid.line * 6.5);
    const bool hasColumnTotals = !map.columnTotalsTitle.isEmpty();
    const qreal rowCount = std::max(1.0, qreal(map.rows.size()) + (hasColumnTotals ? 1.3 : 0.0));
    grid.cells = area.adjusted(left, grid.headerHeight, -right, 0);
    grid.rowHeight = grid.cells.height() / rowCount;
    grid.cellWidth = grid.cells.width() / qreal(std::max<qsizetype>(1, map.columns.size()));
    return grid;
}

void paintBands(QPainter &painter, const HeatMap &map, const HeatMapGrid &grid, const Theme &theme)
{
    qsizetype first = 0;
    while (first < map.columns.size()) {
        const QString group = map.columns.at(first).group;
        qsizetype end = first;
        while (end < map.columns.size() && map.columns.at(end).group == group)
            ++end;
        const qreal gap = grid.line * 0.1;
        const QRectF band(grid.cells.left() + qreal(first) * grid.cellWidth + gap, grid.area.top(),
                          qreal(end - first) * grid.cellWidth - 2 * gap, grid.bandHeight);
        if (!group.isEmpty()) {
            painter.fillRect(band, theme.panel);
            painter.setPen(theme.mutedText);
            paintLine(painter, band.adjusted(gap, 0, -gap, 0), Qt::AlignCenter, group);
        }
        first = end;
    }
}

void paintColumnTitle(QPainter &painter, const HeatMapColumn &column, const QRectF &area, const Theme &theme,
                      const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal line = metrics.height();
    painter.setFont(strong(font));
    painter.setPen(theme.text);
    paintLine(painter, QRectF(area.left(), area.top(), area.width(), line * 1.7), Qt::AlignCenter, column.number);

    painter.setFont(font);
    painter.setPen(theme.mutedText);
    const QStringList lines = balancedLines(visibleLine(column.title), metrics);
    painter.save();
    painter.translate(area.center().x(), area.bottom() - line * 0.45);
    painter.rotate(-90);
    const qreal length = area.height() - line * 2.2;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qreal across = (qreal(i) - qreal(lines.size()) / 2) * line;
        paintLine(painter, QRectF(0, across, length, line), Qt::AlignVCenter | Qt::AlignLeft, lines.at(i));
    }
    painter.restore();
}

void paintHeader(QPainter &painter, const HeatMap &map, const HeatMapGrid &grid, const Theme &theme, const QFont &font)
{
    painter.setFont(font);
    paintBands(painter, map, grid, theme);
    for (qsizetype i = 0; i < map.columns.size(); ++i)
        paintColumnTitle(painter, map.columns.at(i), grid.header(i), theme, font);

    painter.setFont(strong(font));
    painter.setPen(theme.text);
    const QRectF foot(grid.area.left(), grid.cells.top() - grid.line * 1.4, grid.area.width(), grid.line);
    paintLine(painter, foot, Qt::AlignLeft | Qt::AlignVCenter, map.rowsTitle);
    paintLine(painter, foot, Qt::AlignRight | Qt::AlignVCenter, map.totalsTitle);
}

void paintTotal(QPainter &painter, const HeatMapRow &row, const HeatMapGrid &grid, const QRectF &area,
                const Theme &theme)
{
    const qreal left = grid.cells.right() + grid.line * 0.8;
    const QRectF track(left, area.center().y() - grid.line * 0.22, grid.area.right() - left - grid.line * 2,
                       grid.line * 0.44);
    painter.fillRect(track, theme.panel);
    painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * std::clamp(row.share, 0.0, 1.0), track.height())),
                     theme.symbol);
    painter.setPen(theme.text);
    paintLine(painter, area, Qt::AlignRight | Qt::AlignVCenter, row.total);
}

void paintRow(QPainter &painter, const HeatMapRow &row, qsizetype index, const HeatMapGrid &grid, const Theme &theme)
{
    const QRectF area = grid.row(index);
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), grid.line * 0.04), theme.line);
    painter.setPen(theme.text);
    paintLine(painter,
              QRectF(area.left(), area.top(), grid.cells.left() - area.left() - grid.line * 0.3, area.height()),
              Qt::AlignLeft | Qt::AlignVCenter, row.title);
    const qreal gap = grid.line * 0.05;
    const qreal diameter = std::min(grid.rowHeight, grid.cellWidth) * 0.62;
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        if (const std::optional<Status> status = row.cells.at(column))
            paintStatusCell(painter, grid.cell(index, column).adjusted(gap, gap, -gap, -gap), *status, theme, diameter);
    }
    paintTotal(painter, row, grid, area, theme);
}

void paintColumnTotals(QPainter &painter, const HeatMap &map, const HeatMapGrid &grid, const Theme &theme,
                       const QFont &font)
{
    QRectF area = grid.row(map.rows.size());
    area.setHeight(grid.rowHeight * 1.3);
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), grid.line * 0.1), theme.text);
    painter.setFont(strong(font));
    painter.setPen(theme.text);
    paintLine(painter, area, Qt::AlignLeft | Qt::AlignVCenter, map.columnTotalsTitle);
    for (qsizetype i = 0; i < map.columns.size(); ++i) {
        const QRectF cell(grid.cells.left() + qreal(i) * grid.cellWidth, area.top(), grid.cellWidth, area.height());
        paintLine(painter, cell, Qt::AlignCenter, map.columns.at(i).total);
    }
}

} // namespace

qreal heatMapHeaderHeight(const HeatMap &map, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal longest = 0;
    for (const HeatMapColumn &column : map.columns) {
        for (const QString &line : balancedLines(visibleLine(column.title), metrics))
            longest = std::max(longest, metrics.horizontalAdvance(line));
    }
    const qreal line = metrics.height();
    return (hasGroups(map) ? line * 1.5 : 0) + std::min(longest + line * 0.3, line * 11) + line * 2.2;
}

void paintHeatMap(QPainter &painter, const QRectF &area, const HeatMap &map, const Theme &theme, const QFont &font)
{
    const HeatMapGrid grid = gridOf(map, area, font);
    painter.save();
    paintHeader(painter, map, grid, theme, font);
    painter.setFont(font);
    for (qsizetype i = 0; i < map.rows.size(); ++i)
        paintRow(painter, map.rows.at(i), i, grid, theme);
    if (!map.columnTotalsTitle.isEmpty())
        paintColumnTotals(painter, map, grid, theme, font);
    painter.restore();
}

} // namespace tessera
