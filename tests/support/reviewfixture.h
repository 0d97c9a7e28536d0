// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/sections.h"
#include "support/testworkspace.h"
#include "workspace/celledits.h"
#include "workspace/reviewsnapshot.h"

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

    /// Of the workspace as it is now.
    [[nodiscard]] ReviewSources sources() const
    {
        m_snapshots.push_back(std::make_unique<ReviewSnapshot>(*workspace));
        return m_snapshots.back()->sources();
    }
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

    /// What a cell holds, written before the review is made.
    void write(const Assessment &assessment)
    {
        if (const Result<void> done = CellEdits(*workspace).setAssessment(assessment, QStringLiteral("Test")); !done)
            qFatal("%s", qUtf8Printable(describeInOneLine(done.error())));
    }
    [[nodiscard]] Assessment cell(const QString &state, int measure, Status status, int year = 2025) const
    {
        Assessment assessment = workspace->year(year).assessmentOrBlank({state, measure});
        assessment.status = status;
        assessment.sharing = SharingLabel::Clear;
        return assessment;
    }

    TestWorkspace workspace;
    ReviewOptions options;

private:
    mutable std::vector<std::unique_ptr<ReviewSnapshot>> m_snapshots; // as long as their sources may be used
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

/// Everything that these blocks say, a text each.
[[nodiscard]] inline QStringList textsOf(const QList<Block> &blocks)
{
    QStringList texts;
    for (const HeadingBlock &heading : blocksOf<HeadingBlock>(blocks))
        texts << heading.text;
    for (const TextBlock &text : blocksOf<TextBlock>(blocks))
        texts << text.text;
    for (const FiguresBlock &block : blocksOf<FiguresBlock>(blocks)) {
        for (const KeyFigure &figure : block.figures)
            texts << figure.label << figure.value << figure.note << figure.change << figure.formula;
    }
    for (const TableBlock &table : blocksOf<TableBlock>(blocks)) {
        texts << table.title << table.note;
        for (const DocumentColumn &column : table.columns)
            texts << column.title;
        for (const QList<DocumentCell> &row : table.rows) {
            for (const DocumentCell &cell : row)
                texts << cell.text;
        }
    }
    for (const BarsBlock &block : blocksOf<BarsBlock>(blocks)) {
        texts << block.title << block.list.shareTitle << block.list.noteTitle;
        for (const StatusBar &bar : block.list.bars)
            texts << bar.number << bar.title << bar.note << barText(bar);
    }
    for (const ChartBlock &block : blocksOf<ChartBlock>(blocks)) {
        texts << block.chart.title << block.chart.subtitle << block.chart.unit << block.chart.description
              << block.chart.categories;
        for (const ChartSeries &series : block.chart.series) {
            texts << series.name;
            for (const ChartPoint &point : series.points) {
                texts << point.text << point.behind.formula;
                for (const CellPlace &place : point.behind.cells)
                    texts << place.state;
            }
        }
    }
    for (const MatrixBlock &matrix : blocksOf<MatrixBlock>(blocks)) {
        texts << matrix.measureTitles;
        for (const MatrixRow &row : matrix.rows)
            texts << row.state << row.name;
    }
    for (const TimelineBlock &timeline : blocksOf<TimelineBlock>(blocks)) {
        for (const TimelineEntry &entry : timeline.entries)
            texts << entry.dayText << entry.title << entry.detail;
    }
    return texts;
}

/// The table with that id; a blank one when there is none.
[[nodiscard]] inline TableBlock tableOf(const QList<Block> &blocks, const QString &id)
{
    for (const TableBlock &table : blocksOf<TableBlock>(blocks)) {
        if (table.id == id)
            return table;
    }
    return {};
}

[[nodiscard]] inline QStringList textsOf(const Block &block)
{
    return textsOf(QList<Block>{block});
}

[[nodiscard]] inline QString textOf(const QList<Block> &blocks)
{
    return textsOf(blocks).join(u'\n');
}

} // namespace tessera::test
