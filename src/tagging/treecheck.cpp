// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/treecheck.h"

#include <qpdf/QPDFNumberTreeObjectHelper.hh>

#include <map>
#include <optional>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QString pagePlace(std::size_t page)
{
    return u"page %1"_s.arg(page + 1);
}

QPDFObjectHandle keyOf(QPDFObjectHandle object, const char *key)
{
    return object.isDictionary() ? object.getKey(key) : QPDFObjectHandle::newNull();
}

std::vector<QPDFObjectHandle> listOf(QPDFObjectHandle object)
{
    if (object.isArray())
        return object.getArrayAsVector();
    return object.isNull() ? std::vector<QPDFObjectHandle>() : std::vector{object};
}

bool hasText(const QPDFObjectHandle &object, const char *key)
{
    QPDFObjectHandle text = keyOf(object, key);
    return text.isString() && !text.getUTF8Value().empty();
}

class TreeChecker
{
public:
    TreeChecker(QPDF &pdf, const std::vector<CheckedPage> &pages) : m_pdf(pdf), m_pages(pages)
    {
        for (std::size_t i = 0; i < pages.size(); ++i)
            m_pageOf.emplace(QPDFObjectHandle(pages[i].object).getObjGen(), i);
    }

    [[nodiscard]] QList<PdfFinding> check()
    {
        QPDFObjectHandle root = m_pdf.getRoot().getKey("/StructTreeRoot");
        if (!root.isDictionary() || keyOf(root, "/K").isNull()) {
            add(PdfRule::TreeThere, u"document"_s);
            return m_findings;
        }
        for (const QPDFObjectHandle &element : listOf(root.getKey("/K")))
            walk(element, root);
        if (m_firstLevels != 1)
            add(PdfRule::Headings, u"%1 elements H1"_s.arg(m_firstLevels));
        checkContents();
        checkParents(root);
        return m_findings;
    }

private:
    using Place = std::pair<std::size_t, int>; // page and MCID

    void add(PdfRule rule, const QString &place)
    {
        if (!m_findings.contains(PdfFinding{rule, place}))
            m_findings.append({rule, place});
    }

    void add(PdfRule rule, const QPDFObjectHandle &element)
    {
        QPDFObjectHandle role = keyOf(element, "/S");
        add(rule, u"%1, object %2"_s.arg(role.isName() ? QString::fromStdString(role.getName().substr(1)) : u"?"_s)
                      .arg(element.getObjectID()));
    }

    void walk(QPDFObjectHandle element, const QPDFObjectHandle &parent)
    {
        if (!element.isDictionary() || !m_seen.insert(element.getObjGen()).second) {
            add(PdfRule::ParentKnown, element);
            return;
        }
        if (keyOf(element, "/P").getObjGen() != parent.getObjGen())
            add(PdfRule::ParentKnown, element);
        QPDFObjectHandle name = keyOf(element, "/S");
        const std::optional<TagRole> role = name.isName() ? tagRole(name.getName().substr(1)) : std::nullopt;
        if (role)
            checkRole(element, *role);
        else
            add(PdfRule::RolesKnown, element);
        for (const QPDFObjectHandle &kid : listOf(element.getKey("/K")))
            walkKid(kid, element);
    }

    void walkKid(QPDFObjectHandle kid, QPDFObjectHandle element)
    {
        QPDFObjectHandle type = keyOf(kid, "/Type");
        if (kid.isInteger()) {
            addContent(element.getKey("/Pg"), int(kid.getIntValue()), element);
        } else if (type.isNameAndEquals("/MCR")) {
            QPDFObjectHandle page = kid.hasKey("/Pg") ? kid.getKey("/Pg") : element.getKey("/Pg");
            QPDFObjectHandle mcid = kid.getKey("/MCID");
            addContent(page, mcid.isInteger() ? int(mcid.getIntValue()) : -1, element);
        } else if (type.isNameAndEquals("/OBJR")) {
            m_annotations.emplace(kid.getKey("/Obj").getObjGen(), element.getObjGen());
        } else {
            walk(kid, element);
        }
    }

    void addContent(const QPDFObjectHandle &page, int mcid, const QPDFObjectHandle &element)
    {
        const auto found = m_pageOf.find(page.getObjGen());
        const bool isThere = found != m_pageOf.end() && m_pages[found->second].mcids.count(mcid) > 0;
        if (!isThere || !m_contents.emplace(Place(found->second, mcid), element.getObjGen()).second)
            add(PdfRule::TreeInContent, element);
    }

    void checkRole(const QPDFObjectHandle &element, TagRole role)
    {
        switch (role) {
        case TagRole::H1:
        case TagRole::H2:
        case TagRole::H3:
            checkHeading(element, 1 + int(role) - int(TagRole::H1));
            break;
        case TagRole::TH:
            if (!attribute(element, "/Scope").isName())
                add(PdfRule::HeaderScope, element);
            break;
        case TagRole::Table:
            checkTable(element);
            break;
        case TagRole::Figure:
            if (!hasText(element, "/Alt") && !hasText(element, "/ActualText"))
                add(PdfRule::FigureText, element);
            break;
        default:
            break;
        }
    }

