// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daytext.h"
#include "review/sectionparts.h"
#include "review/sections.h"
#include "review/wording.h"

#include <QMap>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestLeftOutList = 40;

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

/// How the numbers are made, a row each.
class MethodTable
{
public:
    void add(const QString &title, const QStringList &sentences) { m_rows.append({{title}, {sentences.join(u'\n')}}); }

    [[nodiscard]] TableBlock block() const
    {
        return {u"method"_s,
                {},
                {{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Term")), 1, false, true},
                 {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Meaning")), 3}},
                m_rows};
    }

private:
    QList<QList<DocumentCell>> m_rows;
};

void addCells(MethodTable &table)
{
    table.add(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Voluntary measures")), {voluntaryNote()});
    table.add(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Cells")),
              {reviewText(QT_TRANSLATE_NOOP(
                  "tessera::Review",
                  "One cell is one measure in one participating State and one calendar year. A measure counts "
                  "from the year of its adoption, a State from the year in which it joined."))});
    QStringList meanings;
    for (const StatusMeaning &row : kStatusMeanings)
        meanings.append(namedText(labelOf(row.status), reviewText(row.meaning)) + u'.');
    table.add(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Status")), meanings);
}

void addFormulas(MethodTable &table, const ReviewView &view)
{
    const Tally tally = view.matrix().tally(view.states(), view.measures());
    table.add(
        reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Implementation rate")),
        {view.isNamed() ? implementationFormula(tally) : implementationWords(),
         reviewText(QT_TRANSLATE_NOOP(
             "tessera::Review", "The average implementation is the rate over all cells together. Percentages have one "
                                "decimal; 100 % is printed only when nothing is missing."))});
    for (const Figure &figure : figuresOf(view).mid(1))
        table.add(figure.label, {view.isNamed() ? figure.behind.formula : figure.words});
    if (view.compared())
        table.add(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Comparison of years")),
                  {reviewText(QT_TRANSLATE_NOOP(
                      "tessera::Review",
                      "Differences of rates are in percentage points and are taken before rounding. Movements count "
                      "only the cells that exist in both years."))});
}

void addSources(MethodTable &table, const ReviewView &view)
{
    table.add(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "As of")),
              //: %1 and %2 = days
              {reviewText(QT_TRANSLATE_NOOP("tessera::Review",
                                            "The review shows what was recorded by %1. Contacts and meetings are "
                                            "judged as of %2."))
                   .arg(longDate(view.options().asOf), longDate(view.day()))});
    table.add(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Sources")),
              {reviewText(QT_TRANSLATE_NOOP(
                  "tessera::Review",
                  "Each entry names where it comes from: the State’s own report, an OSCE document, an open source, or "
                  "the judgement of the desk officer, which is marked as such. The decisions themselves are the "
                  "authority on what each measure asks for."))});
    table.add(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Groups")),
              //: %1 = day
              {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Membership of groups is that of %1."))
                   .arg(longDate(membershipDay(view.options().year)))});
}

SharingLabel printedLabel(const ReviewView &view)
{
    return view.options().label.value_or(view.label());
}

void addLabels(MethodTable &table, const ReviewView &view)
{
    QStringList sentences{
        sharingMeaning(printedLabel(view)),
        reviewText(QT_TRANSLATE_NOOP("tessera::Review",
                                     "Without another choice the label of the review is the narrowest of what it "
                                     "contains, including what its numbers are counted from. Traffic Light Protocol "
                                     "2.0 is not a classification; a national marking stands apart from it."))};
    if (view.options().label && !view.options().labelReason.isEmpty())
        //: %1 = what the user wrote
        sentences.append(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Reason for the label: %1"))
                             .arg(view.options().labelReason));
    table.add(sharingText(printedLabel(view)), sentences);
    if (view.isNamed())
        return;
    table.add(
        reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Counts that are not printed")),
        //: %1 = number of States
        {reviewText(QT_TRANSLATE_NOOP(
                        "tessera::Review",
                        "No State is named. Counts of fewer than %1 States, counts from which so few would follow, "
                        "groups of fewer than %1 States, and what States wrote are not printed. Where a percentage "
                        "would tell of so few States a count stands in its place."))
             .arg(view.options().threshold)});
}

/// "cell", TLP:RED: 12 - where a list would be long, or would name States.
TableBlock leftOutCounts(const ReviewView &view)
{
    QMap<std::pair<QString, QString>, int> counts;
    for (const LeftOut &item : view.leftOut())
        ++counts[{item.kind, sharingText(item.label)}];
    TableBlock table{u"left-out"_s,
                     {},
                     {{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Kind")), 2, false, true},
                      {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Label")), 2},
                      {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Count")), 1, true}},
                     {}};
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        table.rows.append({{it.key().first}, {it.key().second}, {QString::number(it.value())}});
    return table;
}

TableBlock leftOutList(const ReviewView &view)
{
    TableBlock table{u"left-out"_s,
                     {},
                     {{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Kind")), 1, false, true},
                      {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Left out")), 3},
                      {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Label")), 1}},
                     {}};
    for (const LeftOut &item : view.leftOut())
        table.rows.append({{item.kind}, {item.name}, {sharingText(item.label)}});
    return table;
}

} // namespace

QList<Block> leftOutBlocks(const ReviewView &view)
{
    if (view.leftOut().isEmpty())
        return {};
    const bool isList = view.isNamed() && view.leftOut().size() <= kLargestLeftOutList;
    TableBlock table = isList ? leftOutList(view) : leftOutCounts(view);
    //: %1 = a sharing label such as TLP:AMBER; above a table
    table.title = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Left out, since above %1"))
                      .arg(sharingText(view.options().ceiling));
    table.note =
        view.isNamed()
            ? reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Cells that are left out are not counted."))
            : reviewText(QT_TRANSLATE_NOOP(
                "tessera::Review", "Counts and rates over States take in every cell, since they name no State; they "
                                   "count for the label."));
    return {table};
}

QList<Block> methodSection(ReviewView &view)
{
    MethodTable table;
    addCells(table);
    addFormulas(table, view);
    addSources(table, view);
    addLabels(table, view);
    return QList<Block>{table.block()} + leftOutBlocks(view);
}

} // namespace tessera
