// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QDateTime>
#include <QHash>

#include <functional>

namespace tessera {

/// One record, before and after. None before = created; none after = removed.
struct Change {
    RecordKind kind = RecordKind::Property;
    QString key;
    std::optional<RecordValues> before;
    std::optional<RecordValues> after;

    bool operator==(const Change &) const = default;
};

/// A change made from the structs of records.h; both refer to the same key, and at least one is given.
template <typename T>
[[nodiscard]] Change makeChange(const std::optional<T> &before, const std::optional<T> &after)
{
    Q_ASSERT(before || after);
    Change change{T::kKind, keyOf(before ? *before : *after), {}, {}};
    if (before)
        change.before = valuesOf(*before);
    if (after)
        change.after = valuesOf(*after);
    return change;
}

/// Where a ChangeSet comes from.
enum class Origin : quint8 { Edit, Undo, Redo, Import, CarryForward, Sample };
template <>
std::span<const Choice<Origin>> choices<Origin>();

/// What a user did in one step: applied whole, written to the journal whole, undone whole.
struct ChangeSet {
    QString title;  ///< the name of the step: "Hungary, CBM 8: implemented"
    QString reason; ///< why, where the user was asked
    Origin origin = Origin::Edit;
    qint64 reverts = 0; ///< journal number of the entry that an undo or redo takes back; 0 = none
    QList<Change> changes;
    QHash<QString, QByteArray> documents; ///< bytes of new evidence files by SHA-256, stored once

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }
};

/// The same step backwards: order reversed, before and after exchanged. Title, reason and documents are kept.
[[nodiscard]] ChangeSet inverted(const ChangeSet &set);

/// One change per record: the first "before" with the last "after"; records that end as they began are left out.
[[nodiscard]] ChangeSet compacted(const ChangeSet &set);

/// The record as it stands now, or none.
using RecordLookup = std::function<std::optional<RecordValues>(RecordKind kind, const QString &key)>;

/// The changes whose "before" is not what stands there now. Empty = the set can be applied.
[[nodiscard]] QList<Change> conflicts(const ChangeSet &set, const RecordLookup &current);

/// Who works, stamped on every journal entry.
struct Author {
    QString name;
    QString machine;
};

/// One entry of the journal. Order comes from `number`, never from the clock.
struct JournalEntry {
    qint64 number = 0;
    QDateTime time; ///< UTC
    Author author;
    QString title;
    QString reason;
    Origin origin = Origin::Edit;
    qint64 reverts = 0;
    int changeCount = 0;
    QByteArray hash; ///< SHA-256 of this entry's head; covers the hash before it and the hash of its payload
};

/// Which entries to show; empty members do not filter.
struct JournalFilter {
    qint64 after = 0; ///< entries with a greater number
    QString state;
    int measure = 0;
    int year = 0;
    std::optional<RecordKind> kind;
    QString key; ///< of the record, together with `kind`
    QString author;
    QString text; ///< in the title or reason, case ignored
    QDateTime from;
    QDateTime to;
    int limit = 0; ///< the newest so many; 0 = all
};

} // namespace tessera
