// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/attendancepaste.h"

#include "exchange/statenames.h"

#include <QRegularExpression>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestPaste = 65536;
constexpr qsizetype kLongestState = 200;   // with office and brackets
constexpr qsizetype kLongestNameWords = 9; // "United Kingdom of Great Britain and Northern Ireland"

/// "1.", "12)", "(3)", "-", "•" before a name.
QString withoutNumbering(QString text)
{
    static const QRegularExpression kNumbering(u"^(?:\\s|\\(?\\d{1,3}[.):\\]]|\\d{1,3}\\s|[-*•‣▪·–—+>✓✔☑☒□.)])++"_s);
    return text.remove(kNumbering).trimmed();
}

/// The State within "Permanent Mission of the Republic of X to the OSCE (2 delegates)".
QString withoutOffice(QString text)
{
    static const QRegularExpression kBefore(
        u"^(?:the\\s+)?(?:permanent\\s+)?(?:delegation|mission|representation|representatives?|embassy|délégation|delegation)"
        "\\s+(?:permanente\\s+)?(?:of|from|de|du|des|der|von)\\s+(?:the\\s+|la\\s+|l['’])?"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kAfter(u"\\s+(?:to\\s+the\\s+osce|auprès\\s+de\\s+l['’]osce|\\(\\s*\\d+[^)]*\\)|"
                                           "[:–-]\\s*\\d+(?:\\s+\\w+)?)\\s*$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    text.remove(kAfter);
    return text.remove(kBefore).trimmed();
}

/// Reads one text; gathers what it says.
class PasteReader
{
public:
    explicit PasteReader(const StateNames &names) : m_names(names) {}

    void readLine(const QString &line)
    {
        const QString text = withoutNumbering(line);
        if (text.isEmpty() || takeWhole(text))
            return;
        const qsizetype colon = text.indexOf(u':');
        if (colon > 0 && takeWhole(text.left(colon)))
            return; // "Austria: Ms N., Mr M."
        if (colon > 0) {
            addUnrecognised(text.left(colon + 1)); // "Excused:" is for the user to act on
            readParts(text.sliced(colon + 1));
            return;
        }
        readParts(text);
    }

    [[nodiscard]] PastedStates result() const { return m_result; }

private:
    void readParts(const QString &text)
    {
        static const QRegularExpression kBetween(u"[,;/|]"_s);
        const QStringList parts = text.split(kBetween);
        for (const QString &part : parts) {
            if (const QString plain = withoutNumbering(part); !plain.isEmpty() && !takeWhole(plain))
                readWords(plain);
        }
    }

    /// The whole text as one State, whatever office and brackets are around it.
    bool takeWhole(const QString &text)
    {
        if (text.size() > kLongestState)
            return false;
        static const QRegularExpression kBrackets(u"^(.*?)\\s*[(\\[]([^)\\]]*)[)\\]]\\s*$"_s);
        QString code = m_names.codeOf(text, true);
        if (code.isEmpty())
            code = m_names.codeOf(withoutOffice(text), true);
        if (const QRegularExpressionMatch match = kBrackets.match(text); code.isEmpty() && match.hasMatch())
            code = m_names.codeOf(withoutOffice(match.captured(1)), true);
        if (!code.isEmpty())
            add(code);
        return !code.isEmpty();
    }

    /// "Austria and Czechia", "AT CZ HU", "AT - Austria": the longest names from left to right.
    void readWords(const QString &text)
    {
        const QString plain = text.size() > kLongestState ? text : withoutOffice(text);
        const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
        QStringList unknown;
        QString last;
        for (qsizetype i = 0; i < words.size();) {
            const auto [code, count] = longestName(words, i);
            i += count;
            if (code.isEmpty()) {
                unknown.append(words.at(i - 1));
                continue;
            }
            flush(unknown);
            if (code != last)
                add(code);
            last = code;
        }
        flush(unknown);
    }

    struct Name {
        QString code;
        qsizetype count = 1;
    };

    [[nodiscard]] Name longestName(const QStringList &words, qsizetype from) const
    {
        for (qsizetype count = std::min(kLongestNameWords, words.size() - from); count > 0; --count) {
            const QString code = m_names.codeOf(words.mid(from, count).join(u' '), false);
            if (!code.isEmpty())
                return {code, count};
        }
        return {};
    }

    void flush(QStringList &unknown)
    {
        static const QStringList kJoining{u"and"_s, u"et"_s, u"und"_s, u"y"_s, u"e"_s, u"és"_s,  u"&"_s, u"a"_s,
                                          u"i"_s,   u"и"_s,  u"-"_s,   u"–"_s, u"—"_s, u"the"_s, u"."_s};
        const bool isJoining = std::all_of(unknown.begin(), unknown.end(),
                                           [](const QString &word) { return kJoining.contains(word.toLower()); });
        if (!isJoining)
            addUnrecognised(unknown.join(u' '));
        unknown.clear();
    }

    void add(const QString &code)
    {
        if (!m_result.codes.contains(code))
            m_result.codes.append(code);
        else if (!m_result.duplicates.contains(code))
            m_result.duplicates.append(code);
    }

    void addUnrecognised(const QString &text)
    {
        if (const QString words = text.simplified(); !words.isEmpty() && !m_result.unrecognised.contains(words))
            m_result.unrecognised.append(words);
    }

    const StateNames &m_names;
    PastedStates m_result;
};

/// Line ends and tabs of every kind; marks that cannot be seen are gone.
QStringList pastedLines(const QString &text)
{
    QString plain = text.left(kLongestPaste);
    plain.replace(QChar(0x00A0), u' ');
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    static const QRegularExpression kLineEnd(u"[\\r\\n\\t\\x{2028}\\x{2029}\\x0B\\x0C]+"_s);
    return plain.split(kLineEnd, Qt::SkipEmptyParts);
}

} // namespace

PastedStates readPastedStates(const QString &text, const Participants &participants)
{
    return readPastedStates(text, StateNames(participants));
}

PastedStates readPastedStates(const QString &text, const StateNames &names)
{
    PasteReader reader(names);
    const QStringList lines = pastedLines(text);
    for (const QString &line : lines)
        reader.readLine(line.simplified());
    return reader.result();
}

} // namespace tessera
