// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/linemodel.h"
#include "models/roles.h"
#include "workspace/workspace.h"

namespace tessera {

/// The points of contact, former ones included, as they stand today. The order of the rows means nothing: see
/// ContactFilter.
class ContactModel : public LineModel
{
    Q_OBJECT

public:
    enum Column { State, Roles, Organisation, Person, LastConfirmed, Confirmation, LastCheck, ColumnCount };

    /// Besides those of roles.h; role::kId is Contact::id.
    enum Role {
        RolesRole = role::kFirstOwn, ///< ids as in Contact::roles
        ConfirmationStateRole,       ///< ConfirmationState as int
    };

    explicit ContactModel(Workspace &workspace, QObject *parent = nullptr);

    /// Looks at the clock again: what was in time may be overdue by now.
    void refresh();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] Line lineOf(const Contact &contact, int stateRank) const;

    Workspace &m_workspace;
};

} // namespace tessera
