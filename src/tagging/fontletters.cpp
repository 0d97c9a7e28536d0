// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/fontletters.h"

#include <set>

namespace tessera {

namespace {

constexpr std::string_view kTab = "<0009>";
constexpr std::string_view kSpace = "<0020>";
constexpr std::string_view kNone = "<0000>";

/// Hands over each target of the table, "<0041>" or "[<0041> <0042>]", with the first glyph it is for.
template <typename F>
void forEachTarget(std::string_view table, const F &take)
{
    bool isInRange = false;
    while (!table.empty()) {
        const std::size_t end = std::min(table.find('\n'), table.size());
        const std::string_view line = table.substr(0, end);
        table.remove_prefix(std::min(end + 1, table.size()));
        if (line.ends_with("beginbfrange"))
            isInRange = true;
        else if (line.ends_with("endbfrange"))
            isInRange = false;
        else if (isInRange && line.size() > 14)
            take(line.substr(0, 6), line.substr(14)); // <0001> <001A> ...
    }
}

} // namespace

std::string withSpaces(std::string_view table)
{
    std::string fixed(table);
    forEachTarget(table, [&](std::string_view, std::string_view target) {
        const auto offset = std::size_t(target.data() - table.data());
        for (auto at = target.find(kTab); at != std::string_view::npos; at = target.find(kTab, at + 1))
            fixed.replace(offset + at, kTab.size(), kSpace);
    });
    return fixed;
}

bool isComplete(std::string_view table)
{
    bool isComplete = true;
    forEachTarget(table, [&](std::string_view first, std::string_view target) {
        const bool isOfNone = first == kNone && target.starts_with('<');
        isComplete = isComplete && (isOfNone || target.find(kNone, first == kNone ? 2 : 0) == std::string_view::npos);
    });
    return isComplete;
}

std::vector<QPDFObjectHandle> fontsOf(const std::vector<QPDFObjectHandle> &pages)
{
    std::vector<QPDFObjectHandle> found;
    std::set<QPDFObjGen> seen;
    for (QPDFObjectHandle page : pages) {
        QPDFObjectHandle fonts = page.getKey("/Resources").isDictionary() ? page.getKey("/Resources").getKey("/Font")
                                                                          : QPDFObjectHandle::newNull();
        if (!fonts.isDictionary())
            continue;
        for (auto &[name, font] : fonts.getDictAsMap()) {
            if (seen.insert(font.getObjGen()).second)
                found.push_back(font);
        }
    }
    return found;
}

} // namespace tessera
