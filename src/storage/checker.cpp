// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/checker.h"

#include "domain/records.h"
#include "storage/database.h"
#include "storage/recordtable.h"
#include "storage/schema.h"
#include "storage/words.h"

#include <QCryptographicHash>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStepsBetweenReports = 256;

/// Opening verifies what an edit left behind; the thousands of changes of an import are left to check().
constexpr int kLargestStepCheckedOnOpening = 100;

QString documentPlace(const QString &sha256)
{
    return storageWords(QT_TRANSLATE_NOOP("tessera::Storage", "file %1")).arg(sha256);
}

QString filePlace()
{
    return storageWords(QT_TRANSLATE_NOOP("tessera::Storage", "the file as a whole"));
}

QString isMissing()
{
    return storageWords(QT_TRANSLATE_NOOP("tessera::Storage", "it is missing"));
}

QString isNotItsHash()
{
    return storageWords(QT_TRANSLATE_NOOP("tessera::Storage", "its content is not what its hash says"));
}

/// What is wrong with an entry as a link of the chain; empty = nothing.
QString flawOfLink(const JournalHead &head, const QByteArray &previousHash, const QList<JournalledChange> &changes)
{
    if (head.previousHash != previousHash)
        return storageWords(QT_TRANSLATE_NOOP("tessera::Storage", "it does not follow the entry before it"));
    return flawOfEntry(head, changes);
}

} // namespace

Checker::Checker(const Database &database, const Progress &progress) : m_database(database), m_progress(progress) {}

Result<CheckReport> Checker::run()
{
    Result<void> done = checkStructure();
    if (done && !isDone())
        done = checkJournal();
    for (const RecordKind kind : recordKinds()) {
        if (done && !isDone())
            done = checkRecords(kind);
    }
    if (done && !isDone())
        done = checkDocuments();
    if (done && !isDone())
        done = checkDocumentsOfEvidence();
    if (done)
        return m_report;
    // What SQLite cannot read is a finding, not a failure of the check.
    const Error &error = done.error();
    if (error.code != ErrorCode::WorkspaceDamaged && error.code != ErrorCode::UnknownSchemaObject)
        return tl::unexpected(error);
    report(filePlace(), error.context);
    return m_report;
}

Result<void> Checker::checkStructure()
{
    const Result<QVariant> verdict = m_database.value(u"PRAGMA integrity_check(1)"_s);
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (verdict->toString() != u"ok")
        return failure(ErrorCode::WorkspaceDamaged,
                       storageWords(QT_TRANSLATE_NOOP("tessera::Storage", "its pages do not fit together")),
                       verdict->toString());
    if (auto known = checkSchema(m_database); !known)
        return known;
    QStringList tables{u"journal"_s, u"document"_s};
    for (const RecordKind kind : recordKinds())
        tables << recordSchema(kind).name;
    for (const QString &table : tables) {
        const Result<QVariant> count = m_database.value(u"SELECT count(*) FROM \"%1\""_s.arg(table));
        if (!count)
            return tl::unexpected(count.error());
        m_total += count->toInt();
    }
    return {};
}

Result<void> Checker::checkJournal()
{
    Result<QSqlQuery> heads = m_database.read(selectHeads() + u" ORDER BY number"_s);
    if (!heads)
        return tl::unexpected(heads.error());
    Result<QSqlQuery> changes = m_database.read(selectChanges() + u" ORDER BY entry, ordinal"_s);
    if (!changes)
        return tl::unexpected(changes.error());
    return checkEntries(*heads, *changes).and_then([&] { return m_database.ended(*heads); }).and_then([&] {
        return m_database.ended(*changes);
    });
}

Result<void> Checker::checkEntries(QSqlQuery &heads, QSqlQuery &changes)
{
    QByteArray previousHash = firstPreviousHash();
    qint64 expected = 1;
    std::optional<JournalledChange> waiting;
    const auto fetch = [&] { waiting = changes.next() ? std::optional(changeAt(changes)) : std::nullopt; };
    fetch();
    for (; !isDone() && heads.next(); ++expected) {
        const JournalHead head = headAt(heads);
        const qint64 number = head.entry.number;
        if (number != expected || (waiting && waiting->entry < number)) {
            report(entryPlace(number != expected ? expected : waiting->entry), isMissing());
            return {};
        }
        QList<JournalledChange> own;
        for (; waiting && waiting->entry == number; fetch())
            own << *waiting;
        checkEntry(head, previousHash, own);
        previousHash = head.entry.hash;
        remember(own);
        ++m_report.journalEntries;
        advance();
    }
    if (waiting && !isDone())
        report(entryPlace(waiting->entry), isMissing());
    return {};
}

