// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/progresssources.h"

namespace tessera {

ProgressSources progressSources(Workspace &workspace)
{
    return {
        workspace.framework(),     workspace.participants(), [&workspace](int year) { return workspace.matrix(year); },
        workspace.contacts(),      workspace.meetings(),     workspace.rules(),
        workspace.clock().today(), workspace.sharing()};
}

bool isUntouched(Workspace &workspace)
{
    const Result<int> newest = workspace.store().newestYear(workspace.framework().id);
    return newest && *newest == 0 && workspace.contacts().contacts().isEmpty()
           && workspace.meetings().meetings().isEmpty();
}

} // namespace tessera
