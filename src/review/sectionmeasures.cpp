// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daytext.h"
#include "review/adopterparts.h"
#include "review/cellparts.h"
#include "review/groupshares.h"
#include "review/sectionparts.h"
#include "review/sections.h"
#include "review/wording.h"

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPracticesOfMeasure = 5;

/// "PC.DEC/1106, 3 December 2013 · voluntary · every year"
QString decisionText(const Measure &measure)
{
    QStringList parts{measure.decision + u", "_s + longDate(measure.adopted)};
    if (measure.isVoluntary)
        parts.append(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "voluntary")));
    parts.append(labelOf(measure.cadence));
    parts.append(measure.cadenceNote.text());
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// Implemented first: as in the legend of the bars.
QList<Status> statusesInPrint()
{
    return {Status::Implemented,   Status::PartlyImplemented, Status::InPreparation, Status::NoActivity,
            Status::NoInformation, Status::PrefersNotToSay,   Status::NotApplicable};
}

/// Tells the measures apart where their tables are joined in one file.
DocumentColumn measureColumn(const ReviewView &view)
{
    return {.title = view.framework().numberPrefix.text(), .share = 0.6, .isPrinted = false};
}

QString rateSentence(const ReviewView &view, const Tally &tally, int measure)
{
    if (view.isNamed())
        return implementationFormula(tally) + u'.';
    //: %1 = measure such as "CBM 8", %2 = percentage or count of States
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Implementation of %1: %2."))
        .arg(view.framework().measureLabel(measure), shareText(view, tally));
}

TableBlock statusTable(const ReviewView &view, const Tally &tally, int measure)
{
    TableBlock table{u"measure-statuses"_s,
                     reviewText(QT_TRANSLATE_NOOP("tessera::Review", "States by status")),
                     {measureColumn(view),
                      {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Status")), 4, false, true},
                      {QString::number(view.options().year), 1.5, true}},
                     {}};
    QStringList earlier;
    // Of two years few States more or fewer would follow.
    const bool isCompared = view.compared() && view.isNamed();
    if (isCompared) {
        table.columns.append({QString::number(view.compared()->year()), 1.5, true});
        earlier = statusTexts(view, view.compared()->tallyOfMeasure(measure, view.states()));
    }
    const QStringList texts = statusTexts(view, tally);
    for (const Status status : statusesInPrint()) {
        QList<DocumentCell> row{
            {QString::number(measure), {}, true}, {labelOf(status), status}, {texts.at(qsizetype(status))}};
        if (isCompared)
            row.append({earlier.at(qsizetype(status)), {}, true});
        table.rows.append(row);
    }
    table.note = rateSentence(view, tally, measure);
    return table;
}

TableBlock groupTable(const ReviewView &view, int measure)
{
    const QList<ReviewGroup> groups = reviewGroups(view);
    const QStringList shares = groupShares(view, groups, {measure});
    TableBlock table{u"measure-groups"_s,
                     reviewText(QT_TRANSLATE_NOOP("tessera::Review", "By group")),
                     {measureColumn(view),
                      {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Group")), 4, false, true},
                      {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "States")), 1.5, true},
                      {labelOf(Status::Implemented), 1.5, true}},
                     {}};
    for (qsizetype i = 0; i < groups.size(); ++i) {
        table.rows.append({{QString::number(measure), {}, true},
                           {groups.at(i).title},
                           {QString::number(groups.at(i).members.size())},
                           {shares.at(i)}});
    }
    table.note = groupNote(view);
    return table;
}

