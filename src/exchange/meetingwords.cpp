// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/meetingwords.h"

#include "domain/isodate.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

struct KindWord {
    MeetingKind kind;
    const char *word; ///< as searchForm()
};

// Also looked for inside titles, so the longer and the more telling come first.
constexpr std::array kKindWords{
    KindWord{MeetingKind::PointsOfContact, "points of contact"},
    KindWord{MeetingKind::PointsOfContact, "contact points"},
    KindWord{MeetingKind::PointsOfContact, "poc meeting"},
    KindWord{MeetingKind::RoundTable, "round table"},
    KindWord{MeetingKind::RoundTable, "roundtable"},
    KindWord{MeetingKind::Workshop, "workshop"},
    KindWord{MeetingKind::Seminar, "seminar"},
    KindWord{MeetingKind::Conference, "conference"},
    KindWord{MeetingKind::Training, "training"},
    KindWord{MeetingKind::Exercise, "exercise"},
    KindWord{MeetingKind::Consultation, "consultation"},
    KindWord{MeetingKind::WorkingGroup, "working group"},
};

constexpr std::array kPlainKinds{
    KindWord{MeetingKind::WorkingGroup, "meeting"},
    KindWord{MeetingKind::WorkingGroup, "session"},
    KindWord{MeetingKind::PointsOfContact, "poc"},
    KindWord{MeetingKind::Exercise, "table-top exercise"},
};

/// Words only, separated by single spaces: "PoC-meeting (4th)" is "poc meeting 4th".
QString wordsOf(const QString &text)
{
    static const QRegularExpression kOther(u"[^\\p{L}\\p{N}/]+"_s);
    return searchForm(text).replace(kOther, u" "_s).trimmed();
}

bool containsWords(const QString &words, const QString &wanted)
{
    return (u' ' + words + u' ').contains(u' ' + wanted + u' ');
}

bool isOnlineWord(const QString &text)
{
    static const QStringList kWords{
        u"online"_s, u"virtual"_s, u"remote"_s, u"video conference"_s, u"microsoft teams meeting"_s,
        u"zoom"_s,   u"webex"_s,   u"teams"_s,  u"videoconference"_s};
    const QString words = wordsOf(text);
    return kWords.contains(words) || text.trimmed().startsWith("https://"_L1, Qt::CaseInsensitive);
}

} // namespace

ForumFinder::ForumFinder(const MeetingBook &book)
{
    for (const Forum &forum : book.forums()) {
        add(forum.id, forum.id);
        for (const LocalisedText &text : {forum.shortTitle, forum.title}) {
            for (const QString &name : text.all()) {
                add(name, forum.id);
                if (name.startsWith("OSCE "_L1))
                    add(name.sliced(5), forum.id);
            }
        }
    }
}

void ForumFinder::add(const QString &name, const QString &forum)
{
    const QString words = wordsOf(name);
    if (!words.isEmpty() && !m_forums.value(words).contains(forum))
        m_forums[words].append(forum);
}

QString ForumFinder::idOf(const QString &text) const
{
    const QStringList found = m_forums.value(wordsOf(text));
    return found.size() == 1 ? found.constFirst() : QString();
}

QString ForumFinder::toldIn(const QString &text) const
{
    const QString words = wordsOf(text);
    QStringList told;
    for (auto forum = m_forums.cbegin(); forum != m_forums.cend(); ++forum) {
        if (forum->size() == 1 && containsWords(words, forum.key()) && !told.contains(forum->constFirst()))
            told.append(forum->constFirst());
    }
    return told.size() == 1 ? told.constFirst() : QString();
}

QString ForumFinder::leadingName(const QString &text, const QString &forum) const
{
    QString longest;
    for (qsizetype end = 0; end <= text.size() && end < 200; ++end) {
        const bool isWordEnd = end == text.size() || !text.at(end).isLetterOrNumber();
        if (isWordEnd && idOf(text.left(end)) == forum && !text.left(end).trimmed().isEmpty())
            longest = text.left(end);
    }
    return longest;
}

bool MeetingFinder::isMeant(const Meeting &meeting, const QString &text) const
{
    if (meeting.id == text || (meeting.begin.isValid() && meeting.begin == dateFromIso(text)))
        return true;
    const QString words = wordsOf(text);
    if (words.isEmpty())
        return false;
    if (words == wordsOf(meeting.number) || words == wordsOf(meeting.title) || words == wordsOf(m_book.nameOf(meeting)))
        return true;
    const QString name = m_forums.leadingName(text, meeting.forum);
    return !name.isEmpty() && !meeting.number.isEmpty() && wordsOf(text.sliced(name.size())) == wordsOf(meeting.number);
}

QList<Meeting> MeetingFinder::find(const QString &text, const QString &forum) const
{
    QList<Meeting> found;
    for (const Meeting &meeting : m_book.meetings()) {
        if ((forum.isEmpty() || meeting.forum == forum) && isMeant(meeting, text.trimmed()))
            found.append(meeting);
    }
    return found;
}

std::optional<MeetingKind> meetingKindFrom(const QString &text)
{
    if (const std::optional<MeetingKind> kind = fromText<MeetingKind>(text))
        return kind;
    const QString words = wordsOf(text);
    for (const QString &ending : {u" meeting"_s, u" discussion"_s, u"s"_s}) {
        for (const KindWord &word : kKindWords) {
            if (words == QLatin1String(word.word) || words == QLatin1String(word.word) + ending)
                return word.kind;
        }
    }
    for (const KindWord &word : kPlainKinds) {
        if (words == wordsOf(QString::fromLatin1(word.word)))
            return word.kind;
    }
    return std::nullopt;
}

std::optional<MeetingKind> meetingKindToldIn(const QString &title)
{
    const QString words = wordsOf(title);
    for (const KindWord &word : kKindWords) {
        if (containsWords(words, QString::fromLatin1(word.word)))
            return word.kind;
    }
    return std::nullopt;
}

PlaceAndMode placeAndMode(const QString &text)
{
    const QString place = text.trimmed();
    if (isOnlineWord(place))
        return {place.startsWith("http"_L1, Qt::CaseInsensitive) ? place : QString(), MeetingMode::Online};
    static const QRegularExpression kAndOnline(u"^(.+?)(?:\\s+and|\\s*\\+|\\s*,|\\s*/|\\s*;)\\s*online$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = kAndOnline.match(place); match.hasMatch())
        return {match.captured(1).trimmed(), MeetingMode::Hybrid};
    return {place, MeetingMode::InPerson};
}

int usualMeasure(MeetingKind kind, const MeetingBook &book, const QString &forum)
{
    const int measure = usualMeasure(kind);
    const std::optional<Forum> of = book.forum(forum);
    const bool isOfAll = of && of->memberGroup == kAllParticipatingStates;
    return measure == 11 && !isOfAll ? 12 : measure;
}

} // namespace tessera
