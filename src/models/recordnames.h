// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

namespace tessera {

class Workspace;

// How records are called in lists of changes. Persons are not named: a list stays readable to all, and what was erased
// is called as it was before.

/// What a change is about: "Hungary, CBM 8, 2025", "Contact of Hungary (Policy)", "Attendance of Hungary, IWG 3/2025". Also
/// for a change whose content was erased, as far as the record itself says it.
[[nodiscard]] QString recordName(const Change &change, Workspace &workspace);

/// "Contact of Hungary (Policy)"; says so when it was removed.
[[nodiscard]] QString contactName(const QString &id, Workspace &workspace);

/// "IWG 3/2025"; says so when it was removed.
[[nodiscard]] QString meetingName(const QString &id, Workspace &workspace);

/// The title of a piece of evidence; says so when it was removed.
[[nodiscard]] QString evidenceTitle(const QString &id, Workspace &workspace);

} // namespace tessera
