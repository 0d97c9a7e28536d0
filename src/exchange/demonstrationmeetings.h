// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/reference.h"

namespace tessera {

/// Made-up meetings from 2013 to the year of `today`: three of the working group a year, meetings of points of contact,
/// workshops and platform meetings, with attendance up to `today` and follow-ups. The same for the same day.
[[nodiscard]] ChangeSet demonstrationMeetings(const Reference &reference, QDate today);

} // namespace tessera
