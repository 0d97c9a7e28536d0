// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/pagebreaker.h"

#include <algorithm>
#include <numeric>

namespace tessera {

namespace {

constexpr qreal kEndless = 1e9;      // higher than any paper
constexpr qreal kMuch = 0.6;         // of the page: below so much no section begins
constexpr qreal kIntroduction = 0.2; // of the page: so much may stand between a section's title and its first own page

class PageBreaker
{
public:
    PageBreaker(const BlockFlows &flows, qreal height) : m_flows(flows), m_height(height) {}

    QList<LaidPage> pages()
    {
        for (std::size_t i = 0; i < m_flows.size(); ++i)
            add(i);
        return m_pages;
    }

private:
    void beginPage()
    {
        m_pages.append(LaidPage());
        m_y = 0;
        m_below = 0;
        m_isSectionStart = false;
    }

    [[nodiscard]] bool isEmpty() const { return m_pages.isEmpty() || m_pages.last().isEmpty(); }

    [[nodiscard]] bool mustBreak(std::size_t index) const
    {
        switch (m_flows[index]->place().start) {
        case PageStart::Anywhere:
            return false;
        case PageStart::PageOrSection:
            return !m_isSectionStart || m_y > m_height * kIntroduction;
        case PageStart::PageUnlessShort:
            return m_isOwnPage || m_y > m_height * kMuch || !fitsBelow(index);
        case PageStart::Page:
            break;
        }
        return true;
    }

    /// Whether the block and all up to the next one that wants a page find room here.
    [[nodiscard]] bool fitsBelow(std::size_t first) const
    {
        qreal y = m_y;
        qreal below = m_below;
        for (std::size_t i = first; i < m_flows.size(); ++i) {
            const FlowPlace &place = m_flows[i]->place();
            if (i > first && place.start == PageStart::PageOrSection)
                return false;
            if (i > first && place.start != PageStart::Anywhere)
                break;
            const QList<qreal> heights = m_flows[i]->divide(kEndless, kEndless);
            y += std::max(below, place.above) + std::accumulate(heights.begin(), heights.end(), 0.0);
            below = place.below;
            if (y > m_height)
                return false;
        }
        return true;
    }

    /// What must stand together from this block on, with the gaps between.
    [[nodiscard]] qreal heightTogether(std::size_t first) const
    {
        qreal height = 0;
        qreal below = 0;
        for (std::size_t i = first; i < m_flows.size(); ++i) {
            const FlowPlace &place = m_flows[i]->place();
            if (i > first && (place.start == PageStart::Page || place.start == PageStart::PageUnlessShort))
                break;
            height += (i > first ? std::max(below, place.above) : 0) + m_flows[i]->leastHeight();
            below = place.below;
            if (!place.keepsWithNext)
                break;
        }
        return height;
    }

    void add(std::size_t index)
    {
        BlockFlow &flow = *m_flows[index];
        const FlowPlace &place = flow.place();
        if (m_pages.isEmpty() || (!isEmpty() && mustBreak(index)))
            beginPage();
        qreal gap = isEmpty() ? 0 : std::max(m_below, place.above);
        const bool followsHeading = !isEmpty() && m_keepsWithLast;
        if (place.keepsWithNext && !isEmpty() && !followsHeading) {
            const qreal together = heightTogether(index);
            if (m_y + gap + together > m_height && together <= m_height) {
                beginPage();
                gap = 0;
            }
        }
        placeParts(index, flow.divide(std::max(0.0, m_height - m_y - gap), m_height), gap);
        m_keepsWithLast = place.keepsWithNext;
        m_below = place.below;
        const bool isSection = place.start == PageStart::Page || place.start == PageStart::PageUnlessShort;
        m_isSectionStart = isSection || (m_isSectionStart && place.start == PageStart::Anywhere);
        m_isOwnPage = place.start == PageStart::PageOrSection || (m_isOwnPage && !isSection);
    }

    void placeParts(std::size_t index, const QList<qreal> &heights, qreal gap)
    {
        bool isFirst = true;
        for (qsizetype part = 0; part < heights.size(); ++part) {
            if (part > 0) {
                beginPage();
                gap = 0;
            }
            if (heights.at(part) <= 0)
                continue;
            m_pages.last().append({qsizetype(index), part, m_y + gap, heights.at(part), isFirst});
            m_y += gap + heights.at(part);
            isFirst = false;
        }
    }

    const BlockFlows &m_flows;
    qreal m_height = 0;
    QList<LaidPage> m_pages;
    qreal m_y = 0;
    qreal m_below = 0;            ///< the gap that the last block wants
    bool m_keepsWithLast = false; ///< the last block is a heading
    bool m_isSectionStart = false;
    bool m_isOwnPage = false; ///< of a State or measure
};

} // namespace

QList<LaidPage> breakPages(const BlockFlows &flows, qreal pageHeight)
{
    QList<LaidPage> pages = PageBreaker(flows, pageHeight).pages();
    pages.removeIf([](const LaidPage &page) { return page.isEmpty(); });
    return pages;
}

} // namespace tessera
