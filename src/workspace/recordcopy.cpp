// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/recordcopy.h"

namespace tessera {

Result<RecordLookup> copyRecords(const Store &store)
{
    auto copies = std::make_shared<QHash<RecordId, RecordValues>>();
    for (const RecordKind kind : recordKinds()) {
        const Result<QList<RecordValues>> records = store.records(kind);
        if (!records)
            return tl::unexpected(records.error());
        for (const RecordValues &values : *records)
            copies->insert({kind, keyOf(kind, values)}, values);
    }
    return [copies](RecordKind kind, const QString &key) -> std::optional<RecordValues> {
        const auto found = copies->constFind({kind, key});
        return found == copies->constEnd() ? std::nullopt : std::optional(*found);
    };
}

} // namespace tessera
