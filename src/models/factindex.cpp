// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/factindex.h"

#include <chrono>

namespace tessera {

FactIndex::FactIndex(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_day(workspace.clock().today())
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(0);
    m_minute.start(std::chrono::minutes(1));
    connect(&m_rest, &QTimer::timeout, this, &FactIndex::workOutAll);
    connect(&m_minute, &QTimer::timeout, this, &FactIndex::followDay);
    connect(&workspace, &Workspace::contactsChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&workspace, &Workspace::meetingsChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&workspace, &Workspace::rulesChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&workspace, &Workspace::cellsChanged, this, &FactIndex::followCells);
}

void FactIndex::prepare(int year)
{
    if (!isPrepared(year))
        workOut(year);
}

std::optional<Status> FactIndex::suggested(int year, const CellPlace &place) const
{
    const auto differences = m_years.find(year);
    if (differences == m_years.end())
        return std::nullopt;
    const auto found = differences->second.constFind(place);
    return found == differences->second.constEnd() ? std::nullopt : std::optional(*found);
}

int FactIndex::count(int year) const
{
    const auto differences = m_years.find(year);
    return differences == m_years.end() ? 0 : int(differences->second.size());
}

QList<Fact> FactIndex::factsOf(int year, const CellPlace &place) const
{
    return facts(m_workspace.factSources(year), place);
}

void FactIndex::followDay()
{
    if (std::exchange(m_day, m_workspace.clock().today()) != m_workspace.clock().today())
        workOutAll();
}

void FactIndex::workOut(int year)
{
    const YearMatrix matrix = m_workspace.matrix(year);
    const FactSources sources = m_workspace.factSources(year);
    Differences differences;
    for (const CellPlace &place :
         matrix.cells(m_workspace.participants().participatingStates(year), matrix.measureNumbers())) {
        if (const std::optional<Status> other = disagreement(sources, place))
            differences.insert(place, *other);
    }
    m_years[year] = differences;
    Q_EMIT prepared(year);
}

void FactIndex::workOutAll()
{
    QList<int> years;
    for (const auto &[year, differences] : m_years)
        years.append(year);
    for (const int year : years)
        workOut(year);
}

void FactIndex::followCells(int year, const QList<CellPlace> &places)
{
    const auto differences = m_years.find(year);
    if (differences == m_years.end())
        return;
    const FactSources sources = m_workspace.factSources(year);
    QList<CellPlace> changed;
    for (const CellPlace &place : places) {
        const std::optional<Status> before = suggested(year, place);
        const std::optional<Status> now = place.measure > 0 ? disagreement(sources, place) : std::nullopt;
        if (before == now)
            continue;
        changed.append(place);
        if (now)
            differences->second.insert(place, *now);
        else
            differences->second.remove(place);
    }
    if (!changed.isEmpty())
        Q_EMIT cellsChanged(year, changed);
}

} // namespace tessera
