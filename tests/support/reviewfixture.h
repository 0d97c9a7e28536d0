// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/sections.h"
#include "support/testworkspace.h"
#include "workspace/reviewsources.h"

namespace tessera::test {

/// A workspace and the review of it, as of 22 November 2025.
class ReviewFixture
{
public:
    explicit ReviewFixture(const std::optional<Sample> &sample = Sample::Demonstration)
        : workspace(sample)
    {
        options.year = 2025;
        options.comparedYear = 2024;
        options.asOf = QDate(2025, 11, 22);
    }

    [[nodiscard]] ReviewSources sources() const { return reviewSources(*workspace); }
    [[nodiscard]] ReviewDocument document() const { return makeReview(sources(), options).value(); }

    /// The blocks of one section of the document; empty where it is not printed.
    [[nodiscard]] QList<Block> section(SectionId id) const
    {
        for (const DocumentSection &section : document().sections) {
            if (section.id == id)
                return section.blocks;
        }
        return {};
    }

    TestWorkspace workspace;
    ReviewOptions options;
};

/// The blocks of one kind among these.
template <typename T>
[[nodiscard]] QList<T> blocksOf(const QList<Block> &blocks)
{
    QList<T> found;
    for (const Block &block : blocks) {
        if (const T *wanted = std::get_if<T>(&block))
            found.append(*wanted);
    }
    return found;
}

} // namespace tessera::test
