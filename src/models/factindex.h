// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace tessera {

/// Where facts and recorded status differ, year by year. A year is worked out when it is first prepared, which reads what
/// the facts are drawn from; from then on it follows the workspace, once that has come to rest.
class FactIndex : public QObject
{
    Q_OBJECT

public:
    explicit FactIndex(Workspace &workspace, QObject *parent = nullptr);

    /// Works the year out unless that was done.
    void prepare(int year);
    [[nodiscard]] bool isPrepared(int year) const { return m_years.contains(year); }

    /// The status the facts suggest against the recorded one; none when they agree or the year was not prepared.
    [[nodiscard]] std::optional<Status> suggested(int year, const CellPlace &place) const;
    [[nodiscard]] int count(int year) const; ///< cells that differ

    /// The facts of a cell, now. Reads what is needed.
    [[nodiscard]] QList<Fact> factsOf(int year, const CellPlace &place) const;

    /// Prepares again what was prepared, when another day has begun.
    void followDay();

Q_SIGNALS:
    void prepared(int year);                                      ///< for the first time or anew, as a whole
    void cellsChanged(int year, const QList<CellPlace> &changed); ///< some cells of a prepared year

private:
    using Differences = QHash<CellPlace, Status>;

    void workOut(int year);
    void workOutAll();
    void followCells(int year, const QList<CellPlace> &places);

    Workspace &m_workspace;
    std::map<int, Differences> m_years;
    QDate m_day;
    QTimer m_rest; ///< several changes, worked out once
    QTimer m_minute;
};

} // namespace tessera
