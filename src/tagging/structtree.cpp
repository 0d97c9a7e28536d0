// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/structtree.h"

#include <array>
#include <map>
#include <tuple>

namespace tessera {

namespace {

/// The longest string that ISO 32000-1 asks readers to take.
constexpr qsizetype kLongestString = 32767;

struct TagKid {
    int element = -1; ///< or else a sequence on a page
    int page = 0;
    int mcid = 0;
};

/// The kids of each element in the order of reading: what is painted between two elements stays between them.
class KidLists
{
public:
    KidLists(const std::vector<PdfPage> &pages, const QList<TagElement> &elements)
        : m_elements(elements)
        , m_kids(std::size_t(elements.size()))
    {
        for (std::size_t page = 0; page < pages.size(); ++page) {
            for (qsizetype mcid = 0; mcid < pages[page].owners.size(); ++mcid) {
                const int owner = pages[page].owners.at(mcid);
                attachUpTo(owner);
                m_kids[std::size_t(owner)].push_back({-1, int(page), int(mcid)});
            }
        }
        attachUpTo(int(elements.size()) - 1);
    }

    [[nodiscard]] const std::vector<TagKid> &of(std::size_t element) const { return m_kids[element]; }

private:
    void attachUpTo(int element)
    {
        for (; m_next <= element; ++m_next)
            m_kids[std::size_t(m_elements.at(m_next).parent)].push_back({m_next, 0, 0});
    }

    const QList<TagElement> &m_elements;
    std::vector<std::vector<TagKid>> m_kids;
    int m_next = 1;
};

class TreeWriter
{
public:
    TreeWriter(QPDF &pdf, const std::vector<PdfPage> &pages, const TagRecorder &tags,
               const std::vector<QPDFObjectHandle> &annotations)
        : m_pdf(pdf)
        , m_pages(pages)
        , m_tags(tags)
        , m_annotations(annotations)
    {}

    void write()
    {
        const QList<TagElement> &elements = m_tags.elements();
        m_root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        m_objects.reserve(std::size_t(elements.size()));
        for (qsizetype i = 0; i < elements.size(); ++i)
            m_objects.push_back(m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()));
        for (std::size_t i = 0; i < std::size_t(m_tags.links().size()); ++i)
            m_linkOf.emplace(m_tags.links().at(qsizetype(i)).element, i);

        const KidLists kids(m_pages, elements);
        for (std::size_t i = 0; i < m_objects.size(); ++i)
            fill(i, kids.of(i));

        m_root.replaceKey("/Type", pdfName("StructTreeRoot"));
        m_root.replaceKey("/K", m_objects.front());
        addParentTree();
        m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
    }

private:
    void fill(std::size_t index, const std::vector<TagKid> &kids)
    {
        const TagElement &element = m_tags.elements().at(qsizetype(index));
        QPDFObjectHandle &object = m_objects[index];
        object.replaceKey("/S", pdfName(tagName(element.role)));
        object.replaceKey("/P", element.parent < 0 ? m_root : m_objects[std::size_t(element.parent)]);
        addDetails(object, element);

        int page = -1;
        std::vector<QPDFObjectHandle> items;
        items.reserve(kids.size() + 1);
        for (const TagKid &kid : kids) {
            if (kid.element < 0 && page < 0)
                page = kid.page;
            items.push_back(kid.element < 0 ? sequence(kid, page) : m_objects[std::size_t(kid.element)]);
        }
        if (const auto link = m_linkOf.find(int(index)); link != m_linkOf.end())
            items.push_back(reference(link->second));
        if (page >= 0)
            object.replaceKey("/Pg", m_pages[std::size_t(page)].object);
        if (items.size() == 1)
            object.replaceKey("/K", items.front());
        else if (!items.empty())
            object.replaceKey("/K", QPDFObjectHandle::newArray(items));
    }

    [[nodiscard]] QPDFObjectHandle sequence(const TagKid &kid, int page) const
    {
        if (kid.page == page)
            return pdfNumber(kid.mcid);
        return QPDFObjectHandle::newDictionary({{"/Type", pdfName("MCR")},
                                                {"/Pg", m_pages[std::size_t(kid.page)].object},
                                                {"/MCID", pdfNumber(kid.mcid)}});
    }

    [[nodiscard]] QPDFObjectHandle reference(std::size_t link) const
    {
        const int page = m_tags.links().at(qsizetype(link)).page;
        return QPDFObjectHandle::newDictionary(
            {{"/Type", pdfName("OBJR")}, {"/Pg", m_pages[std::size_t(page)].object}, {"/Obj", m_annotations[link]}});
    }

