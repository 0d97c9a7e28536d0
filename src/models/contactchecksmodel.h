// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/linemodel.h"
#include "workspace/workspace.h"

namespace tessera {

/// How one contact answered the communication checks, newest first: "18 Nov 2025: 22 min", and as role::kDetail which.
/// role::kId is CommsCheck::id.
class ContactChecksModel : public LineModel
{
    Q_OBJECT

public:
    explicit ContactChecksModel(Workspace &workspace, QObject *parent = nullptr);

    void setContact(const QString &contact);

    /// Looks at the clock again.
    void refresh();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

private:
    Workspace &m_workspace;
    QString m_contact;
};

} // namespace tessera
