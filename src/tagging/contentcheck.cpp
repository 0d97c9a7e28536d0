// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/contentcheck.h"

#include "tagging/contentscan.h"

#include <algorithm>
#include <vector>

namespace tessera {

namespace {

enum class Opened { Save, Text, Element, Artifact, OtherTag };

bool isTag(Opened opened)
{
    return opened != Opened::Save && opened != Opened::Text;
}

class ContentChecker
{
public:
    [[nodiscard]] CheckedContent check(std::string_view content)
    {
        ContentScan scan(content);
        while (const std::optional<ContentOperator> found = scan.next())
            add(*found);
        if (!m_open.empty() || m_isInPath)
            breaks(PdfRule::TagsNested);
        return std::move(m_checked);
    }

private:
    void add(const ContentOperator &found)
    {
        switch (kindOf(found.name)) {
        case OperatorKind::Save:
            m_open.push_back(Opened::Save);
            break;
        case OperatorKind::Restore:
            close([](Opened opened) { return opened == Opened::Save; });
            break;
        case OperatorKind::TextBegin:
            m_open.push_back(Opened::Text);
            break;
        case OperatorKind::TextEnd:
            close([](Opened opened) { return opened == Opened::Text; });
            break;
        case OperatorKind::Tag:
            openTag(found.operands);
            break;
        case OperatorKind::TagEnd:
            if (m_isInPath)
                breaks(PdfRule::TagsNested);
            close(isTag);
            break;
        case OperatorKind::PathBegin:
            m_isInPath = true;
            break;
        case OperatorKind::PathDrop:
            m_isInPath = false;
            break;
        case OperatorKind::PathPaint:
            m_isInPath = false;
            paint();
            break;
        case OperatorKind::TextShow:
        case OperatorKind::Paint:
            paint();
            break;
        case OperatorKind::Other:
            break;
        }
    }

    void openTag(std::string_view operands)
    {
        static constexpr std::string_view kMcid = "/MCID";
        const std::size_t at = operands.find(kMcid);
        if (m_isInPath)
            breaks(PdfRule::TagsNested);
        if (at != std::string_view::npos) {
            std::string_view number = operands.substr(at + kMcid.size());
            const int mcid = int(takeNumber(number).value_or(-1));
            if (!m_checked.mcids.insert(mcid).second)
                breaks(PdfRule::ParentTree);
            if (isWithin(Opened::Artifact))
                breaks(PdfRule::ArtifactApart);
            m_open.push_back(Opened::Element);
        } else if (operands.starts_with("/Artifact")) {
            if (isWithin(Opened::Element))
                breaks(PdfRule::ArtifactApart);
            m_open.push_back(Opened::Artifact);
        } else {
            m_open.push_back(Opened::OtherTag);
        }
    }

    template <typename F>
    void close(const F &isRight)
    {
        if (m_open.empty() || !isRight(m_open.back()))
            breaks(PdfRule::TagsNested);
        if (!m_open.empty())
            m_open.pop_back();
    }

    void paint()
    {
        if (!isWithin(Opened::Element) && !isWithin(Opened::Artifact))
            breaks(PdfRule::ContentTagged);
    }

    [[nodiscard]] bool isWithin(Opened opened) const
    {
        return std::find(m_open.begin(), m_open.end(), opened) != m_open.end();
    }

    void breaks(PdfRule rule)
    {
        if (!m_checked.broken.contains(rule))
            m_checked.broken.append(rule);
    }

    CheckedContent m_checked;
    std::vector<Opened> m_open;
    bool m_isInPath = false;
};

} // namespace

CheckedContent checkContent(std::string_view content)
{
    return ContentChecker().check(content);
}

} // namespace tessera
