// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demonstrationadopters.h"

#include "domain/records.h"
#include "exchange/dice.h"

#include <QCoreApplication>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kAdopterSeed = 0x7e55e7a0ad0; ///< of its own, so that no other made-up data depend on it
constexpr int kFirstYearOfAdopters = 2018;
constexpr int kYearsOfAdopters = 7;
constexpr int kMostAdopters = 5;

Adoption anyAdoption(Dice &dice, const QString &framework, int measure, const QString &state)
{
    Adoption adoption{framework, measure, state, {}, {}, u"Made up for the demonstration"_s};
    const int year = kFirstYearOfAdopters + dice.below(kYearsOfAdopters);
    const QDate from(year, 1 + dice.below(12), 1);
    if (!dice.chance(200))
        adoption.from = from;
    if (dice.chance(250))
        adoption.to = from.addYears(1 + dice.below(3)).addDays(-1);
    return adoption;
}

} // namespace

ChangeSet demonstrationAdopters(const Reference &reference)
{
    ChangeSet set;
    set.title = QCoreApplication::translate("tessera::Sample", "Demonstration adopters");
    set.origin = Origin::Sample;
    Dice dice(kAdopterSeed);
    const QStringList all =
        reference.participants.participatingStates(kFirstYearOfAdopters + kYearsOfAdopters - 1, StateOrder::English);
    for (const Measure &measure : reference.framework.measures) {
        if (!dice.chance(600))
            continue;
        QStringList states = all;
        for (int left = 1 + dice.below(kMostAdopters); left > 0; --left) {
            const QString state = states.takeAt(dice.below(int(states.size())));
            set.changes.append(
                makeChange<Adoption>({}, anyAdoption(dice, reference.framework.id, measure.number, state)));
        }
    }
    return set;
}

} // namespace tessera
