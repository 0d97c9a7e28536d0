// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrixfilter.h"

#include "domain/participants.h"
#include "models/matrixmodel.h"

namespace tessera {

void MatrixFilter::setGroupMembers(const std::optional<QStringList> &states)
{
    m_group = states ? std::optional(QSet<QString>(states->begin(), states->end())) : std::nullopt;
    invalidateFilter();
}

void MatrixFilter::setOnlyGaps(bool isOn)
{
    m_onlyGaps = isOn;
    invalidateFilter();
}

void MatrixFilter::setOnlyChanged(bool isOn)
{
    m_onlyChanged = isOn;
    invalidateFilter();
}

void MatrixFilter::setOnlyDiffering(bool isOn)
{
    m_onlyDiffering = isOn;
    invalidateFilter();
}

void MatrixFilter::setText(const QString &text)
{
    m_text = searchForm(text);
    invalidateFilter();
}

QStringList MatrixFilter::shownStates() const
{
    QStringList states;
    for (int row = 0; row < rowCount(); ++row)
        states.append(index(row, 0).data(MatrixModel::StateRole).toString());
    return states;
}

QVariant MatrixFilter::data(const QModelIndex &index, int role) const
{
    if (role == IsFadedRole)
        return fades() && !isWanted(mapToSource(index));
    return QSortFilterProxyModel::data(index, role);
}

bool MatrixFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QAbstractItemModel &source = *sourceModel();
    const QString state = source.index(sourceRow, 0, sourceParent).data(MatrixModel::StateRole).toString();
    if (m_group && !m_group->contains(state))
        return false;
    if (!m_text.isEmpty() && !containsText(sourceRow))
        return false;
    if (!fades())
        return true;
    for (int column = 0; column < source.columnCount(sourceParent); ++column) {
        if (isWanted(source.index(sourceRow, column, sourceParent)))
            return true;
    }
    return false;
}

bool MatrixFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // Only the total is ever sorted by; States of one count keep their order.
    return left.data(MatrixModel::PartRole).toInt() < right.data(MatrixModel::PartRole).toInt();
}

bool MatrixFilter::isWanted(const QModelIndex &cell) const
{
    const QVariant status = cell.data(MatrixModel::StatusRole);
    if (!status.isValid())
        return false;
    if (m_onlyGaps && !isGap(Status(status.toInt())))
        return false;
    if (m_onlyDiffering && !cell.data(MatrixModel::SuggestedRole).isValid())
        return false;
    return !m_onlyChanged || Movement(cell.data(MatrixModel::MovementRole).toInt()) != Movement::None;
}

bool MatrixFilter::containsText(int sourceRow) const
{
    const QAbstractItemModel &source = *sourceModel();
    if (searchForm(source.headerData(sourceRow, Qt::Vertical).toString()).contains(m_text))
        return true;
    for (int column = 0; column < source.columnCount(); ++column) {
        if (source.index(sourceRow, column).data(MatrixModel::SearchRole).toString().contains(m_text))
            return true;
    }
    return false;
}

} // namespace tessera
