// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace tessera {

/// A day written as 2025-10-31 and in no other way; invalid for everything else. Qt's own reader takes anything that
/// begins with a day, which would let a file say one thing and be kept as another.
[[nodiscard]] inline QDate dateFromIso(const QString &text)
{
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return date.isValid() && date.toString(Qt::ISODate) == text ? date : QDate();
}

/// A moment as it is kept: 2025-11-18T09:30:00Z, always UTC, to the second; empty for an invalid one.
[[nodiscard]] inline QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")) : QString();
}

/// A moment written exactly so; invalid for everything else.
[[nodiscard]] inline QDateTime momentFromText(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    return moment.isValid() && momentText(moment) == text ? moment : QDateTime();
}

} // namespace tessera
