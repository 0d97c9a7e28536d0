// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contacterasure.h"

namespace tessera {

Contact erasedContact(const Contact &contact, QDate today)
{
    // What stays is named, so that a field added later goes unless somebody decides otherwise.
    Contact left;
    left.id = contact.id;
    left.state = contact.state;
    left.roles = contact.roles;
    left.from = contact.from;
    left.until = contact.until;
    left.sharing = contact.sharing;
    left.erased = today;
    return left;
}

Confirmation erasedConfirmation(const Confirmation &confirmation)
{
    Confirmation left;
    left.id = confirmation.id;
    left.contact = confirmation.contact;
    left.event = confirmation.event;
    left.on = confirmation.on;
    left.means = confirmation.means;
    left.notifiedOn = confirmation.notifiedOn;
    return left;
}

CommsReply erasedReply(const CommsReply &reply)
{
    CommsReply left;
    left.check = reply.check;
    left.contact = reply.contact;
    left.result = reply.result;
    left.answeredAt = reply.answeredAt;
    return left;
}

} // namespace tessera
