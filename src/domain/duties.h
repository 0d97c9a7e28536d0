// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace tessera {

enum class DutyKind : quint8 {
    ContactConfirmation,
    ChangeNotice,
    CheckAnswer,
    AttendanceRecord,
    EvidenceExpiry,
    Submission,
    FollowUp,
    ContactErasure,
};
template <>
std::span<const Choice<DutyKind>> choices<DutyKind>();

/// Something that is due, with the place where it is done.
struct Duty {
    DutyKind kind = DutyKind::ContactConfirmation;
    QString state;  ///< code; empty = concerns no State in particular
    QString reason; ///< a whole sentence, without names of persons
    QDate due;
    int daysLeft = 0; ///< negative = overdue
    RecordId record;  ///< contact, confirmation, check, meeting, evidence, submission or decision
    CellPlace place;  ///< the cell, for evidence and submissions; else empty
    int year = 0;     ///< of `place`
};

/// What is due on `sources.today` or within the days of the rules, by due day. Submissions of participating States that
/// have not reached "submitted" are listed from `dueSoonDays` before the reference date on.
[[nodiscard]] QList<Duty> duties(const FactSources &sources, const Framework &framework, const QDateTime &now);

} // namespace tessera
