// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/linemodel.h"
#include "workspace/workspace.h"

namespace tessera {

/// The events of one contact, newest first: "14 Nov 2024 confirmed", and as role::kDetail how it came to be known.
class ConfirmationModel : public LineModel
{
    Q_OBJECT

public:
    explicit ConfirmationModel(Workspace &workspace, QObject *parent = nullptr);

    void setContact(const QString &contact);

    /// Looks at the clock again.
    void refresh();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

private:
    Workspace &m_workspace;
    QString m_contact;
};

} // namespace tessera
