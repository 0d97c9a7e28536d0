// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dutylist.h"

namespace tessera {

// The duties that points of contact give rise to, see duties(). None of them names a person.

void addConfirmationDuties(DutyList &duties, const FactSources &sources);
void addNoticeDuties(DutyList &duties, const FactSources &sources);
void addCheckDuties(DutyList &duties, const FactSources &sources, const QDateTime &now);
void addErasureDuty(DutyList &duties, const FactSources &sources);

} // namespace tessera
