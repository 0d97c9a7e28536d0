// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/editionedits.h"

#include "domain/freshid.h"
#include "workspace/textlimit.h"

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// Name of the property that keeps under which label the last document of a year went out.
QString labelProperty(int year)
{
    return u"review-label-%1"_s.arg(year);
}

Result<qint64> newestEntry(const Store &store)
{
    JournalFilter newest;
    newest.limit = 1;
    return store.journal(newest).map(
        [](const QList<JournalEntry> &entries) { return entries.isEmpty() ? qint64(0) : entries.constFirst().number; });
}

} // namespace

EditionEdits::EditionEdits(Workspace &workspace) : m_workspace(workspace) {}

Result<QList<FrozenEdition>> EditionEdits::editions() const
{
    Result<QList<FrozenEdition>> all = m_workspace.store().load<FrozenEdition>();
    if (!all)
        return all;
    all->removeIf([this](const FrozenEdition &edition) { return edition.framework != m_workspace.framework().id; });
    std::sort(all->begin(), all->end(), [](const FrozenEdition &a, const FrozenEdition &b) {
        return std::pair(a.entry, a.id) > std::pair(b.entry, b.id);
    });
    return all;
}

Result<FrozenEdition> EditionEdits::edition(const QString &id) const
{
    const Result<QList<FrozenEdition>> all = editions();
    if (!all)
        return tl::unexpected(all.error());
    const auto found =
        std::find_if(all->begin(), all->end(), [&id](const FrozenEdition &edition) { return edition.id == id; });
    if (found == all->end())
        return failure(ErrorCode::ValueNotRecognised, id);
    return *found;
}

Result<FrozenEdition> EditionEdits::freeze(FrozenEdition edition)
{
    const Result<qint64> newest = newestEntry(m_workspace.store());
    if (!newest)
        return tl::unexpected(newest.error());
    edition.id = freshId();
    edition.name = edition.name.trimmed();
    edition.framework = m_workspace.framework().id;
    edition.entry = int(*newest);
    edition.frozenAt = m_workspace.clock().now();
    if (edition.name.isEmpty())
        return failure(ErrorCode::ValueMissing, tr("the name of the edition"));
    ChangeSet set;
    set.title = tr("Edition “%1” of %2 frozen").arg(edition.name, QString::number(edition.year));
    set.changes = {makeChange<FrozenEdition>(std::nullopt, edition)};
    return m_workspace.commit(set).map([&] { return edition; });
}

Result<void> EditionEdits::remove(const FrozenEdition &edition)
{
    ChangeSet set;
    set.title = tr("Edition “%1” of %2 removed").arg(edition.name, QString::number(edition.year));
    set.changes = {makeChange<FrozenEdition>(edition, std::nullopt)};
    return m_workspace.commit(set);
}

Result<void> EditionEdits::recordWiderLabel(int year, SharingLabel contents, SharingLabel label, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::LabelReasonMissing, sharingText(contents));
    const QString name = labelProperty(year);
    const QString before = m_workspace.property(name);
    // The moment makes it another value each time a document goes out, so that each is journalled.
    const QString value =
        sharingText(label) + u' ' + m_workspace.clock().now().toUTC().toString(Qt::ISODateWithMs);
    ChangeSet set;
    //: Name of a step: %1 = year, %2 and %3 = sharing labels
    set.title = tr("Review of %1 labelled %2, its contents are %3")
                    .arg(QString::number(year), sharingText(label), sharingText(contents));
    set.reason = reason.trimmed();
    set.changes = {makeChange<Property>(before.isEmpty() ? std::nullopt : std::optional(Property{name, before}),
                                        Property{name, value})};
    if (auto checked = checkTexts(valuesOf(Property{name, set.reason}), set.title); !checked)
        return checked;
    return m_workspace.commit(set);
}

Result<QList<JournalEntry>> EditionEdits::changesAfter(const FrozenEdition &edition) const
{
    JournalFilter later;
    later.after = edition.entry;
    JournalFilter ofEditions = later;
    later.year = edition.year;
    ofEditions.kind = RecordKind::FrozenEdition; // which have a year too
    Result<QList<JournalEntry>> entries = m_workspace.store().journal(later);
    const Result<QList<JournalEntry>> ignored = m_workspace.store().journal(ofEditions);
    if (!entries || !ignored)
        return entries ? ignored : entries;
    entries->removeIf([&ignored](const JournalEntry &entry) {
        return std::any_of(ignored->begin(), ignored->end(),
                           [&entry](const JournalEntry &other) { return other.number == entry.number; });
    });
    return entries;
}

} // namespace tessera
