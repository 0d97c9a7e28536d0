// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forummodel.h"

#include "models/tooltip.h"

namespace tessera {

ForumModel::ForumModel(Workspace &workspace, QObject *parent) : EntryTableModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::meetingsChanged, this, &ForumModel::refresh);
    refresh();
}

int ForumModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant ForumModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ForumEntry &entry = entries().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        //: A forum of the catalogue that was changed in this workspace; %1 = its name
        return entry.isChanged ? tr("%1 (changed)").arg(entry.name) : entry.name;
    case Qt::ToolTipRole:
        return plainTip(entry.title);
    case IdRole:
        return entry.id;
    default:
        return {};
    }
}

void ForumModel::refresh()
{
    QList<ForumEntry> fresh;
    for (const Forum &forum : m_workspace.meetings().forums()) {
        const bool isOfCatalogue = m_workspace.participants().forum(forum.id) != nullptr;
        const bool isChanged = isOfCatalogue && m_workspace.meetings().isOwn(forum.id);
        fresh.append({forum.id, forum.shortTitle.text(), forum.title.text(), isOfCatalogue, isChanged});
    }
    replaceEntries(fresh);
}

} // namespace tessera
