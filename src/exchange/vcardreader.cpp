// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardreader.h"

#include "exchange/textencoding.h"
#include "exchange/vcardlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestCardFile = 16 * 1024 * 1024;
constexpr qsizetype kLongestCardValue = 4 * 1024 * 1024;
constexpr qsizetype kMostCards = 10'000;
constexpr qsizetype kMostCardLines = 1'000'000;
constexpr qsizetype kMostProperties = 1'000;

QString cardFileText(const char *text)
{
    return QCoreApplication::translate("tessera::Cards", text);
}

tl::unexpected<Error> refusedCard(int line, ErrorCode code, const char *reason)
{
    //: %1 = number of the line, %2 = what is wrong there
    return failure(code, cardFileText(QT_TRANSLATE_NOOP("tessera::Cards", "line %1: %2"))
                             .arg(QString::number(line), cardFileText(reason)));
}

bool isNamedIn(const QByteArray &name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *other) { return name == other; });
}

/// Lines that mean nothing here and may be large.
bool isLeftOut(const RawCardLine &line)
{
    return line.isBase64() || isNamedIn(line.name, {"PHOTO", "LOGO", "SOUND", "AGENT", "VERSION", "BEGIN", "END"});
}

struct RawCard {
    int line = 1;
    QList<RawCardLine> lines;
};

/// Puts lines into cards.
class CardCollector
{
public:
    /// The reason why the line is refused; nullptr when it is taken.
    [[nodiscard]] const char *take(const RawCardLine &line)
    {
        if (line.name == "BEGIN" && line.value.trimmed().toUpper() == "VCARD")
            return begin(line);
        if (m_depth == 0)
            return line.isUnderstood || !m_cards.isEmpty()
                       ? QT_TRANSLATE_NOOP("tessera::Cards", "this stands outside of a card")
                       : QT_TRANSLATE_NOOP("tessera::Cards", "this is not a card file");
        if (line.name == "END" && line.value.trimmed().toUpper() == "VCARD") {
            --m_depth;
            return nullptr;
        }
        if (!line.isUnderstood)
            return m_isAfterBase64 ? nullptr : QT_TRANSLATE_NOOP("tessera::Cards", "this is no line of a card");
        m_isAfterBase64 = line.isBase64();
        m_isAfterAgent = line.name == "AGENT";
        return m_depth == 1 && !isLeftOut(line) ? keep(line) : nullptr;
    }

    [[nodiscard]] bool isWhole() const { return m_depth == 0; }
    [[nodiscard]] QList<RawCard> cards() const { return m_cards; }

private:
    const char *begin(const RawCardLine &line)
    {
        const bool isWithin = m_depth > 0;
        if (isWithin && !(m_depth == 1 && m_isAfterAgent))
            return QT_TRANSLATE_NOOP("tessera::Cards", "a card begins before the one above it has ended");
        if (!isWithin && m_cards.size() == kMostCards)
            return QT_TRANSLATE_NOOP("tessera::Cards", "there are more than 10 000 cards");
        ++m_depth;
        m_isAfterAgent = false;
        m_isAfterBase64 = false;
        if (!isWithin)
            m_cards.append(RawCard{line.number, {}});
        return nullptr;
    }

    const char *keep(const RawCardLine &line)
    {
        if (m_cards.constLast().lines.size() == kMostProperties)
            return QT_TRANSLATE_NOOP("tessera::Cards", "the card has more than 1 000 lines");
        m_cards.last().lines.append(line);
        return nullptr;
    }

    QList<RawCard> m_cards;
    int m_depth = 0;
    bool m_isAfterBase64 = false;
    bool m_isAfterAgent = false;
};

Result<QList<RawCard>> collected(const QByteArray &data)
{
    CardCollector collector;
    CardLineScanner scanner(data);
    while (!scanner.atEnd()) {
        const int number = scanner.line();
        if (number > kMostCardLines)
            return refusedCard(number, ErrorCode::TextTooLong,
                               QT_TRANSLATE_NOOP("tessera::Cards", "there are more than a million lines"));
        const RawCardLine line = scanner.next();
        if (line.value.size() > kLongestCardValue)
            return refusedCard(number, ErrorCode::TextTooLong,
                               QT_TRANSLATE_NOOP("tessera::Cards", "the line is longer than 4 MiB"));
        if (line.isBlank)
            continue;
        if (const char *reason = collector.take(line))
            return refusedCard(number, ErrorCode::FileNotUnderstood, reason);
    }
    if (!collector.isWhole())
        return refusedCard(scanner.line(), ErrorCode::FileNotUnderstood,
                           QT_TRANSLATE_NOOP("tessera::Cards", "the file is cut off: the last card has no end"));
    return collector.cards();
}

