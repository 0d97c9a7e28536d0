// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dutyexport.h"

#include "domain/tabletext.h"

namespace tessera {

using namespace Qt::StringLiterals;

QByteArray dutiesCsv(const QList<Duty> &duties, const Participants &participants)
{
    QList<QStringList> rows;
    rows.reserve(duties.size());
    for (const Duty &duty : duties)
        rows.append({duty.state.isEmpty() ? QString() : participants.nameOf(duty.state), labelOf(duty.kind),
                     duty.reason, duty.due.toString(Qt::ISODate), QString::number(duty.daysLeft)});
    return writeCsv({u"state"_s, u"what"_s, u"reason"_s, u"due"_s, u"days_left"_s}, rows);
}

} // namespace tessera
