// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importrowfilter.h"

#include "models/importpreviewmodel.h"

namespace tessera {

void ImportRowFilter::setOnlyRefused(bool isOn)
{
    if (isOn == m_onlyRefused)
        return;
    m_onlyRefused = isOn;
    invalidateFilter();
}

bool ImportRowFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_onlyRefused) {
        const QModelIndex row = sourceModel()->index(sourceRow, 0, sourceParent);
        if (ImportOutcome(row.data(ImportPreviewModel::OutcomeRole).toInt()) != ImportOutcome::Refused)
            return false;
    }
    return SearchFilter::filterAcceptsRow(sourceRow, sourceParent);
}

} // namespace tessera
