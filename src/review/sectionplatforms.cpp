// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daytext.h"
#include "review/recordtools.h"
#include "review/sectionparts.h"
#include "review/sections.h"
#include "review/wording.h"

#include <QSet>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// A forum of some States, with those who belonged to it at the end of the year.
struct PlatformOfYear {
    Forum forum;
    QStringList members;
};

/// Those whose members all belong to the States of the review.
QList<PlatformOfYear> platformsOfReview(const ReviewView &view)
{
    QList<PlatformOfYear> platforms;
    const QSet<QString> states(view.states().begin(), view.states().end());
    for (const Forum &forum : view.sources().progress.meetings.forums()) {
        const bool namesOne = namesState(view.participants(), forum.title.text())
                              || namesState(view.participants(), forum.shortTitle.text());
        if (forum.memberGroup == kAllParticipatingStates || (!view.isNamed() && namesOne))
            continue;
        const QStringList members =
            view.participants().membersOf(forum, membershipDay(view.options().year), StateOrder::Locale);
        const bool isInside = std::all_of(members.begin(), members.end(),
                                          [&states](const QString &state) { return states.contains(state); });
        if (!members.isEmpty() && isInside)
            platforms.append({forum, members});
    }
    return platforms;
}

QString platformMembersText(const ReviewView &view, const PlatformOfYear &platform)
{
    const QString day = longDate(membershipDay(view.options().year));
    if (!view.isNamed())
        //: %1 = day, %n = count of States
        return QCoreApplication::translate("tessera::Review", "%n member(s) on %1.", nullptr,
                                           int(platform.members.size()))
            .arg(day);
    QStringList names;
    for (const QString &state : platform.members)
        names.append(view.participants().nameOf(state));
    //: %1 = day, %2 = names of States
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Members on %1: %2.")).arg(day, names.join(u", "_s));
}

/// Who chairs on the day; empty where nothing is recorded.
QString platformChairText(const ReviewView &view, const Forum &forum)
{
    const Chair *chair = forum.chairOn(view.day());
    if (!chair)
        return {};
    const QString holder = chair->holder.isEmpty()
                               //: Nobody holds the chair
                               ? reviewText(QT_TRANSLATE_NOOP("tessera::Review", "vacant"))
                               : view.participants().nameOf(chair->holder);
    //: %1 = day, %2 = a State or "vacant"
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Chair on %1: %2.")).arg(longDate(view.day()), holder);
}

FiguresBlock platformFigures(const ReviewView &view, const PlatformOfYear &platform)
{
    const Tally own = view.matrix().tally(platform.members, view.measures());
    const Tally all = view.matrix().tally(view.states(), view.measures());
    KeyFigure figure;
    //: %1 = short name of a group of States
    figure.label = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "average implementation, %1"))
                       .arg(platform.forum.shortTitle.text());
    figure.value = own.implementationRate().percentText();
    figure.note = own.implementationRate().countText();
    figure.formula = implementationFormula(own);
    if (platform.members.size() == view.states().size()) // nothing to compare with
        return {{figure}};
    KeyFigure beside;
    beside.label = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "average implementation, all States"));
    beside.value = all.implementationRate().percentText();
    beside.note = all.implementationRate().countText();
    beside.formula = implementationFormula(all);
    return {{figure, beside}};
}

TableBlock platformByMeasure(const ReviewView &view, const PlatformOfYear &platform)
{
    TableBlock table;
    table.id = u"platforms-by-measure"_s;
    //: %1 = short name of a group of States
    table.title = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Implementation by measure: %1"))
                      .arg(platform.forum.shortTitle.text());
    table.columns = {{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Measure")), 4, false, true},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Members")), 1, true}};
    const bool isCompared = platform.members.size() != view.states().size();
    if (isCompared)
        table.columns.append({allStatesText(view), 1, true});
    for (const int number : view.measures()) {
        const auto rateOf = [&](const QStringList &states) {
            return view.matrix().tallyOfMeasure(number, states).implementationRate().percentText();
        };
        const Measure *measure = view.framework().measure(number);
        QStringList row{view.framework().measureLabel(number) + u" · "_s + measure->shortTitle.text(),
                        rateOf(platform.members)};
        if (isCompared)
            row.append(rateOf(view.states()));
        table.rows.append(cellsOf(row));
    }
    return table;
}

TableBlock platformMeetings(const ReviewView &view, const Forum &forum, const QList<Meeting> &meetings)
{
    TableBlock table;
    table.id = u"platform-meetings"_s;
    //: %1 = short name of a group of States
    table.title =
        reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Meetings and exercises: %1")).arg(forum.shortTitle.text());
    table.columns = {{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Date")), 2.2},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Meeting")), 3, false, true},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Kind")), 1.6},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "States attended")), 1.6}};
    if (view.isNamed()) // a place tells who hosted
        table.columns.insert(3, {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Place")), 2.2});
    for (const Meeting &meeting : meetings) {
        QStringList row{printedDays(meeting), printedName(view, meeting), labelOf(meeting.kind)};
        if (view.isNamed())
            row.append(placeText(meeting));
        row.append(attendanceText(view, meeting));
        table.rows.append(cellsOf(row));
    }
    table.note = attendanceNote(view, table);
    return table;
}

QList<Block> platformBlocks(ReviewView &view, const PlatformOfYear &platform, bool beginsPage)
{
    QList<Block> blocks{HeadingBlock{platform.forum.title.text(), beginsPage, true},
                        TextBlock{platformMembersText(view, platform)}};
    if (const QString chair = platformChairText(view, platform.forum); view.isNamed() && !chair.isEmpty())
        blocks.append(TextBlock{chair});
    if (view.isNamed()) {
        blocks.append(platformFigures(view, platform));
        blocks.append(platformByMeasure(view, platform));
    } else {
        blocks.append(
            TextBlock{reviewText(QT_TRANSLATE_NOOP(
                          "tessera::Review",
                          "Its figures are not printed in this edition: beside those of other groups they could "
                          "tell about single States.")),
                      TextKind::Note});
    }
    const QList<Meeting> meetings =
        admittedMeetings(view, view.sources().progress.meetings.meetingsOf(view.options().year, platform.forum.id));
    if (!meetings.isEmpty())
        blocks.append(platformMeetings(view, platform.forum, meetings));
    else
        //: %1 = year
        blocks.append(
            TextBlock{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "No meetings of its own are printed for %1."))
                          .arg(view.options().year)});
    return blocks;
}

} // namespace

QList<Block> platformsSection(ReviewView &view)
{
    QList<Block> blocks;
    for (const PlatformOfYear &platform : platformsOfReview(view))
        blocks += platformBlocks(view, platform, view.isNamed() && !blocks.isEmpty());
    return blocks;
}

} // namespace tessera
