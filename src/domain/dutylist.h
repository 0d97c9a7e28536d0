// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/duties.h"

namespace tessera {

/// Gathers duties: leaves out what is not due yet and counts the days.
class DutyList
{
public:
    DutyList(QDate today, const Rules &rules);

    [[nodiscard]] QDate today() const { return m_today; }

    /// The first day of last year. What lies before it is history, not work.
    [[nodiscard]] QDate firstDay() const { return {m_today.year() - 1, 1, 1}; }

    /// Adds the duty when its day has come near. Without a day it is due today.
    void add(DutyKind kind, const QString &state, const QString &reason, QDate due, const RecordId &record,
             const CellPlace &place = {}, int year = 0);

    /// By due day, then kind, then State.
    [[nodiscard]] QList<Duty> sorted() const;

private:
    QDate m_today;
    QDate m_lastDay;
    QList<Duty> m_duties;
};

} // namespace tessera
