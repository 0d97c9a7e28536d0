// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Ids of the entries of the navigation, as settings and searches know them.
namespace tessera::pageid {

inline const QString kOverview = QStringLiteral("overview");
inline const QString kMatrix = QStringLiteral("matrix");
inline const QString kState = QStringLiteral("state");
inline const QString kContacts = QStringLiteral("contacts");
inline const QString kMeetings = QStringLiteral("meetings");
inline const QString kDue = QStringLiteral("due");
inline const QString kProgress = QStringLiteral("progress");
inline const QString kReview = QStringLiteral("review");
inline const QString kReference = QStringLiteral("reference");
inline const QString kActivity = QStringLiteral("activity");

} // namespace tessera::pageid
