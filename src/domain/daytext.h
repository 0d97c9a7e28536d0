// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace tessera {

/// "20 Nov 2025" in the user's language; empty for none.
[[nodiscard]] QString dayText(QDate day);

} // namespace tessera
