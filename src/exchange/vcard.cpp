// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard.h"

#include <algorithm>
#include <utility>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestCardLine = 75; // bytes, without the line end

bool isContinuation(char byte)
{
    return (uchar(byte) & 0xC0) == 0x80;
}

/// Cut into lines; each but the first begins with a space, which counts.
QByteArray foldedCardLine(const QByteArray &line)
{
    QByteArray folded;
    qsizetype room = kLongestCardLine;
    for (qsizetype start = 0; start < line.size(); room = kLongestCardLine - 1) {
        qsizetype end = std::min(start + room, line.size());
        while (end < line.size() && end > start + 1 && isContinuation(line.at(end)))
            --end;
        folded += (start == 0 ? "" : "\r\n ") + line.sliced(start, end - start);
        start = end;
    }
    return folded + "\r\n";
}

/// What neither a value nor a parameter may hold: it could begin a line of its own.
QString withoutCardControls(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\t'; });
    return text;
}

/// Marks in parameters are written as RFC 6868 has it in 4.0, which 3.0 has no way for.
QString parameterText(const CardParameter &parameter, CardVersion version)
{
    QString value = withoutCardControls(parameter.value);
    if (version == CardVersion::V4)
        value.replace(u'^', u"^^"_s).replace(u'"', u"^'"_s);
    else
        value.replace(u'"', u'\'');
    const bool needsQuotes = std::any_of(value.begin(), value.end(), [](QChar c) { return u",;:"_s.contains(c); });
    return u';' + parameter.name + u'=' + (needsQuotes ? u'"' + value + u'"' : value);
}

QByteArray propertyLine(const CardProperty &property, CardVersion version)
{
    QString line = property.group.isEmpty() ? property.name : property.group + u'.' + property.name;
    for (const CardParameter &parameter : property.parameters)
        line += parameterText(parameter, version);
    return foldedCardLine((line + u':' + withoutCardControls(property.value)).toUtf8());
}

} // namespace

bool CardProperty::hasType(QStringView type) const
{
    return std::any_of(parameters.begin(), parameters.end(), [type](const CardParameter &parameter) {
        return parameter.name == u"TYPE" && type.compare(parameter.value, Qt::CaseInsensitive) == 0;
    });
}

const CardProperty *Card::first(QStringView name) const
{
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [name](const CardProperty &property) { return property.name == name; });
    return found == properties.end() ? nullptr : &*found;
}

QList<CardProperty> Card::all(QStringView name) const
{
    QList<CardProperty> found;
    std::copy_if(properties.begin(), properties.end(), std::back_inserter(found),
                 [name](const CardProperty &property) { return property.name == name; });
    return found;
}

QString Card::text(QStringView name) const
{
    const CardProperty *property = first(name);
    return property ? cardText(property->value) : QString();
}

QByteArray writeCards(const QList<Card> &cards, CardVersion version)
{
    QByteArray data;
    for (const Card &card : cards) {
        data += version == CardVersion::V3 ? "BEGIN:VCARD\r\nVERSION:3.0\r\n" : "BEGIN:VCARD\r\nVERSION:4.0\r\n";
        for (const CardProperty &property : card.properties)
            data += propertyLine(property, version);
        data += "END:VCARD\r\n";
    }
    return data;
}

QString cardValue(const QString &text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s);
    QString value;
    value.reserve(lines.size());
    for (const QChar c : std::as_const(lines)) {
        if (c == u'\n' || c == u'\r')
            value += u"\\n"_s;
        else if (c == u'\\' || c == u',' || c == u';')
            value += QString(u'\\') + c;
        else
            value += c;
    }
    return value;
}

QString cardText(QStringView value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        QChar c = value.at(i);
        if (c == u'\\' && i + 1 < value.size()) {
            c = value.at(++i);
            if (c == u'n' || c == u'N')
                c = u'\n';
        }
        text += c;
    }
    return text;
}

QStringList cardParts(QStringView value, QChar separator)
{
    QStringList parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value.at(i) == u'\\') {
            i += i + 1 < value.size() ? 1 : 0;
        } else if (i == value.size() || value.at(i) == separator) {
            parts.append(cardText(value.sliced(start, i - start)));
            start = i + 1;
        }
    }
    return parts;
}

} // namespace tessera
