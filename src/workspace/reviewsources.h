// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewsources.h"
#include "workspace/workspace.h"

namespace tessera {

/// What the annual review of a workspace is drawn from, as of now. The workspace must outlive it; reading on demand reports
/// to Workspace::readError().
[[nodiscard]] ReviewSources reviewSources(Workspace &workspace);

} // namespace tessera
