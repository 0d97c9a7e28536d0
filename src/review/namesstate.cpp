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
    "americ",  "amerik",  "allemand", "anglais", "austriac", "azeri",   "belg",     "belorus", "bolgar",  "bosn",
    "bretagn", "britain", "britann",  "britis",  "brytan",   "byelor",  "cesk",     "cypriot", "dani",    "danois",
    "danis",   "dansk",   "dutch",    "england", "english",  "estni",   "eszt",     "finni",   "french",  "greek",
    "grec",    "hellen",  "holland",  "irisch",  "irish",    "letti",   "madar",    "magyar",  "maltese", "mazedo",
    "niemiec", "orosz",   "osterrei", "oesterr", "osztrak",  "polish",  "polnisch", "polsk",   "rakous",  "rosja",
    "rusia",   "rusko",   "russi",    "russl",   "scotland", "scottis", "serbs",    "spanish", "suedois", "suisse",
    "swede",   "swedish", "swiss",    "tschech", "turke",    "turki",   "turks",    "turqu",   "ukran",   "ungari",
    "vatican", "welsh",   "wegier",   "angol",   "brit",     "cseh",    "finn",     "gruz",    "lett",    "serb",
    "turk",    "usa",
};

/// The same in Cyrillic letters.
constexpr std::array kOtherCyrillic{u"америк", u"белор", u"британ", u"венгер", u"немец", u"росси", u"русск", u"сша"};

/// Capitals: who hosted or spoke there. Vienna is the seat of the OSCE.
constexpr std::array kCapitals{
    "amsterdam",  "ankara",   "andorra",    "ashgabat",   "astana",     "athens",    "baku",     "belgrade",
    "berlin",     "bern",     "bishkek",    "bratislava", "brussels",   "bucharest", "budapest", "chisinau",
    "copenhagen", "dublin",   "dushanbe",   "hague",      "helsinki",   "kyiv",      "kiev",     "lisbon",
    "ljubljana",  "london",   "luxembourg", "madrid",     "minsk",      "moscow",    "nicosia",  "oslo",
    "ottawa",     "paris",    "podgorica",  "prague",     "reykjavik",  "riga",      "rome",     "sarajevo",
    "skopje",     "sofia",    "stockholm",  "tallinn",    "tashkent",   "tbilisi",   "tirana",   "ulaanbaatar",
    "vaduz",      "valletta", "vilnius",    "warsaw",     "washington", "yerevan",   "zagreb",
};

/// Names of documents and plain words in which nobody is meant.
constexpr std::array kHarmless{
    "budapest convention",
    "tallinn manual",
    "paris call",
    "prague proposals",
    "helsinki final act",
    "helsinki document",
    "english version",
    "in english",
    "in french",
    "roman",
    "frank",
    "germane",
    "cypress",
    "franchise",
};

/// Codes that are words as well.
const QSet<QString> &wordsLikeCodes()
{
    static const QSet<QString> codes{u"AM"_s, u"AT"_s, u"BE"_s, u"ES"_s, u"IE"_s, u"IS"_s, u"IT"_s, u"MC"_s,
                                     u"ME"_s, u"NO"_s, u"AD"_s, u"BA"_s, u"BY"_s, u"CA"_s, u"DE"_s, u"GB"_s,
                                     u"HR"_s, u"MD"_s, u"PT"_s, u"RS"_s, u"SE"_s, u"SI"_s, u"TM"_s, u"VA"_s};
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
    QString form = u' ' + wordsOf(searchForm(text)).join(u' ') + u' ';
    for (const char *harmless : kHarmless)
        form.replace(u' ' + QLatin1StringView(harmless) + u' ', u" "_s);
    const auto isPhrase = [&form](const QString &name) {
        return form.contains(u' ' + wordsOf(searchForm(name)).join(u' ') + u' ');
    };
    const QSet<QString> stems = stemsOf(participants);
    const QStringList words = wordsOf(form);
    const auto meansState = [&](const QString &word) {
        const auto begins = [&word](const auto &start) {
            const QString other(start);
            return other.size() <= kWholeWord ? word == other : word.startsWith(other);
        };
        const auto beginsLatin = [&](const char *start) { return begins(QLatin1StringView(start)); };
        return std::any_of(stems.begin(), stems.end(), begins)
               || std::any_of(kOtherWords.begin(), kOtherWords.end(), beginsLatin)
               || std::any_of(kOtherCyrillic.begin(), kOtherCyrillic.end(),
                              [&](const char16_t *start) { return begins(QString::fromUtf16(start)); })
               || std::any_of(kCapitals.begin(), kCapitals.end(),
                              [&](const char *capital) { return word == QLatin1StringView(capital); });
    };
    if (std::any_of(words.begin(), words.end(), meansState))
        return true;
    const QStringList written = wordsOf(text);
    if (written.contains(u"UK"_s) || text.contains(u"U.S."_s) || text.contains(u"U.K."_s)
        || isPhrase(u"united states"_s))
        return true;
    return std::any_of(participants.states().begin(), participants.states().end(), [&](const State &state) {
        const QMap<QString, QString> &names = state.name.all();
        return std::any_of(names.begin(), names.end(), isPhrase)
               || (!wordsLikeCodes().contains(state.code) && written.contains(state.code));
    });
}

} // namespace tessera