    void checkHeading(const QPDFObjectHandle &element, int level)
    {
        if (level > m_level + 1)
            add(PdfRule::Headings, element);
        m_level = level;
        m_firstLevels += level == 1 ? 1 : 0;
    }

    [[nodiscard]] static QPDFObjectHandle attribute(const QPDFObjectHandle &element, const char *key)
    {
        for (QPDFObjectHandle attributes : listOf(keyOf(element, "/A"))) {
            if (!keyOf(attributes, key).isNull())
                return attributes.getKey(key);
        }
        return QPDFObjectHandle::newNull();
    }

    [[nodiscard]] static std::size_t span(const QPDFObjectHandle &cell, const char *key)
    {
        QPDFObjectHandle number = attribute(cell, key);
        return number.isInteger() ? std::size_t(std::clamp(number.getIntValue(), 1LL, 1000LL)) : 1;
    }

    /// As many cells in each row, those that reach into it from above included.
    void checkTable(QPDFObjectHandle table)
    {
        std::map<std::size_t, std::size_t> cells; // of each row
        std::size_t rows = 0;
        for (QPDFObjectHandle row : listOf(table.getKey("/K"))) {
            if (!keyOf(row, "/S").isNameAndEquals("/TR"))
                continue;
            for (const QPDFObjectHandle &cell : listOf(row.getKey("/K"))) {
                for (std::size_t i = 0; i < span(cell, "/RowSpan"); ++i)
                    cells[rows + i] += span(cell, "/ColSpan");
            }
            ++rows;
        }
        const bool isRegular = cells.size() == rows && std::all_of(cells.begin(), cells.end(), [&](const auto &row) {
                                   return row.second == cells.begin()->second;
                               });
        if (!isRegular || rows == 0)
            add(PdfRule::TableRegular, table);
    }

    void checkContents()
    {
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            for (const int mcid : m_pages[page].mcids) {
                if (m_contents.count({page, mcid}) == 0)
                    add(PdfRule::ContentInTree, pagePlace(page));
            }
        }
    }

    void checkParents(QPDFObjectHandle root)
    {
        QPDFObjectHandle tree = root.getKey("/ParentTree");
        if (!tree.isDictionary()) {
            add(PdfRule::ParentTree, u"document"_s);
            return;
        }
        QPDFNumberTreeObjectHelper parents(tree, m_pdf, false);
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            QPDFObjectHandle page = m_pages[i].object;
            if (!m_pages[i].mcids.empty() && !areOwnersRight(i, parentOf(parents, page, "/StructParents")))
                add(PdfRule::ParentTree, pagePlace(i));
            for (const QPDFObjectHandle &annotation : listOf(page.getKey("/Annots")))
                checkAnnotation(annotation, parents, i);
        }
    }

    [[nodiscard]] static QPDFObjectHandle parentOf(QPDFNumberTreeObjectHelper &parents, const QPDFObjectHandle &object,
                                                   const char *key)
    {
        QPDFObjectHandle found = QPDFObjectHandle::newNull();
        QPDFObjectHandle number = keyOf(object, key);
        if (number.isInteger())
            parents.findObject(number.getIntValue(), found);
        return found;
    }

    [[nodiscard]] bool areOwnersRight(std::size_t page, QPDFObjectHandle owners) const
    {
        const std::set<int> &mcids = m_pages[page].mcids;
        if (!owners.isArray() || *mcids.begin() < 0 || *mcids.rbegin() + 1 != owners.getArrayNItems())
            return false;
        return std::all_of(mcids.begin(), mcids.end(), [&](int mcid) {
            const auto known = m_contents.find({page, mcid});
            return known != m_contents.end() && owners.getArrayItem(mcid).getObjGen() == known->second;
        });
    }

    void checkAnnotation(const QPDFObjectHandle &annotation, QPDFNumberTreeObjectHelper &parents, std::size_t page)
    {
        if (!hasText(annotation, "/Contents"))
            add(PdfRule::LinkText, pagePlace(page));
        const auto known = m_annotations.find(annotation.getObjGen());
        if (known == m_annotations.end() || parentOf(parents, annotation, "/StructParent").getObjGen() != known->second)
            add(PdfRule::LinkInTree, pagePlace(page));
    }

    QPDF &m_pdf;
    const std::vector<CheckedPage> &m_pages;
    QList<PdfFinding> m_findings;
    std::map<QPDFObjGen, std::size_t> m_pageOf;
    std::set<QPDFObjGen> m_seen;
    std::map<Place, QPDFObjGen> m_contents; ///< to the element
    std::map<QPDFObjGen, QPDFObjGen> m_annotations;
    int m_level = 0;
    int m_firstLevels = 0;
};

} // namespace

QList<PdfFinding> checkTree(QPDF &pdf, const std::vector<CheckedPage> &pages)
{
    return TreeChecker(pdf, pages).check();
}

} // namespace tessera
