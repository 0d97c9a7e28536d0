// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/method.h"

#include "review/wording.h"

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

struct MovementMeaning {
    Movement movement;
    const char *meaning;
};

constexpr std::array kMovementMeanings{
    MovementMeaning{Movement::Risen, QT_TRANSLATE_NOOP("tessera::Review", "a step nearer to implementation")},
    MovementMeaning{Movement::FirstReported, QT_TRANSLATE_NOOP("tessera::Review", "information where there was none")},
    MovementMeaning{Movement::Fallen, QT_TRANSLATE_NOOP("tessera::Review", "a step further from implementation")},
    MovementMeaning{Movement::NoLongerReported,
                    QT_TRANSLATE_NOOP("tessera::Review", "no information where there was some")},
    MovementMeaning{Movement::Otherwise,
                    QT_TRANSLATE_NOOP("tessera::Review", "to or from “not applicable” or “prefers not to say”")},
    MovementMeaning{Movement::None, QT_TRANSLATE_NOOP("tessera::Review", "the same status in both years")},
};

/// "Implemented" means nothing by itself: the seven statuses in a line each.
struct StatusMeaning {
    Status status;
    const char *meaning;
};

constexpr std::array kStatusMeanings{
    StatusMeaning{Status::Implemented, QT_TRANSLATE_NOOP("tessera::Review", "what the measure asks for is done")},
    StatusMeaning{Status::PartlyImplemented, QT_TRANSLATE_NOOP("tessera::Review", "some of it is done")},
    StatusMeaning{Status::InPreparation, QT_TRANSLATE_NOOP("tessera::Review", "work has begun")},
    StatusMeaning{Status::NoActivity,
                  QT_TRANSLATE_NOOP("tessera::Review", "the State reports that nothing is under way")},
    StatusMeaning{Status::NoInformation, QT_TRANSLATE_NOOP("tessera::Review", "nothing has been reported")},
    StatusMeaning{Status::PrefersNotToSay, QT_TRANSLATE_NOOP("tessera::Review", "the State chose not to answer")},
    StatusMeaning{Status::NotApplicable,
                  QT_TRANSLATE_NOOP("tessera::Review", "the measure does not concern the State; the reason is given")},
};

QString statusMeanings()
{
    QStringList lines;
    for (const StatusMeaning &row : kStatusMeanings)
        lines.append(labelOf(row.status) + u": "_s + reviewText(row.meaning) + u'.');
    return lines.join(u'\n');
}

MethodNote cellNote()
{
    return {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Cells")),
            reviewText(QT_TRANSLATE_NOOP(
                "tessera::Review",
                "One cell is one measure in one participating State and one calendar year. A measure counts "
                "from the year of its adoption, a State from the year in which it joined."))};
}

MethodNote rateNote(const ReviewContent &content)
{
    return {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Implementation rate")),
            implementationFormula(content.tally) + u'\n'
                + reviewText(QT_TRANSLATE_NOOP(
                    "tessera::Review",
                    "The average implementation is the rate over all cells together. Percentages have one "
                    "decimal; 100 % is printed only when nothing is missing."))};
}

MethodNote comparisonNote()
{
    return {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Comparison of years")),
            reviewText(QT_TRANSLATE_NOOP(
                "tessera::Review",
                "Differences of rates are in percentage points and are taken before rounding. Movements count "
                "only the cells that exist in both years."))};
}

MethodNote sourceNote()
{
    return {
        reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Sources")),
        reviewText(QT_TRANSLATE_NOOP(
            "tessera::Review",
            "Each entry names where it comes from: the State’s own report, an OSCE document, an open source, or the judgement of "
            "the desk officer, which is marked as such beside the status. The decisions themselves are the authority on what each "
            "measure asks for."))};
}

MethodNote groupNote(const ReviewContent &content)
{
    return {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Groups")),
            //: %1 = year
            reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Membership of groups is that of 31 December %1."))
                .arg(QString::number(content.year))};
}

MethodNote labelNote(const ReviewContent &content)
{
    return {sharingText(content.label),
            content.labelMeaning + u' '
                + reviewText(QT_TRANSLATE_NOOP(
                    "tessera::Review",
                    "The label of the review is the narrowest of what it contains. Traffic Light Protocol "
                    "2.0 is not a classification; a national marking stands apart from it."))};
}

} // namespace

QList<MovementLine> movementLines(const MovementCounts &counts)
{
    QList<MovementLine> lines;
    for (const MovementMeaning &row : kMovementMeanings)
        lines.append({labelOf(row.movement), counts.count(row.movement), reviewText(row.meaning)});
    return lines;
}

QList<MethodNote> methodNotes(const ReviewContent &content)
{
    QList<MethodNote> notes{
        {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Voluntary measures")), content.voluntaryNote},
        cellNote(),
        {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Status")), statusMeanings()},
        rateNote(content)};
    for (const KeyFigure &figure : content.figures.mid(1))
        notes.append({figure.label, figure.formula});
    if (content.comparedYear != 0)
        notes.append(comparisonNote());
    notes << sourceNote() << groupNote(content) << labelNote(content);
    return notes;
}

} // namespace tessera
