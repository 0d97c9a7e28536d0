// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <unordered_map>

struct sqlite3;

namespace tessera {

/// How a file is opened.
enum class Access : quint8 {
    Write, ///< the workspace itself: durable, and locked against others by lockForGood()
    Probe, ///< to read beside other programs, with their locks
    Copy,  ///< a file of our own that nobody else knows: quick, not durable
};

/// One connection, hardened against what a file from elsewhere may contain. Used by one thread.
class Database
{
public:
    /// Opens a file that is there.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] sqlite3 *handle() const;

    /// Takes the lock that keeps other programs out until the connection ends; WorkspaceInUse when one is in already.
    [[nodiscard]] Result<void> lockForGood();

    /// Leaves one file behind. Needed before the end of a connection that wrote.
    void tidyUp();

    [[nodiscard]] Result<void> execute(const QString &sql) const;

    /// Runs a statement that writes, prepared once and kept; returns how many rows it touched.
    [[nodiscard]] Result<int> write(const QString &sql, const QVariantList &values) const;

    /// A query that stands before its first row. Read it with next(), then ask ended().
    [[nodiscard]] Result<QSqlQuery> read(const QString &sql, const QVariantList &values = {}) const;

    /// Whether a reading came to its end or broke off.
    [[nodiscard]] Result<void> ended(const QSqlQuery &query) const;

    /// The first column of the first row; invalid when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;

    /// What SQLite says went wrong last, in our words.
    [[nodiscard]] Error lastError() const;

private:
    Database(QString path, QString connection);

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    mutable std::unordered_map<QString, QSqlQuery> m_prepared;
};

/// An extended result code of SQLite as an error about a file.
[[nodiscard]] Error storageError(int sqliteCode, const QString &path, const QString &driverText);

/// One transaction; rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(const Database &database) : m_database(database) {}
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();

private:
    const Database &m_database;
    bool m_isOpen = false;
};

} // namespace tessera
