// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandcall.h"
#include "workspace/workspace.h"

namespace tessera {

/// The built-in catalogues, the person at this computer and the call's clock.
[[nodiscard]] Workspace::Surroundings surroundings(const CommandCall &call);

/// The workspace named first, as it is now; keeps nobody from writing.
[[nodiscard]] Result<std::unique_ptr<Workspace>> openToRead(const CommandCall &call);

/// The same to change it. WorkspaceInUse says who has it open, ReadOnly that it may not be written.
[[nodiscard]] Result<std::unique_ptr<Workspace>> openToWrite(const CommandCall &call);

/// The year of an option. ValueNotRecognised when the workspace has no such year; 0 when the option is not set or is 0.
[[nodiscard]] Result<int> yearOption(const CommandCall &call, const QString &option, Workspace &workspace);

/// The sharing label of an option; `otherwise` when it is not set. WrongUsage names the labels there are.
[[nodiscard]] Result<SharingLabel> sharingOption(const CommandCall &call, const QString &option,
                                                 SharingLabel otherwise);

/// The file's name as messages and JSON show it.
[[nodiscard]] QString shownName(const QString &path);

} // namespace tessera
