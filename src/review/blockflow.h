// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/sheet.h"
#include "tagging/tagrecorder.h"

#include <memory>
#include <vector>

class QPainter;

namespace tessera {

/// Where a block may not stand, or has to.
enum class PageStart : quint8 {
    Anywhere,
    PageOrSection,   ///< a page of its own, shared with the title and the introduction of its section only
    PageUnlessShort, ///< a page of its own, unless it finds room below another section with all that belongs to it
    Page,
};

/// How a block stands among the others, in units of the sheet.
struct FlowPlace {
    qreal above = mm(3); ///< falls away at the top of a page
    qreal below = mm(3); ///< between two blocks the larger of both counts
    bool keepsWithNext = false;
    PageStart start = PageStart::Anywhere;
    int outlineEntry = -1; ///< the line of the outline that leads here
};

/// A block laid out for the width of the pages. It is divided once, then painted part by part, any part at any time. May be made
/// and divided in any thread; painting it as the painter allows, charts in the main thread only.
class BlockFlow
{
public:
    explicit BlockFlow(const FlowPlace &place) : m_place(place) {}
    virtual ~BlockFlow() = default;
    Q_DISABLE_COPY_MOVE(BlockFlow)

    [[nodiscard]] const FlowPlace &place() const { return m_place; }

    /// Room for a note that shall not stand alone on the page after this block. Tables and pictures keep it.
    void setFoot(qreal foot) { m_foot = foot; }
    [[nodiscard]] qreal foot() const { return m_foot; }

    /// Divides the block into parts: the first has `firstRoom`, the others the height of a page. Returns the height of each; the
    /// first is 0 where the block had better begin on the next page.
    virtual QList<qreal> divide(qreal firstRoom, qreal pageRoom) = 0;

    /// What must find room below a heading.
    [[nodiscard]] virtual qreal leastHeight() const = 0;

    virtual void paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const = 0;

private:
    FlowPlace m_place;
    qreal m_foot = 0;
};

using BlockFlows = std::vector<std::unique_ptr<BlockFlow>>;

} // namespace tessera
