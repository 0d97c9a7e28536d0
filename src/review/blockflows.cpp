// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/blockflows.h"

#include "review/blockcolumns.h"
#include "review/blockfigures.h"
#include "review/blockmatrix.h"
#include "review/blockpicture.h"
#include "review/blocktable.h"
#include "review/blocktext.h"
#include "review/blocktimeline.h"
#include "review/tablewidths.h"
#include "review/wording.h"

#include <QHash>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kHighestFoot = 25; // mm

/// The widths of the columns of tables: those of one kind look alike.
class TableLooks
{
public:
    explicit TableLooks(const ReviewDocument &document)
    {
        for (const DocumentSection &section : document.sections) {
            for (const Block &block : section.blocks) {
                if (const auto *table = std::get_if<TableBlock>(&block))
                    m_tables[lookOf(*table)].append(printedTable(*table));
            }
        }
    }

    [[nodiscard]] const QList<qreal> &widths(const Sheet &sheet, const TableBlock &table)
    {
        const std::pair key(lookOf(table), sheet.body().width());
        auto found = m_widths.find(key);
        if (found == m_widths.end())
            found = m_widths.insert(key, tableWidths(sheet, m_tables.value(key.first)));
        return *found;
    }

private:
    [[nodiscard]] static QString lookOf(const TableBlock &table)
    {
        return table.id + u'/' + QString::number(table.columns.size());
    }

    QHash<QString, QList<TableBlock>> m_tables;              ///< by look, as they are printed
    QHash<std::pair<QString, qreal>, QList<qreal>> m_widths; ///< by look and width of the paper
};

/// Makes flows of blocks, one section after the other.
class FlowMaker
{
public:
    /// Figures stand without their formulas where those are explained elsewhere in the document.
    FlowMaker(BlockFlows &flows, const Sheet &sheet, TableLooks &looks, bool hasFormulas = true)
        : m_flows(flows)
        , m_sheet(sheet)
        , m_looks(looks)
        , m_hasFormulas(hasFormulas)
    {}

    void addSection(const DocumentSection &section)
    {
        add(sectionTitleFlow(m_sheet, section.title, section.remark, m_nextEntry++));
        m_isList = false;
        for (qsizetype i = 0; i < section.blocks.size(); ++i) {
            if (addBeside(section.blocks, i)) {
                ++i;
                continue;
            }
            std::visit([this](const auto &one) { addBlock(one); }, section.blocks.at(i));
            const auto *text = std::get_if<TextBlock>(&section.blocks.at(i));
            m_isList = text && text->kind == TextKind::Bullet;
        }
    }

private:
    void add(std::unique_ptr<BlockFlow> flow)
    {
        m_flows.push_back(std::move(flow));
        m_explained = m_flows.back().get();
    }
    void addCaption(const QString &title, const QString &subtitle = {}, bool isDense = false)
    {
        if (!title.isEmpty() || !subtitle.isEmpty())
            add(captionFlow(m_sheet, title, subtitle, isDense));
    }
    void addBlock(const HeadingBlock &block)
    {
        add(headingFlow(m_sheet, block, block.isInContents ? m_nextEntry++ : -1));
    }
    void addBlock(const TextBlock &block)
    {
        if (block.text.isEmpty())
            return;
        if (block.kind == TextKind::Note)
            addNote(textFlow(m_sheet, block, false));
        else
            add(textFlow(m_sheet, block, !m_isList));
    }
    /// What is above keeps room for it, if it is short.
    void addNote(std::unique_ptr<BlockFlow> note)
    {
        const qreal gap = std::max(m_flows.back()->place().below, note->place().above);
        const qreal height = m_explained->foot() + gap + note->leastHeight();
        if (height < mm(kHighestFoot))
            m_explained->setFoot(height);
        m_flows.push_back(std::move(note));
    }
    void addBlock(const FiguresBlock &block)
    {
        QList<KeyFigure> figures = block.figures;
        for (KeyFigure &figure : figures)
            figure.formula = m_hasFormulas ? figure.formula : QString();
        add(std::make_unique<FiguresFlow>(FlowPlace{mm(4), mm(4)}, m_sheet, figures));
    }
    void addBlock(const TableBlock &block);
    void addBlock(const BarsBlock &block)
    {
        addCaption(block.title);
        add(std::make_unique<BarsFlow>(FlowPlace{mm(2), mm(5)}, m_sheet, block));
    }
    void addBlock(const ChartBlock &block);
    void addBlock(const MatrixBlock &block)
    {
        for (const MatrixBlock &part : MatrixFlow::narrowParts(block))
            add(std::make_unique<MatrixFlow>(FlowPlace{mm(3), mm(4)}, m_sheet, part));
    }
    void addBlock(const TimelineBlock &block)
    {
        add(std::make_unique<TimelineFlow>(FlowPlace{mm(3), mm(4)}, m_sheet, block));
    }

