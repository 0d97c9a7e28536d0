// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace tessera {

/// Writes a file for others as a whole: when it cannot be, what was there before stays. FileNotWritable or DiskFull.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace tessera
