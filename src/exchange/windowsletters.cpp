// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/windowsletters.h"

#include <algorithm>
#include <array>

namespace tessera {

namespace {

bool isAsciiLetter(uchar c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Above ASCII and a letter in one of the two encodings, as far as words are concerned.
bool isHighLetter(uchar c)
{
    static constexpr QByteArrayView kOthers(
        "\x8A\x8C\x8D\x8E\x8F\x9A\x9C\x9D\x9E\x9F\xA3\xA5\xAA\xAF\xB3\xB9\xBA\xBC\xBE\xBF");
    return (c >= 0xC0 && c != 0xD7 && c != 0xF7) || kOthers.contains(char(c));
}

bool isWordByte(uchar c)
{
    return isAsciiLetter(c) || isHighLetter(c);
}

/// The small letter, the same way in both encodings.
uchar smallOf(uchar c)
{
    if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7))
        return uchar(c + 0x20);
    return c >= 0x8A && c <= 0x8F ? uchar(c + 0x10) : c;
}

/// A vowel in either encoding.
bool isVowel(uchar c)
{
    static constexpr QByteArrayView kVowels(
        "aeiouy\xE1\xE2\xE3\xE4\xE9\xEA\xEB\xEC\xED\xEE\xF3\xF4\xF5\xF6\xF9\xFA\xFB\xFC\xFD");
    return c != 0 && kVowels.contains(char(c));
}

bool isOneOf(uchar c, QByteArrayView list)
{
    return c != 0 && list.contains(char(c));
}

/// A place in a word: the small letters beside the one looked at, 0 at the ends of the word.
struct Spot {
    uchar previous;
    uchar next;
    uchar outside; ///< what stands before the word or letter, whatever it is
    bool isNextCapital;

