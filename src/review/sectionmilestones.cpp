// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daytext.h"
#include "review/recordtools.h"
#include "review/sections.h"
#include "review/wording.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// How sure it is stands in the edition that stays inside.
TimelineEntry timelineEntry(const ReviewView &view, const Milestone &milestone)
{
    QStringList details{milestone.symbol, view.isNamed() ? milestone.origin : QString()};
    details.removeAll(QString());
    return {milestone.day, longDate(milestone.day), milestone.text, details.join(u" · "_s)};
}

} // namespace

QList<Block> milestonesSection(ReviewView &view)
{
    TimelineBlock timeline;
    timeline.id = u"milestones"_s;
    int naming = 0;
    for (const Milestone &milestone : view.sources().milestones) {
        if (milestone.day.year() > view.options().year)
            continue;
        if (!view.isNamed() && namesState(view.participants(), milestone.text + u' ' + milestone.symbol))
            ++naming;
        else
            timeline.entries.append(timelineEntry(view, milestone));
    }
    QList<Block> blocks;
    if (!timeline.entries.isEmpty())
        blocks.append(timeline);
    if (naming > 0)
        blocks.append(TextBlock{QCoreApplication::translate("tessera::Review",
                                                            "%n milestone(s) that name a State are not printed.",
                                                            nullptr, naming),
                                TextKind::Note});
    return blocks;
}

} // namespace tessera
