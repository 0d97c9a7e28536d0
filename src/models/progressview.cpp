// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/progressview.h"

#include "domain/workspaceproperty.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// What offices compare most; more than five lines are hard to tell apart.
constexpr std::array kUsualGroups{"CECSP", "EU", "south-eastern-europe", "central-asia"};

QString usualState(Workspace &workspace, const Selection &selection, int year)
{
    const QStringList states = workspace.participants().participatingStates(year);
    for (const QString &state : {workspace.property(property::kHomeState), selection.place().state}) {
        if (states.contains(state))
            return state;
    }
    return states.value(0);
}

} // namespace

ProgressChoice usualChoice(Workspace &workspace, const Selection &selection)
{
    const QList<int> years = workspace.years();
    ProgressChoice choice;
    choice.firstYear = years.constFirst();
    choice.lastYear = years.contains(selection.year()) ? selection.year() : years.constLast();
    choice.comparedYear = selection.comparedYear() < choice.lastYear ? selection.comparedYear() : 0;
    for (const char *id : kUsualGroups) {
        if (workspace.participants().group(QLatin1String(id)))
            choice.groups.append(QLatin1String(id));
    }
    choice.profileState = usualState(workspace, selection, choice.lastYear);
    return choice;
}

ProgressChoice possibleChoice(const ProgressChoice &choice, Workspace &workspace, const Selection &selection)
{
    const QList<int> years = workspace.years();
    const ProgressChoice usual = usualChoice(workspace, selection);
    ProgressChoice possible = choice;
    if (!years.contains(choice.lastYear))
        possible.lastYear = usual.lastYear;
    if (!years.contains(choice.firstYear))
        possible.firstYear = usual.firstYear;
    possible.firstYear = std::min(possible.firstYear, possible.lastYear);
    if (!years.contains(choice.comparedYear) || choice.comparedYear >= possible.lastYear)
        possible.comparedYear = 0;
    if (choice.profileState.isEmpty())
        possible.profileState = usual.profileState;
    if (choice.profileOther == possible.profileState)
        possible.profileOther.clear();
    return possible;
}

QString viewToJson(const ProgressView &view)
{
    const QJsonObject object{
        {u"chart"_s, view.chart},
        {u"choice"_s, QJsonDocument::fromJson(choiceToJson(view.choice).toUtf8()).object()},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ProgressView viewFromJson(const QString &json, Workspace &workspace, const Selection &selection)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const QString chart = object.value(u"chart"_s).toString();
    const QJsonValue choice = object.value(u"choice"_s);
    ProgressView view{progressChart(chart) ? chart : QString(), usualChoice(workspace, selection)};
    if (choice.isObject()) {
        const QByteArray text = QJsonDocument(choice.toObject()).toJson(QJsonDocument::Compact);
        view.choice =
            possibleChoice(choiceFromJson(QString::fromUtf8(text), workspace.framework(), workspace.participants()),
                           workspace, selection);
    }
    return view;
}

const ProgressChart *progressChart(const QString &id)
{
    const auto charts = progressCharts();
    const auto found = std::find_if(charts.begin(), charts.end(),
                                    [&](const ProgressChart &chart) { return id == QLatin1String(chart.id); });
    return found == charts.end() ? nullptr : &*found;
}

QString labelOf(const ProgressChart &chart)
{
    return QCoreApplication::translate("tessera::Progress", chart.label);
}

} // namespace tessera
