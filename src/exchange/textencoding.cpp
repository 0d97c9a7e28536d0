// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textencoding.h"

#include "exchange/windowsletters.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kUtf8Mark("\xEF\xBB\xBF");

struct EncodingRow {
    TextEncoding encoding;
    const char *name;
};

constexpr std::array kEncodings{
    EncodingRow{TextEncoding::Utf8, "UTF-8"},
    EncodingRow{TextEncoding::Utf16, "UTF-16"},
    EncodingRow{TextEncoding::Windows1250, "Windows-1250"},
    EncodingRow{TextEncoding::Windows1251, "Windows-1251"},
    EncodingRow{TextEncoding::Windows1252, "Windows-1252"},
};

QString encodingText(const char *text)
{
    return QCoreApplication::translate("tessera::TextEncoding", text);
}

tl::unexpected<Error> notText(qsizetype line, const char *reason)
{
    //: %1 = number of the line, %2 = what is wrong there
    return failure(ErrorCode::FileNotUnderstood, encodingText(QT_TRANSLATE_NOOP("tessera::TextEncoding", "line %1: %2"))
                                                     .arg(QString::number(line), encodingText(reason)));
}

qsizetype lineAt(const QByteArray &data, qsizetype position)
{
    return QByteArrayView(data).first(position).count('\n') + 1;
}

bool isUtf16(const QByteArray &data)
{
    return data.startsWith("\xFF\xFE") || data.startsWith("\xFE\xFF");
}

Result<QString> fromUtf16(const QByteArray &data)
{
    QStringDecoder decoder(QStringDecoder::Utf16);
    QString text = decoder(data);
    if (decoder.hasError() || data.size() % 2 != 0 || !text.isValidUtf16())
        return notText(text.count(u'\n') + 1,
                       QT_TRANSLATE_NOOP("tessera::TextEncoding", "the text in UTF-16 is damaged"));
    if (const qsizetype zero = text.indexOf(QChar(u'\0')); zero >= 0)
        return notText(QStringView(text).first(zero).count(u'\n') + 1,
                       QT_TRANSLATE_NOOP("tessera::TextEncoding", "there is a zero byte; this is not a text file"));
    return text;
}

/// How many bytes a character has that begins with this one; 0 = none begins so.
int lengthFrom(uchar lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// Whether bytes that are no valid UTF-8 were meant to be: at least as many of them look like its characters as do not.
/// What another encoding writes looks so only by rare chance.
bool isDamagedUtf8(const QByteArray &data)
{
    qsizetype fitting = 0;
    qsizetype others = 0;
    for (qsizetype i = 0; i < data.size(); ++i) {
        const uchar lead = uchar(data.at(i));
        if (lead < 0x80)
            continue;
        const int length = lengthFrom(lead);
        int found = 1;
        while (found < length && i + found < data.size() && (uchar(data.at(i + found)) & 0xC0) == 0x80)
            ++found;
        const bool isCutOff = found > 1 && i + found == data.size();
        const bool isFitting = length > 0 && (found == length || isCutOff);
        (isFitting ? fitting : others) += 1;
        i += isFitting ? found - 1 : 0;
    }
    return fitting > 0 && fitting >= others;
}

/// A character never goes on past the end of a line, so lines can be looked at one by one.
qsizetype firstDamagedLine(const QByteArray &data)
{
    qsizetype line = 1;
    for (qsizetype start = 0; start < data.size(); ++line) {
        const qsizetype found = data.indexOf('\n', start);
        const qsizetype end = found < 0 ? data.size() : found;
        if (!QByteArrayView(data).sliced(start, end - start).isValidUtf8())
            break;
        start = end + 1;
    }
    return line;
}

/// Control characters that no text has; tab, ends of lines and pages are left out.
bool isControl(char c)
{
    const uchar byte = uchar(c);
    return byte == 0x7F || (byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f');
}

Result<TextEncoding> windowsEncoding(const QByteArray &data)
{
    const auto control = std::find_if(data.begin(), data.end(), isControl);
    if (control != data.end())
        return notText(lineAt(data, control - data.begin()),
                       QT_TRANSLATE_NOOP("tessera::TextEncoding", "there are bytes that no text has"));
    if (looksCyrillic(data))
        return TextEncoding::Windows1251;
    const bool canBe1250 = std::none_of(data.begin(), data.end(), isNotIn1250);
    const bool canBe1252 = std::none_of(data.begin(), data.end(), isNotIn1252);
    if (!canBe1250 && !canBe1252)
        return notText(lineAt(data, std::find_if(data.begin(), data.end(), isNotIn1252) - data.begin()),
                       QT_TRANSLATE_NOOP("tessera::TextEncoding", "there are bytes that no text has"));
    if (canBe1250 != canBe1252)
        return canBe1250 ? TextEncoding::Windows1250 : TextEncoding::Windows1252;
    return looksCentralEuropean(data) ? TextEncoding::Windows1250 : TextEncoding::Windows1252;
}

/// The character sets a card may name: those of a byte a letter, and UTF-8. Others, such as UTF-7, hide what they say.
bool isPlainCharset(const QByteArray &name)
{
    return name == "utf-8" || name == "us-ascii" || name.startsWith("iso-8859-") || name.startsWith("windows-125")
           || name.startsWith("koi8-");
}

} // namespace

QString nameOf(TextEncoding encoding)
{
    return QString::fromLatin1(kEncodings.at(std::size_t(encoding)).name);
}

QString encodingNote(TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8)
        return {};
    //: %1 = name of a text encoding such as Windows-1250
    return encodingText(QT_TRANSLATE_NOOP("tessera::TextEncoding", "Read as %1.")).arg(nameOf(encoding));
}

Result<TextEncoding> encodingOf(const QByteArray &data)
{
    if (isUtf16(data)) {
        const Result<QString> text = fromUtf16(data);
        return text ? Result<TextEncoding>(TextEncoding::Utf16) : tl::unexpected(text.error());
    }
    if (const qsizetype zero = data.indexOf('\0'); zero >= 0)
        return notText(lineAt(data, zero),
                       QT_TRANSLATE_NOOP("tessera::TextEncoding", "there is a zero byte; this is not a text file"));
    if (QByteArrayView(data).isValidUtf8())
        return TextEncoding::Utf8;
    if (data.startsWith(kUtf8Mark) || isDamagedUtf8(data))
        return notText(firstDamagedLine(data), QT_TRANSLATE_NOOP("tessera::TextEncoding", "the text is not UTF-8"));
    return windowsEncoding(data);
}

Result<DecodedText> decodeText(const QByteArray &data)
{
    const Result<TextEncoding> encoding = encodingOf(data);
    if (!encoding)
        return tl::unexpected(encoding.error());
    return DecodedText{QString::fromUtf8(toUtf8(data, *encoding)), *encoding};
}

std::optional<QString> decodeNamed(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray name = charset.trimmed().toLower();
    QStringDecoder decoder(name.constData());
    if (!isPlainCharset(name) || !decoder.isValid())
        return std::nullopt;
    return QString(decoder(bytes));
}

QByteArray toUtf8(const QByteArray &data, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8)
        return data.startsWith(kUtf8Mark) ? data.sliced(kUtf8Mark.size()) : data;
    if (encoding == TextEncoding::Utf16)
        return fromUtf16(data).value_or(QString()).toUtf8();
    return decodeNamed(data, nameOf(encoding).toLatin1()).value_or(QString::fromLatin1(data)).toUtf8();
}

} // namespace tessera
