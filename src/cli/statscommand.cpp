// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/statscommand.h"

#include "cli/opening.h"
#include "domain/statistics.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// One year counted as a whole.
struct YearNumbers {
    YearMatrix matrix;
    QStringList states;
    Tally tally;

    YearNumbers(Workspace &workspace, int year)
        : matrix(workspace.matrix(year))
        , states(workspace.participants().participatingStates(year, StateOrder::English))
        , tally(matrix.tally(states, matrix.measureNumbers()))
    {}

    [[nodiscard]] Tally ofMeasure(int measure) const { return matrix.tallyOfMeasure(measure, states); }
};

QJsonObject rateJson(const Rate &rate)
{
    return {{u"implemented"_s, rate.part},
            {u"applicable"_s, rate.of},
            {u"percent"_s, rate.of > 0 ? QJsonValue(rate.percent()) : QJsonValue()}};
}

QJsonObject tallyJson(const Tally &tally)
{
    QJsonObject counts;
    for (const Choice<Status> &status : choices<Status>())
        counts.insert(QString::fromLatin1(status.id), tally.count(status.value));
    return {{u"cells"_s, tally.cells()},
            {u"counts"_s, counts},
            {u"implementationRate"_s, rateJson(tally.implementationRate())}};
}

QJsonObject yearJson(const YearNumbers &numbers)
{
    QJsonObject object = tallyJson(numbers.tally);
    object.insert(u"year"_s, numbers.matrix.year());
    object.insert(u"states"_s, numbers.states.size());
    return object;
}

QJsonObject movementsJson(const MovementCounts &movements)
{
    QJsonObject object;
    for (const Choice<Movement> &movement : choices<Movement>())
        object.insert(QString::fromLatin1(movement.id), movements.count(movement.value));
    return object;
}

QJsonObject statsJson(const Workspace &workspace, const YearNumbers &now, const std::optional<YearNumbers> &before)
{
    QJsonArray measures;
    for (const Measure &measure : workspace.framework().measures) {
        QJsonObject object = tallyJson(now.ofMeasure(measure.number));
        object.insert(u"number"_s, measure.number);
        object.insert(u"label"_s, workspace.framework().measureLabel(measure.number));
        measures.append(object);
    }
    QJsonObject object = yearJson(now);
    object.insert(u"file"_s, shownName(workspace.store().path()));
    object.insert(u"framework"_s, workspace.framework().id);
    object.insert(u"measures"_s, measures);
    object.insert(u"before"_s, before ? QJsonValue(yearJson(*before)) : QJsonValue());
    object.insert(u"movements"_s,
                  before ? QJsonValue(movementsJson(movements(before->matrix, now.matrix, now.states))) : QJsonValue());
    return object;
}

/// "+3.2 points since 2024"; empty where there is nothing to compare.
QString changeText(const Rate &before, const Rate &now, int year)
{
    const QString points = pointsText(before, now);
    //: %1 = difference with sign, such as +3.2; %2 = year
    return points.isEmpty() ? QString()
                            : commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "%1 points since %2"))
                                  .arg(points, QString::number(year));
}

void printRows(const QString &title, const QList<QStringList> &rows, Console &console)
{
    console.result(QString());
    console.result(title);
    for (const QString &line : alignedRows(rows))
        console.result(u"  "_s + line);
}

QList<QStringList> statusRows(const Tally &tally)
{
    QList<QStringList> rows;
    for (const Choice<Status> &status : choices<Status>())
        rows.append({labelOf(status.value), QLocale().toString(tally.count(status.value))});
    return rows;
}

QList<QStringList> measureRows(const Framework &framework, const YearNumbers &now,
                               const std::optional<YearNumbers> &before)
{
    QList<QStringList> rows;
    for (const Measure &measure : framework.measures) {
        const Rate rate = now.ofMeasure(measure.number).implementationRate();
        QStringList row{framework.measureLabel(measure.number), measure.shortTitle.text(), rate.countText(),
                        rate.percentText()};
        if (before)
            row.append(changeText(before->ofMeasure(measure.number).implementationRate(), rate, before->matrix.year()));
        rows.append(row);
    }
    return rows;
}

void printStats(const Workspace &workspace, const YearNumbers &now, const std::optional<YearNumbers> &before,
                Console &console)
{
    const QLocale locale;
    const Rate rate = now.tally.implementationRate();
    console.result(terminalText(shownName(workspace.store().path())) + u", "_s + QString::number(now.matrix.year()));
    console.result(
        commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Participating States: %1, existing cells: %2"))
            .arg(locale.toString(now.states.size()), locale.toString(now.tally.cells())));
    //: %1 = the formula with its numbers
    console.result(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Implementation rate: %1"))
                       .arg(implementationFormula(now.tally)));
    if (before)
        //: %1 = "+3.2 points since 2024"
        console.result(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Change: %1"))
                           .arg(changeText(before->tally.implementationRate(), rate, before->matrix.year())));
    printRows(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Cells by status")), statusRows(now.tally),
              console);
    printRows(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Implemented, by measure")),
              measureRows(workspace.framework(), now, before), console);
    if (!before)
        return;
    const MovementCounts moved = movements(before->matrix, now.matrix, now.states);
    QList<QStringList> rows;
    for (const Choice<Movement> &movement : choices<Movement>())
        rows.append({labelOf(movement.value), locale.toString(moved.count(movement.value))});
    //: %1 = year
    printRows(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Cells that exist in both years, against %1"))
                  .arg(before->matrix.year()),
              rows, console);
}

} // namespace

Result<void> runStats(const CommandCall &call)
{
    const auto workspace = openToRead(call);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<int> year = yearOption(call, u"year"_s, **workspace);
    if (!year)
        return tl::unexpected(year.error());
    const YearNumbers now(**workspace, *year);
    std::optional<YearNumbers> before;
    if ((*workspace)->years().contains(*year - 1))
        before.emplace(**workspace, *year - 1);
    if (const std::optional<Error> error = (*workspace)->readError())
        return tl::unexpected(*error);
    if (call.isSet(u"json"_s)) {
        const LanguageScope english(u"en"_s); // programs read it, in whatever country
        call.console().result(statsJson(**workspace, now, before));
    } else {
        printStats(**workspace, now, before, call.console());
    }
    return {};
}

} // namespace tessera
