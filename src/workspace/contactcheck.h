// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactrecords.h"
#include "domain/participants.h"
#include "domain/result.h"

namespace tessera {

/// Whether a contact may be written: a State that is known, a role, something by which it can be told from others (name,
/// position or organisation), dates in order, a fingerprint of 40 or 64 hexadecimal digits, an address with an @.
/// Errors name the State, never a person.
[[nodiscard]] Result<void> checkContact(const Participants &participants, const Contact &contact);

/// Without spaces around texts, roles in their order, the fingerprint in capitals and without spaces.
[[nodiscard]] Contact tidied(Contact contact);

/// Whether an event may be written about a contact: it has a day; confirmed and notified are not in the future; nothing is
/// said of a contact after its end, and it does not end before it begins. `label` names the contact in the error.
[[nodiscard]] Result<void> checkEvent(const Confirmation &event, const Contact &contact, QDate today,
                                      const QString &label);

} // namespace tessera
