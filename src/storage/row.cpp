// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row.h"

#include "domain/isodate.h"

#include <limits>
#include <sqlite3.h>

namespace tessera {

namespace {

/// A number of exactly these digits, or -1.
int digits(QByteArrayView text)
{
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

QDate isoDay(QByteArrayView iso)
{
    if (iso.size() != 10 || iso.at(4) != '-' || iso.at(7) != '-')
        return {};
    return {digits(iso.first(4)), digits(iso.sliced(5, 2)), digits(iso.sliced(8, 2))};
}

} // namespace

QByteArrayView Row::bytes(int column) const
{
    // SQLite wants the pointer asked for before the length.
    const void *data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column)};
}

void Row::read(int column, QString &member)
{
    member = QString::fromUtf8(bytes(column));
}

void Row::read(int column, int &member)
{
    const sqlite3_int64 number = sqlite3_column_int64(m_statement, column);
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        m_isSound = false;
    else
        member = int(number);
}

void Row::read(int column, bool &member)
{
    const sqlite3_int64 number = sqlite3_column_int64(m_statement, column);
    if (number != 0 && number != 1)
        m_isSound = false;
    else
        member = number == 1;
}

void Row::read(int column, QDate &member)
{
    const QByteArrayView text = bytes(column);
    if (text.isEmpty())
        return;
    if (const QDate day = isoDay(text); day.isValid())
        member = day;
    else
        m_isSound = false;
}

void Row::read(int column, QDateTime &member)
{
    const QByteArrayView text = bytes(column);
    if (text.isEmpty())
        return;
    if (const QDateTime moment = momentFromText(QString::fromLatin1(text)); moment.isValid())
        member = moment;
    else
        m_isSound = false;
}

void Row::readRepeated(int column, QString &member)
{
    const auto place = std::size_t(column);
    if (m_previous.size() <= place)
        m_previous.resize(place + 1);
    auto &[previousBytes, previousText] = m_previous[place];
    if (const QByteArrayView text = bytes(column); previousBytes != text) {
        previousBytes = text.toByteArray();
        previousText = QString::fromUtf8(text);
    }
    member = previousText;
}

} // namespace tessera