void Checker::checkEntry(const JournalHead &head, const QByteArray &previousHash,
                         const QList<JournalledChange> &changes)
{
    const QString place = entryPlace(head.entry.number);
    if (const QString flaw = flawOfLink(head, previousHash, changes); !flaw.isEmpty())
        report(place, flaw);
    for (const JournalledChange &change : changes) {
        if (const QString flaw = flawOfChange(change); !flaw.isEmpty())
            report(place, flaw);
    }
}

void Checker::remember(const QList<JournalledChange> &changes)
{
    for (const JournalledChange &change : changes) {
        m_report.redactedChanges += change.isRedacted() ? 1 : 0;
        const auto kind = recordKindFromName(change.kind);
        if (!kind)
            continue;
        if (change.afterHash.isNull())
            m_expected.remove({*kind, change.key});
        else
            m_expected.insert({*kind, change.key}, change.afterHash);
    }
}

Result<void> Checker::checkRecords(RecordKind kind)
{
    const Result<void> read = readRecordRows(m_database, kind, {}, [&](Row &row) {
        if (!isDone())
            checkRow(kind, row);
    });
    if (!read || isDone())
        return read;
    QStringList missing;
    for (auto it = m_expected.keyBegin(); it != m_expected.keyEnd(); ++it) {
        if (it->kind == kind)
            missing << it->key;
    }
    if (!missing.isEmpty())
        report(recordPlace(kind, *std::min_element(missing.begin(), missing.end())), isMissing());
    return {};
}

void Checker::checkRow(RecordKind kind, Row &row)
{
    const RecordValues values = valuesOf(kind, row);
    const QString key = keyOf(kind, values);
    const QByteArrayView hash = row.bytes(int(recordSchema(kind).fields.size()));
    const QByteArray expected = m_expected.take({kind, key});
    if (!row.isSound() || !checkValues(kind, values) || contentHash(kind, values) != hash)
        report(recordPlace(kind, key), isNotItsHash());
    else if (expected != hash)
        report(recordPlace(kind, key),
               storageWords(QT_TRANSLATE_NOOP("tessera::Storage", "it is not what the journal says")));
    ++m_report.records;
    advance();
}

Result<void> Checker::checkDocuments()
{
    Result<QSqlQuery> query = m_database.read(u"SELECT sha256, bytes FROM document ORDER BY sha256"_s);
    if (!query)
        return tl::unexpected(query.error());
    while (!isDone() && query->next()) {
        const QString name = query->value(0).toString();
        const QByteArray hash = QCryptographicHash::hash(query->value(1).toByteArray(), QCryptographicHash::Sha256);
        if (QString::fromLatin1(hash.toHex()) != name)
            report(documentPlace(name), isNotItsHash());
        ++m_report.documents;
        advance();
    }
    return m_database.ended(*query);
}

Result<void> Checker::checkDocumentsOfEvidence()
{
    const Result<QVariant> missing = m_database.value(
        u"SELECT sha256 FROM evidence WHERE sha256 <> '' AND sha256 NOT IN (SELECT sha256 FROM document) ORDER BY sha256"_s);
    if (!missing)
        return tl::unexpected(missing.error());
    if (missing->isValid())
        report(documentPlace(missing->toString()), isMissing());
    return {};
}

void Checker::report(const QString &place, const QString &reason)
{
    if (!m_report.damage)
        m_report.damage = Damage{place, reason};
}

void Checker::advance()
{
    ++m_done;
    if (m_progress && m_done % kStepsBetweenReports == 0 && !m_progress(m_done, m_total))
        m_report.isComplete = false;
}

Result<void> checkNewestEntry(const Database &database)
{
    Result<QSqlQuery> query = database.read(selectHeads() + u" ORDER BY number DESC LIMIT 2"_s);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return database.ended(*query);
    const JournalHead newest = headAt(*query);
    const QByteArray before = query->next() ? headAt(*query).entry.hash : firstPreviousHash();
    if (auto ended = database.ended(*query); !ended)
        return ended;
    if (newest.entry.changeCount > kLargestStepCheckedOnOpening)
        return {};
    const auto changes = readChanges(database, newest.entry.number);
    if (!changes)
        return tl::unexpected(changes.error());
    const QString flaw = flawOfLink(newest, before, *changes);
    if (flaw.isEmpty())
        return {};
    return tl::unexpected(damageError({entryPlace(newest.entry.number), flaw}));
}

Error damageError(const Damage &damage)
{
    return {ErrorCode::WorkspaceDamaged, damage.place + u": "_s + damage.reason, {}};
}

} // namespace tessera
