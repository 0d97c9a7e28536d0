// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewcontent.h"

namespace tessera {

/// Sixteen measures, fifty-seven States and whatever cells a test puts into two years.
class ReviewFixture
{
public:
    static constexpr int kYear = 2025;

    ReviewFixture();

    /// Adds a cell of kYear or of the year before; TLP:GREEN unless the test changes it.
    Assessment &put(int year, const QString &state, int measure, Status status);
    void use(const QString &state, int measure, const Evidence &piece);

    /// Invents every cell of both years from a fixed seed, with texts, sources and evidence.
    void fill();

    [[nodiscard]] ReviewContent content(bool isCompared = true) const;

    /// To be changed before content() is called.
    [[nodiscard]] QList<Group> &groups() { return m_groups; }
    [[nodiscard]] QList<State> &states() { return m_states; }

    Framework framework;
    ReviewOptions options;
    QHash<QString, Evidence> evidence;
    QList<TrendPoint> trend;

private:
    QList<State> m_states;
    QList<Group> m_groups;
    QList<Assessment> m_now;
    QList<Assessment> m_before;
    QList<EvidenceUse> m_uses;
};

} // namespace tessera
