// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change.h"

#include <array>

namespace tessera {

namespace {

constexpr std::array kOrigins{
    Choice<Origin>{Origin::Edit, "edit", QT_TRANSLATE_NOOP("tessera::Choice", "Edit")},
    Choice<Origin>{Origin::Undo, "undo", QT_TRANSLATE_NOOP("tessera::Choice", "Undo")},
    Choice<Origin>{Origin::Redo, "redo", QT_TRANSLATE_NOOP("tessera::Choice", "Redo")},
    Choice<Origin>{Origin::Import, "import", QT_TRANSLATE_NOOP("tessera::Choice", "Import")},
    Choice<Origin>{Origin::CarryForward, "carry-forward", QT_TRANSLATE_NOOP("tessera::Choice", "Carried forward")},
    Choice<Origin>{Origin::Sample, "sample", QT_TRANSLATE_NOOP("tessera::Choice", "Sample")},
};

} // namespace

template <>
std::span<const Choice<Origin>> choices<Origin>()
{
    return kOrigins;
}

ChangeSet inverted(const ChangeSet &set)
{
    ChangeSet result = set;
    std::reverse(result.changes.begin(), result.changes.end());
    for (Change &change : result.changes)
        std::swap(change.before, change.after);
    return result;
}

ChangeSet compacted(const ChangeSet &set)
{
    ChangeSet result = set;
    result.changes.clear();
    QHash<RecordId, qsizetype> places;
    for (const Change &change : set.changes) {
        const RecordId id{change.kind, change.key};
        if (const auto place = places.constFind(id); place != places.constEnd()) {
            result.changes[*place].after = change.after;
        } else {
            places.insert(id, result.changes.size());
            result.changes.append(change);
        }
    }
    result.changes.removeIf([](const Change &change) { return change.before == change.after; });
    return result;
}

QList<Change> conflicts(const ChangeSet &set, const RecordLookup &current)
{
    QList<Change> found;
    QHash<RecordId, std::optional<RecordValues>> touched;
    for (const Change &change : set.changes) {
        const RecordId id{change.kind, change.key};
        const auto earlier = touched.constFind(id);
        const std::optional<RecordValues> now =
            earlier != touched.constEnd() ? *earlier : current(change.kind, change.key);
        if (now != change.before)
            found.append(change);
        touched.insert(id, change.after);
    }
    return found;
}

} // namespace tessera
