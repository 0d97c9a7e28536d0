// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/journalcommand.h"

#include "storage/store.h"
#include "workspace/author.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QJsonValue recordJson(RecordKind kind, const std::optional<RecordValues> &values)
{
    return values ? QJsonValue(toJson(kind, *values)) : QJsonValue();
}

QJsonObject changeJson(const Change &change)
{
    return {{u"kind"_s, recordSchema(change.kind).name},
            {u"key"_s, change.key},
            {u"before"_s, recordJson(change.kind, change.before)},
            {u"after"_s, recordJson(change.kind, change.after)},
            {u"redacted"_s, !change.before && !change.after}};
}

QJsonObject entryJson(const JournalEntry &entry, const QList<Change> &changes)
{
    QJsonArray changed;
    for (const Change &change : changes)
        changed.append(changeJson(change));
    return {{u"number"_s, entry.number},
            {u"time"_s, entry.time.toUTC().toString(Qt::ISODateWithMs)},
            {u"author"_s, QJsonObject{{u"name"_s, entry.author.name}, {u"machine"_s, entry.author.machine}}},
            {u"title"_s, entry.title},
            {u"reason"_s, entry.reason},
            {u"origin"_s, idOf(entry.origin)},
            {u"reverts"_s, entry.reverts > 0 ? QJsonValue(entry.reverts) : QJsonValue()},
            {u"hash"_s, QString::fromLatin1(entry.hash.toHex())},
            {u"changes"_s, changed}};
}

Result<void> printJson(const Store &store, const QList<JournalEntry> &entries, Console &console)
{
    for (const JournalEntry &entry : entries) {
        const Result<QList<Change>> changes = store.changes(entry.number);
        if (!changes)
            return tl::unexpected(changes.error());
        console.result(entryJson(entry, *changes));
    }
    return {};
}

QStringList entryRow(const JournalEntry &entry)
{
    QString what = entry.title;
    if (!entry.reason.isEmpty())
        what += u" – "_s + entry.reason;
    const QString changes =
        QCoreApplication::translate("tessera::CommandLine", "%n change(s)", nullptr, entry.changeCount);
    return {QString::number(entry.number),
            entry.time.toUTC().toString(Qt::ISODate),
            terminalText(entry.author.name + u", "_s + entry.author.machine),
            labelOf(entry.origin),
            changes,
            terminalText(what)};
}

void printText(const QList<JournalEntry> &entries, Console &console)
{
    QList<QStringList> rows;
    for (const JournalEntry &entry : entries)
        rows.append(entryRow(entry));
    for (const QString &line : alignedRows(rows))
        console.result(line);
}

} // namespace

Result<void> runJournal(const CommandCall &call)
{
    const Result<std::optional<int>> since = call.number(u"since"_s);
    if (!since)
        return tl::unexpected(since.error());
    const auto store = Store::open(call.argument(0), OpenMode::ReadOnly, systemAuthor(), call.clock());
    if (!store)
        return tl::unexpected(store.error());
    JournalFilter filter;
    filter.after = since->value_or(0);
    Result<QList<JournalEntry>> entries = (*store)->journal(filter);
    if (!entries)
        return tl::unexpected(entries.error());
    std::reverse(entries->begin(), entries->end());
    if (call.isSet(u"json"_s))
        return printJson(**store, *entries, call.console());
    printText(*entries, call.console());
    return {};
}

} // namespace tessera