/// Turns bytes into text. What lines without a character set of their own are in is told from all of them together.
class CardDecoder
{
public:
    [[nodiscard]] Result<void> learn(const QList<RawCard> &cards)
    {
        QByteArray foreign;
        int firstLine = 0;
        for (const RawCard &card : cards) {
            for (const RawCardLine &line : card.lines) {
                if (!line.parameter("CHARSET").isEmpty() || QByteArrayView(line.value).isValidUtf8())
                    continue;
                firstLine = firstLine == 0 ? line.number : firstLine;
                foreign += line.value + '\n';
            }
        }
        if (foreign.isEmpty())
            return {};
        const Result<TextEncoding> encoding = encodingOf(foreign);
        if (!encoding || *encoding == TextEncoding::Utf16)
            return refusedCard(firstLine, ErrorCode::FileNotUnderstood,
                               QT_TRANSLATE_NOOP("tessera::Cards", "the text is not UTF-8"));
        m_encoding = *encoding;
        return {};
    }

    [[nodiscard]] QString note() const { return encodingNote(m_encoding); }

    [[nodiscard]] QString text(const QByteArray &bytes, const QByteArray &charset) const
    {
        if (const std::optional<QString> named = decodeNamed(bytes, charset))
            return *named;
        const bool isUtf8 = QByteArrayView(bytes).isValidUtf8();
        return QString::fromUtf8(isUtf8 ? bytes : toUtf8(bytes, m_encoding));
    }

private:
    TextEncoding m_encoding = TextEncoding::Utf8;
};

CardProperty propertyFrom(const RawCardLine &line, const CardDecoder &decoder)
{
    const QByteArray charset = line.parameter("CHARSET");
    CardProperty property{QString::fromUtf8(line.name), decoder.text(line.value, charset)};
    property.group = QString::fromUtf8(line.group);
    for (const RawCardParameter &parameter : line.parameters) {
        if (!isNamedIn(parameter.name, {"CHARSET", "ENCODING"}))
            property.parameters.append({QString::fromUtf8(parameter.name), decoder.text(parameter.value, {})});
    }
    return property;
}

Result<CardFile> decodedCards(const QList<RawCard> &raw)
{
    CardDecoder decoder;
    if (const Result<void> learned = decoder.learn(raw); !learned)
        return tl::unexpected(learned.error());
    CardFile file{{}, decoder.note()};
    for (const RawCard &rawCard : raw) {
        Card card{rawCard.line, {}};
        for (const RawCardLine &line : rawCard.lines)
            card.properties.append(propertyFrom(line, decoder));
        file.cards.append(card);
    }
    return file;
}

/// The bytes without a mark, UTF-16 turned into UTF-8: all else is looked at line by line.
Result<QByteArray> cardBytes(const QByteArray &data)
{
    if (data.size() > kLargestCardFile)
        return failure(ErrorCode::TextTooLong,
                       cardFileText(QT_TRANSLATE_NOOP("tessera::Cards", "the file is larger than 16 MiB")));
    if (data.startsWith("\xFF\xFE") || data.startsWith("\xFE\xFF"))
        return decodeText(data).map([](const DecodedText &decoded) { return decoded.text.toUtf8(); });
    if (const qsizetype zero = data.indexOf('\0'); zero >= 0)
        return refusedCard(int(QByteArrayView(data).first(zero).count('\n')) + 1, ErrorCode::FileNotUnderstood,
                           QT_TRANSLATE_NOOP("tessera::Cards", "there is a zero byte; this is not a text file"));
    return toUtf8(data, TextEncoding::Utf8);
}

Result<CardFile> cardFile(const QByteArray &data)
{
    return cardBytes(data).and_then(collected).and_then([](const QList<RawCard> &cards) -> Result<CardFile> {
        if (cards.isEmpty())
            return failure(ErrorCode::FileNotUnderstood,
                           cardFileText(QT_TRANSLATE_NOOP("tessera::Cards", "there is no card in the file")));
        return decodedCards(cards);
    });
}

} // namespace

bool isCardFile(const QByteArray &data)
{
    constexpr qsizetype kEnough = 200;
    const Result<DecodedText> beginning = decodeText(data.left(kEnough));
    const QString text = beginning ? beginning->text : QString::fromLatin1(data.left(kEnough));
    return text.trimmed().startsWith(u"BEGIN:VCARD"_s, Qt::CaseInsensitive);
}

Result<CardFile> readCards(const QByteArray &data, const QString &fileName)
{
    return cardFile(data).map_error([&](Error error) {
        error.context = fileName + u", "_s + error.context;
        return error;
    });
}

} // namespace tessera
