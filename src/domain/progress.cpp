// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progress.h"

#include "domain/progressparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kProgressCharts{
    //: A chart that can be chosen
    ProgressChart{"trend-of-cells", QT_TRANSLATE_NOOP("tessera::Progress", "Trend"), cellTrend},
    ProgressChart{"average-by-group", QT_TRANSLATE_NOOP("tessera::Progress", "Groups"), groupAverages},
    ProgressChart{"state-profile", QT_TRANSLATE_NOOP("tessera::Progress", "State profile"), stateProfile},
    ProgressChart{"change-by-measure", QT_TRANSLATE_NOOP("tessera::Progress", "Change"), measureChange},
    ProgressChart{"attendance-by-meeting", QT_TRANSLATE_NOOP("tessera::Progress", "Meetings"), meetingAttendance},
    ProgressChart{"attendance-by-state", QT_TRANSLATE_NOOP("tessera::Progress", "Attendance by State"),
                  attendanceByState},
    ProgressChart{"contact-timeliness", QT_TRANSLATE_NOOP("tessera::Progress", "Contacts"), contactTimeliness},
    ProgressChart{"rate-by-measure", QT_TRANSLATE_NOOP("tessera::Progress", "Measures"), measureRates},
};

/// The items of an array that are known.
template <typename Known>
QStringList knownTexts(const QJsonValue &array, const Known &isKnown)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray()) {
        if (const QString text = value.toString(); isKnown(text) && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

} // namespace

std::span<const ProgressChart> progressCharts()
{
    return kProgressCharts;
}

QString choiceToJson(const ProgressChoice &choice)
{
    QJsonArray measures;
    for (const int measure : choice.measures)
        measures.append(measure);
    const QJsonObject object{
        {u"states"_s, QJsonArray::fromStringList(choice.states)},
        {u"groups"_s, QJsonArray::fromStringList(choice.groups)},
        {u"measures"_s, measures},
        {u"firstYear"_s, choice.firstYear},
        {u"lastYear"_s, choice.lastYear},
        {u"comparedYear"_s, choice.comparedYear},
        {u"profileState"_s, choice.profileState},
        {u"profileOther"_s, choice.profileOther},
        {u"sortedByCount"_s, choice.isSortedByCount},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ProgressChoice choiceFromJson(const QString &json, const Framework &framework, const Participants &participants)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto isState = [&](const QString &code) { return participants.state(code) != nullptr; };
    const auto stateIn = [&](const QString &name) {
        const QString code = object.value(name).toString();
        return isState(code) ? code : QString();
    };
    const auto yearIn = [&](const QString &name) {
        const int year = object.value(name).toInt();
        return year >= 1000 && year <= 9999 ? year : 0;
    };
    ProgressChoice choice;
    choice.states = knownTexts(object.value(u"states"_s), isState);
    choice.groups =
        knownTexts(object.value(u"groups"_s), [&](const QString &id) { return participants.group(id) != nullptr; });
    for (const QJsonValue &value : object.value(u"measures"_s).toArray()) {
        if (const int number = value.toInt(); framework.measure(number) && !choice.measures.contains(number))
            choice.measures.append(number);
    }
    choice.firstYear = yearIn(u"firstYear"_s);
    choice.lastYear = yearIn(u"lastYear"_s);
    choice.comparedYear = yearIn(u"comparedYear"_s);
    choice.profileState = stateIn(u"profileState"_s);
    choice.profileOther = stateIn(u"profileOther"_s);
    choice.isSortedByCount = object.value(u"sortedByCount"_s).toBool();
    return choice;
}

} // namespace tessera
