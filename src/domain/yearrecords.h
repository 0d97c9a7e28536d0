// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/records.h"

#include <QHash>

namespace tessera {

/// A cell's place within a framework and year.
struct CellPlace {
    QString state;
    int measure = 0;

    bool operator==(const CellPlace &) const = default;
};

[[nodiscard]] inline size_t qHash(const CellPlace &place, size_t seed = 0)
{
    return qHashMulti(seed, place.state, place.measure);
}

/// A cell's full address.
struct CellAddress {
    QString framework;
    int year = 0;
    CellPlace place;

    bool operator==(const CellAddress &) const = default;
};

/// Everything recorded for one framework and year, in memory. Follows the journal through apply().
class YearRecords
{
public:
    YearRecords() = default;
    YearRecords(QString framework, int year, QList<Assessment> assessments, const QList<Component> &components,
                const QList<EvidenceUse> &uses, const QList<Submission> &submissions);

    [[nodiscard]] const QString &framework() const { return m_framework; }
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] CellAddress address(const CellPlace &place) const { return {m_framework, m_year, place}; }

    /// What is recorded, or nullptr = no information.
    [[nodiscard]] const Assessment *assessment(const CellPlace &place) const;

    /// What is recorded, or a blank assessment with the keys filled in.
    [[nodiscard]] Assessment assessmentOrBlank(const CellPlace &place) const;

    [[nodiscard]] Status status(const CellPlace &place) const;
    [[nodiscard]] const QHash<CellPlace, Assessment> &assessments() const { return m_assessments; }

    [[nodiscard]] QList<Component> components(const CellPlace &place) const;
    [[nodiscard]] Status componentStatus(const CellPlace &place, const QString &component) const;
    [[nodiscard]] QList<EvidenceUse> evidenceUses(const CellPlace &place) const;
    [[nodiscard]] Stage stage(const QString &state) const;
    [[nodiscard]] Submission submission(const QString &state) const; ///< keys filled in; a draft where there is none
    [[nodiscard]] const QHash<QString, Submission> &submissions() const { return m_submissions; } ///< by State

    /// Takes over the changes that concern this framework and year; returns the places that changed.
    QList<CellPlace> apply(const QList<Change> &changes);

private:
    void put(RecordKind kind, const RecordValues &values);
    void take(RecordKind kind, const RecordValues &values);

    QString m_framework;
    int m_year = 0;
    QHash<CellPlace, Assessment> m_assessments;
    QMultiHash<CellPlace, Component> m_components;
    QMultiHash<CellPlace, EvidenceUse> m_uses;
    QHash<QString, Submission> m_submissions;
};

} // namespace tessera
