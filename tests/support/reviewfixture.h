// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/sections.h"
#include "support/testworkspace.h"
#include "workspace/reviewsources.h"

namespace tessera::test {

/// A workspace and the review of it, as of 22 November 2025.
class ReviewFixture
{
public:
    explicit ReviewFixture(const std::optional<Sample> &sample = Sample::Demonstration) : workspace(sample)
    {
        options.year = 2025;
        options.comparedYear = 2024;
        options.asOf = QDate(2025, 11, 22);
    }

    [[nodiscard]] ReviewSources sources() const { return reviewSources(*workspace); }
    [[nodiscard]] ReviewDocument document() const { return makeReview(sources(), options).value(); }

    /// The blocks of one section of the document; empty where it is not printed.
    [[nodiscard]] QList<Block> section(SectionId id) const
    {
        for (const DocumentSection &section : document().sections) {
            if (section.id == id)
                return section.blocks;
        }
        return {};
    }

    TestWorkspace workspace;
    ReviewOptions options;
};

/// The blocks of one kind among these.
template <typename T>
[[nodiscard]] QList<T> blocksOf(const QList<Block> &blocks)
{
    QList<T> found;
    for (const Block &block : blocks) {
        if (const T *wanted = std::get_if<T>(&block))
            found.append(*wanted);
    }
    return found;
}

/// Every text of a block, as it is printed.
[[nodiscard]] inline QStringList textsOf(const Block &block)
{
    QStringList texts;
    if (const auto *heading = std::get_if<HeadingBlock>(&block)) {
        texts.append(heading->text);
    } else if (const auto *text = std::get_if<TextBlock>(&block)) {
        texts.append(text->text);
    } else if (const auto *figures = std::get_if<FiguresBlock>(&block)) {
        for (const KeyFigure &figure : figures->figures)
            texts += {figure.label, figure.value, figure.note, figure.change, figure.formula};
    } else if (const auto *table = std::get_if<TableBlock>(&block)) {
        texts += {table->title, table->note};
        for (const DocumentColumn &column : table->columns)
            texts.append(column.title);
        for (const QList<DocumentCell> &row : table->rows) {
            for (const DocumentCell &cell : row)
                texts.append(cell.text);
        }
    } else if (const auto *bars = std::get_if<BarsBlock>(&block)) {
        texts.append(bars->title);
        for (const StatusBar &bar : bars->list.bars)
            texts += {bar.title, bar.note};
    } else if (const auto *chart = std::get_if<ChartBlock>(&block)) {
        texts += {chart->chart.title, chart->chart.subtitle, chart->chart.description};
        for (const QStringList &row : chartTable(chart->chart))
            texts += row;
    } else if (const auto *matrix = std::get_if<MatrixBlock>(&block)) {
        texts += matrix->measureTitles;
        for (const MatrixRow &row : matrix->rows)
            texts.append(row.name);
    } else if (const auto *timeline = std::get_if<TimelineBlock>(&block)) {
        for (const TimelineEntry &entry : timeline->entries)
            texts += {entry.dayText, entry.title, entry.detail};
    }
    return texts;
}

[[nodiscard]] inline QString textOf(const QList<Block> &blocks)
{
    QStringList texts;
    for (const Block &block : blocks)
        texts += textsOf(block);
    return texts.join(u'\n');
}

} // namespace tessera::test
