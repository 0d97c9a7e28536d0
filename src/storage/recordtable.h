// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace tessera {

class Database;

/// Writes one change into its table. Conflict when "before" is not what stands there; the hash belongs to "after".
[[nodiscard]] Result<void> applyChange(const Database &database, const Change &change, const QByteArray &hash);

/// Reads the rows of a kind in key order; the columns are the schema's fields, then the hash.
[[nodiscard]] Result<void> readRecordRows(const Database &database, RecordKind kind, const QList<Condition> &conditions,
                                          const std::function<void(Row &)> &take);

/// The values of a row of that kind.
[[nodiscard]] RecordValues valuesOf(RecordKind kind, Row &row);

/// Whether values can be stored: one of the right type for each field, choices known, text that is Unicode.
[[nodiscard]] Result<void> checkValues(RecordKind kind, const RecordValues &values);

} // namespace tessera