    void addDetails(QPDFObjectHandle &object, const TagElement &element)
    {
        const TagDetails &details = element.details;
        if (!details.alt.isEmpty())
            object.replaceKey("/Alt", pdfText(details.alt.left(kLongestString / 2 - 1)));
        // Text of any length can still be read from its glyphs.
        if (!details.actualText.isEmpty() && details.actualText.size() < kLongestString / 2)
            object.replaceKey("/ActualText", pdfText(details.actualText));
        if (!details.language.isEmpty())
            object.replaceKey("/Lang", pdfText(details.language));
        if (element.role == TagRole::TH || element.role == TagRole::TD)
            addCellAttributes(object, details);
        else if (details.box.isValid())
            object.replaceKey("/A", layout(element));
    }

    /// Few combinations, many cells.
    void addCellAttributes(QPDFObjectHandle &object, const TagDetails &details)
    {
        const auto key = std::make_tuple(details.scope, details.rowSpan, details.columnSpan);
        if (key == std::make_tuple(HeaderScope::None, 1, 1))
            return;
        auto found = m_cellAttributes.find(key);
        if (found == m_cellAttributes.end())
            found = m_cellAttributes.emplace(key, m_pdf.makeIndirectObject(cellAttributes(details))).first;
        object.replaceKey("/A", found->second);
    }

    [[nodiscard]] static QPDFObjectHandle cellAttributes(const TagDetails &details)
    {
        QPDFObjectHandle attributes = QPDFObjectHandle::newDictionary({{"/O", pdfName("Table")}});
        static constexpr std::array kScopes{"", "Row", "Column", "Both"};
        if (details.scope != HeaderScope::None)
            attributes.replaceKey("/Scope", pdfName(kScopes[std::size_t(details.scope)]));
        if (details.rowSpan != 1)
            attributes.replaceKey("/RowSpan", pdfNumber(details.rowSpan));
        if (details.columnSpan != 1)
            attributes.replaceKey("/ColSpan", pdfNumber(details.columnSpan));
        return attributes;
    }

    [[nodiscard]] QPDFObjectHandle layout(const TagElement &element) const
    {
        const QTransform &transform = m_pages[std::size_t(element.page)].transform;
        return QPDFObjectHandle::newDictionary({{"/O", pdfName("Layout")},
                                                {"/Placement", pdfName("Block")},
                                                {"/BBox", pdfBox(transform.mapRect(element.details.box))}});
    }

    /// From each MCID and annotation to its element: first the pages, then the annotations.
    void addParentTree()
    {
        QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
        long long key = 0;
        for (const PdfPage &page : m_pages) {
            std::vector<QPDFObjectHandle> owners;
            owners.reserve(std::size_t(page.owners.size()));
            for (const int owner : page.owners)
                owners.push_back(m_objects[std::size_t(owner)]);
            numbers.appendItem(pdfNumber(key));
            numbers.appendItem(m_pdf.makeIndirectObject(QPDFObjectHandle::newArray(owners)));
            QPDFObjectHandle(page.object).replaceKey("/StructParents", pdfNumber(key++));
        }
        for (std::size_t i = 0; i < m_annotations.size(); ++i) {
            numbers.appendItem(pdfNumber(key));
            numbers.appendItem(m_objects[std::size_t(m_tags.links().at(qsizetype(i)).element)]);
            QPDFObjectHandle(m_annotations[i]).replaceKey("/StructParent", pdfNumber(key++));
        }
        m_root.replaceKey("/ParentTreeNextKey", pdfNumber(key));
        m_root.replaceKey("/ParentTree",
                          m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/Nums", numbers}})));
    }

    QPDF &m_pdf;
    const std::vector<PdfPage> &m_pages;
    const TagRecorder &m_tags;
    const std::vector<QPDFObjectHandle> &m_annotations;
    QPDFObjectHandle m_root;
    std::vector<QPDFObjectHandle> m_objects;
    std::map<int, std::size_t> m_linkOf;
    std::map<std::tuple<HeaderScope, int, int>, QPDFObjectHandle> m_cellAttributes;
};

} // namespace

void addStructTree(QPDF &pdf, const std::vector<PdfPage> &pages, const TagRecorder &tags,
                   const std::vector<QPDFObjectHandle> &annotations)
{
    TreeWriter(pdf, pages, tags, annotations).write();
}

} // namespace tessera
