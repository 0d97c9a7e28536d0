// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace tessera {

/// How the bytes of a text file are to be read. The last three are told apart by the letters they would give.
enum class TextEncoding : quint8 { Utf8, Utf16, Windows1250, Windows1251, Windows1252 };

/// As people know it: "UTF-8", "Windows-1250".
[[nodiscard]] QString nameOf(TextEncoding encoding);

/// "Read as Windows-1250."; empty for UTF-8, which needs no word.
[[nodiscard]] QString encodingNote(TextEncoding encoding);

struct DecodedText {
    QString text; ///< without byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
};

/// Reads UTF-8 with or without byte order mark, UTF-16 with one, else one of the Windows encodings. FileNotUnderstood
/// names the line and the reason: zero bytes, damaged UTF-8 or UTF-16, bytes that no text has.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &data);

/// The same without reading all of it: UTF-8 and the Windows encodings are told, UTF-16 is checked by reading only.
[[nodiscard]] Result<TextEncoding> encodingOf(const QByteArray &data);

/// Text in an encoding a file names itself, such as a card's CHARSET. None when the name is not known or not of a plain
/// character set; bytes that do not fit become U+FFFD.
[[nodiscard]] std::optional<QString> decodeNamed(const QByteArray &bytes, const QByteArray &charset);

/// The text in UTF-8 without byte order mark; what is UTF-8 already is not copied where it can be helped.
[[nodiscard]] QByteArray toUtf8(const QByteArray &data, TextEncoding encoding);

} // namespace tessera
