// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/pdfobjects.h"

#include <string>
#include <string_view>

namespace tessera {

// What fonts say about the letters of their glyphs (ToUnicode), as QPdfWriter writes it.

/// The table with spaces where QPdfWriter, which finds the first letter that has the glyph, says tab.
[[nodiscard]] std::string withSpaces(std::string_view table);

/// Whether each glyph of the font but the first, which stands for "none", has its letters. A font without such a table has none.
[[nodiscard]] bool hasAllLetters(QPDFObjectHandle font);

/// Gives the font the name of its subset, "AAAAAB+Inter-Regular", in all places: QPdfWriter numbers subsets in an order that is
/// another one in each process.
void nameSubset(QPDFObjectHandle font, std::size_t number);

/// The fonts of the pages, each once.
[[nodiscard]] std::vector<QPDFObjectHandle> fontsOf(const std::vector<QPDFObjectHandle> &pages);

} // namespace tessera
