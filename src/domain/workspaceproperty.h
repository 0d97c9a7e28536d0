// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tessera::property {

// Names of the Property records a workspace carries about itself.
inline const QString kFramework = QStringLiteral("framework"); ///< id of the catalogue
inline const QString kSample = QStringLiteral("sample"); ///< "demonstration" or "public-record"; absent in real work
inline const QString kOffice = QStringLiteral("office"); ///< who works here, shown in the navigation
inline const QString kHomeState =
    QStringLiteral("home-state"); ///< code of the ministry's State; absent for a chair's office
inline const QString kSharing = QStringLiteral("sharing"); ///< label of the workspace as a whole

} // namespace tessera::property
