// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importmeetings.h"
#include "exchange/meetingwords.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace tessera::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kChairColumns{Column{"forum", true},  Column{"from", true},    Column{"to", true},
                                   Column{"holder", true}, Column{"person", false}, Column{"confidence", false}};

bool sameChair(const Chair &a, const Chair &b)
{
    return a.from == b.from && a.to == b.to && a.holder == b.holder && a.person == b.person
           && a.confidence == b.confidence;
}

bool overlap(const Chair &a, const Chair &b)
{
    return (!a.to.isValid() || b.from <= a.to) && (!b.to.isValid() || a.from <= b.to);
}

/// One import of chairs. What the file does not name stays; a forum of the catalogue becomes the workspace's own with the
/// first chair that differs from what the catalogue says.
class ChairImport
{
public:
    ChairImport(const QList<Line> &lines, const ImportContext &context, RecordOverlay &records)
        : m_context(context)
        , m_records(records)
        , m_book(meetingsIn(context))
    {
        const ForumFinder forums(m_book);
        for (const Line &line : lines)
            take(line, forums);
    }

    QList<Verdict> run()
    {
        for (qsizetype i = 0; i < m_verdicts.size(); ++i) {
            if (m_verdicts.at(i).outcome != ImportOutcome::Refused)
                apply(m_forumOf.at(i), m_chairs.at(i), m_verdicts[i]);
        }
        return m_verdicts;
    }

private:
    [[nodiscard]] Read<Chair> readChair(const Line &line) const
    {
        Chair chair;
        for (const auto &[column, member] : {std::pair(u"from"_s, &Chair::from), std::pair(u"to"_s, &Chair::to)}) {
            const Read<QDate> day = readDay(line, column);
            if (!day)
                return refusal(day.error());
            chair.*member = *day;
        }
        if (!chair.from.isValid())
            return refusal(
                importText(QT_TRANSLATE_NOOP("tessera::Import", "The column “%1” must not be empty.")).arg(u"from"_s));
        if (chair.to.isValid() && chair.to < chair.from)
            return refusal(importText(QT_TRANSLATE_NOOP("tessera::Import", "The last day lies before the first.")));
        if (!line.word(u"holder"_s).isEmpty()) {
            const Read<QString> holder = readState(line, u"holder"_s, m_context.reference.participants);
            if (!holder)
                return refusal(holder.error());
            chair.holder = *holder;
        }
        for (const auto &[column, member] :
             {std::pair(u"person"_s, &Chair::person), std::pair(u"confidence"_s, &Chair::confidence)}) {
            const Read<QString> text = readText(line, column);
            if (!text)
                return refusal(text.error());
            chair.*member = text->trimmed();
        }
        return chair;
    }

    void take(const Line &line, const ForumFinder &forums)
    {
        const QString subject = subjectAsWritten(line, {"forum", "from", "holder"});
        const QString forum = forums.idOf(line.word(u"forum"_s));
        const Read<Chair> chair = readChair(line);
        Verdict verdict{ImportOutcome::Unchanged, subject, {}, {}};
        if (forum.isEmpty())
            verdict = refused(
                subject, importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not a forum that is known here."))
                             .arg(shown(line.word(u"forum"_s))));
        else if (!chair)
            verdict = refused(subject, chair.error());
        else if (std::any_of(m_named[forum].cbegin(), m_named[forum].cend(),
                             [&](const Chair &earlier) { return overlap(earlier, *chair); }))
            verdict = refused(subject, importText(QT_TRANSLATE_NOOP(
                                           "tessera::Import", "An earlier line is about some of the same days.")));
        else
            m_named[forum].append(completed(forum, line, *chair));
        m_forumOf.append(forum);
        m_chairs.append(verdict.outcome == ImportOutcome::Refused ? Chair() : m_named[forum].constLast());
        m_verdicts.append(verdict);
    }

    [[nodiscard]] QList<Chair> recordedChairs(const QString &forum) const
    {
        const std::optional<Forum> found = m_book.forum(forum);
        return found ? found->chairs : QList<Chair>();
    }

    /// A column that is not there leaves what is recorded.
    [[nodiscard]] Chair completed(const QString &forum, const Line &line, Chair chair) const
    {
        for (const Chair &recorded : recordedChairs(forum)) {
            if (recorded.from != chair.from)
                continue;
            if (!line.says(u"person"_s))
                chair.person = recorded.person;
            if (!line.says(u"confidence"_s))
                chair.confidence = recorded.confidence;
        }
        return chair;
    }

    void apply(const QString &forum, const Chair &chair, Verdict &verdict)
    {
        bool isNew = true;
        for (const Chair &recorded : recordedChairs(forum)) {
            if (sameChair(recorded, chair))
                return;
            isNew = isNew && recorded.from != chair.from;
            if (recorded.from != chair.from && !isNamed(forum, recorded) && overlap(recorded, chair)) {
                verdict = refused(
                    verdict.subject,
                    importText(QT_TRANSLATE_NOOP("tessera::Import",
                                                 "From %1 another chair is recorded for some of the same days."))
                        .arg(recorded.from.toString(Qt::ISODate)));
                return;
            }
        }
        makeOwn(forum, verdict.changes);
        m_records.put(ForumChair{forum, chair.from, chair.to, chair.holder, chair.person, chair.confidence},
                      verdict.changes);
        verdict.outcome = isNew ? ImportOutcome::New : ImportOutcome::Changed;
        const QString holder = m_context.reference.participants.nameOf(chair.holder);
        verdict.reason =
            chair.holder.isEmpty() ? importText(QT_TRANSLATE_NOOP("tessera::Import", "The chair is vacant.")) : holder;
    }

    /// The file says something else about that period, so what is recorded will not stay as it is.
    [[nodiscard]] bool isNamed(const QString &forum, const Chair &recorded) const
    {
        const QList<Chair> named = m_named.value(forum);
        return std::any_of(named.cbegin(), named.cend(),
                           [&](const Chair &chair) { return chair.from == recorded.from; });
    }

    /// While there is a record, the forum of the catalogue is not read: so all of it is copied.
    void makeOwn(const QString &id, QList<Change> &changes)
    {
        ForumRecord record;
        record.id = id;
        const std::optional<Forum> forum = m_book.forum(id);
        if (!forum || m_records.find(record))
            return;
        record.title = forum->title.in(u"en"_s);
        record.shortTitle = forum->shortTitle.in(u"en"_s);
        record.memberGroup = forum->memberGroup;
        m_records.put(record, changes);
        for (const Membership &member : forum->members)
            m_records.put(ForumMember{id, member.state, member.from, member.to}, changes);
        for (const Chair &chair : forum->chairs)
            m_records.put(ForumChair{id, chair.from, chair.to, chair.holder, chair.person, chair.confidence}, changes);
    }

    const ImportContext &m_context;
    RecordOverlay &m_records;
    MeetingBook m_book;
    QMap<QString, QList<Chair>> m_named; ///< by forum: what the file says
    QStringList m_forumOf;               ///< as many as there are lines
    QList<Chair> m_chairs;               ///< likewise
    QList<Verdict> m_verdicts;           ///< likewise
};

QList<Verdict> readChairs(const QList<Line> &lines, const ImportContext &context, RecordOverlay &records)
{
    return ChairImport(lines, context, records).run();
}

} // namespace

const TableKind &chairsTable()
{
    static constexpr TableKind kKind{"chairs", kChairColumns, 5'000, readChairs};
    return kKind;
}

} // namespace tessera::tables
