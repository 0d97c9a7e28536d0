// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statistics.h"

#include "domain/localisedtext.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tessera {

using namespace Qt::StringLiterals;

QString Rate::percentText() const
{
    if (of <= 0)
        return u"–"_s;
    // Tenths of a percent in whole numbers: no binary fraction decides what is printed.
    qint64 tenths = (qint64(part) * 2000 + of) / (qint64(of) * 2);
    if (part < of && tenths >= 1000)
        tenths = 999;
    const QString number = programLocale().toString(double(tenths) / 10.0, 'f', 1);
    //: A share in percent, with a no-break space before the sign
    return QCoreApplication::translate("tessera::Rate", "%1\u00a0%").arg(number);
}

int Rate::wholePercent() const
{
    if (part <= 0 || of <= 0)
        return 0;
    return part == of ? 100 : std::clamp(int(std::lround(percent())), 1, 99);
}

QString Rate::wholePercentText() const
{
    if (of <= 0)
        return u"–"_s;
    return QCoreApplication::translate("tessera::Rate", "%1\u00a0%").arg(programLocale().toString(wholePercent()));
}

QString Rate::countText() const
{
    //: A count out of a total: "44 of 57"
    return QCoreApplication::translate("tessera::Rate", "%1 of %2")
        .arg(programLocale().toString(part), programLocale().toString(of));
}

double Rate::percent() const
{
    return of <= 0 ? 0.0 : 100.0 * part / of;
}

int Tally::cells() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

QString pointsText(const Rate &before, const Rate &now)
{
    if (before.of <= 0 || now.of <= 0)
        return {};
    const double tenths = std::round((now.percent() - before.percent()) * 10);
    const QString number = programLocale().toString(std::abs(tenths) / 10, 'f', 1);
    if (tenths == 0)
        return number;
    return (tenths > 0 ? u'+' : QChar(0x2212)) + number;
}

QString implementationWords()
{
    return QCoreApplication::translate("tessera::Rate", "Implemented / (existing cells − not applicable)");
}

QString implementationFormula(const Tally &tally)
{
    const QLocale locale = programLocale();
    return QCoreApplication::translate("tessera::Rate",
                                       "Implemented / (existing cells − not applicable) = %1 / (%2 − %3) = %4")
        .arg(locale.toString(tally.count(Status::Implemented)), locale.toString(tally.cells()),
             locale.toString(tally.count(Status::NotApplicable)), tally.implementationRate().percentText());
}

YearMatrix::YearMatrix(const Framework &framework, const Participants &participants, const YearRecords &records)
    : m_framework(framework)
    , m_participants(participants)
    , m_records(records)
{}

bool YearMatrix::exists(const CellPlace &place) const
{
    if (absence(m_framework, m_participants, place, year()) != Absence::None)
        return false;
    const Assessment *recorded = m_ceiling == SharingLabel::Red ? nullptr : m_records.assessment(place);
    return !recorded || narrower(recorded->sharing, m_ceiling) == m_ceiling;
}

YearMatrix YearMatrix::upTo(SharingLabel ceiling) const
{
    YearMatrix matrix = *this;
    matrix.m_ceiling = ceiling;
    return matrix;
}

std::optional<Status> YearMatrix::status(const CellPlace &place) const
{
    if (!exists(place))
        return std::nullopt;
    return m_records.status(place);
}

QList<CellPlace> YearMatrix::cells(const QStringList &states, const QList<int> &measures) const
{
    QList<CellPlace> found;
    for (const QString &state : states) {
        for (const int measure : measures) {
            if (const CellPlace place{state, measure}; exists(place))
                found.append(place);
        }
    }
    return found;
}

QList<CellPlace> YearMatrix::cells(const QStringList &states, const QList<int> &measures,
                                   const std::function<bool(Status)> &condition) const
{
    QList<CellPlace> found = cells(states, measures);
    found.removeIf([&](const CellPlace &place) { return !condition(m_records.status(place)); });
    return found;
}

Tally YearMatrix::tally(const QStringList &states, const QList<int> &measures) const
{
    Tally tally;
    for (const CellPlace &place : cells(states, measures))
        tally.add(m_records.status(place));
    return tally;
}

Tally YearMatrix::tallyOfState(const QString &state) const
{
    return tally({state}, measureNumbers());
}

Tally YearMatrix::tallyOfMeasure(int measure, const QStringList &states) const
{
    return tally(states, {measure});
}

Tally YearMatrix::tallyOfComponent(int measure, const QString &component, const QStringList &states) const
{
    Tally tally;
    for (const CellPlace &place : cells(states, {measure}))
        tally.add(m_records.componentStatus(place, component));
    return tally;
}

Rate YearMatrix::statesReporting(const QStringList &states, const QList<int> &measures) const
{
    Rate rate;
    for (const QString &state : states) {
        rate.of += cells({state}, measures).isEmpty() ? 0 : 1;
        rate.part += cells({state}, measures, isReported).isEmpty() ? 0 : 1;
    }
    return rate;
}

QList<int> YearMatrix::measureNumbers() const
{
    QList<int> numbers;
    numbers.reserve(m_framework.measures.size());
    for (const Measure &measure : m_framework.measures)
        numbers.append(measure.number);
    return numbers;
}

Movement movementOf(const YearMatrix &before, const YearMatrix &after, const CellPlace &place)
{
    const std::optional<Status> was = before.status(place);
    const std::optional<Status> is = after.status(place);
    return was && is ? movement(*was, *is) : Movement::None;
}

MovementCounts movements(const YearMatrix &before, const YearMatrix &after, const QStringList &states)
{
    MovementCounts result;
    for (const CellPlace &place : after.cells(states, after.measureNumbers())) {
        if (before.exists(place))
            ++result.counts[std::size_t(movementOf(before, after, place))];
    }
    return result;
}

} // namespace tessera
