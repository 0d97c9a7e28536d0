// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participants.h"
#include "exchange/contactfields.h"
#include "exchange/vcard.h"

#include <QDateTime>

namespace tessera {

/// A contact as a card. Beside what every address book reads, it says under X-TESSERA- names what only we know, so that
/// the contact comes back whole. `now` goes into REV.
[[nodiscard]] Card cardFrom(const Contact &contact, const Participants &participants, CardVersion version,
                            const QDateTime &now);

/// What a card says, by the columns of a table of contacts. Categories that are no role of these are left out.
[[nodiscard]] tables::ContactFields fieldsFrom(const Card &card, const QList<ContactRole> &roles);

} // namespace tessera
