// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/duties.h"

#include <QByteArray>

namespace tessera {

/// What is due as a table, in the given order: state, what, reason, due, days_left; as writeCsv() writes it. States are
/// named, and what is due is said, in the language of the program.
[[nodiscard]] QByteArray dutiesCsv(const QList<Duty> &duties, const Participants &participants);

} // namespace tessera
