// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/words.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestValue = 64 * 1024 * 1024; // bytes; evidence files end at 25 MiB

/// The file as SQLite's URI, with which it is never created by mistake.
QString uriOf(const QString &path, Access access)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    const QString start = path.startsWith(u'/') ? u"file:"_s : u"file:///"_s;
    return start + encoded + (access == Access::Probe ? u"?mode=ro"_s : u"?mode=rw"_s);
}

QStringList settingsFor(Access access)
{
    QStringList settings{u"PRAGMA cell_size_check = ON"_s, u"PRAGMA temp_store = MEMORY"_s,
                         u"PRAGMA foreign_keys = OFF"_s, u"PRAGMA trusted_schema = OFF"_s};
    if (access == Access::Write)
        settings << u"PRAGMA synchronous = FULL"_s << u"PRAGMA secure_delete = ON"_s;
    if (access == Access::Copy)
        settings << u"PRAGMA locking_mode = EXCLUSIVE"_s << u"PRAGMA synchronous = OFF"_s;
    return settings;
}

/// What a file from elsewhere must not be able to do.
void harden(sqlite3 *handle)
{
    for (const int option : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
                             SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_TRUSTED_SCHEMA})
        sqlite3_db_config(handle, option, option == SQLITE_DBCONFIG_DEFENSIVE ? 1 : 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, kLongestValue);
}

void bindAll(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, values.at(i));
}

} // namespace

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{}

Database::~Database()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database(path, QUuid::createUuid().toString()));
    QSqlDatabase &connection = database->m_database;
    connection.setDatabaseName(uriOf(path, access));
    // A lock that is held lasts as long as a program runs; only the moment of closing is worth waiting for.
    connection.setConnectOptions(access == Access::Write ? u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=250"_s
                                                         : u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=0"_s);
    if (!connection.open()) {
        const QSqlError error = connection.lastError();
        return tl::unexpected(storageError(error.nativeErrorCode().toInt(), path, error.text()));
    }
    // Two copies of the library in one program would not see each other's locks.
    if (!database->handle() || sqlite3_memory_used() == 0)
        return failure(ErrorCode::StorageFailure, shownPath(path), u"Qt uses another SQLite library"_s);
    harden(database->handle());
    for (const QString &setting : settingsFor(access)) {
        if (auto done = database->execute(setting); !done)
            return tl::unexpected(done.error());
    }
    return database;
}

sqlite3 *Database::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Result<void> Database::lockForGood()
{
    // The locking mode comes second: a journal that a crash left is removed only in normal mode. In exclusive mode the
    // lock stays after the commit.
    for (const QString &step : {u"BEGIN EXCLUSIVE"_s, u"PRAGMA locking_mode = EXCLUSIVE"_s, u"COMMIT"_s,
                                u"PRAGMA journal_mode = TRUNCATE"_s}) {
        if (auto done = execute(step); !done)
            return done;
    }
    return {};
}

void Database::tidyUp()
{
    m_prepared.clear();
    // Only in normal locking mode does SQLite remove its journal; it does so before it lets the lock go.
    [[maybe_unused]] const auto unlocked = execute(u"PRAGMA locking_mode = NORMAL"_s);
    [[maybe_unused]] const auto removed = execute(u"PRAGMA journal_mode = DELETE"_s);
}

Result<void> Database::execute(const QString &sql) const
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return tl::unexpected(lastError());
    return {};
}

Result<int> Database::write(const QString &sql, const QVariantList &values) const
{
    auto place = m_prepared.find(sql);
    if (place == m_prepared.end()) {
        QSqlQuery query(m_database);
        if (!query.prepare(sql))
            return tl::unexpected(lastError());
        place = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = place->second;
    bindAll(query, values);
    if (!query.exec())
        return tl::unexpected(lastError());
    return query.numRowsAffected();
}

Result<QSqlQuery> Database::read(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(lastError());
    bindAll(query, values);
    if (!query.exec())
        return tl::unexpected(lastError());
    return query;
}

Result<void> Database::ended(const QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    if (error.type() == QSqlError::NoError)
        return {};
    return tl::unexpected(storageError(error.nativeErrorCode().toInt(), m_path, error.text()));
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> query = read(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    const QVariant found = query->next() ? query->value(0) : QVariant();
    return ended(*query).map([&] { return found; });
}

Error Database::lastError() const
{
    return storageError(sqlite3_extended_errcode(handle()), m_path, QString::fromUtf8(sqlite3_errmsg(handle())));
}

Error storageError(int sqliteCode, const QString &path, const QString &driverText)
{
    const QString detail = u"%1 (SQLite %2)"_s.arg(driverText).arg(sqliteCode);
    qCWarning(storageLog) << detail;
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, shownPath(path), detail};
    case SQLITE_IOERR:
        return {ErrorCode::DiskFailure, shownPath(path), detail};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {ErrorCode::FileNotWritable, shownPath(path), detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::WorkspaceDamaged,
                storageWords(QT_TRANSLATE_NOOP("tessera::Storage", "its pages do not fit together")), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::WorkspaceInUse, shownPath(path), detail};
    default:
        return {ErrorCode::StorageFailure, shownPath(path), detail};
    }
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself already; then this changes nothing.
    if (m_isOpen) [[maybe_unused]]
        const auto done = m_database.write(u"ROLLBACK"_s, {});
}

Result<void> Transaction::begin()
{
    const Result<int> begun = m_database.write(u"BEGIN IMMEDIATE"_s, {});
    m_isOpen = begun.has_value();
    return begun.map([](int) {});
}

Result<void> Transaction::commit()
{
    const Result<int> done = m_database.write(u"COMMIT"_s, {});
    m_isOpen = !done;
    return done.map([](int) {});
}

} // namespace tessera
