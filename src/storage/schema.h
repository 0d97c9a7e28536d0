// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dialect.h"
#include "storage/store.h"

#include <span>

namespace tessera {

class Database;

inline constexpr quint32 kApplicationId = 0x54455353; ///< "TESS"
inline constexpr int kSchemaVersion = 4;

/// A table or index and the statement that makes it.
struct SchemaObject {
    QString name;
    QString sql;

    bool operator==(const SchemaObject &) const = default;
};

/// The tables of the records, then those of the journal and the documents.
[[nodiscard]] QList<SchemaObject> schemaObjects(const Dialect &dialect);

/// One step from a schema to the next.
struct Migration {
    int to;
    Result<void> (*run)(const Database &database);
};

/// All steps; the first one makes the tables of a new workspace.
[[nodiscard]] std::span<const Migration> migrations();

/// Takes the steps after `from` in one transaction: all or none.
[[nodiscard]] Result<void> migrate(const Database &database, int from, std::span<const Migration> steps);

/// Whether the file has exactly our tables; what is missing, different or foreign is the damage.
[[nodiscard]] Result<void> checkSchema(const Database &database);

} // namespace tessera
