// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowcursor.h"

#include <sqlite3.h>

namespace tessera {

namespace {

int bindValue(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (value.typeId() == QMetaType::Int || value.typeId() == QMetaType::Bool || value.typeId() == QMetaType::LongLong)
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    const QByteArray text = value.toString().toUtf8();
    return sqlite3_bind_text64(statement, place, text.constData(), sqlite3_uint64(text.size()), SQLITE_TRANSIENT,
                               SQLITE_UTF8);
}

} // namespace

RowCursor::RowCursor(const Database &database, Statement statement)
    : m_database(&database)
    , m_statement(std::move(statement))
    , m_row(m_statement.get())
{}

Result<RowCursor> RowCursor::open(const Database &database, const QString &sql, const QVariantList &values)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *raw = nullptr;
    int code = sqlite3_prepare_v2(database.handle(), text.constData(), int(text.size()), &raw, nullptr);
    Statement statement(raw, &sqlite3_finalize);
    for (int i = 0; code == SQLITE_OK && i < int(values.size()); ++i)
        code = bindValue(raw, i + 1, values.at(i));
    if (code != SQLITE_OK)
        return tl::unexpected(database.lastError());
    return RowCursor(database, std::move(statement));
}

Result<bool> RowCursor::next()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return tl::unexpected(m_database->lastError());
}

} // namespace tessera
