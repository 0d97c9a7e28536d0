// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactbook.h"
#include "domain/contactroles.h"
#include "domain/meetingbook.h"
#include "fixtures.h"

/// Contacts and meetings in few words.
namespace tessera::fixtures {

inline Contact contact(const QString &id, const QString &code, const QString &roles = role::kOscePolicy,
                       QDate from = {2020, 1, 1}, QDate until = {})
{
    Contact result;
    result.id = id;
    result.state = code;
    result.roles = roles;
    result.name = u"M. Példa"_s;
    result.from = from;
    result.until = until;
    return result;
}

inline Confirmation event(const QString &of, ConfirmationEvent what, QDate on, QDate notifiedOn = {})
{
    Confirmation result;
    result.id = u"%1-%2-%3"_s.arg(of, idOf(what), on.toString(Qt::ISODate));
    result.contact = of;
    result.event = what;
    result.on = on;
    result.notifiedOn = notifiedOn;
    return result;
}

inline Confirmation confirmed(const QString &of, QDate on)
{
    return event(of, ConfirmationEvent::Confirmed, on);
}

inline QDateTime moment(QDate day, int hour = 12, int minute = 0)
{
    return QDateTime(day, {hour, minute}, Qt::UTC);
}

inline Meeting meeting(const QString &id, QDate begin, int countsFor = 11, const QString &forum = u"iwg"_s)
{
    Meeting result;
    result.id = id;
    result.forum = forum;
    result.number = id;
    result.begin = begin;
    result.end = begin;
    result.countsFor = countsFor;
    return result;
}

inline Attendance attendance(const QString &of, const QString &code, Presence presence)
{
    Attendance result;
    result.meeting = of;
    result.state = code;
    result.presence = presence;
    return result;
}

} // namespace tessera::fixtures
