// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharing.h"

#include <QString>

namespace tessera {

/// A text of the review in the program's language; wrap the argument in QT_TRANSLATE_NOOP("tessera::Review", ...).
[[nodiscard]] QString reviewText(const char *sourceText);

/// "Hungary: 7 of 16", with the signs that the language puts between a name and what is said of it.
[[nodiscard]] QString namedText(const QString &name, const QString &text);

[[nodiscard]] QString voluntaryNote();

/// What recipients may do with a document that carries the label (TLP 2.0, in our words).
[[nodiscard]] QString sharingMeaning(SharingLabel label);

} // namespace tessera
