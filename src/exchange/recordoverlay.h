// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

#include <QHash>

namespace tessera {

/// The records as they would stand after changes that have not been applied: what lies below, seen through them.
class RecordOverlay
{
public:
    explicit RecordOverlay(RecordLookup below) : m_below(std::move(below)) {}

    [[nodiscard]] std::optional<RecordValues> find(RecordKind kind, const QString &key) const;

    /// The record with the same key, or none.
    template <typename T>
    [[nodiscard]] std::optional<T> find(const T &keyed) const
    {
        const std::optional<RecordValues> values = find(T::kKind, keyOf(keyed));
        return values ? std::optional<T>(recordFrom<T>(*values)) : std::nullopt;
    }

    /// Puts the record there; what changes by that is added to the list, which stays as it is when nothing does.
    template <typename T>
    void put(const T &record, QList<Change> &changes)
    {
        const std::optional<T> before = find(record);
        if (before != record)
            add(makeChange<T>(before, record), changes);
    }

    template <typename T>
    void remove(const T &keyed, QList<Change> &changes)
    {
        if (const std::optional<T> before = find(keyed))
            add(makeChange<T>(before, {}), changes);
    }

    void apply(const QList<Change> &changes);

private:
    void add(const Change &change, QList<Change> &changes);

    RecordLookup m_below;
    QHash<RecordId, std::optional<RecordValues>> m_changed;
};

} // namespace tessera
