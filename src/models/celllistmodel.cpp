// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/celllistmodel.h"

#include "models/roles.h"
#include "models/tooltip.h"

#include <QSet>

namespace tessera {

using namespace Qt::StringLiterals;

CellListModel::CellListModel(Workspace &workspace, int year, QList<CellPlace> cells, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_records(workspace.year(year))
    , m_cells(std::move(cells))
{
    connect(&m_workspace, &Workspace::cellsChanged, this, &CellListModel::follow);
}

int CellListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cells.size());
}

int CellListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CellListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CellPlace &place = m_cells.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(place, index.column());
    case Qt::ToolTipRole:
        return plainTip(text(place, index.column()));
    case role::kStatus:
        return index.column() == StatusName ? QVariant(int(m_records.status(place))) : QVariant();
    case role::kSort:
        return sortValue(place, index.column());
    default:
        return {};
    }
}

QVariant CellListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateName:
        return tr("State");
    case MeasureName:
        return tr("Measure");
    case StatusName:
        return tr("Status");
    case Done:
        return tr("What was done");
    default:
        return {};
    }
}

void CellListModel::follow(int year, const QList<CellPlace> &places)
{
    if (year != m_records.year())
        return;
    const QSet<CellPlace> changed(places.begin(), places.end());
    for (int row = 0; row < int(m_cells.size()); ++row) {
        if (changed.contains(m_cells.at(row)))
            Q_EMIT dataChanged(index(row, StatusName), index(row, Done));
    }
}

QString CellListModel::text(const CellPlace &place, int column) const
{
    switch (column) {
    case StateName:
        return m_workspace.participants().nameOf(place.state);
    case MeasureName: {
        const Measure *measure = m_workspace.framework().measure(place.measure);
        return m_workspace.framework().measureLabel(place.measure)
               + (measure ? u"  "_s + measure->shortTitle.text() : QString());
    }
    case StatusName:
        return labelOf(m_records.status(place));
    case Done: {
        const Assessment *assessment = m_records.assessment(place);
        return assessment ? assessment->done.simplified() : QString();
    }
    }
    return {};
}

QVariant CellListModel::sortValue(const CellPlace &place, int column) const
{
    if (column == MeasureName)
        return place.measure;
    return column == StatusName ? QVariant(int(m_records.status(place))) : QVariant();
}

} // namespace tessera
