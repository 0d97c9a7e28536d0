// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactclocks.h"
#include "models/linemodel.h"
#include "workspace/workspace.h"

namespace tessera {

/// What a contact is called in a list: its name, else its position, else its organisation; "erased" after an erasure.
[[nodiscard]] QString contactName(const Contact &contact);

/// "Hungary, Technical: 24/7 duty desk", for lists where there is one column for everything.
[[nodiscard]] QString contactLine(Workspace &workspace, const Contact &contact);

/// Symbol and words: "✓ in time", "◷ due in 59 days", "▲ overdue 8 days", "– former".
[[nodiscard]] LineCell confirmationCell(const ConfirmationClock &clock);

/// "note verbale 402/2024": how an event came to be known; empty when nothing was said.
[[nodiscard]] QString meansText(const Confirmation &event);

/// What one contact made of one check: "22 min", "late, 3 h 40", "no answer", "bounced", "waiting".
[[nodiscard]] LineCell replyCell(const CommsCheck &check, const CommsReply &reply, const QDateTime &now);

} // namespace tessera
