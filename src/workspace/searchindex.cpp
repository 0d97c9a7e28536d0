// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/searchindex.h"

#include "domain/daytext.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kHitKinds{
    Choice<HitKind>{HitKind::State, "state", QT_TRANSLATE_NOOP("tessera::Choice", "State")},
    Choice<HitKind>{HitKind::Measure, "measure", QT_TRANSLATE_NOOP("tessera::Choice", "Measure")},
    Choice<HitKind>{HitKind::Contact, "contact", QT_TRANSLATE_NOOP("tessera::Choice", "Contact")},
    Choice<HitKind>{HitKind::Meeting, "meeting", QT_TRANSLATE_NOOP("tessera::Choice", "Meeting")},
    Choice<HitKind>{HitKind::Evidence, "evidence", QT_TRANSLATE_NOOP("tessera::Choice", "Evidence")},
    Choice<HitKind>{HitKind::Page, "page", QT_TRANSLATE_NOOP("tessera::Choice", "Page")},
    Choice<HitKind>{HitKind::Action, "action", QT_TRANSLATE_NOOP("tessera::Choice", "Action")},
};

constexpr int kNoFit = -1;
constexpr int kOtherWords = 3; ///< added to a fit in the other words: behind every fit in a title

/// How well a word of the question, given with a space before it, fits a text in indexed() form: 0 = a whole word, 1 = the
/// beginning of one, 2 = the middle of one.
int wordRank(const QString &text, const QString &word)
{
    bool isBeginning = false;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if (end == text.size() || text.at(end) == u' ')
            return 0;
        isBeginning = true;
    }
    if (isBeginning)
        return 1;
    return text.contains(QStringView(word).mid(1)) ? 2 : kNoFit;
}

/// The sum over all words of the question; kNoFit when one of them is not there.
int rankOf(const QString &title, const QString &others, const QStringList &words)
{
    int sum = 0;
    for (const QString &word : words) {
        int rank = wordRank(title, word);
        if (rank == kNoFit) {
            const int other = wordRank(others, word);
            if (other == kNoFit)
                return kNoFit;
            rank = other + kOtherWords;
        }
        sum += rank;
    }
    return sum;
}

/// In searchForm(), every word with a space before it; marks between words do not matter.
QString indexed(const QString &text)
{
    QString form = u' ' + searchForm(text);
    for (QChar &c : form) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return form;
}

/// The words of a question as wordRank() takes them.
QStringList wordsOf(const QString &question)
{
    QStringList words = indexed(question).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word.prepend(u' ');
    return words;
}

/// "4 Mar 2025 · Vienna"; what is empty is left out.
QString detailOf(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QStringList allNames(const LocalisedText &text)
{
    return text.all().values();
}

void addParticipants(SearchIndex &index, const Workspace &workspace)
{
    for (const State &state : workspace.participants().states())
        index.add({HitKind::State, state.name.text(), state.code, state.code, {}},
                  allNames(state.name) + QStringList{state.code});
    const Framework &framework = workspace.framework();
    for (const Measure &measure : framework.measures) {
        const QString label = framework.measureLabel(measure.number);
        index.add({HitKind::Measure,
                   label + u"  "_s + measure.title.text(),
                   measure.decision,
                   QString::number(measure.number),
                   {}},
                  allNames(measure.title) + allNames(measure.shortTitle) + QStringList{label});
    }
}

/// A duty desk may have no person's name.
QString titleOf(const Contact &contact, const QString &state)
{
    for (const QString &title : {contact.name, contact.position, contact.organisation}) {
        if (!title.isEmpty())
            return title;
    }
    return state;
}

void addContacts(SearchIndex &index, Workspace &workspace)
{
    const ContactBook &book = workspace.contacts();
    for (const Contact &contact : book.contacts()) {
        if (contact.erased.isValid())
            continue;
        const QString state = workspace.participants().nameOf(contact.state);
        index.add({HitKind::Contact,
                   titleOf(contact, state),
                   detailOf({state, book.rolesText(contact)}),
                   contact.id,
                   {RecordKind::Contact, contact.id}},
                  {contact.organisation, contact.unit, contact.position, contact.email, contact.telephone});
    }
}

void addMeetings(SearchIndex &index, Workspace &workspace)
{
    const MeetingBook &book = workspace.meetings();
    for (const Meeting &meeting : book.meetings())
        index.add({HitKind::Meeting,
                   book.nameOf(meeting),
                   detailOf({dayText(meeting.begin), meeting.place}),
                   meeting.id,
                   {RecordKind::Meeting, meeting.id}},
                  {book.forumName(meeting.forum), meeting.number, meeting.place, meeting.agenda,
                   QString::number(meeting.begin.year())});
}

void addEvidence(SearchIndex &index, Workspace &workspace)
{
    for (const Evidence &evidence : workspace.evidence())
        index.add({HitKind::Evidence,
                   evidence.title,
                   dayText(evidence.dated),
                   evidence.id,
                   {RecordKind::Evidence, evidence.id}},
                  {evidence.fileName, evidence.address, evidence.origin});
}

} // namespace

template <>
std::span<const Choice<HitKind>> choices<HitKind>()
{
    return kHitKinds;
}

SearchIndex::SearchIndex(Workspace &workspace)
{
    addParticipants(*this, workspace);
    addContacts(*this, workspace);
    addMeetings(*this, workspace);
    addEvidence(*this, workspace);
}

void SearchIndex::add(const Hit &hit, const QStringList &words)
{
    m_entries.append({hit, indexed(hit.title), indexed(words.join(u' ') + u' ' + hit.detail)});
}

QList<Hit> SearchIndex::find(const QString &question, qsizetype limit) const
{
    const QStringList words = wordsOf(question);
    if (words.isEmpty())
        return {};
    std::vector<std::pair<int, const Entry *>> found;
    for (const Entry &entry : m_entries) {
        if (const int rank = rankOf(entry.title, entry.words, words); rank != kNoFit)
            found.emplace_back(rank, &entry);
    }
    const auto isBetter = [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second->hit.kind, a.second->title, a.second->hit.target)
               < std::tie(b.first, b.second->hit.kind, b.second->title, b.second->hit.target);
    };
    const auto shown = found.begin() + std::clamp<qsizetype>(limit, 0, qsizetype(found.size()));
    std::partial_sort(found.begin(), shown, found.end(), isBetter);
    QList<Hit> hits;
    for (auto it = found.begin(); it != shown; ++it)
        hits.append(it->second->hit);
    return hits;
}

} // namespace tessera
