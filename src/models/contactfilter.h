// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/searchfilter.h"

#include <QSet>

namespace tessera {

/// Some of the contacts of a ContactModel: one scope at a time, and within it the words of a search.
class ContactFilter : public SearchFilter
{
    Q_OBJECT

public:
    enum class Scope : quint8 { Serving, DueAndOverdue, InRole, Former, Listed };

    using SearchFilter::SearchFilter;

    void showServing() { setScope(Scope::Serving); } ///< all but the former ones
    void showDueAndOverdue() { setScope(Scope::DueAndOverdue); }
    void showFormer() { setScope(Scope::Former); }
    void showRole(const QString &role);      ///< serving in that role
    void showListed(const QStringList &ids); ///< these contacts, whatever they are

    [[nodiscard]] Scope scope() const { return m_scope; }
    [[nodiscard]] const QString &role() const { return m_role; } ///< while the scope is InRole

    /// How many contacts of the source are due or overdue, whatever is shown.
    [[nodiscard]] int dueCount() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void setScope(Scope scope);
    [[nodiscard]] bool isInScope(const QModelIndex &contact) const;

    Scope m_scope = Scope::Serving;
    QString m_role;
    QSet<QString> m_ids;
};

} // namespace tessera
