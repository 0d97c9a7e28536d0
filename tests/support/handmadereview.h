// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/document.h"

namespace tessera::test {

/// A review of so many invented States, made by hand, with every kind of block: 57 give some 75 pages. The same each time.
[[nodiscard]] ReviewDocument handmadeReview(int states = 57);

/// A review of these blocks in one section.
[[nodiscard]] ReviewDocument reviewOf(const QList<Block> &blocks);

/// So many words, each another.
[[nodiscard]] QString manyWords(int count);

/// A table with a name and a text in each of so many rows.
[[nodiscard]] TableBlock plainTable(int rows, int wordsInRow = 8);

} // namespace tessera::test
