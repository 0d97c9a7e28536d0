// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/milestonemodel.h"

#include "domain/daytext.h"
#include "models/roles.h"
#include "models/tooltip.h"

namespace tessera {

namespace {

QString milestoneText(const Milestone &milestone, int column)
{
    switch (column) {
    case MilestoneModel::Day:
        return dayText(milestone.day);
    case MilestoneModel::Symbol:
        return milestone.symbol;
    case MilestoneModel::Text:
        return milestone.text;
    case MilestoneModel::HowSure:
        return milestone.origin;
    }
    return {};
}

} // namespace

MilestoneModel::MilestoneModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_milestones(workspace.milestones())
{
    connect(&m_workspace, &Workspace::recordsChanged, this, &MilestoneModel::follow);
}

int MilestoneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_milestones.size());
}

int MilestoneModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MilestoneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Milestone &milestone = m_milestones.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return milestoneText(milestone, index.column());
    case Qt::ToolTipRole:
        return plainTip(milestoneText(milestone, index.column()));
    case role::kSort:
        return index.column() == Day ? QVariant(milestone.day) : QVariant();
    default:
        return {};
    }
}

QVariant MilestoneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Date");
    case Symbol:
        return tr("Symbol");
    case Text:
        return tr("Milestone");
    case HowSure:
        return tr("How sure");
    default:
        return {};
    }
}

void MilestoneModel::follow(const QList<Change> &changes)
{
    const bool isTouched = std::any_of(changes.begin(), changes.end(),
                                       [](const Change &change) { return change.kind == RecordKind::Milestone; });
    if (!isTouched)
        return;
    beginResetModel();
    m_milestones = m_workspace.milestones();
    endResetModel();
}

} // namespace tessera
