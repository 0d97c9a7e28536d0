// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactroles.h"
#include "workspace/contactedits.h"

namespace tessera::test {

/// The value, or the end of the test program with the reason.
template <typename T>
T taken(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(describeInOneLine(result.error())));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

[[nodiscard]] inline Contact contactOf(const QString &state, const QString &role, const QString &name)
{
    Contact contact;
    contact.state = state;
    contact.roles = role;
    contact.name = name;
    contact.organisation = QStringLiteral("Ministry");
    return contact;
}

/// Enters a contact with the day of its nomination; returns its id.
inline QString enterContact(Workspace &workspace, const Contact &contact, QDate nominated)
{
    Confirmation event;
    event.event = ConfirmationEvent::Nominated;
    event.on = nominated;
    event.means = Means::NoteVerbale;
    event.reference = QStringLiteral("NV 1");
    return taken(ContactEdits(workspace).add(contact, event));
}

/// Sets up a check to everybody, sent and to be answered by then; returns its id.
inline QString startCheck(Workspace &workspace, const QDateTime &sentAt, int hours = 24)
{
    CommsCheck check;
    check.title = QStringLiteral("Autumn check");
    check.sentAt = sentAt;
    check.deadline = sentAt.addSecs(qint64(hours) * 3600);
    return taken(ContactEdits(workspace).startCheck(check));
}

/// Records what one contact made of a check.
inline void recordReply(Workspace &workspace, const QString &check, const QString &contact, ReplyResult result,
                        const QDateTime &at = {})
{
    CommsReply reply;
    reply.check = check;
    reply.contact = contact;
    reply.result = result;
    reply.answeredAt = at;
    taken(ContactEdits(workspace).setReplies({reply}));
}

} // namespace tessera::test
