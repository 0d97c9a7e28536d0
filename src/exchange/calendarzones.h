// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tessera {

/// The IANA name meant by a TZID: itself, with a prefix as some programs write it ("/mozilla.org/2005/Europe/Vienna"), or
/// a Windows name ("W. Europe Standard Time"). "UTC" for every name of it; empty when it is none of these.
[[nodiscard]] QString ianaZoneOf(const QString &tzid);

/// A zone that can be worked with under this name, old names such as "Asia/Calcutta" included. What could be a path or a
/// rule is none.
[[nodiscard]] bool isKnownZone(const QString &name);

} // namespace tessera
