// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewpages.h"

namespace tessera {

std::unique_ptr<PageList> layOutReview(const ReviewContent &content, const Sheet &sheet)
{
    auto pages = std::make_unique<PageList>();
    addCover(*pages, content, sheet);
    addContents(*pages, content, sheet);
    addSummary(*pages, content, sheet);
    addDevelopment(*pages, content, sheet);
    addMatrix(*pages, content, sheet);
    addStates(*pages, content, sheet);
    addMethod(*pages, content, sheet);
    return pages;
}

} // namespace tessera
