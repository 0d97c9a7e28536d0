// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace tessera {

/// "20 Nov 2025" in the language of the program; empty for none.
[[nodiscard]] QString dayText(QDate day);

/// "22 November 2025", for documents; empty for none.
[[nodiscard]] QString longDate(QDate day);

} // namespace tessera
