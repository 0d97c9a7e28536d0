// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tessera {

/// A new UUID as records carry it: without braces.
[[nodiscard]] QString freshId();

/// The random text that keeps erased content from being guessed from its hash: 32 hexadecimal digits.
[[nodiscard]] QString freshSalt();

/// An id that people can read, made from a label: "Cyber desk (24/7)" gives "cyber-desk-24-7"; numbered when it is taken.
[[nodiscard]] QString readableId(const QString &label, const QStringList &taken);

} // namespace tessera
