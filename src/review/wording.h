// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDate;

namespace tessera {

/// A text of the review in the program's language; wrap the argument in QT_TRANSLATE_NOOP("tessera::Review", ...).
[[nodiscard]] QString reviewText(const char *sourceText);

/// "22 November 2025" in the locale; empty for no date.
[[nodiscard]] QString longDate(QDate day);

} // namespace tessera
