// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chartdata.h"
#include "pages/pagecontext.h"

namespace tessera {

class Page;

/// Leads from a page to what is behind a number: the only record, or the one that the user chooses from a list of its cells or
/// records. False when there is nothing behind it.
bool showBehind(Page &page, PageContext &context, const QString &title, const Behind &behind);

} // namespace tessera
