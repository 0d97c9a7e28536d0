// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharing.h"

#include <QString>

class QDate;

namespace tessera {

/// A text of the review in the program's language; wrap the argument in QT_TRANSLATE_NOOP("tessera::Review", ...).
[[nodiscard]] QString reviewText(const char *sourceText);

/// "22 November 2025" in the locale; empty for no date.
[[nodiscard]] QString longDate(QDate day);

[[nodiscard]] QString voluntaryNote();

/// What recipients may do with a document that carries the label (TLP 2.0, in our words).
[[nodiscard]] QString sharingMeaning(SharingLabel label);

} // namespace tessera
