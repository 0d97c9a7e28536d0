// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/daytext.h"
#include "workspace/workspace.h"

namespace tessera {

/// A time in the user's zone, short.
[[nodiscard]] QString timeText(const QDateTime &time);

/// "today", "3 days ago": how long a day lies back.
[[nodiscard]] QString ageText(QDate day, QDate today);

/// "Days within which a change of contact is to be notified"
[[nodiscard]] QString labelOf(const RuleRow &rule);

/// One member of a record, before and after, in the words of the screen.
struct ChangeLine {
    QString record; ///< "Hungary, CBM 8, 2025"
    QString field;  ///< "Status"
    QString before;
    QString after;
    std::optional<Status> beforeStatus; ///< where the member is a status
    std::optional<Status> afterStatus;
    bool isErased = false; ///< the content is no longer in the journal

    bool operator==(const ChangeLine &) const = default;
};

/// What a change did, a line for each member that differs; never empty. A record that is not there counts as one whose
/// members are all at their defaults.
[[nodiscard]] QList<ChangeLine> changeLines(const Change &change, Workspace &workspace);

/// Of the changes of one step, those that concern a cell: its assessment, its parts and its evidence.
[[nodiscard]] QList<Change> changesOfCell(const QList<Change> &changes, const CellAddress &cell);

} // namespace tessera
