// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactbook.h"
#include "domain/participants.h"
#include "exchange/vcard.h"

#include <QDateTime>

namespace tessera {

/// Contacts for others, and what is not among them. Erased ones never are.
struct ContactExport {
    QByteArray bytes;
    int contacts = 0;
    int leftOut = 0;                            ///< contacts above the ceiling
    SharingLabel sharing = SharingLabel::Clear; ///< the narrowest label of what is in it
};

/// The columns that the import of contacts reads, as writeCsv() writes them: importing the file into the workspace it came
/// from changes nothing. Of the events the newest nomination and confirmation are told.
[[nodiscard]] ContactExport contactsCsv(const QList<Contact> &contacts, const ContactBook &book,
                                        SharingLabel ceiling = SharingLabel::Red);

/// The contacts as cards, in their order. `now` is the moment the cards were written.
[[nodiscard]] ContactExport contactCards(const QList<Contact> &contacts, const Participants &participants,
                                         const QDateTime &now, SharingLabel ceiling = SharingLabel::Red,
                                         CardVersion version = CardVersion::V3);

} // namespace tessera
