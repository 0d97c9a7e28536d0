// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <functional>

namespace tessera {

class Database;

/// Looks at a copy before it may take the place of anything.
using CopyCheck = std::function<Result<void>(const Database &copy)>;

/// Structure, hashes and journal of the present schema.
[[nodiscard]] Result<void> checkCopy(const Database &copy);

/// Copies an open workspace, whose file is `original`, to a file of that name. The copy is made beside it, checked, brought
/// to the disk and only then put in the place of what was there, so the name never stands for half a file.
[[nodiscard]] Result<void> copyVerified(const Database &from, const QString &original, const QString &target,
                                        const CopyCheck &check);

} // namespace tessera