    /// This table and the next one in two columns, where that is wanted and they are short; false where they are not.
    [[nodiscard]] bool addBeside(const QList<Block> &blocks, qsizetype first);

    BlockFlows &m_flows;
    const Sheet &m_sheet;
    TableLooks &m_looks;
    bool m_hasFormulas = true;
    BlockFlow *m_explained = nullptr; ///< the last one but notes
    int m_nextEntry = 0;
    bool m_isList = false; ///< the last block was an item of a list
};

void FlowMaker::addBlock(const TableBlock &block)
{
    if (printedTable(block).columns.isEmpty())
        return;
    addCaption(block.title, {}, block.isDense);
    // Below a table its note, closer than what follows.
    const bool hasNote = !block.note.isEmpty();
    add(std::make_unique<TableBlockFlow>(FlowPlace{mm(2), hasNote         ? mm(1.5)
                                                          : block.isDense ? mm(4)
                                                                          : mm(5)},
                                         m_sheet, printedTable(block), m_looks.widths(m_sheet, block)));
    if (hasNote)
        addNote(noteFlow(m_sheet, block.note));
}

bool FlowMaker::addBeside(const QList<Block> &blocks, qsizetype first)
{
    const auto *left = std::get_if<TableBlock>(&blocks.at(first));
    const auto *right = first + 1 < blocks.size() ? std::get_if<TableBlock>(&blocks.at(first + 1)) : nullptr;
    if (!left || !right || !left->isBesideNext)
        return false;
    const auto column = std::make_shared<const Sheet>(m_sheet.narrowedToColumn());
    std::array<BlockFlows, 2> flows;
    FlowMaker(flows[0], *column, m_looks).addBlock(*left);
    FlowMaker(flows[1], *column, m_looks).addBlock(*right);
    auto both = std::make_unique<ColumnsFlow>(FlowPlace{mm(4), mm(4)}, column, std::move(flows));
    if (both->height() > m_sheet.body().height() / 2)
        return false;
    add(std::move(both));
    return true;
}

void FlowMaker::addBlock(const ChartBlock &block)
{
    addCaption(block.chart.title, block.chart.subtitle); // the unit stands on the picture
    if (block.chart.isEmpty())
        add(noteFlow(m_sheet, reviewText(QT_TRANSLATE_NOOP("tessera::Review", "There are no values to show."))));
    else
        add(std::make_unique<ChartFlow>(FlowPlace{mm(2), mm(5)}, m_sheet, block));
}

} // namespace

QList<OutlineEntry> outlineOf(const ReviewDocument &document)
{
    QList<OutlineEntry> outline;
    for (const DocumentSection &section : document.sections) {
        outline.append({section.title, 1});
        for (const Block &block : section.blocks) {
            const auto *heading = std::get_if<HeadingBlock>(&block);
            if (heading && heading->isInContents)
                outline.append({heading->text, 2});
        }
    }
    return outline;
}

void appendSections(BlockFlows &flows, const Sheet &sheet, const ReviewDocument &document)
{
    TableLooks looks(document);
    const bool hasMethod = std::any_of(document.sections.begin(), document.sections.end(),
                                       [](const DocumentSection &section) { return section.id == SectionId::Method; });
    FlowMaker maker(flows, sheet, looks, !hasMethod);
    for (const DocumentSection &section : document.sections)
        maker.addSection(section);
}

std::unique_ptr<BlockFlow> sectionTitleFlow(const Sheet &sheet, const QString &title, const QString &remark,
                                            int outlineEntry)
{
    // The contents and the first section begin a page in any case.
    const PageStart start = outlineEntry <= 0 ? PageStart::Page : PageStart::PageUnlessShort;
    return std::make_unique<SectionTitleFlow>(FlowPlace{mm(14), mm(4.5), true, start, outlineEntry}, sheet, title,
                                              remark);
}

} // namespace tessera
