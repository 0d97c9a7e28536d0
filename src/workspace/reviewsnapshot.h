// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewsources.h"
#include "workspace/workspace.h"

namespace tessera {

/// What the annual review of a workspace is drawn from, as it is now: a copy, so that a document can be made in another thread
/// while the workspace goes on being edited. Cheap, since the records themselves are shared until one of the two changes.
class ReviewSnapshot
{
public:
    /// Reads every year; what cannot be read is reported to Workspace::readError().
    explicit ReviewSnapshot(Workspace &workspace);
    Q_DISABLE_COPY_MOVE(ReviewSnapshot)

    /// Refers to the snapshot, which must outlive it. For one thread at a time.
    [[nodiscard]] ReviewSources sources() const;

private:
    [[nodiscard]] YearMatrix matrix(int year) const;
    [[nodiscard]] Submission submission(int year, const QString &state) const;

    Framework m_framework;
    Participants m_participants;
    ContactBook m_contacts;
    MeetingBook m_meetings;
    Rules m_rules;
    QDate m_today;
    SharingLabel m_sharing;
    bool m_isDemonstration;
    QList<int> m_years;
    mutable std::map<int, YearRecords>
        m_records; ///< by year; a blank one for a year that was asked for and has no matrix
    QHash<QString, Evidence> m_evidence;
    QList<Milestone> m_milestones;
    QList<Adoption> m_adoptions;
};

} // namespace tessera
