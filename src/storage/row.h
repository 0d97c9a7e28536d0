// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <type_traits>
#include <vector>

struct sqlite3_stmt;

namespace tessera {

/// The row at which a reading stands, its columns numbered from 0. Store::load() fills structs from it; nobody else needs it.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}

    /// The bytes of a text or blob; valid until the reading moves on.
    [[nodiscard]] QByteArrayView bytes(int column) const;

    /// Each takes a column into a member. What does not fit leaves the member alone and makes the row unsound.
    void read(int column, QString &member);
    void read(int column, int &member);
    void read(int column, bool &member);
    void read(int column, QDate &member);
    void read(int column, QDateTime &member);
    template <typename E>
    requires std::is_enum_v<E>
    void read(int column, E &member);

    /// A text that mostly equals the one in the row before, which is then shared.
    void readRepeated(int column, QString &member);

    /// False once a value did not fit its column since the reading began: an unknown choice, a day that does not exist.
    [[nodiscard]] bool isSound() const { return m_isSound; }

private:
    sqlite3_stmt *m_statement;
    bool m_isSound = true;
    std::vector<std::pair<QByteArray, QString>> m_previous; ///< by column: bytes and text of the row before
};

template <typename E>
requires std::is_enum_v<E>
void Row::read(int column, E &member)
{
    const QByteArrayView id = bytes(column);
    for (const Choice<E> &c : choices<E>()) {
        if (id == QByteArrayView(c.id)) {
            member = c.value;
            return;
        }
    }
    m_isSound = false;
}

namespace detail {

/// Reads the members of a struct in the order of their columns.
template <typename T>
struct RowVisitor {
    Row &row;
    T record{};
    int column = 0;

    template <typename M>
    void key(const char *, M T::*member)
    {
        if constexpr (std::is_same_v<M, QString>)
            row.readRepeated(column++, record.*member);
        else
            row.read(column++, record.*member);
    }
    template <typename M>
    void field(const char *, M T::*member)
    {
        row.read(column++, record.*member);
    }
};

} // namespace detail

} // namespace tessera
