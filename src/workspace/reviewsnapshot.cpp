// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/reviewsnapshot.h"

namespace tessera {

ReviewSnapshot::ReviewSnapshot(Workspace &workspace)
    : m_framework(workspace.framework())
    , m_participants(workspace.participants())
    , m_contacts(workspace.contacts())
    , m_meetings(workspace.meetings())
    , m_rules(workspace.rules())
    , m_today(workspace.clock().today())
    , m_sharing(workspace.sharing())
    , m_isDemonstration(workspace.isDemonstration())
    , m_years(workspace.years())
    , m_evidence(workspace.evidence())
    , m_milestones(workspace.milestones())
    , m_adoptions(workspace.adoptions())
{
    for (const int year : m_years)
        m_records.emplace(year, workspace.year(year));
}

ReviewSources ReviewSnapshot::sources() const
{
    const auto matrixOf = [this](int year) { return matrix(year); };
    const auto submissionOf = [this](int year, const QString &state) { return submission(year, state); };
    return {{m_framework, m_participants, matrixOf, m_contacts, m_meetings, m_rules, m_today, m_sharing},
            m_years,
            m_evidence,
            m_milestones,
            submissionOf,
            m_isDemonstration,
            m_adoptions};
}

YearMatrix ReviewSnapshot::matrix(int year) const
{
    const auto blank = YearRecords(m_framework.id, year, {}, {}, {}, {});
    return {m_framework, m_participants, m_records.try_emplace(year, blank).first->second};
}

Submission ReviewSnapshot::submission(int year, const QString &state) const
{
    return matrix(year).records().submission(state);
}

} // namespace tessera
