// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell.h"

#include <array>
#include <functional>

namespace tessera {

/// A share that is printed with its formula. `of` = 0 means that there is nothing to take a share of.
struct Rate {
    int part = 0;
    int of = 0;

    /// "45.1 %" in the locale, one decimal, rounded half up, but at most 99.9 % while anything is missing; "–" for none.
    [[nodiscard]] QString percentText() const;

    /// "45 %", for where the exact number may not follow: neither 0 % nor 100 % while it is not so.
    [[nodiscard]] QString wholePercentText() const;
    [[nodiscard]] int wholePercent() const; ///< 0 for none

    /// "411 of 912"
    [[nodiscard]] QString countText() const;

    /// Percent, 0..100, unrounded; 0 for none.
    [[nodiscard]] double percent() const;

    bool operator==(const Rate &) const = default;
};

/// The existing cells of some States and measures, counted by status.
class Tally
{
public:
    void add(Status status) { ++m_counts[std::size_t(status)]; }

    /// Counts so many cells under another status than before.
    void move(Status from, Status to, int cells)
    {
        m_counts[std::size_t(from)] -= cells;
        m_counts[std::size_t(to)] += cells;
    }

    [[nodiscard]] int cells() const;
    [[nodiscard]] int count(Status status) const { return m_counts[std::size_t(status)]; }
    [[nodiscard]] int applicable() const { return cells() - count(Status::NotApplicable); }

    /// Implementation rate = implemented / (existing cells - not applicable).
    [[nodiscard]] Rate implementationRate() const { return {count(Status::Implemented), applicable()}; }

    bool operator==(const Tally &) const = default;

private:
    std::array<int, 7> m_counts{};
};

/// "+3.2", "−0.4" or "0.0": percentage points from one rate to another, taken before rounding. Empty where either has nothing
/// to take a share of.
[[nodiscard]] QString pointsText(const Rate &before, const Rate &now);

/// The formula of the implementation rate in words, with its numbers: "Implemented / (existing cells − not
/// applicable) = 411 / (912 − 0) = 45.1 %".
[[nodiscard]] QString implementationFormula(const Tally &tally);

/// The same without the numbers.
[[nodiscard]] QString implementationWords();

/// One year of the matrix: which cells exist and what their status is. Refers to its parts, which must outlive it.
class YearMatrix
{
public:
    YearMatrix(const Framework &framework, const Participants &participants, const YearRecords &records);

    [[nodiscard]] const Framework &framework() const { return m_framework; }
    [[nodiscard]] const Participants &participants() const { return m_participants; }
    [[nodiscard]] const YearRecords &records() const { return m_records; }
    [[nodiscard]] int year() const { return m_records.year(); }

    [[nodiscard]] bool exists(const CellPlace &place) const;

    /// The status of a cell; none when the cell does not exist.
    [[nodiscard]] std::optional<Status> status(const CellPlace &place) const;

    /// The existing cells of these States and measures, in that order.
    [[nodiscard]] QList<CellPlace> cells(const QStringList &states, const QList<int> &measures) const;

    /// Of these cells, the ones that the condition keeps: the cells behind a number.
    [[nodiscard]] QList<CellPlace> cells(const QStringList &states, const QList<int> &measures,
                                         const std::function<bool(Status)> &condition) const;

    [[nodiscard]] Tally tally(const QStringList &states, const QList<int> &measures) const;
    [[nodiscard]] Tally tallyOfState(const QString &state) const;
    [[nodiscard]] Tally tallyOfMeasure(int measure, const QStringList &states) const;

    /// A part of a measure, over the States in which the measure exists.
    [[nodiscard]] Tally tallyOfComponent(int measure, const QString &component, const QStringList &states) const;

    /// Of the States with a cell, those with information on at least one of the measures.
    [[nodiscard]] Rate statesReporting(const QStringList &states, const QList<int> &measures) const;

    [[nodiscard]] QList<int> measureNumbers() const;

    /// The same without the cells above the ceiling: for every number they do not exist.
    [[nodiscard]] YearMatrix upTo(SharingLabel ceiling) const;

private:
    const Framework &m_framework;
    const Participants &m_participants;
    const YearRecords &m_records;
    SharingLabel m_ceiling = SharingLabel::Red;
};

/// How cells moved between two years; only cells that exist in both years are compared.
struct MovementCounts {
    std::array<int, 6> counts{};

    [[nodiscard]] int count(Movement movement) const { return counts[std::size_t(movement)]; }
};

[[nodiscard]] Movement movementOf(const YearMatrix &before, const YearMatrix &after, const CellPlace &place);
[[nodiscard]] MovementCounts movements(const YearMatrix &before, const YearMatrix &after, const QStringList &states);

} // namespace tessera
