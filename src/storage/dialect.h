// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace tessera {

/// The words of the schema that differ between database engines. Every other statement is plain SQL.
struct Dialect {
    QString text;
    QString integer;
    QString blob;
    QString tableOptions;      ///< after the columns of a table that is numbered or holds large values
    QString keyedTableOptions; ///< after the columns of a table that is kept in the order of its key

    /// The type of a record's column; days are ISO 8601 texts and flags 0 or 1, the same everywhere.
    [[nodiscard]] const QString &typeOf(FieldType type) const;
};

[[nodiscard]] const Dialect &sqliteDialect();

} // namespace tessera
