// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/rules.h"

namespace tessera {

/// The last day on which a piece of evidence still counts: the one it names itself, else, where the rules limit the age of
/// evidence, so long after its date. Invalid = without end.
[[nodiscard]] QDate lastValidDay(const Evidence &evidence, const Rules &rules);

/// What a measure asks to be shown, so that the text can call it by its name.
enum class EvidenceSubject : quint8 { Any, Law, Strategy };

[[nodiscard]] EvidenceSubject subjectOf(const QString &framework, int measure);

/// What it is called: its title, else its address or file name.
[[nodiscard]] QString evidenceName(const Evidence &evidence);

/// "The strategy “…” was valid until 1 Mar 2025." or, while that day is not over, "... is valid until ...". Evidence
/// without a last day of its own: "The evidence “…” of 1 Mar 2020 is to be looked at again."
[[nodiscard]] QString validityText(const Evidence &evidence, EvidenceSubject subject, QDate today);

} // namespace tessera
