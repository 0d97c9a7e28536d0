// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlabels.h"

#include <algorithm>
#include <numeric>

namespace tessera {

QString endText(const ChartSeries &series)
{
    const qsizetype last = lastCategory(series);
    return last < 0 ? series.name : series.name + u' ' + series.points.at(last).text;
}

qsizetype lastCategory(const ChartSeries &series)
{
    for (qsizetype i = series.points.size() - 1; i >= 0; --i) {
        if (series.points.at(i).value)
            return i;
    }
    return -1;
}

QList<qreal> pushedApart(const QList<qreal> &wanted, qreal height, qreal lowest, qreal highest)
{
    QList<qsizetype> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return wanted.at(a) < wanted.at(b); });

    // Neighbours that touch become a block that lies where its members want to be on average.
    struct Block {
        qreal middle = 0;
        qreal count = 1;
    };
    QList<Block> blocks;
    const auto held = [&](const Block &block) {
        const qreal half = (block.count - 1) * height / 2;
        return std::max(lowest + half, std::min(block.middle, highest - half));
    };
    for (const qsizetype index : order) {
        blocks.append({wanted.at(index), 1});
        while (blocks.size() > 1) {
            const Block upper = blocks.constLast();
            const Block lower = blocks.at(blocks.size() - 2);
            if (held(upper) - held(lower) >= (upper.count + lower.count) * height / 2)
                break;
            blocks.removeLast();
            const qreal count = upper.count + lower.count;
            blocks.last() = {(upper.middle * upper.count + lower.middle * lower.count) / count, count};
        }
    }
    QList<qreal> places(wanted.size());
    qsizetype next = 0;
    for (const Block &block : blocks) {
        const qreal first = held(block) - (block.count - 1) * height / 2;
        for (int i = 0; i < int(block.count); ++i)
            places[order.at(next++)] = first + i * height;
    }
    return places;
}

} // namespace tessera
