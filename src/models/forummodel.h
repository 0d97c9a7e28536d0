// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entrytablemodel.h"
#include "models/roles.h"
#include "workspace/workspace.h"

namespace tessera {

struct ForumEntry {
    QString id;
    QString name;
    QString title;
    bool isOfCatalogue = false;
    bool isChanged = false; ///< of the catalogue, as the user changed it

    bool operator==(const ForumEntry &) const = default;
};

/// The forums: those of the catalogue, then the user's own.
class ForumModel : public EntryTableModel<ForumEntry>
{
    Q_OBJECT

public:
    enum Role { IdRole = role::kFirstOwn };

    explicit ForumModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void refresh();

    Workspace &m_workspace;
};

} // namespace tessera
