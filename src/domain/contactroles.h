// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactrecords.h"

namespace tessera {

namespace role {

inline const QString kOscePolicy = QStringLiteral("osce-policy");
inline const QString kOsceTechnical = QStringLiteral("osce-technical");
inline const QString kIncidentBody = QStringLiteral("incident-body"); ///< national structure that handles incidents
inline const QString kUnDiplomatic = QStringLiteral("un-diplomatic");
inline const QString kUnTechnical = QStringLiteral("un-technical");

} // namespace role

/// The roles every workspace knows, in the order in which they are offered, labels translated.
[[nodiscard]] QList<ContactRole> builtInRoles();

/// The ids in Contact::roles or CommsCheck::roles.
[[nodiscard]] QStringList splitRoles(const QString &roles);
[[nodiscard]] QString joinRoles(
    QStringList roles); ///< without repetitions, in the order of builtInRoles(), others last

/// Whether the contact serves in one of these roles; an empty list means any.
[[nodiscard]] bool servesIn(const Contact &contact, const QStringList &roles);

/// True for the roles CBM 8 speaks of: policy, technical and the national body. UN roles are not counted there.
[[nodiscard]] bool isOsceRole(const QString &role);
[[nodiscard]] bool hasOsceRole(const Contact &contact);

} // namespace tessera
