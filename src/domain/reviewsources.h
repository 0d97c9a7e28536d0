// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "domain/records.h"

#include <QHash>

namespace tessera {

/// Everything an annual review is drawn from, as of one moment. All parts must outlive the review.
struct ReviewSources {
    ProgressSources progress;
    QList<int> years; ///< with a matrix, oldest first
    QHash<QString, Evidence> evidence;
    QList<Milestone> milestones; ///< by day
    std::function<Submission(int year, const QString &state)> submission;
    bool isDemonstration = false;
    QList<Adoption> adoptions = {}; ///< of the framework, in the order of comesBefore()
};

} // namespace tessera
