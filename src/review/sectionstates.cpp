// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daytext.h"
#include "review/adopterparts.h"
#include "review/cellparts.h"
#include "review/sectionparts.h"
#include "review/sections.h"
#include "review/wording.h"

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QStringList groupTitles(const ReviewView &view, const QString &state)
{
    QStringList titles;
    for (const Group &group : view.participants().groups()) {
        if (view.participants().isMember(group.id, state, membershipDay(view.options().year)))
            titles.append(group.shortTitle.text());
    }
    return titles;
}

/// "Submission: Accepted and locked, 3 November 2025"
QString submissionText(const ReviewView &view, const QString &state)
{
    const Submission submission = view.sources().submission(view.options().year, state);
    QStringList parts{labelOf(submission.stage), longDate(submission.on), submission.symbol};
    parts.removeAll(QString());
    //: %1 = stage, day and symbol of a State's yearly submission
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Submission: %1")).arg(parts.join(u", "_s));
}

/// A number and what is more to say of it: "measures implemented: 7 of 16 (▲ 1 since 2024)".
QString figureText(const Figure &figure)
{
    const QString text = namedText(figure.label, figure.value);
    return figure.note.isEmpty() ? text : text + u" ("_s + figure.note + u')';
}

/// Whether each cell of the State may be printed, of both years, in the order of the measures.
struct StateAdmission {
    QList<bool> isShown;
    QList<bool> isEarlierShown;
};

StateAdmission admitState(ReviewView &view, const QString &state)
{
    StateAdmission admission;
    for (const int measure : view.measures()) {
        admission.isShown.append(view.admitCell({state, measure}));
        admission.isEarlierShown.append(view.admitEarlierCell({state, measure}));
    }
    return admission;
}

/// The figures of the State, without the compared year where cells are left out of one of the two.
TextBlock figuresText(const ReviewView &view, const QString &state, const StateAdmission &admission)
{
    const bool isComplete = !admission.isShown.contains(false) && !admission.isEarlierShown.contains(false);
    const int comparedYear = isComplete ? view.options().comparedYear : 0;
    QStringList parts;
    for (const Figure &figure : stateFigures(sourcesOn(view), state, view.options().year, comparedYear))
        parts.append(figureText(figure));
    parts.append(submissionText(view, state));
    return {parts.join(u" · "_s)};
}

/// A status with its label; "did not exist" for none.
DocumentCell stateStatusCell(const ReviewView &view, const std::optional<Status> &status, bool isShown)
{
    if (!isShown)
        return {leftOutText(view), {}, true};
    if (!status)
        //: Of a measure in a State and year
        return {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "did not exist")), {}, true};
    return {{}, status};
}

QString doneText(const Assessment &assessment)
{
    QStringList parts{assessment.done};
    if (!assessment.reason.isEmpty())
        //: %1 = why a measure does not apply
        parts.append(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Reason: %1")).arg(assessment.reason));
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QList<DocumentColumn> stateColumns(const ReviewView &view)
{
    QList<DocumentColumn> columns{
        {view.framework().numberPrefix.text(), 0.5},
        {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Measure")), 2.2, false, true},
        //: Title of a column; %1 = year
        {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Status %1")).arg(QString::number(view.options().year)), 1.6}};
    if (view.compared())
        columns.append({.title = QString::number(view.compared()->year()), .share = 0.7, .isSymbolOnly = true});
    columns.append({reviewText(QT_TRANSLATE_NOOP("tessera::Review", "What was done")), 3});
    columns.append({reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Source and evidence")), 2});
    return columns;
}

QString stateSource(ReviewView &view, const CellPlace &place, const Assessment &assessment)
{
    QStringList parts{sourceText(assessment), evidenceTexts(view, place)};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

TableBlock stateTable(ReviewView &view, const QString &state, const StateAdmission &admission)
{
    TableBlock table{u"states"_s, {}, stateColumns(view), {}};
    for (qsizetype i = 0; i < view.measures().size(); ++i) {
        const CellPlace place{state, view.measures().at(i)};
        const bool isShown = admission.isShown.at(i);
        const std::optional<Status> status = view.matrix().status(place);
        const Assessment *assessment = isShown && status ? view.matrix().records().assessment(place) : nullptr;
        QList<DocumentCell> row{{QString::number(place.measure), {}, true},
                                {view.framework().measure(place.measure)->shortTitle.text()},
                                stateStatusCell(view, status, isShown)};
        if (view.compared()) {
            row.append(stateStatusCell(view, view.compared()->status(place), admission.isEarlierShown.at(i)));
            row.last().isMuted = true;
        }
        row.append({assessment ? doneText(*assessment) : QString()});
        row.append({assessment ? stateSource(view, place, *assessment) : QString(), {}, true});
        table.rows.append(row);
    }
    return table;
}

QList<Block> statePage(ReviewView &view, const QString &state, bool beginsPage)
{
    QList<Block> blocks{HeadingBlock{view.participants().nameOf(state), beginsPage, true}};
    const StateAdmission admission = admitState(view, state);
    if (const QStringList groups = groupTitles(view, state); !groups.isEmpty())
        blocks.append(TextBlock{groups.join(u" · "_s), TextKind::Note});
    blocks.append(figuresText(view, state, admission));
    if (const QString adopted = adoptedText(view, state); !adopted.isEmpty())
        blocks.append(TextBlock{adopted});
    blocks.append(stateTable(view, state, admission));
    return blocks;
}

} // namespace

QList<Block> statesSection(ReviewView &view)
{
    QList<Block> blocks;
    if (!view.isNamed())
        return blocks;
    for (const QString &state : view.states())
        blocks += statePage(view, state, !blocks.isEmpty());
    return blocks;
}

} // namespace tessera
