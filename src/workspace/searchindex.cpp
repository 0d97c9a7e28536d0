// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/searchindex.h"

#include "domain/daytext.h"
#include "workspace/workspace.h"

#include <array>

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

/// How well a word of the question fits: the lower the better, -1 = not at all. Titles come before other words, and there a
/// whole word before the beginning of one before the middle of one.
int wordRank(const QString &text, const QString &word)
{
    const qsizetype beginning = text.indexOf(u' ' + word);
    if (beginning < 0)
        return text.contains(word) ? 2 : -1;
    for (qsizetype at = beginning; at >= 0; at = text.indexOf(u' ' + word, at + 1)) {
        const qsizetype end = at + 1 + word.size();
        if (end == text.size() || text.at(end) == u' ')
            return 0;
    }
    return 1;
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

void addContacts(SearchIndex &index, Workspace &workspace)
{
    const ContactBook &book = workspace.contacts();
    for (const Contact &contact : book.contacts()) {
        if (contact.erased.isValid())
            continue;
        const QString title = !contact.name.isEmpty()       ? contact.name
                              : !contact.position.isEmpty() ? contact.position
                                                            : contact.organisation;
        index.add({HitKind::Contact,
                   title,
                   workspace.participants().nameOf(contact.state) + u" · "_s + book.rolesText(contact),
                   contact.id,
                   {RecordKind::Contact, contact.id}},
                  {contact.organisation, contact.unit, contact.position, contact.email, contact.telephone,
                   workspace.participants().nameOf(contact.state)});
    }
}

void addMeetings(SearchIndex &index, Workspace &workspace)
{
    const MeetingBook &book = workspace.meetings();
    for (const Meeting &meeting : book.meetings())
        index.add({HitKind::Meeting,
                   book.nameOf(meeting),
                   dayText(meeting.begin) + u" · "_s + meeting.place,
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
    constexpr int kOtherWords = 3; // behind every fit of a title
    const QStringList words = indexed(question).split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < m_entries.size() && !words.isEmpty(); ++i) {
        int rank = 0;
        for (const QString &word : words) {
            int fit = wordRank(m_entries.at(i).title, word);
            if (fit < 0) {
                const int other = wordRank(m_entries.at(i).words, word);
                fit = other < 0 ? -1 : other + kOtherWords;
            }
            if (fit < 0) {
                rank = -1;
                break;
            }
            rank += fit;
        }
        if (rank >= 0)
            found.append({rank * 16 + int(m_entries.at(i).hit.kind), i});
    }
    std::sort(found.begin(), found.end());
    QList<Hit> hits;
    for (qsizetype i = 0; i < std::min(limit, qsizetype(found.size())); ++i)
        hits.append(m_entries.at(found.at(i).second).hit);
    return hits;
}

} // namespace tessera