/// Parts of a measure, where any State has reported one.
QList<Block> componentTable(const ReviewView &view, const Measure &measure)
{
    TableBlock table{u"measure-components"_s,
                     reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Parts of the measure")),
                     {measureColumn(view), {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Part")), 4, false, true}},
                     {}};
    for (const Status status : statusesInPrint())
        table.columns.append({labelOf(status), 1.2, true});
    bool isRecorded = false;
    for (const MeasureComponent &component : measure.components) {
        const Tally tally = view.matrix().tallyOfComponent(measure.number, component.id, view.states());
        isRecorded = isRecorded || tally.count(Status::NoInformation) < tally.cells();
        const QStringList texts = statusTexts(view, tally);
        QList<DocumentCell> row{{QString::number(measure.number), {}, true}, {component.title.text()}};
        for (const Status status : statusesInPrint())
            row.append({texts.at(qsizetype(status))});
        table.rows.append(row);
    }
    return isRecorded ? QList<Block>{table} : QList<Block>();
}

/// What States wrote of what they have implemented and shown evidence for, the newest first.
QList<const Assessment *> practicesOf(const ReviewView &view, int measure)
{
    const YearRecords &records = view.matrix().records();
    QList<const Assessment *> practices;
    for (const CellPlace &place : view.matrix().cells(view.states(), {measure})) {
        const Assessment *assessment = records.assessment(place);
        if (assessment && assessment->status == Status::Implemented && !assessment->done.trimmed().isEmpty()
            && !records.evidenceUses(place).isEmpty())
            practices.append(assessment);
    }
    std::stable_sort(practices.begin(), practices.end(),
                     [](const Assessment *a, const Assessment *b) { return a->asOf > b->asOf; });
    return practices;
}

QList<Block> practiceTable(ReviewView &view, int measure)
{
    TableBlock table{u"measure-practice"_s,
                     reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Practice")),
                     {measureColumn(view),
                      {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "State")), 1.5, false, true},
                      {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "What was done")), 4},
                      {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Source")), 2},
                      {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Evidence")), 4}},
                     {}};
    for (const Assessment *assessment : practicesOf(view, measure)) {
        const CellPlace place{assessment->state, measure};
        if (table.rows.size() == kPracticesOfMeasure || !view.admitCell(place))
            continue;
        table.rows.append({{QString::number(measure), {}, true},
                           {view.participants().nameOf(place.state)},
                           {assessment->done},
                           {sourceText(*assessment), {}, true},
                           {evidenceTexts(view, place), {}, true}});
    }
    //: %1 = number
    table.note =
        reviewText(QT_TRANSLATE_NOOP("tessera::Review",
                                     "The newest %1 entries, by their day, of States that implement the measure, say "
                                     "what was done and give evidence. Not a judgement."))
            .arg(kPracticesOfMeasure);
    return table.rows.isEmpty() ? QList<Block>() : QList<Block>{table};
}

QList<Block> gapBlocks(const ReviewView &view, const Tally &tally)
{
    const QStringList texts = statusTexts(view, tally);
    //: A paragraph about a measure; %1 to %3 = counts of States or "not printed"
    const QString text =
        reviewText(
            QT_TRANSLATE_NOOP("tessera::Review",
                              "Where information is open: States without information: %1; that prefer not to say: "
                              "%2; that report no activity: %3. Absence of information does not mean absence of "
                              "implementation."))
            .arg(texts.at(qsizetype(Status::NoInformation)), texts.at(qsizetype(Status::PrefersNotToSay)),
                 texts.at(qsizetype(Status::NoActivity)));
    return {TextBlock{text}};
}

/// Only attached: what the page says of adopters in a sentence.
TableBlock adopterTable(const ReviewView &view, const QList<Adoption> &adopters, int measure)
{
    TableBlock table{u"measure-adopters"_s,
                     //: States that lead the work on a measure
                     reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Adopters")),
                     {measureColumn(view),
                      {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "State"))},
                      //: Title of a column: first day
                      {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Since"))},
                      //: Title of a column: last day
                      {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Until"))},
                      {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Source"))}},
                     {}};
    for (DocumentColumn &column : table.columns)
        column.isPrinted = false;
    for (const Adoption &adopter : adopters)
        table.rows.append({{QString::number(measure)},
                           {view.participants().nameOf(adopter.state)},
                           {sinceText(adopter)},
                           {untilText(adopter)},
                           {adopter.origin}});
    return table;
}

QList<Block> measurePage(ReviewView &view, const Measure &measure, bool beginsPage)
{
    const Tally tally = view.matrix().tallyOfMeasure(measure.number, view.states());
    QList<Block> blocks{HeadingBlock{measureName(view, measure.number), beginsPage, true},
                        TextBlock{measure.asked.text(), TextKind::Lead},
                        TextBlock{decisionText(measure), TextKind::Note}};
    if (isTooSmall(view))
        return blocks + noNumbers(view);
    const QList<Adoption> adopters = adoptersOf(view, measure.number);
    blocks << TextBlock{adoptersText(view, adopters), TextKind::Note};
    TableBlock statuses = statusTable(view, tally, measure.number);
    statuses.isBesideNext = true;
    blocks << statuses << groupTable(view, measure.number);
    blocks += gapBlocks(view, tally);
    blocks += componentTable(view, measure);
    if (view.isNamed())
        blocks += practiceTable(view, measure.number);
    if (view.isNamed() && !adopters.isEmpty())
        blocks << adopterTable(view, adopters, measure.number);
    for (Block &block : blocks) {
        if (auto *table = std::get_if<TableBlock>(&block))
            table->isDense = true;
    }
    return blocks;
}

} // namespace

QList<Block> measuresSection(ReviewView &view)
{
    QList<Block> blocks;
    for (const int number : view.measures())
        blocks += measurePage(view, *view.framework().measure(number), !blocks.isEmpty());
    return blocks;
}

} // namespace tessera
