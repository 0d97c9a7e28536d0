// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/blocktimeline.h"

#include "review/pagekit.h"

#include <QPainter>

#include <algorithm>

namespace tessera {

namespace {

constexpr qreal kDayWidth = 34; // mm
constexpr qreal kLineX = 37;    // of the line with the dots
constexpr qreal kTextX = 42;
constexpr qreal kDot = 2.4;
constexpr qreal kEntryPadding = 1.7;

} // namespace

TimelineFlow::TimelineFlow(const FlowPlace &place, const Sheet &sheet, const TimelineBlock &block)
    : BlockFlow(place)
    , m_sheet(sheet)
    , m_table(sheet, {{{}, mm(kTextX)}, {{}, sheet.body().width() - mm(kTextX)}})
{
    const Theme &theme = sheet.theme();
    m_table.setPadding(mm(kEntryPadding));
    for (const TimelineEntry &entry : block.entries) {
        TextFlow day(mm(kDayWidth));
        day.setFlushRight(true);
        day.add(entry.dayText, sheet.font(Letters::Body), theme.mutedText);
        TextFlow text(m_table.textWidth(1));
        text.add(entry.title, sheet.font(Letters::Strong), theme.text);
        text.add(entry.detail, sheet.font(Letters::Small), theme.text, mm(0.3));
        m_table.addRow({{day}, {text}});
    }
}

QList<qreal> TimelineFlow::divide(qreal firstRoom, qreal pageRoom)
{
    m_pages = m_table.divide(firstRoom, pageRoom);
    QList<qreal> heights;
    for (const FlowTable::Page &page : m_pages)
        heights.append(page.isEmpty() ? 0 : page.last().bottom());
    return heights;
}

qreal TimelineFlow::leastHeight() const
{
    return m_table.rows().isEmpty() ? 0 : std::min(m_table.rowHeight(0), mm(40));
}

void TimelineFlow::paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const
{
    const FlowTable::Page &page = m_pages.at(part);
    if (page.isEmpty())
        return;
    const bool begins = page.first().row == 0 && page.first().begins();
    const auto list = begins ? tags.begin(painter, TagRole::L) : tags.resume(painter, lastElement(tags, TagRole::L));
    // From the first dot to the last one, or on to where the entries go on.
    const auto dotY = [&](const FlowTable::Part &entry) { return corner.y() + entry.top + mm(kEntryPadding + 2.1); };
    const bool isLast = page.last().row + 1 == m_table.rows().size();
    const qreal top = begins ? dotY(page.first()) : corner.y();
    const qreal bottom = isLast ? dotY(page.last()) : corner.y() + page.last().bottom();
    painter.fillRect(QRectF(corner.x() + mm(kLineX) - pt(0.5), top, pt(1), std::max(0.0, bottom - top)),
                     m_sheet.theme().line);
    for (const FlowTable::Part &entry : page) {
        if (entry.begins()) {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_sheet.theme().accent);
            painter.drawEllipse(QPointF(corner.x() + mm(kLineX), dotY(entry)), mm(kDot / 2), mm(kDot / 2));
            painter.restore();
        }
        paintEntry(painter, corner, entry, tags);
    }
}

void TimelineFlow::paintEntry(QPainter &painter, const QPointF &corner, const FlowTable::Part &entry,
                              TagRecorder &tags) const
{
    const bool begins = entry.begins();
    const QPointF top = corner + QPointF(0, entry.top + mm(kEntryPadding));
    const auto item = begins ? tags.begin(painter, TagRole::LI) : tags.resume(painter, lastElement(tags, TagRole::LI));
    {
        const auto day = begins ? tags.begin(painter, TagRole::Lbl) : tags.artifact(painter, ArtifactKind::Layout);
        m_table.paintCell(painter, top, entry, 0);
    }
    const auto text =
        begins ? tags.begin(painter, TagRole::LBody) : tags.resume(painter, lastElement(tags, TagRole::LBody));
    m_table.paintCell(painter, top + QPointF(mm(kTextX), 0), entry, 1);
}

} // namespace tessera
