// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participants.h"

#include <QStringList>

namespace tessera {

class StateNames;

/// What a pasted list of States says.
struct PastedStates {
    QStringList codes;        ///< in the order of the text, each once
    QStringList unrecognised; ///< the words that name no State, as they stand, for the user to look at
    QStringList duplicates;   ///< codes that the text names more than once
};

/// Reads a list of States as it comes from mails, minutes and tables: names in any language, ISO codes of two or three
/// letters, commas, semicolons, lines, tabs, numbering, bullets, "and", "Delegation of ...". Words are never guessed: what is
/// not exactly a name is in `unrecognised`. Texts over 64 KiB are read to there.
[[nodiscard]] PastedStates readPastedStates(const QString &text, const Participants &participants);

/// The same for many texts: the names are gathered once.
[[nodiscard]] PastedStates readPastedStates(const QString &text, const StateNames &names);

} // namespace tessera
