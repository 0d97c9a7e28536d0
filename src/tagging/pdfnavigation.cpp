// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/pdfnavigation.h"

#include <algorithm>

namespace tessera {

namespace {

constexpr int kPrinted = 4; // flag of an annotation, asked for by PDF/A

struct OutlineItem {
    QPDFObjectHandle object;
    int level = 0;
    long long count = 0; ///< of all items below
    std::size_t parent = 0;
    std::size_t last = 0; ///< of the items directly below; 0 is none
};

QPDFObjectHandle annotationOf(const TagLink &link, const std::vector<PdfPage> &pages)
{
    const PdfPage &page = pages[std::size_t(link.page)];
    const QPDFObjectHandle border = QPDFObjectHandle::newArray(std::vector{pdfNumber(0), pdfNumber(0), pdfNumber(0)});
    return QPDFObjectHandle::newDictionary({{"/Type", pdfName("Annot")},
                                            {"/Subtype", pdfName("Link")},
                                            {"/P", page.object},
                                            {"/Rect", pdfBox(page.transform.mapRect(link.area))},
                                            {"/Border", border},
                                            {"/F", pdfNumber(kPrinted)},
                                            {"/Contents", pdfText(link.description)},
                                            {"/Dest", pdfDestination(pages, link.target)}});
}

void hang(std::vector<OutlineItem> &items, std::size_t index)
{
    OutlineItem &item = items[index];
    OutlineItem &parent = items[item.parent];
    item.object.replaceKey("/Parent", parent.object);
    if (parent.last == 0) {
        parent.object.replaceKey("/First", item.object);
    } else {
        item.object.replaceKey("/Prev", items[parent.last].object);
        items[parent.last].object.replaceKey("/Next", item.object);
    }
    parent.object.replaceKey("/Last", item.object);
    parent.last = index;
}

} // namespace

std::vector<QPDFObjectHandle> addLinks(QPDF &pdf, const std::vector<PdfPage> &pages, const QList<TagLink> &links)
{
    std::vector<std::vector<QPDFObjectHandle>> ofPages(pages.size());
    std::vector<QPDFObjectHandle> annotations;
    annotations.reserve(std::size_t(links.size()));
    for (const TagLink &link : links) {
        annotations.push_back(pdf.makeIndirectObject(annotationOf(link, pages)));
        ofPages[std::size_t(link.page)].push_back(annotations.back());
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        QPDFObjectHandle page = pages[i].object;
        page.removeKey("/Annots"); // QPdfWriter's own, which is empty
        if (!ofPages[i].empty())
            page.replaceKey("/Annots", QPDFObjectHandle::newArray(ofPages[i]));
    }
    return annotations;
}

void addOutline(QPDF &pdf, const std::vector<PdfPage> &pages, const QList<TagBookmark> &bookmarks)
{
    if (bookmarks.isEmpty())
        return;
    const auto newItem = [&] { return pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()); };
    std::vector<OutlineItem> items{{newItem(), 0, 0, 0, 0}};
    for (const TagBookmark &bookmark : bookmarks) {
        std::size_t parent = items.size() - 1;
        while (parent > 0 && items[parent].level >= bookmark.level)
            parent = items[parent].parent;
        items.push_back({newItem(), bookmark.level, 0, parent, 0});
        items.back().object.replaceKey("/Title", pdfText(bookmark.title));
        items.back().object.replaceKey("/Dest", pdfDestination(pages, bookmark.target));
        hang(items, items.size() - 1);
    }
    for (std::size_t i = items.size() - 1; i > 0; --i)
        items[items[i].parent].count += items[i].count + 1;
    for (std::size_t i = 1; i < items.size(); ++i) {
        if (items[i].count > 0)
            items[i].object.replaceKey("/Count", pdfNumber(-items[i].count)); // folded
    }
    // What is open at first: the outermost level.
    const auto isOutermost = [](const OutlineItem &item) { return item.level > 0 && item.parent == 0; };
    items[0].object.replaceKey("/Count", pdfNumber(std::count_if(items.begin(), items.end(), isOutermost)));
    items[0].object.replaceKey("/Type", pdfName("Outlines"));
    pdf.getRoot().replaceKey("/Outlines", items[0].object);
    pdf.getRoot().replaceKey("/PageMode", pdfName("UseOutlines"));
}

} // namespace tessera
