// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace tessera {

/// The time of an answer as people type it: "14:32", "1432" (the first such time after the sending), "+22" (minutes after
/// the sending), or with a day, "22 Nov 2025 14:32", "2025-11-22 14:32". In the user's zone; the result is UTC. None = not
/// understood.
[[nodiscard]] std::optional<QDateTime> answerTimeFrom(const QString &text, const QDateTime &sentAt);

} // namespace tessera
