// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

class QSqlQuery;

namespace tessera {

class Database;

/// A change as its row in the journal holds it. Texts are canonicalText(), hashes contentHash(); null = no such side, or
/// for a text also: redacted.
struct JournalledChange {
    qint64 entry = 0;
    int ordinal = 0;
    QString kind;
    QString key;
    QString state; ///< with measure and year: copied from the record for filtering
    int measure = 0;
    int year = 0;
    QByteArray before;
    QByteArray after;
    QByteArray beforeHash;
    QByteArray afterHash;

    [[nodiscard]] bool isRedacted() const;
};

[[nodiscard]] JournalledChange journalled(const Change &change, int ordinal);

/// An entry with what its hash covers besides the entry itself.
struct JournalHead {
    JournalEntry entry;
    QString time;   ///< as written in the file: it is the text that is hashed
    QString origin; ///< likewise
    QByteArray payloadHash;
    QByteArray previousHash; ///< of the first entry: 32 zero bytes
};

/// A head for a new entry; gives the entry its hash.
[[nodiscard]] JournalHead headFor(const JournalEntry &entry, const QByteArray &payloadHash,
                                  const QByteArray &previousHash);

/// SHA-256 over the canonical JSON of the head.
[[nodiscard]] QByteArray hashOf(const JournalHead &head);

/// SHA-256 over the canonical JSON of what the changes hash to; the texts themselves may be erased later.
/// Records about persons shall carry a random salt field, so that an erased short text cannot be guessed from its hash.
[[nodiscard]] QByteArray payloadHash(const QList<JournalledChange> &changes);

[[nodiscard]] QByteArray firstPreviousHash();

[[nodiscard]] Result<void> appendEntry(const Database &database, const JournalHead &head,
                                       const QList<JournalledChange> &changes);

[[nodiscard]] Result<QList<JournalEntry>> readJournal(const Database &database, const JournalFilter &filter);
[[nodiscard]] Result<QList<JournalledChange>> readChanges(const Database &database, qint64 entry);

/// The newest entry; one with number 0 and firstPreviousHash() as its hash when the journal is empty.
[[nodiscard]] Result<JournalEntry> lastEntry(const Database &database);

// Pieces for readers that go through the whole journal.
[[nodiscard]] QString selectHeads();   ///< without WHERE and ORDER
[[nodiscard]] QString selectChanges(); ///< without WHERE and ORDER
[[nodiscard]] JournalHead headAt(const QSqlQuery &query);
[[nodiscard]] JournalledChange changeAt(const QSqlQuery &query);

/// What does not fit between an entry and its changes, in words; empty = all fits. The texts are not looked at.
[[nodiscard]] QString flawOfEntry(const JournalHead &head, const QList<JournalledChange> &changes);

/// What does not fit within a change; empty = all fits.
[[nodiscard]] QString flawOfChange(const JournalledChange &change);

} // namespace tessera
