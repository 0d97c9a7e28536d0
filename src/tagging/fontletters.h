// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/pdfobjects.h"

#include <string>
#include <string_view>

namespace tessera {

/// The tables from glyphs to letters (ToUnicode) as QPdfWriter writes them.

/// The table with spaces where QPdfWriter, which finds the first letter that has the glyph, says tab.
[[nodiscard]] std::string withSpaces(std::string_view table);

/// Whether each glyph but the first, which stands for "none", has its letters.
[[nodiscard]] bool isComplete(std::string_view table);

/// The fonts of the pages, each once.
[[nodiscard]] std::vector<QPDFObjectHandle> fontsOf(const std::vector<QPDFObjectHandle> &pages);

} // namespace tessera
