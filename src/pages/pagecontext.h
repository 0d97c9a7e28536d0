// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/appearance.h"
#include "pages/prompter.h"
#include "pages/settings.h"
#include "workspace/selection.h"
#include "workspace/workspace.h"

namespace tessera {

/// What every page works with while a workspace is open; all of it outlives the page.
struct PageContext {
    Workspace &workspace;
    Selection &selection;
    Appearance &appearance;
    Settings &settings;
    Prompter &prompter;
};

} // namespace tessera
