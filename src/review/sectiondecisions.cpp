// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daytext.h"
#include "review/recordtools.h"
#include "review/sections.h"
#include "review/wording.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// With whom it lies: the State and the words beside it. In the edition for circulation no State.
QString decisionOwner(const ReviewView &view, const MeetingDecision &decision)
{
    QStringList owners;
    if (!decision.state.isEmpty())
        owners.append(view.isNamed() ? view.participants().nameOf(decision.state)
                                     : reviewText(QT_TRANSLATE_NOOP("tessera::Review", "a participating State")));
    if (!decision.owner.isEmpty())
        owners.append(decision.owner);
    return owners.join(u", "_s);
}

bool decisionNamesState(const ReviewView &view, const MeetingDecision &decision)
{
    return namesState(view.participants(), decision.text) || namesState(view.participants(), decision.owner);
}

TableBlock decisionTable(const ReviewView &view, const QList<MeetingDecision> &decisions)
{
    const MeetingBook &book = view.sources().progress.meetings;
    TableBlock table;
    table.id = u"open-decisions"_s;
    table.columns = {//: By when something is to be done
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Due")), 1.3},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "What")), 4, false, true},
                     //: A decision or a follow-up
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Kind")), 1.2},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "With whom")), 1.8},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Meeting")), 1.8}};
    for (const MeetingDecision &decision : decisions)
        table.rows.append(
            cellsOf({decision.due.isValid() ? dayText(decision.due) : u"–"_s, decision.text, labelOf(decision.kind),
                     decisionOwner(view, decision), printedName(view, *book.meeting(decision.meeting))}));
    return table;
}

} // namespace

QList<Block> decisionsSection(ReviewView &view)
{
    const MeetingBook &book = view.sources().progress.meetings;
    QList<MeetingDecision> printed;
    int naming = 0;
    for (const MeetingDecision &decision : book.openOn(view.day())) {
        if (admittedMeetings(view, {*book.meeting(decision.meeting)}).isEmpty())
            continue;
        if (!view.isNamed() && decisionNamesState(view, decision))
            ++naming;
        else
            printed.append(decision);
    }
    QList<Block> blocks;
    if (!printed.isEmpty())
        blocks.append(decisionTable(view, printed));
    else if (naming == 0)
        //: %1 = day
        blocks.append(
            TextBlock{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "No decisions or follow-ups were open on %1."))
                          .arg(longDate(view.day()))});
    if (naming > 0)
        blocks.append(
            TextBlock{QCoreApplication::translate("tessera::Review", "%n item(s) that name a State are not printed.",
                                                  nullptr, naming),
                      TextKind::Note});
    return blocks;
}

} // namespace tessera
