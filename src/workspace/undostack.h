// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

#include <QList>

namespace tessera {

/// The steps since the workspace was opened that can be taken back or done again. Holds no truth: each step is in the
/// journal already.
class UndoStack
{
public:
    /// A step with the number of its journal entry.
    struct Step {
        ChangeSet set;
        qint64 entry = 0;
    };

    /// A new step; what was undone before can no longer be redone.
    void push(ChangeSet set, qint64 entry);

    [[nodiscard]] const Step *nextUndo() const;
    [[nodiscard]] const Step *nextRedo() const;

    /// Moves past the next step after its inverse (or itself again) was committed as `entry`.
    void undone(qint64 entry);
    void redone(qint64 entry);

    void clear();

private:
    QList<Step> m_steps;
    qsizetype m_position = 0; ///< steps before it are done
};

} // namespace tessera
