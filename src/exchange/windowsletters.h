// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Which of the Windows encodings a text is in, told from the letters it would have; within the room only.
namespace tessera {

[[nodiscard]] bool isNotIn1250(char c);
[[nodiscard]] bool isNotIn1252(char c);

/// Most of the letters above ASCII stand in rows of three and more, which only another script has.
[[nodiscard]] bool looksCyrillic(const QByteArray &data);

/// Letters that differ between Windows-1250 and 1252 stand where č ř ł ő ş would stand rather than è ø ³ õ º. False
/// when there are none: then both give the same text.
[[nodiscard]] bool looksCentralEuropean(const QByteArray &data);

} // namespace tessera
