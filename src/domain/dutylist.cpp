// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dutylist.h"

#include <algorithm>
#include <tuple>

namespace tessera {

DutyList::DutyList(QDate today, const Rules &rules) : m_today(today), m_lastDay(today.addDays(rules.dueSoonDays)) {}

void DutyList::add(DutyKind kind, const QString &state, const QString &reason, QDate due, const RecordId &record,
                   const CellPlace &place, int year)
{
    const QDate day = due.isValid() ? due : m_today;
    if (day <= m_lastDay)
        m_duties.append({kind, state, reason, day, int(m_today.daysTo(day)), record, place, year});
}

QList<Duty> DutyList::sorted() const
{
    QList<Duty> duties = m_duties;
    std::sort(duties.begin(), duties.end(), [](const Duty &a, const Duty &b) {
        return std::tie(a.due, a.kind, a.state, a.record.key) < std::tie(b.due, b.kind, b.state, b.record.key);
    });
    return duties;
}

} // namespace tessera
