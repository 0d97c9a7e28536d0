// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daytext.h"
#include "review/recordtools.h"
#include "review/sections.h"
#include "review/wording.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

TimelineEntry timelineEntry(const Milestone &milestone)
{
    QStringList details;
    for (const QString &detail : {milestone.symbol, milestone.origin}) {
        if (!detail.isEmpty())
            details.append(detail);
    }
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
        if (!view.isNamed() && namesState(view.participants(), milestone.text))
            ++naming;
        else
            timeline.entries.append(timelineEntry(milestone));
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
