// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewsources.h"
#include "review/document.h"

namespace tessera {

/// A form for one State and year, for the round through its ministries: for each measure that exists what is asked, the
/// statuses to tick, and room for what was done, for evidence and for whom to ask. Filled in with what is recorded, whatever
/// its label, or blank. In `language` (BCP 47), or usualDocumentLanguage() where that is empty. It carries the narrowest label of what is in it, at
/// least that of the workspace; a blank one says nothing and is TLP:CLEAR. Laid out like a
/// review; for a State that does not take part in that year it has no measures.
[[nodiscard]] ReviewDocument stateForm(const ReviewSources &sources, const QString &state, int year, bool isFilled,
                                       const QString &language = {});

} // namespace tessera
