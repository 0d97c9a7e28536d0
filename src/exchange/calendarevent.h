// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace tessera {

/// What a calendar file is sent for (METHOD). Answer: a reply, a counter-proposal or a question about an invitation.
enum class CalendarMethod : quint8 { Publish, Request, Cancel, Answer };

/// One event of a calendar file, as the file says it and before anybody made a meeting of it.
struct CalendarEvent {
    int line = 0; ///< on which it begins, from 1
    CalendarMethod method = CalendarMethod::Publish;
    QString uid;
    int sequence = 0;
    QDateTime stamp; ///< UTC

    /// Either whole days, from the first to the last ...
    QDate firstDay; ///< invalid with a moment, or when the file says no beginning
    QDate lastDay;

    /// ... or moments, in UTC. `ends` is invalid when the file says no end.
    QDateTime begins;
    QDateTime ends;
    QString timeZone;        ///< IANA, of the place; empty = not said
    bool isFloating = false; ///< the moments are clock times at the place, without a zone; kept as if UTC

    QString summary;
    QString location;
    QString description;
    QStringList categories;
    QString classification; ///< PUBLIC, PRIVATE or CONFIDENTIAL; empty = not said
    bool isCancelled = false;
    QList<int> alarmDays;        ///< reminders, so many days before
    QMap<QString, QString> ours; ///< our own properties by name: X-TESSERA-FORUM is "FORUM"
    QStringList notes;           ///< what could not be taken as it is, in whole sentences

    [[nodiscard]] bool hasBeginning() const { return firstDay.isValid() || begins.isValid(); }
};

} // namespace tessera
