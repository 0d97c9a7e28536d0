// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QLoggingCategory>

namespace tessera {

/// Silent unless asked for with QT_LOGGING_RULES; carries places and result codes, never contents.
Q_DECLARE_LOGGING_CATEGORY(storageLog)

/// A text of this room in the user's language.
[[nodiscard]] QString storageWords(const char *text);

/// A path as the user's system writes it.
[[nodiscard]] QString shownPath(const QString &path);

/// "assessment osce-cyber-cbm/2025/HU/8"
[[nodiscard]] QString recordPlace(RecordKind kind, const QString &key);

/// "journal entry 12"
[[nodiscard]] QString entryPlace(qint64 number);

} // namespace tessera
