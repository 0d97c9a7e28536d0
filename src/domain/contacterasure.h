// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactrecords.h"

namespace tessera {

// What is left of a former contact. State, roles, days, events, means and results stay, so that every count stays the
// same; whatever says or hints at who it was goes. The salt goes, too: with it the hashes in the journal could be guessed.

[[nodiscard]] Contact erasedContact(const Contact &contact, QDate today);
[[nodiscard]] Confirmation erasedConfirmation(const Confirmation &confirmation);
[[nodiscard]] CommsReply erasedReply(const CommsReply &reply);

} // namespace tessera
