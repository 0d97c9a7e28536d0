// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardlines.h"

#include <algorithm>

namespace tessera {

namespace {

/// Where a sign stands outside of quotation marks; the end when it does not.
qsizetype indexOutsideQuotes(const QByteArray &text, char sign, qsizetype start)
{
    bool isQuoted = false;
    for (qsizetype i = start; i < text.size(); ++i) {
        if (text.at(i) == '"')
            isQuoted = !isQuoted;
        else if (text.at(i) == sign && !isQuoted)
            return i;
    }
    return text.size();
}

QList<QByteArray> splitOutsideQuotes(const QByteArray &text, char separator)
{
    QList<QByteArray> parts;
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype end = indexOutsideQuotes(text, separator, start);
        parts.append(text.sliced(start, end - start));
        start = end + 1;
    }
    return parts;
}

/// Without the quotation marks around it and the escapes of RFC 6868.
QByteArray plainParameter(QByteArray value)
{
    value = value.trimmed();
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
        value = value.sliced(1, value.size() - 2);
    QByteArray plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char next = i + 1 < value.size() ? value.at(i + 1) : '\0';
        const bool isEscape = value.at(i) == '^' && (next == '^' || next == '\'' || next == 'n');
        if (isEscape)
            ++i;
        plain += !isEscape ? value.at(i) : next == '\'' ? '"' : next == 'n' ? ' ' : '^';
    }
    return plain;
}

/// The name of a word that 2.1 lets stand alone.
QByteArray nameOfBareWord(const QByteArray &word)
{
    const QByteArray upper = word.toUpper();
    const bool isEncoding = upper == "QUOTED-PRINTABLE" || upper == "BASE64" || upper == "8BIT" || upper == "7BIT";
    return isEncoding ? "ENCODING" : "TYPE";
}

void addParameters(const QByteArray &text, QList<RawCardParameter> &parameters)
{
    const qsizetype equals = text.indexOf('=');
    const QByteArray name = equals < 0 ? nameOfBareWord(text.trimmed()) : text.first(equals).trimmed().toUpper();
    for (const QByteArray &value : splitOutsideQuotes(text.sliced(equals + 1), ',')) {
        // "TYPE="work,voice"" is a list as well.
        for (const QByteArray &part : name == "TYPE" ? plainParameter(value).split(',') : QList{plainParameter(value)})
            parameters.append({name, part});
    }
}

RawCardLine parsedLine(const QByteArray &text, int number)
{
    RawCardLine line;
    line.number = number;
    qsizetype colon = indexOutsideQuotes(text, ':', 0);
    if (colon == text.size())
        colon = text.indexOf(':'); // a quotation mark that is never closed
    line.isUnderstood = colon >= 0;
    line.isBlank = text.trimmed().isEmpty();
    if (!line.isUnderstood)
        return line;
    QList<QByteArray> head = splitOutsideQuotes(text.first(colon), ';');
    const QByteArray name = head.takeFirst().trimmed();
    const qsizetype dot = name.lastIndexOf('.');
    line.group = dot < 0 ? QByteArray() : name.first(dot);
    line.name = name.sliced(dot + 1).toUpper();
    for (const QByteArray &part : head)
        addParameters(part, line.parameters);
    line.value = text.sliced(colon + 1);
    return line;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char upper = char(c & ~0x20);
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

/// A space that begins the next line is then part of the text.
bool goesOnInQuotedPrintable(const QByteArray &text)
{
    return text.endsWith('=') && text.first(text.indexOf(':') + 1).toUpper().contains("QUOTED-PRINTABLE");
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text.at(i) == '=' && i + 2 < text.size() ? hexDigit(text.at(i + 1)) : -1;
        const int low = high >= 0 ? hexDigit(text.at(i + 2)) : -1;
        bytes += low >= 0 ? char(high * 16 + low) : text.at(i);
        i += low >= 0 ? 2 : 0;
    }
    return bytes;
}

} // namespace

QByteArray RawCardLine::parameter(const char *wanted) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [wanted](const RawCardParameter &parameter) { return parameter.name == wanted; });
    return found == parameters.end() ? QByteArray() : found->value;
}

bool RawCardLine::isBase64() const
{
    const QByteArray encoding = parameter("ENCODING").toUpper();
    return encoding == "BASE64" || encoding == "B";
}

QByteArray CardLineScanner::physicalLine()
{
    const qsizetype start = m_position;
    while (!atEnd() && m_data.at(m_position) != '\n' && m_data.at(m_position) != '\r')
        ++m_position;
    const QByteArray line = m_data.sliced(start, m_position - start);
    if (!atEnd() && m_data.at(m_position++) == '\r' && !atEnd() && m_data.at(m_position) == '\n')
        ++m_position;
    ++m_line;
    return line;
}

bool CardLineScanner::isFolded() const
{
    return !atEnd() && (m_data.at(m_position) == ' ' || m_data.at(m_position) == '\t');
}

RawCardLine CardLineScanner::next()
{
    const int number = m_line;
    QByteArray text = physicalLine();
    while (isFolded() && !goesOnInQuotedPrintable(text)) {
        ++m_position;
        text += physicalLine();
    }
    RawCardLine line = parsedLine(text, number);
    if (line.parameter("ENCODING").toUpper() != "QUOTED-PRINTABLE")
        return line;
    while (line.value.endsWith('=') && !atEnd()) {
        line.value.chop(1);
        line.value += physicalLine();
    }
    line.value = fromQuotedPrintable(line.value);
    return line;
}

} // namespace tessera
