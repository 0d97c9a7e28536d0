// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The measures of the OSCE set about which contacts, meetings and evidence say something. Numbers of its catalogue.
namespace tessera::osce {

inline const QString kFramework = QStringLiteral("osce-cyber-cbm");

inline constexpr int kLegislation = 6;
inline constexpr int kStrategy = 7;
inline constexpr int kPointsOfContact = 8;
inline constexpr int kExpertMeetings = 11;
inline constexpr int kEvents = 12;

} // namespace tessera::osce
