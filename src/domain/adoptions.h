// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

namespace tessera {

// Which States lead the work on a measure, and when. A first day that is not known lies before every day, so that nothing
// that is recorded is lost from view; whoever shows it says that it is not known.

/// Whether it holds on any day from the first to the last; an invalid one of them is no bound.
[[nodiscard]] bool holdsWithin(const Adoption &adoption, QDate first, QDate last);

/// True when both are about the same measure and State and share a day.
[[nodiscard]] bool overlaps(const Adoption &a, const Adoption &b);

/// By measure, then by first day with the ones not known at the beginning, then by State.
[[nodiscard]] bool comesBefore(const Adoption &a, const Adoption &b);

/// The adoptions of one measure that hold on a day, or on any day of a year; in the order they are given.
[[nodiscard]] QList<Adoption> adoptionsOn(const QList<Adoption> &adoptions, int measure, QDate day);
[[nodiscard]] QList<Adoption> adoptionsIn(const QList<Adoption> &adoptions, int measure, int year);

} // namespace tessera
