// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewlayout.h"

#include "charts/plaintext.h"
#include "domain/localisedtext.h"
#include "review/blockcontents.h"
#include "review/blockflows.h"
#include "review/coverflow.h"
#include "review/pagebreaker.h"
#include "review/pageframe.h"
#include "review/wording.h"

#include <QPainter>

namespace tessera {

using namespace Qt::StringLiterals;

struct ReviewLayout::Data {
    Data(const ReviewDocument &made, const QString &fontFamily);

    /// Where the lines of the outline lead, what goes on at the top of each page, and where the contents stand.
    void findEntries();
    void findLinks();
    [[nodiscard]] QString runningTitle(int section, int heading) const;

    ReviewDocument document;
    Sheet sheet;
    PageFrame frame;
    QList<OutlineEntry> outline;
    BlockFlows flows;
    const ContentsFlow *contents = nullptr;
    QList<LaidPage> pages;
    QStringList runningTitles; ///< by page
    QList<ContentsLink> links;
};

ReviewLayout::Data::Data(const ReviewDocument &made, const QString &fontFamily)
    : document(made)
    , sheet(document.options.paper, fontFamily)
    , frame(document, sheet)
    , outline(outlineOf(document))
{
    flows.push_back(std::make_unique<CoverFlow>(FlowPlace{.start = PageStart::Page}, sheet, document));
    if (!outline.isEmpty()) {
        flows.push_back(sectionTitleFlow(sheet, reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Contents")), {}, -1));
        auto lines = std::make_unique<ContentsFlow>(FlowPlace{}, sheet, outline);
        contents = lines.get();
        flows.push_back(std::move(lines));
    }
    appendSections(flows, sheet, document);
    pages = breakPages(flows, sheet.body().height());
    findEntries();
    findLinks();
}

void ReviewLayout::Data::findEntries()
{
    int section = -1;
    int heading = -1;
    for (int page = 0; page < pages.size(); ++page) {
        const LaidPage &parts = pages.at(page);
        const int first = parts.first().isFirst ? flows[std::size_t(parts.first().flow)]->place().outlineEntry : -1;
        const bool beginsHeading = first >= 0 && outline.at(first).level == 2;
        const bool beginsSection = first >= 0 && !beginsHeading;
        runningTitles.append(beginsSection ? QString() : runningTitle(section, beginsHeading ? -1 : heading));
        for (const PlacedPart &part : parts) {
            const int entry = part.isFirst ? flows[std::size_t(part.flow)]->place().outlineEntry : -1;
            if (entry < 0)
                continue;
            outline[entry].page = page;
            outline[entry].y = sheet.body().top() + part.top;
            const bool isSection = outline.at(entry).level == 1;
            section = isSection ? entry : section;
            heading = isSection ? -1 : entry;
        }
    }
}

QString ReviewLayout::Data::runningTitle(int section, int heading) const
{
    if (section < 0)
        return {};
    if (heading < 0)
        return outline.at(section).title;
    //: Above a page on which a heading goes on; %1 = section, %2 = State or measure
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "%1 · %2 (continued)"))
        .arg(outline.at(section).title, outline.at(heading).title);
}

void ReviewLayout::Data::findLinks()
{
    for (int page = 0; page < pages.size(); ++page) {
        for (const PlacedPart &part : pages.at(page)) {
            if (flows[std::size_t(part.flow)].get() != contents)
                continue;
            const QPointF corner = sheet.body().topLeft() + QPointF(0, part.top);
            for (const ContentsFlow::Entry &entry : contents->entries(part.part))
                links.append({page, entry.area.translated(corner), entry.entry});
        }
    }
}

ReviewLayout::ReviewLayout(const ReviewDocument &document, const QString &fontFamily)
{
    const LanguageScope language(document.language);
    m_data = std::make_shared<const Data>(document, fontFamily);
}

const ReviewDocument &ReviewLayout::document() const
{
    return m_data->document;
}

int ReviewLayout::pageCount() const
{
    return int(m_data->pages.size());
}

QPageSize ReviewLayout::paper() const
{
    return m_data->sheet.paper();
}

QRectF ReviewLayout::pageRect() const
{
    return m_data->sheet.page();
}

QRectF ReviewLayout::bodyRect() const
{
    return m_data->sheet.body();
}

void ReviewLayout::paintPage(QPainter &painter, int page, TagRecorder &tags) const
{
    Q_ASSERT(page >= 0 && page < pageCount());
    const LanguageScope language(m_data->document.language);
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    tags.beginPage(painter);
    m_data->frame.paint(painter, page + 1, pageCount(), m_data->runningTitles.at(page), tags);
    for (const PlacedPart &part : m_data->pages.at(page)) {
        const BlockFlow &flow = *m_data->flows[std::size_t(part.flow)];
        const QPointF corner = m_data->sheet.body().topLeft() + QPointF(0, part.top);
        if (const int entry = flow.place().outlineEntry; entry >= 0 && part.isFirst) {
            const OutlineEntry &line = m_data->outline.at(entry);
            tags.bookmark(painter, visibleLine(line.title), line.level, corner.y());
        }
        flow.paint(painter, corner, part.part, tags);
    }
    painter.restore();
}

const QList<OutlineEntry> &ReviewLayout::outline() const
{
    return m_data->outline;
}

const QList<ContentsLink> &ReviewLayout::links() const
{
    return m_data->links;
}

} // namespace tessera
