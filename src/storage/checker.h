// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journaltable.h"

#include <QHash>

namespace tessera {

/// Compares everything in a file with everything else that vouches for it; stops at the first thing that is wrong.
class Checker
{
public:
    Checker(const Database &database, const Progress &progress);

    [[nodiscard]] Result<CheckReport> run();

private:
    Result<void> checkStructure();
    Result<void> checkJournal();
    Result<void> checkEntries(QSqlQuery &heads, QSqlQuery &changes);
    Result<void> checkRecords(RecordKind kind);
    Result<void> checkDocuments();
    Result<void> checkDocumentsOfEvidence();

    void checkEntry(const JournalHead &head, const QByteArray &previousHash, const QList<JournalledChange> &changes);
    void checkRow(RecordKind kind, Row &row);
    void remember(const QList<JournalledChange> &changes);

    /// Notes the damage unless there is one already.
    void report(const QString &place, const QString &reason);
    void advance();
    [[nodiscard]] bool isDone() const { return m_report.damage || !m_report.isComplete; }

    const Database &m_database;
    const Progress &m_progress;
    CheckReport m_report;
    int m_total = 0;
    int m_done = 0;
    QHash<RecordId, QByteArray> m_expected; ///< hash of each record that should be there, by the journal
};

/// Whether the newest journal entry is whole and follows the one before it: quick enough for every opening.
[[nodiscard]] Result<void> checkNewestEntry(const Database &database);

/// A Damage as an error.
[[nodiscard]] Error damageError(const Damage &damage);

} // namespace tessera
