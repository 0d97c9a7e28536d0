// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/linemodel.h"
#include "workspace/workspace.h"

namespace tessera {

/// The communication checks, newest first, with what came back.
class CommsCheckModel : public LineModel
{
    Q_OBJECT

public:
    enum Column { Title, Sent, Deadline, Answered, Late, NoAnswer, Bounced, MedianResponse, ColumnCount };

    explicit CommsCheckModel(Workspace &workspace, QObject *parent = nullptr);

    /// Looks at the clock again: a deadline may have passed.
    void refresh();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Workspace &m_workspace;
};

} // namespace tessera
