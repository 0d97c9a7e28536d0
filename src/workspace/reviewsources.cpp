// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/reviewsources.h"

#include "workspace/progresssources.h"

namespace tessera {

ReviewSources reviewSources(Workspace &workspace)
{
    return {progressSources(workspace),
            workspace.years(),
            workspace.evidence(),
            workspace.milestones(),
            [&workspace](int year, const QString &state) { return workspace.year(year).submission(state); },
            workspace.isDemonstration(),
            workspace.adoptions()};
}

} // namespace tessera
