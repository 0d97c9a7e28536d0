// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overview.h"
#include "models/linemodel.h"
#include "workspace/workspace.h"

namespace tessera {

/// What others changed since a journal entry: a row for each State, the newest change first.
class StateChangeModel : public LineModel
{
    Q_OBJECT

public:
    enum Column { StateName, What, When, ColumnCount };

    explicit StateChangeModel(Workspace &workspace, QObject *parent = nullptr);

    /// Looks at the entries with a greater number that are not by this author: what one did oneself is no news.
    [[nodiscard]] Result<void> showAfter(qint64 entry, const Author &own);

    [[nodiscard]] QString stateAt(int row) const { return idAt(row); } ///< code

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] Line lineOf(const StateChange &change) const;

    Workspace &m_workspace;
};

/// The number of the newest entry; 0 for an empty journal.
[[nodiscard]] Result<qint64> newestEntry(const Workspace &workspace);

/// The newest entries after this one, by others, counted by State, newest first. Each record counts once. Records that
/// belong to no State, and those whose content was erased, are left out.
[[nodiscard]] Result<QList<StateChange>> stateChanges(const Workspace &workspace, qint64 after, const Author &own);

} // namespace tessera