    [[nodiscard]] bool hasVowelBeside() const { return isVowel(previous) || isVowel(next); }
};

/// Positive = the letter of Windows-1250 is likelier here, negative = that of Windows-1252.
struct LetterRule {
    uchar letter; ///< the small one of two
    int (*vote)(const Spot &);
};

int vowelOrConsonant(const Spot &spot)
{
    return spot.hasVowelBeside() ? 1 : -1;
}

/// A sign that no word of Windows-1252 has inside.
int signOrLetter(const Spot &spot)
{
    return spot.previous != 0 || spot.next != 0 ? 2 : -1;
}

int ordinalOrLetter(const Spot &spot)
{
    const bool isOrdinal = spot.next == 0 && (spot.previous == 'n' || (spot.outside >= '0' && spot.outside <= '9'));
    return isOrdinal ? -1 : signOrLetter(spot);
}

constexpr std::array kLetterRules{
    LetterRule{0xE8, // č è
               [](const Spot &spot) {
                   if (spot.previous == 0 && spot.next != 0)
                       return 1;
                   return spot.previous == 'i' && isOneOf(spot.next, "rgm") ? -1 : vowelOrConsonant(spot);
               }},
    LetterRule{0xF8, vowelOrConsonant},                                                                    // ř ø
    LetterRule{0xF2, vowelOrConsonant},                                                                    // ň ò
    LetterRule{0xE6, [](const Spot &spot) { return spot.previous == 0x9C ? 1 : vowelOrConsonant(spot); }}, // ć æ
    LetterRule{0xE0, [](const Spot &) { return -1; }},                                                     // ŕ à
    LetterRule{0xE5, [](const Spot &) { return -1; }},                                                     // ĺ å
    LetterRule{0xFF, [](const Spot &) { return -1; }},                                                     // ˙ ÿ
    LetterRule{
        0xEF, // ď ï
        [](const Spot &spot) { return isVowel(spot.previous) && spot.next != 0 && !isVowel(spot.next) ? -1 : 1; }},
    LetterRule{0xF1, [](const Spot &spot) { return isVowel(spot.next) ? -1 : 1; }}, // ń ñ
    LetterRule{0xEC, [](const Spot &spot) { return spot.next == 0 ? 0 : 1; }},      // ě ì
    LetterRule{0xF9,                                                                // ů ù
               [](const Spot &spot) { return spot.next == 0 && isOneOf(spot.previous, "io") ? -1 : 1; }},
    LetterRule{0xF5, [](const Spot &spot) { return spot.next == 'e' ? -1 : 1; }},         // ő õ
    LetterRule{0xFB, [](const Spot &spot) { return spot.previous == 'o' ? -1 : 1; }},     // ű û
    LetterRule{0xE3, [](const Spot &spot) { return isOneOf(spot.next, "oe") ? -1 : 1; }}, // ă ã
    LetterRule{0xEA,                                                                      // ę ê
               [](const Spot &spot) {
                   const bool isWestern = (isOneOf(spot.next, "tmvqn") && !isOneOf(spot.previous, "iz"))
                                          || (spot.previous == 'u' && spot.next == 's');
                   return isWestern ? -1 : 1;
               }},
    LetterRule{0xF0, // đ ð
               [](const Spot &spot) {
                   if (spot.next == 0 || !isVowel(spot.next))
                       return -1;
                   return isVowel(spot.previous) ? 0 : 1;
               }},
    LetterRule{0xFE, [](const Spot &spot) { return spot.previous == 0 ? -1 : 1; }}, // ţ þ
    LetterRule{0x9C, [](const Spot &spot) { return spot.next == 'u' ? -1 : 1; }},   // ś œ
    LetterRule{0x9F, [](const Spot &) { return 1; }},                               // ź Ÿ
    LetterRule{0xA3, signOrLetter},                                                 // Ł £
    LetterRule{0xA5, signOrLetter},                                                 // Ą ¥
    LetterRule{0xAF, signOrLetter},                                                 // Ż ¯
    LetterRule{0xB3,                                                                // ł ³
               [](const Spot &spot) { return spot.next == 0 && spot.previous == 'm' ? -1 : signOrLetter(spot); }},
    LetterRule{0xB9, signOrLetter},    // ą ¹
    LetterRule{0xBC, signOrLetter},    // Ľ ¼
    LetterRule{0xBE, signOrLetter},    // ľ ¾
    LetterRule{0xAA, ordinalOrLetter}, // Ş ª
    LetterRule{0xBA, ordinalOrLetter}, // ş º
    LetterRule{0xBF,                   // ż ¿
               [](const Spot &spot) { return spot.previous == 0 && spot.isNextCapital ? -1 : signOrLetter(spot); }},
};

uchar byteAt(const QByteArray &data, qsizetype i)
{
    return i >= 0 && i < data.size() ? uchar(data.at(i)) : uchar(0);
}

Spot spotAt(const QByteArray &data, qsizetype i)
{
    const uchar before = byteAt(data, i - 1);
    const uchar after = byteAt(data, i + 1);
    return {isWordByte(before) ? smallOf(before) : uchar(0), isWordByte(after) ? smallOf(after) : uchar(0), before,
            isWordByte(after) && smallOf(after) != after};
}

} // namespace

bool isNotIn1250(char c)
{
    return QByteArrayView("\x81\x83\x88\x90\x98").contains(c);
}

bool isNotIn1252(char c)
{
    return QByteArrayView("\x81\x8D\x8F\x90\x9D").contains(c);
}

bool looksCyrillic(const QByteArray &data)
{
    qsizetype inRows = 0;
    qsizetype all = 0;
    for (qsizetype i = 0; i < data.size();) {
        qsizetype end = i;
        while (end < data.size() && uchar(data.at(end)) >= 0xC0)
            ++end;
        all += end - i;
        inRows += end - i >= 3 ? end - i : 0;
        i = end + 1;
    }
    return inRows > 0 && 2 * inRows > all;
}

bool looksCentralEuropean(const QByteArray &data)
{
    qint64 sum = 0;
    bool hasVotes = false;
    for (qsizetype i = 0; i < data.size(); ++i) {
        const uchar byte = uchar(data.at(i));
        if (byte < 0x80)
            continue;
        const auto rule = std::find_if(kLetterRules.begin(), kLetterRules.end(),
                                       [letter = smallOf(byte)](const LetterRule &r) { return r.letter == letter; });
        if (rule == kLetterRules.end())
            continue;
        hasVotes = true;
        sum += rule->vote(spotAt(data, i));
    }
    return hasVotes && sum >= 0;
}

} // namespace tessera
