// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/searchfilter.h"

namespace tessera {

/// Some of the duties of a DutyModel. The conditions combine with the words of the search.
class DutyFilter : public SearchFilter
{
    Q_OBJECT

public:
    using SearchFilter::SearchFilter;

    void setKind(const QString &kind);   ///< id of a DutyKind; empty = all kinds
    void setState(const QString &state); ///< code; empty = all States
    void setOnlyOverdue(bool isOn);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString m_kind;
    QString m_state;
    bool m_onlyOverdue = false;
};

} // namespace tessera
