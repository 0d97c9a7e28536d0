// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chartnumbersmodel.h"

#include "models/roles.h"
#include "models/tooltip.h"

#include <limits>

namespace tessera {

void ChartNumbersModel::setChart(const ChartData &chart)
{
    const QList<QStringList> table = chartTable(chart);
    const bool isSameShape = table.size() == m_table.size() && table.constFirst() == m_table.constFirst();
    if (!isSameShape)
        beginResetModel();
    m_chart = chart;
    m_table = table;
    if (!isSameShape)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const ChartPoint *ChartNumbersModel::pointAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return nullptr;
    const QList<ChartPoint> &points = m_chart.series.at(index.column() - 1).points;
    return index.row() < points.size() ? &points.at(index.row()) : nullptr;
}

int ChartNumbersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::max<qsizetype>(0, m_table.size() - 1));
}

int ChartNumbersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.value(0).size());
}

QVariant ChartNumbersModel::alignment(int column)
{
    return QVariant::fromValue(Qt::AlignVCenter | (column > 0 ? Qt::AlignRight : Qt::AlignLeft));
}

QVariant ChartNumbersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChartPoint *point = pointAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return m_table.at(index.row() + 1).value(index.column());
    case Qt::ToolTipRole:
        return point ? plainTip(point->behind.formula) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case role::kSort:
        if (!point)
            return double(index.row());
        return point->value.value_or(std::numeric_limits<double>::lowest()); // a gap comes before all numbers
    default:
        return {};
    }
}

QVariant ChartNumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return role == Qt::DisplayRole ? QVariant(m_table.constFirst().at(section)) : QVariant();
}

} // namespace tessera
