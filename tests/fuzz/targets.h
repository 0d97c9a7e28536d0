// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What is done with bytes from elsewhere, by libFuzzer and by the ordinary test of mutations. Each returns true when
/// the outcome is a value that keeps its promises, or an error that says where and why.
namespace tessera::fuzz {

[[nodiscard]] bool tryCards(const QByteArray &data);
[[nodiscard]] bool tryCatalogue(const QByteArray &data);
[[nodiscard]] bool tryCsv(const QByteArray &data);
[[nodiscard]] bool tryEncoding(const QByteArray &data);
[[nodiscard]] bool tryImport(const QByteArray &data);
[[nodiscard]] bool tryCalendar(const QByteArray &data);
[[nodiscard]] bool tryAttendance(const QByteArray &data); ///< a table over a few meetings, and as a pasted list

} // namespace tessera::fuzz
