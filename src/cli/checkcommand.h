// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandcall.h"

namespace tessera {

/// check FILE [--json]: structure, record hashes, documents and the chain of the journal; the first damaged place is named.
/// Damage is an error.
///
/// JSON, one object; names are stable, more may be added:
///   {"file", "sound": true, "records", "journalEntries", "redactedChanges", "documents",
///    "damage": null or {"place": "assessment osce-cyber-cbm/2025/HU/8", "reason"}}
///   The numbers are null when the damage keeps the file from being opened. What is no workspace at all, or cannot be
///   read, gives a message only.
[[nodiscard]] Result<void> runCheck(const CommandCall &call);

} // namespace tessera
