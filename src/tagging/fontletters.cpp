// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/fontletters.h"

#include <qpdf/Buffer.hh>

#include <charconv>
#include <set>

namespace tessera {

namespace {

constexpr std::string_view kTab = "<0009>";
constexpr std::string_view kSpace = "<0020>";
constexpr std::string_view kNone = "<0000>";

/// The glyph of "<001A>".
long glyphOf(std::string_view text)
{
    long glyph = 0;
    std::from_chars(text.data() + 1, text.data() + text.size(), glyph, 16);
    return glyph;
}

/// As many as there are widths: QPdfWriter gives them as one list, [0 [500 600 ...]].
long glyphCount(QPDFObjectHandle font)
{
    QPDFObjectHandle below = font.getKey("/DescendantFonts");
    if (!below.isArray() || below.getArrayNItems() != 1)
        return 0;
    QPDFObjectHandle widths = below.getArrayItem(0).getKey("/W");
    const bool isList = widths.isArray() && widths.getArrayNItems() == 2 && widths.getArrayItem(1).isArray();
    return isList ? widths.getArrayItem(1).getArrayNItems() : 0;
}

/// Hands over each range of the table, "<0001> <001A>", with its target, "<0041>" or "[<0041> <0042> ...]".
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
            take(line.substr(0, 13), line.substr(14));
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

bool hasAllLetters(QPDFObjectHandle font)
{
    QPDFObjectHandle stream = font.getKey("/ToUnicode");
    if (!stream.isStream())
        return false;
    const auto data = stream.getStreamData();
    const std::string_view table(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    long letters = 0;
    forEachTarget(table, [&](std::string_view range, std::string_view target) {
        if (target.find(kNone) == std::string_view::npos)
            letters += glyphOf(range.substr(7)) - glyphOf(range) + 1;
    });
    return letters >= glyphCount(font) - 1;
}

void nameSubset(QPDFObjectHandle font, std::size_t number)
{
    QPDFObjectHandle below = font.getKey("/DescendantFonts");
    QPDFObjectHandle base = font.getKey("/BaseFont");
    if (!below.isArray() || below.getArrayNItems() != 1 || !base.isName())
        return;
    std::string tag(6, 'A');
    for (std::size_t i = tag.size(); i > 0 && number > 0; number /= 26)
        tag[--i] = char('A' + number % 26);
    const std::string old = base.getName().substr(1);
    const std::string family = old.find('+') == 6 ? old.substr(7) : old;
    QPDFObjectHandle name = QPDFObjectHandle::newName('/' + tag + '+' + family);
    QPDFObjectHandle cidFont = below.getArrayItem(0);
    font.replaceKey("/BaseFont", name);
    cidFont.replaceKey("/BaseFont", name);
    if (cidFont.getKey("/FontDescriptor").isDictionary())
        cidFont.getKey("/FontDescriptor").replaceKey("/FontName", name);
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
