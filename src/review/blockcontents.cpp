// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/blockcontents.h"

#include "charts/plaintext.h"
#include "review/pagekit.h"
#include "review/wording.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace tessera {

namespace {

constexpr int kMostColumns = 4;
constexpr int kInOneColumn = 6;   // so few headings stand below each other
constexpr qreal kContentsGap = 7; // mm, between columns
constexpr qreal kPageWidth = 10;  // mm, of the numbers of pages with the least of dots
constexpr qreal kContentsIndent = 4;
constexpr qreal kSectionPadding = 1.2;
constexpr qreal kHeadingPadding = 0.6;
constexpr qreal kAboveSection = 1.2;
constexpr std::array kTighter{0.75, 0.5, 0.3}; // of the room above and below lines
constexpr qreal kLittle = 0.35;                // of a page
constexpr qsizetype kTitleLines = 3;
constexpr qsizetype kReadableLines = 2;

} // namespace

/// Fills one page after the other.
class ContentsFlow::Filling
{
public:
    Filling(ContentsFlow &flow, qreal firstRoom, qreal pageRoom) : m_flow(flow), m_room(firstRoom), m_pageRoom(pageRoom)
    {
        m_flow.m_parts = {{}};
    }

    /// A section with the headings up to `end`.
    void addSection(int section, int end)
    {
        const int columns = chooseColumns(section + 1, end);
        const qreal width = m_flow.m_sheet.body().width();
        place(section, width);
        const qreal height = m_flow.entryHeight(section);
        const qreal next = end > section + 1 ? m_flow.entryHeight(section + 1) : 0;
        if (m_y + mm(kAboveSection * m_flow.m_looseness) + height + next > m_room && m_y > 0)
            breakPage();
        m_y += m_y > 0 ? mm(kAboveSection * m_flow.m_looseness) : 0;
        add(section, QRectF(0, m_y, width, height));
        m_y += height;
        addHeadings(section + 1, end, columns);
    }

    [[nodiscard]] QList<qreal> heights() const { return m_heights + QList<qreal>{m_y}; }

private:
    void place(int entry, qreal width) { m_flow.m_titles[entry] = m_flow.titleFlow(entry, width - mm(kPageWidth)); }
    void add(int entry, const QRectF &area) { m_flow.m_parts.last().append({entry, area}); }
    void breakPage()
    {
        m_heights.append(m_y);
        m_flow.m_parts.append(QList<Entry>());
        m_y = 0;
        m_room = m_pageRoom;
    }

    [[nodiscard]] qreal columnWidth(int columns) const
    {
        const qreal whole = m_flow.m_sheet.body().width() - mm(kContentsIndent);
        return (whole - mm(kContentsGap) * (columns - 1)) / columns;
    }

    /// As many as keep the list shortest; lays the titles out for them.
    int chooseColumns(int first, int end)
    {
        const auto placeAll = [&](int columns) {
            for (int entry = first; entry < end; ++entry)
                place(entry, columnWidth(columns));
            return tops(first, end, (end - first + columns - 1) / columns).last();
        };
        int best = 1;
        qreal lowest = placeAll(1);
        for (int columns = 2; columns <= kMostColumns && end - first > kInOneColumn; ++columns) {
            if (const qreal height = placeAll(columns); height < lowest && isReadable(first, end)) {
                lowest = height;
                best = columns;
            }
        }
        placeAll(best);
        return best;
    }

    /// Many short lines beside one another are harder to follow than the list is long.
    [[nodiscard]] bool isReadable(int first, int end) const
    {
        const auto lines = m_flow.m_titles.mid(first, end - first);
        return std::all_of(lines.begin(), lines.end(),
                           [](const TextFlow &title) { return title.lineCount() <= kReadableLines; });
    }

    /// Headings run down the columns, as one reads a list.
    void addHeadings(int first, int end, int columns)
    {
        const qreal width = columnWidth(columns);
        while (first < end) {
            int rows = (end - first + columns - 1) / columns;
            while (rows > 0 && m_y + tops(first, end, rows).last() > m_room)
                --rows;
            if (rows == 0 && m_y > 0) {
                breakPage();
                continue;
            }
            rows = std::max(rows, 1);
            const QList<qreal> rowTops = tops(first, end, rows);
            const int last = std::min(end, first + rows * columns);
            for (int entry = first; entry < last; ++entry) {
                const int row = (entry - first) % rows;
                const qreal x = mm(kContentsIndent) + ((entry - first) / rows) * (width + mm(kContentsGap));
                add(entry, QRectF(x, m_y + rowTops.at(row), width, rowTops.at(row + 1) - rowTops.at(row)));
            }
            m_y += rowTops.last();
            first = last;
        }
    }

