// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MeetingEdits about forums.
#include "domain/freshid.h"
#include "workspace/meetingedits.h"

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// A forum as the records that make it up, by key.
struct ForumRecords {
    QMap<QString, ForumRecord> forum;
    QMap<QString, ForumMember> members;
    QMap<QString, ForumChair> chairs;

    bool operator==(const ForumRecords &) const = default;
};

ForumRecords recordsOf(const Forum &forum)
{
    ForumRecords records;
    records.forum.insert(
        forum.id, {forum.id, forum.title.text().simplified(), forum.shortTitle.text().simplified(), forum.memberGroup});
    for (const Membership &member : forum.members) {
        const ForumMember record{forum.id, member.state, member.from, member.to};
        records.members.insert(keyOf(record), record);
    }
    for (const Chair &chair : forum.chairs) {
        const ForumChair record{forum.id, chair.from, chair.to, chair.holder, chair.person, chair.confidence};
        records.chairs.insert(keyOf(record), record);
    }
    return records;
}

/// The records that are there for a forum; none for one that only the catalogue has.
Result<ForumRecords> storedRecords(const Store &store, const QString &id)
{
    const auto forum = store.load<ForumRecord>({{u"id"_s, id}});
    const auto members = store.load<ForumMember>({{u"forum"_s, id}});
    const auto chairs = store.load<ForumChair>({{u"forum"_s, id}});
    if (!forum || !members || !chairs)
        return tl::unexpected(!forum ? forum.error() : !members ? members.error() : chairs.error());
    ForumRecords records;
    for (const ForumRecord &record : *forum)
        records.forum.insert(keyOf(record), record);
    for (const ForumMember &record : *members)
        records.members.insert(keyOf(record), record);
    for (const ForumChair &record : *chairs)
        records.chairs.insert(keyOf(record), record);
    return records;
}

template <typename T>
void appendDifference(QList<Change> &changes, const QMap<QString, T> &before, const QMap<QString, T> &after)
{
    for (auto old = before.constBegin(); old != before.constEnd(); ++old) {
        if (!after.contains(old.key()))
            changes.append(makeChange<T>(*old, {}));
    }
    for (auto fresh = after.constBegin(); fresh != after.constEnd(); ++fresh) {
        const auto old = before.constFind(fresh.key());
        if (old == before.constEnd())
            changes.append(makeChange<T>({}, *fresh));
        else if (*old != *fresh)
            changes.append(makeChange<T>(*old, *fresh));
    }
}

QList<Change> difference(const ForumRecords &before, const ForumRecords &after)
{
    QList<Change> changes;
    appendDifference(changes, before.forum, after.forum);
    appendDifference(changes, before.members, after.members);
    appendDifference(changes, before.chairs, after.chairs);
    return changes;
}

} // namespace

Result<QString> MeetingEdits::setForum(const Forum &forum)
{
    if (const auto fits = checkForum(m_workspace.participants(), forum); !fits)
        return tl::unexpected(fits.error());
    Forum wanted = forum;
    if (wanted.id.isEmpty()) {
        QStringList taken;
        for (const Forum &known : m_workspace.meetings().forums())
            taken.append(known.id);
        wanted.id = readableId(wanted.shortTitle.text(), taken);
    }
    const Result<ForumRecords> before = storedRecords(m_workspace.store(), wanted.id);
    if (!before)
        return tl::unexpected(before.error());
    const Forum *ofCatalogue = m_workspace.participants().forum(wanted.id);
    const ForumRecords after = recordsOf(wanted);
    if (ofCatalogue && before->forum.isEmpty() && after == recordsOf(*ofCatalogue))
        return wanted.id;
    ChangeSet set;
    set.title = before->forum.isEmpty() && !ofCatalogue ? tr("Forum “%1” added").arg(wanted.shortTitle.text())
                                                        : tr("Forum “%1” changed").arg(wanted.shortTitle.text());
    set.changes = difference(*before, after);
    return m_workspace.commit(set).map([&] { return wanted.id; });
}

Result<void> MeetingEdits::removeForum(const QString &forum)
{
    const MeetingBook &book = m_workspace.meetings();
    const bool isOfCatalogue = m_workspace.participants().forum(forum) != nullptr;
    const auto isHere = [&](const Meeting &meeting) { return meeting.forum == forum; };
    if (!isOfCatalogue && std::any_of(book.meetings().begin(), book.meetings().end(), isHere))
        return failure(ErrorCode::ForumInUse, book.forumName(forum));
    const Result<ForumRecords> before = storedRecords(m_workspace.store(), forum);
    if (!before)
        return tl::unexpected(before.error());
    ChangeSet set;
    set.title = isOfCatalogue ? tr("Forum “%1” as in the catalogue").arg(book.forumName(forum))
                              : tr("Forum “%1” removed").arg(book.forumName(forum));
    set.changes = difference(*before, {});
    return m_workspace.commit(set);
}

} // namespace tessera
