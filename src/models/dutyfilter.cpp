// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dutyfilter.h"

#include "models/dutymodel.h"

namespace tessera {

void DutyFilter::setKind(const QString &kind)
{
    m_kind = kind;
    invalidateFilter();
}

void DutyFilter::setState(const QString &state)
{
    m_state = state;
    invalidateFilter();
}

void DutyFilter::setOnlyOverdue(bool isOn)
{
    m_onlyOverdue = isOn;
    invalidateFilter();
}

bool DutyFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex duty = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!m_kind.isEmpty() && duty.data(DutyModel::KindRole).toString() != m_kind)
        return false;
    if (!m_state.isEmpty() && duty.data(DutyModel::StateRole).toString() != m_state)
        return false;
    if (m_onlyOverdue && !duty.data(DutyModel::IsOverdueRole).toBool())
        return false;
    return SearchFilter::filterAcceptsRow(sourceRow, sourceParent);
}

} // namespace tessera
