// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contactfilter.h"

#include "domain/contactclocks.h"
#include "domain/contactroles.h"
#include "models/contactmodel.h"

namespace tessera {

namespace {

ConfirmationState confirmationState(const QModelIndex &contact)
{
    return ConfirmationState(contact.data(ContactModel::ConfirmationStateRole).toInt());
}

bool isDueOrOverdue(const QModelIndex &contact)
{
    const ConfirmationState state = confirmationState(contact);
    return state != ConfirmationState::InTime && state != ConfirmationState::Former;
}

} // namespace

void ContactFilter::showRole(const QString &role)
{
    m_role = role;
    setScope(Scope::InRole);
}

void ContactFilter::showListed(const QStringList &ids)
{
    m_ids = QSet<QString>(ids.begin(), ids.end());
    setScope(Scope::Listed);
}

void ContactFilter::setScope(Scope scope)
{
    m_scope = scope;
    invalidateFilter();
}

int ContactFilter::dueCount() const
{
    int count = 0;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row)
        count += isDueOrOverdue(sourceModel()->index(row, 0)) ? 1 : 0;
    return count;
}

bool ContactFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return isInScope(sourceModel()->index(sourceRow, 0, sourceParent))
           && SearchFilter::filterAcceptsRow(sourceRow, sourceParent);
}

bool ContactFilter::isInScope(const QModelIndex &contact) const
{
    switch (m_scope) {
    case Scope::Serving:
        return confirmationState(contact) != ConfirmationState::Former;
    case Scope::DueAndOverdue:
        return isDueOrOverdue(contact);
    case Scope::InRole:
        return confirmationState(contact) != ConfirmationState::Former
               && splitRoles(contact.data(ContactModel::RolesRole).toString()).contains(m_role);
    case Scope::Former:
        return confirmationState(contact) == ConfirmationState::Former;
    case Scope::Listed:
        return m_ids.contains(contact.data(role::kId).toString());
    }
    return false;
}

bool ContactFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (SearchFilter::lessThan(left, right))
        return true;
    if (SearchFilter::lessThan(right, left))
        return false;
    // What is equal stays in one order: by State and role, then by record.
    const QModelIndex leftState = left.siblingAtColumn(ContactModel::State);
    const QModelIndex rightState = right.siblingAtColumn(ContactModel::State);
    const int a = leftState.data(role::kSort).toInt();
    const int b = rightState.data(role::kSort).toInt();
    return a != b ? a < b : leftState.data(role::kId).toString() < rightState.data(role::kId).toString();
}

} // namespace tessera
