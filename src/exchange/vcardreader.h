// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/vcard.h"

namespace tessera {

struct CardFile {
    QList<Card> cards;
    QString note; ///< "Read as Windows-1250."; empty for UTF-8
};

/// True when the bytes begin as a file of cards does.
[[nodiscard]] bool isCardFile(const QByteArray &data);

/// Reads vCard 2.1 (with quoted-printable and CHARSET), 3.0 and 4.0. Text without a character set of its own is read as
/// in decodeText(). Pictures, sounds and cards within cards are left out; nothing is fetched from anywhere.
/// FileNotUnderstood and TextTooLong name the file, the line and the reason. Limits: 16 MiB, 10 000 cards, a million lines,
/// 1 000 lines of a card that are kept, 4 MiB a line.
[[nodiscard]] Result<CardFile> readCards(const QByteArray &data, const QString &fileName);

} // namespace tessera
