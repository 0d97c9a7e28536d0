// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace tessera {

/// All fields of a meeting as a page of HTML, without colours.
[[nodiscard]] QString meetingArticle(Workspace &workspace, const Meeting &meeting);

/// "10:00–17:30 (Europe/Vienna)"; empty for whole days.
[[nodiscard]] QString clockTimesText(const Meeting &meeting);

/// "CBM 11: Expert meetings", or "no measure".
[[nodiscard]] QString countsForText(const Framework &framework, int measure);

} // namespace tessera
