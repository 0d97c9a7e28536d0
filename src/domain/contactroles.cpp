// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactroles.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tessera {

namespace {

struct RoleRow {
    const QString &id;
    const char *label;
};

const std::array kRoles{
    RoleRow{role::kOscePolicy, QT_TRANSLATE_NOOP("tessera::ContactRole", "Policy")},
    RoleRow{role::kOsceTechnical, QT_TRANSLATE_NOOP("tessera::ContactRole", "Technical")},
    RoleRow{role::kIncidentBody, QT_TRANSLATE_NOOP("tessera::ContactRole", "Incident-handling body")},
    RoleRow{role::kUnDiplomatic, QT_TRANSLATE_NOOP("tessera::ContactRole", "UN diplomatic")},
    RoleRow{role::kUnTechnical, QT_TRANSLATE_NOOP("tessera::ContactRole", "UN technical")},
};

std::size_t rank(const QString &id)
{
    return std::size_t(std::find_if(kRoles.begin(), kRoles.end(), [&](const RoleRow &row) { return row.id == id; })
                       - kRoles.begin());
}

} // namespace

QList<ContactRole> builtInRoles()
{
    QList<ContactRole> roles;
    for (const RoleRow &row : kRoles)
        roles.append({row.id, QCoreApplication::translate("tessera::ContactRole", row.label)});
    return roles;
}

QStringList splitRoles(const QString &roles)
{
    return roles.split(u' ', Qt::SkipEmptyParts);
}

QString joinRoles(QStringList roles)
{
    roles.removeDuplicates();
    std::stable_sort(roles.begin(), roles.end(), [](const QString &a, const QString &b) { return rank(a) < rank(b); });
    return roles.join(u' ');
}

bool servesIn(const Contact &contact, const QStringList &roles)
{
    if (roles.isEmpty())
        return true;
    const QStringList own = splitRoles(contact.roles);
    return std::any_of(own.begin(), own.end(), [&](const QString &role) { return roles.contains(role); });
}

bool isOsceRole(const QString &role)
{
    return role == role::kOscePolicy || role == role::kOsceTechnical || role == role::kIncidentBody;
}

bool hasOsceRole(const Contact &contact)
{
    const QStringList own = splitRoles(contact.roles);
    return std::any_of(own.begin(), own.end(), isOsceRole);
}

} // namespace tessera
