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

/// What is due on `sources.today` or within the days of the rules (`dueSoonDays`), and what is overdue; by due day, then
/// kind, then State.
///
/// - Contacts, whatever their role, that serve and are due, overdue or were never confirmed, one duty each; due on the
///   last day in time, a contact never confirmed on the day it began to serve or else today.
/// - Changes and ends not yet notified, one each; due on the last day in time. What was notified, though late, is done.
/// - Answers to communication checks that have not come, bounced ones included: one for a check and State, due at the
///   deadline. Only the newest check a contact got is looked at, and only contacts that serve.
/// - Meetings whose attendance is to be recorded or partly recorded, one each; due on their last day.
/// - Evidence whose validity ends or has ended, one for a piece and State, with the first cell it supports; not in years
///   that are over.
/// - Submissions of `sources.records`, one for each State that has not reached "submitted", due on the reference date:
///   in a ministry of the home State only, else of participating States of which anything is recorded that year.
/// - Open decisions and follow-ups with a due day, one each.
/// - Former contacts to be erased: one duty in all, due on the first day on which one of them may be erased.
///
/// Changes, checks, meetings and ends of validity from before last year and submissions of years before last year are
/// history, not work; of evidence a fact still says it.
[[nodiscard]] QList<Duty> duties(const FactSources &sources, const Framework &framework, const QDateTime &now);

} // namespace tessera
