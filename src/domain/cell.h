// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/framework.h"
#include "domain/participants.h"
#include "domain/result.h"
#include "domain/yearrecords.h"

namespace tessera {

/// Why a cell is not there. An absent cell is empty on the screen and counts nowhere.
enum class Absence : quint8 { None, BeforeAdoption, BeforeJoining, AfterLeaving, NotParticipating, UnknownMeasure };

[[nodiscard]] Absence absence(const Framework &framework, const Participants &participants, const CellPlace &place,
                              int year);

/// "CBM 12 was adopted in 2016 (PC.DEC/1202)."; empty for Absence::None.
[[nodiscard]] QString absenceText(Absence absence, const Framework &framework, const Participants &participants,
                                  const CellPlace &place);

/// "Hungary, CBM 8" - how a cell is called in names of steps and messages.
[[nodiscard]] QString cellName(const Framework &framework, const Participants &participants, const CellPlace &place);

/// The longest text a field takes, in characters.
inline constexpr int kLongestText = 65536;

/// Whether an assessment may be written: a reason where one is needed, texts within kLongestText, the cell exists and
/// its year is not locked.
[[nodiscard]] Result<void> checkAssessment(const Framework &framework, const Participants &participants,
                                           const YearRecords &records, const Assessment &assessment);

} // namespace tessera
