// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandcall.h"

namespace tessera {

/// journal FILE [--since N] [--json]: what was changed, oldest first.
///
/// JSON Lines, one object per entry; names are stable, more may be added:
///   {"number", "time": "2025-11-22T15:04:05.678Z", "author": {"name", "machine"}, "title", "reason", "origin": "edit",
///    "reverts": null or the number of the entry that is taken back, "hash": hexadecimal SHA-256,
///    "changes": [{"kind": "assessment", "key": "osce-cyber-cbm/2025/HU/8", "before": null or RECORD, "after": ...,
///                 "redacted": false}, ...]}
///   RECORD holds the key and every field that is not at its default; dates are ISO 8601. No before = created, no after
///   = removed; a redacted change has neither.
[[nodiscard]] Result<void> runJournal(const CommandCall &call);

} // namespace tessera
