// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/carryforward.h"

namespace tessera {

ChangeSet carryForward(const Framework &framework, const Participants &participants, const YearRecords &from,
                       const YearRecords &into, const QList<CellPlace> &places)
{
    ChangeSet set;
    set.origin = Origin::CarryForward;
    for (const CellPlace &place : places) {
        const Assessment *old = from.assessment(place);
        if (!old || into.assessment(place) || into.stage(place.state) == Stage::Accepted
            || absence(framework, participants, place, into.year()) != Absence::None)
            continue;
        Assessment carried = *old;
        carried.year = into.year();
        carried.work = Work::ToDo;
        if (!isBlank(carried))
            set.changes.append(makeChange<Assessment>({}, carried));
        const QList<Component> presentParts = into.components(place);
        for (Component component : from.components(place)) {
            component.year = into.year();
            const bool isPresent = std::any_of(presentParts.begin(), presentParts.end(), [&](const Component &other) {
                return other.component == component.component;
            });
            if (!isPresent)
                set.changes.append(makeChange<Component>({}, component));
        }
        const QList<EvidenceUse> present = into.evidenceUses(place);
        for (EvidenceUse use : from.evidenceUses(place)) {
            use.year = into.year();
            if (!present.contains(use))
                set.changes.append(makeChange<EvidenceUse>({}, use));
        }
    }
    return set;
}

} // namespace tessera
