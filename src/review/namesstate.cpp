// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/namesstate.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestStem = 5; // letters that a word must begin with
constexpr qsizetype kEnding = 6;       // "land", "ország", "istan" and what is inflected
constexpr qsizetype kLongWord = 8;
constexpr qsizetype kWholeWord = 4; // letters; shorter words must be there as they are

/// What the names of the catalogue do not begin with: adjectives and short forms, as searchForm() writes them.
constexpr std::array kOtherWords{
    "britain", "british", "cypriot", "cypriote", "danish",   "dutch",    "finnish",  "french",  "greek",     "hellen",
    "holland", "irish",   "maltese", "polish",   "scottish", "serb",     "serbs",    "spanish", "swiss",     "swede",
    "swedish", "turkish", "turk",    "turks",    "turkey",   "usa",      "vatican",  "welsh",   "allemand",  "anglais",
    "belge",   "suisse",  "suedois", "suisses",  "dansk",    "osterrei", "polnisch", "ungarn",  "ungarisch", "tschech",
    "magyar",  "cesk",    "polsk",   "rakous",   "madar",    "wegier",   "austriac",
};

/// Codes that are words as well.
const QSet<QString> &wordsLikeCodes()
{
    static const QSet<QString> codes{u"AM"_s, u"AT"_s, u"BE"_s, u"ES"_s, u"IE"_s,
                                     u"IS"_s, u"IT"_s, u"MC"_s, u"ME"_s, u"NO"_s};
    return codes;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text + u' ') {
        if (c.isLetter()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    return words;
}

/// What a word that means the State begins with.
QSet<QString> stemsOf(const Participants &participants)
{
    static const QSet<QString> common{u"united"_s, u"kingdom"_s, u"states"_s,     u"republic"_s, u"federation"_s,
                                      u"north"_s,  u"south"_s,   u"democratic"_s, u"peoples"_s};
    QSet<QString> stems;
    for (const State &state : participants.states()) {
        for (const QString &name : state.name.all()) {
            const QStringList words = wordsOf(searchForm(name));
            // Of names of several words a long one stands for all: "herzegovina", "macedonia".
            for (const QString &word : words) {
                if (words.size() > 1 && word.size() >= kLongWord)
                    stems.insert(word);
            }
            if (words.size() == 1)
                stems.insert(words.constFirst().left(std::max(kShortestStem, words.constFirst().size() - kEnding)));
        }
    }
    stems.subtract(common);
    return stems;
}

} // namespace

bool namesState(const Participants &participants, const QString &text)
{
    if (text.isEmpty())
        return false;
    const QString form = u' ' + wordsOf(searchForm(text)).join(u' ') + u' ';
    const auto isPhrase = [&form](const QString &name) {
        return form.contains(u' ' + wordsOf(searchForm(name)).join(u' ') + u' ');
    };
    const QSet<QString> stems = stemsOf(participants);
    const QStringList words = wordsOf(searchForm(text));
    const bool hasStem = std::any_of(words.begin(), words.end(), [&](const QString &word) {
        const auto begins = [&word](const QString &stem) { return word.startsWith(stem); };
        return std::any_of(stems.begin(), stems.end(), begins)
               || std::any_of(kOtherWords.begin(), kOtherWords.end(), [&](const char *start) {
                      const QLatin1StringView other(start);
                      return other.size() <= kWholeWord ? word == other : word.startsWith(other);
                  });
    });
    if (hasStem)
        return true;
    const QStringList written = wordsOf(text);
    return std::any_of(participants.states().begin(), participants.states().end(), [&](const State &state) {
        const QMap<QString, QString> &names = state.name.all();
        return std::any_of(names.begin(), names.end(), isPhrase)
               || (!wordsLikeCodes().contains(state.code) && written.contains(state.code))
               || (state.code == "GB"_L1 && written.contains(u"UK"_s));
    });
}

} // namespace tessera
