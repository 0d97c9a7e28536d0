// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrixchoice.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tessera {

using namespace Qt::StringLiterals;

QString choiceToJson(const MatrixChoice &choice)
{
    const QJsonObject object{
        {u"group"_s, choice.group},
        {u"text"_s, choice.text},
        {u"onlyGaps"_s, choice.onlyGaps},
        {u"onlyChanged"_s, choice.onlyChanged},
        {u"onlyDiffering"_s, choice.onlyDiffering},
        {u"order"_s, idOf(choice.order)},
        {u"sortedByCount"_s, choice.isSortedByCount},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

MatrixChoice matrixChoiceFromJson(const QString &json, const Participants &participants)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    MatrixChoice choice;
    const QString group = object.value(u"group"_s).toString();
    if (participants.group(group))
        choice.group = group;
    choice.text = object.value(u"text"_s).toString();
    choice.onlyGaps = object.value(u"onlyGaps"_s).toBool();
    choice.onlyChanged = object.value(u"onlyChanged"_s).toBool();
    choice.onlyDiffering = object.value(u"onlyDiffering"_s).toBool();
    choice.order = fromId<StateOrder>(object.value(u"order"_s).toString()).value_or(StateOrder::Locale);
    choice.isSortedByCount = object.value(u"sortedByCount"_s).toBool();
    return choice;
}

} // namespace tessera
