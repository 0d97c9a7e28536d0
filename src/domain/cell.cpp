// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cell.h"

namespace tessera {

using namespace Qt::StringLiterals;

Absence absence(const Framework &framework, const Participants &participants, const CellPlace &place, int year)
{
    const Measure *measure = framework.measure(place.measure);
    const State *state = participants.state(place.state);
    if (!measure)
        return Absence::UnknownMeasure;
    if (!state || state->kind != StateKind::ParticipatingState)
        return Absence::NotParticipating;
    if (!measure->existsIn(year))
        return Absence::BeforeAdoption;
    if (state->countsIn(year))
        return Absence::None;
    return state->joined.isValid() && state->joined.year() > year ? Absence::BeforeJoining : Absence::AfterLeaving;
}

QString absenceText(Absence why, const Framework &framework, const Participants &participants, const CellPlace &place)
{
    const QString name = participants.nameOf(place.state);
    const auto translate = [](const char *text) { return QCoreApplication::translate("tessera::Cell", text); };
    switch (why) {
    case Absence::None:
        return {};
    case Absence::BeforeAdoption: {
        const Measure *measure = framework.measure(place.measure);
        //: %1 = measure such as "CBM 12", %2 = year, %3 = symbol of the decision
        return translate(QT_TRANSLATE_NOOP("tessera::Cell", "%1 was adopted in %2 (%3)."))
            .arg(framework.measureLabel(place.measure), QString::number(measure->adopted.year()), measure->decision);
    }
    case Absence::BeforeJoining:
        return translate(QT_TRANSLATE_NOOP("tessera::Cell", "%1 became a participating State in %2."))
            .arg(name, QString::number(participants.state(place.state)->joined.year()));
    case Absence::AfterLeaving:
        return translate(QT_TRANSLATE_NOOP("tessera::Cell", "%1 was not a participating State in this year."))
            .arg(name);
    case Absence::NotParticipating:
        return translate(QT_TRANSLATE_NOOP("tessera::Cell", "%1 is not a participating State.")).arg(name);
    case Absence::UnknownMeasure:
        return translate(QT_TRANSLATE_NOOP("tessera::Cell", "The framework has no measure %1."))
            .arg(QString::number(place.measure));
    }
    return {};
}

QString cellName(const Framework &framework, const Participants &participants, const CellPlace &place)
{
    return participants.nameOf(place.state) + u", "_s + framework.measureLabel(place.measure);
}

Result<void> checkAssessment(const Framework &framework, const Participants &participants, const YearRecords &records,
                             const Assessment &assessment)
{
    const CellPlace place{assessment.state, assessment.measure};
    const QString name = cellName(framework, participants, place) + u' ' + QString::number(assessment.year);
    if (absence(framework, participants, place, assessment.year) != Absence::None)
        return failure(ErrorCode::CellDoesNotExist, name);
    if (records.stage(assessment.state) == Stage::Accepted)
        return failure(ErrorCode::CellLocked, name);
    if (assessment.status == Status::NotApplicable && assessment.reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing, name);
    if (assessment.done.size() > kLongestText || assessment.reason.size() > kLongestText
        || assessment.marking.size() > kLongestText)
        return failure(ErrorCode::TextTooLong, name);
    return {};
}

} // namespace tessera
