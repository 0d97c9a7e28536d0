// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/searchfilter.h"

namespace tessera {

/// The lines of an ImportPreviewModel that contain the words of a search; on wish only those that are refused.
class ImportRowFilter : public SearchFilter
{
    Q_OBJECT

public:
    using SearchFilter::SearchFilter;

    void setOnlyRefused(bool isOn);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    bool m_onlyRefused = false;
};

} // namespace tessera