    /// Of so many rows, and the foot of the last.
    [[nodiscard]] QList<qreal> tops(int first, int end, int rows) const
    {
        QList<qreal> found{0};
        for (int row = 0; row < rows; ++row) {
            qreal height = 0;
            for (int entry = first + row; entry < end; entry += rows)
                height = std::max(height, m_flow.entryHeight(entry));
            found.append(found.last() + height);
        }
        return found;
    }

    ContentsFlow &m_flow;
    qreal m_room = 0;
    qreal m_pageRoom = 0;
    qreal m_y = 0;
    QList<qreal> m_heights;
};

ContentsFlow::ContentsFlow(const FlowPlace &place, const Sheet &sheet, const QList<OutlineEntry> &outline)
    : BlockFlow(place)
    , m_sheet(sheet)
    , m_outline(outline)
    , m_titles(outline.size())
{}

TextFlow ContentsFlow::titleFlow(int entry, qreal width) const
{
    const OutlineEntry &line = m_outline.at(entry);
    TextFlow flow(width);
    flow.add(visibleLine(line.title), m_sheet.font(line.level == 1 ? Letters::Strong : Letters::Small),
             m_sheet.theme().text);
    return flow;
}

qreal ContentsFlow::entryHeight(int entry) const
{
    const TextFlow &title = m_titles.at(entry);
    const qreal padding = m_outline.at(entry).level == 1 ? kSectionPadding : kHeadingPadding;
    return title.height(0, std::min(kTitleLines, title.lineCount())) + 2 * mm(padding * m_looseness);
}

QList<qreal> ContentsFlow::divide(qreal firstRoom, qreal pageRoom)
{
    m_looseness = 1;
    const QList<qreal> loose = fill(firstRoom, pageRoom);
    if (loose.size() == 1 || loose.last() > pageRoom * kLittle)
        return loose;
    for (const qreal looseness : kTighter) { // where that saves a page with a few lines
        m_looseness = looseness;
        if (const QList<qreal> tight = fill(firstRoom, pageRoom); tight.size() < loose.size())
            return tight;
    }
    m_looseness = 1;
    return fill(firstRoom, pageRoom);
}

QList<qreal> ContentsFlow::fill(qreal firstRoom, qreal pageRoom)
{
    Filling filling(*this, firstRoom, pageRoom);
    for (int section = 0; section < m_outline.size();) {
        int end = section + 1;
        while (end < m_outline.size() && m_outline.at(end).level > 1)
            ++end;
        filling.addSection(section, end);
        section = end;
    }
    return filling.heights();
}

void ContentsFlow::paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const
{
    const auto contents =
        part == 0 ? tags.begin(painter, TagRole::TOC) : tags.resume(painter, lastElement(tags, TagRole::TOC));
    for (const Entry &entry : m_parts.at(part))
        paintEntry(painter, entry.area.translated(corner), entry.entry, tags);
}

void ContentsFlow::paintEntry(QPainter &painter, const QRectF &area, int entry, TagRecorder &tags) const
{
    const OutlineEntry &line = m_outline.at(entry);
    const TextFlow &title = m_titles.at(entry);
    const Theme &theme = m_sheet.theme();
    const qsizetype lines = std::min(kTitleLines, title.lineCount());
    const qreal top = area.top() + mm((line.level == 1 ? kSectionPadding : kHeadingPadding) * m_looseness);
    const QString page = QString::number(line.page + 1);
    TextFlow number(mm(kPageWidth));
    number.setFlushRight(true);
    number.add(page, m_sheet.font(line.level == 1 ? Letters::Strong : Letters::Small), theme.text);
    const qreal lastLine = top + title.height(0, lines) - title.height(lines - 1, lines);
    {
        const auto item = tags.begin(painter, TagRole::TOCI);
        const auto reference = tags.begin(painter, TagRole::Reference);
        //: A line of the table of contents, read aloud; %1 = title, %2 = number of the page
        const QString description =
            reviewText(QT_TRANSLATE_NOOP("tessera::Review", "%1, page %2")).arg(visibleLine(line.title), page);
        const auto link = tags.link(painter, area, {line.page, line.y}, description);
        title.paint(painter, QPointF(area.left(), top), 0, lines);
        number.paint(painter, QPointF(area.right() - mm(kPageWidth), lastLine));
    }
    const auto leader = tags.artifact(painter, ArtifactKind::Layout);
    const qreal left = area.left() + title.naturalWidth(lines - 1, lines) + mm(1.5);
    const qreal right = area.right() - number.naturalWidth(0, 1) - mm(1.5);
    const qreal y = lastLine + number.firstBaseline() - pt(0.4);
    // Dots stand below each other on all lines.
    const qreal step = mm(1.6);
    QList<QRectF> dots;
    for (qreal x = std::ceil(left / step) * step; x < right; x += step)
        dots.append(QRectF(x, y, pt(0.7), pt(0.7)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.mutedSymbol);
    painter.drawRects(dots);
    painter.setBrush(Qt::NoBrush);
}

} // namespace tessera
