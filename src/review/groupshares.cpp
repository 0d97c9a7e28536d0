// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/groupshares.h"

#include "review/countguard.h"
#include "review/sectionparts.h"
#include "review/wording.h"

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

const QString kNotPrinted = QStringLiteral("–");

/// What is printed of all States in one measure, as the reader knows it.
void takeAll(CountGuard &guard, const ReviewView &view, const Rate &all)
{
    const int threshold = view.options().threshold;
    if (isCountPrinted(view, all))
        guard.take(view.states(), all.part, all.part);
    else if (all.part < threshold)
        guard.take(view.states(), 1, threshold - 1);
    else
        guard.take(view.states(), all.of - threshold + 1, all.of - 1);
}

/// Neither few of the group that implement nor few that do not, nor all or none of them: that would tell of each.
bool isSafeAlone(const ReviewView &view, const Tally &tally)
{
    const int implemented = tally.count(Status::Implemented);
    const int threshold = view.options().threshold;
    return implemented >= threshold && tally.cells() - implemented >= threshold;
}

} // namespace

QList<ReviewGroup> reviewGroups(const ReviewView &view)
{
    QList<ReviewGroup> groups{{allStatesText(view), view.states()}};
    for (const Group &group : view.participants().groups()) {
        QStringList members = view.states();
        members.removeIf([&](const QString &state) {
            return !view.participants().isMember(group.id, state, membershipDay(view.options().year));
        });
        const bool isScope = members.size() == view.states().size();
        if (!members.isEmpty() && !isScope && view.isGroupPrinted(int(members.size())))
            groups.append({group.shortTitle.text(), members});
        // Of two that overlap the places without a number would tell as much as the numbers. Which one it is must not depend on
        // the data.
        if (!view.isNamed() && groups.size() > 1)
            break;
    }
    return groups;
}

QStringList groupShares(const ReviewView &view, const QList<ReviewGroup> &groups, const QList<int> &measures)
{
    const YearMatrix &matrix = view.matrix();
    const Tally all = matrix.tally(view.states(), measures);
    // A rate tells what it is of, hence how many cells are not applicable.
    const bool isCount = !view.isNamed();
    CountGuard guard(view.options().threshold);
    takeAll(guard, view, {all.count(Status::Implemented), all.cells()});
    QStringList texts;
    for (const ReviewGroup &group : groups) {
        const Tally tally = matrix.tally(group.members, measures);
        const int implemented = tally.count(Status::Implemented);
        if (group.members.size() == view.states().size())
            texts.append(measures.size() == 1 ? shareText(view, tally) : averageText(view, tally));
        else if (!view.isNamed()
                 && (measures.size() > 1 || !isSafeAlone(view, tally) || !guard.admit(group.members, implemented)))
            texts.append(kNotPrinted);
        else
            texts.append(isCount ? Rate{implemented, tally.cells()}.countText()
                                 : tally.implementationRate().percentText());
    }
    return texts;
}

QString groupNote(const ReviewView &view)
{
    if (view.isNamed())
        return {};
    //: %1 and %2 = numbers of States
    return reviewText(
               QT_TRANSLATE_NOOP("tessera::Review",
                                 "Groups of fewer than %1 States are not printed. “–” stands where a number, alone or "
                                 "beside the others, would tell of fewer than %2 States or of each State of a group."))
        .arg(QString::number(view.leastGroup()), QString::number(view.options().threshold));
}

} // namespace tessera
