// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace tessera {

/// A day written as 2025-10-31 and in no other way; invalid for everything else. Qt's own reader takes anything that
/// begins with a day, which would let a file say one thing and be kept as another.
[[nodiscard]] inline QDate dateFromIso(const QString &text)
{
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return date.isValid() && date.toString(Qt::ISODate) == text ? date : QDate();
}

} // namespace tessera
