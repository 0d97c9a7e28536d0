// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/pastworkspace.h"

#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// Everything that was written after an entry as one set, and the records that cannot be taken back.
struct Later {
    ChangeSet set;
    QSet<RecordId> erased;
};

Result<Later> changesAfter(const Store &store, qint64 entry)
{
    JournalFilter filter;
    filter.after = entry;
    Result<QList<JournalEntry>> entries = store.journal(filter);
    if (!entries)
        return tl::unexpected(entries.error());
    std::reverse(entries->begin(), entries->end());
    Later later;
    for (const JournalEntry &written : *entries) {
        const Result<QList<Change>> changes = store.changes(written.number);
        if (!changes)
            return tl::unexpected(changes.error());
        for (const Change &change : *changes) {
            if (!change.before && !change.after)
                later.erased.insert({change.kind, change.key});
        }
        later.set.changes += *changes;
    }
    later.set.changes.removeIf(
        [&later](const Change &change) { return later.erased.contains({change.kind, change.key}); });
    later.set = compacted(later.set);
    return later;
}

/// Takes the changes back in the file at that path; returns how many records could not be.
Result<int> takeBack(const QString &path, qint64 entry, const Workspace::Surroundings &surroundings)
{
    const auto store = Store::open(path, OpenMode::ReadWrite, surroundings.author, surroundings.clock);
    if (!store)
        return tl::unexpected(store.error());
    const Result<Later> later = changesAfter(**store, entry);
    if (!later)
        return tl::unexpected(later.error());
    ChangeSet back = inverted(later->set);
    back.documents.clear(); // a copy keeps all of them
    return (*store)->commit(back).map([&later](const JournalEntry &) { return int(later->erased.size()); });
}

} // namespace

Result<PastWorkspace> workspaceAsOf(const Workspace &present, qint64 entry,
                                    const Workspace::Surroundings &surroundings)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"past.tessera"_s);
    if (auto copied = present.store().copyTo(path); !copied)
        return tl::unexpected(copied.error());
    const Result<int> erased = takeBack(path, entry, surroundings);
    if (!erased)
        return tl::unexpected(erased.error());
    // Reading works on a copy of its own, so the folder may go.
    return Workspace::open(path, OpenMode::ReadOnly, surroundings).map([&erased](std::unique_ptr<Workspace> &&past) {
        return PastWorkspace{std::move(past), *erased};
    });
}

} // namespace tessera
