// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importmeetings.h"

#include "domain/isodate.h"
#include "exchange/attendancepaste.h"
#include "exchange/calendarzones.h"
#include "exchange/meetingwords.h"
#include "exchange/statenames.h"

#include <QSet>
#include <QTime>

#include <array>

namespace tessera::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kMeetingColumns{
    Column{"forum", true},      Column{"kind", true},       Column{"title", true},       Column{"begins", true},
    Column{"ends", false},      Column{"place", false},     Column{"note", false},       Column{"attended_by", false},
    Column{"number", false},    Column{"mode", false},      Column{"begin_time", false}, Column{"end_time", false},
    Column{"time_zone", false}, Column{"host", false},      Column{"counts_for", false}, Column{"sharing", false},
    Column{"agenda", false},    Column{"cancelled", false},
};

/// What reads one column into the record. The sentence it returns says why the line is refused.
struct MeetingColumn {
    const char *name;
    QString (*take)(const Line &, const QString &, const ImportContext &, Meeting &);
};

template <QString Meeting::*member>
QString takeMeetingText(const Line &line, const QString &column, const ImportContext &, Meeting &meeting)
{
    const Read<QString> text = readText(line, column);
    if (!text)
        return text.error();
    meeting.*member = *text;
    return {};
}

/// An empty cell leaves what is there.
template <auto member>
QString takeMeetingChoice(const Line &line, const QString &column, const ImportContext &, Meeting &meeting)
{
    using E = std::remove_cvref_t<decltype(meeting.*member)>;
    const QString word = line.word(column);
    const std::optional<E> value = fromText<E>(word);
    if (value)
        meeting.*member = *value;
    return value || word.isEmpty() ? QString() : notAChoice<E>(word);
}

template <QString Meeting::*member>
QString takeClock(const Line &line, const QString &column, const ImportContext &, Meeting &meeting)
{
    const QString word = line.word(column);
    const QTime time = QTime::fromString(word, u"H:mm"_s);
    if (!word.isEmpty() && !time.isValid())
        return importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not a time such as 09:30.")).arg(shown(word));
    meeting.*member = word.isEmpty() ? QString() : time.toString(u"HH:mm"_s);
    return {};
}

QString takeZone(const Line &line, const QString &column, const ImportContext &, Meeting &meeting)
{
    const QString word = line.word(column);
    if (!word.isEmpty() && !isKnownZone(word))
        return importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not a time zone such as Europe/Vienna."))
            .arg(shown(word));
    meeting.timeZone = word;
    return {};
}

QString takeHost(const Line &line, const QString &column, const ImportContext &context, Meeting &meeting)
{
    if (line.word(column).isEmpty()) {
        meeting.host.clear();
        return {};
    }
    const Read<QString> code = readState(line, column, context.reference.participants);
    if (!code)
        return code.error();
    meeting.host = *code;
    return {};
}

QString takeMeasure(const Line &line, const QString &column, const ImportContext &context, Meeting &meeting)
{
    const QString word = line.word(column);
    if (word.isEmpty())
        return {};
    const Read<int> measure = word == "0"_L1 ? Read<int>(0) : readMeasure(line, column, context.reference.framework);
    if (!measure)
        return measure.error();
    meeting.countsFor = *measure;
    return {};
}

QString takeCancelled(const Line &line, const QString &column, const ImportContext &, Meeting &meeting)
{
    static const QStringList kYes{u"yes"_s, u"true"_s, u"1"_s, u"x"_s, u"cancelled"_s};
    static const QStringList kNo{u""_s, u"no"_s, u"false"_s, u"0"_s};
    const QString word = line.word(column).toLower();
    if (!kYes.contains(word) && !kNo.contains(word))
        return importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is neither yes nor no.")).arg(shown(word));
    meeting.isCancelled = kYes.contains(word);
    return {};
}

/// Without a column for the mode, "online" in the place tells it.
QString takePlace(const Line &line, const QString &column, const ImportContext &, Meeting &meeting)
{
    const Read<QString> text = readText(line, column);
    if (!text)
        return text.error();
    meeting.place = *text;
    if (!line.word(u"mode"_s).isEmpty())
        return {};
    const PlaceAndMode told = placeAndMode(*text);
    meeting.place = told.place;
    if (!line.says(u"mode"_s))
        meeting.mode = told.mode;
    return {};
}

// Not among them: what tells the meeting, which is read before.
constexpr std::array kMeetingValues{
    MeetingColumn{"place", takePlace},
    MeetingColumn{"mode", takeMeetingChoice<&Meeting::mode>},
    MeetingColumn{"note", takeMeetingText<&Meeting::note>},
    MeetingColumn{"begin_time", takeClock<&Meeting::beginTime>},
    MeetingColumn{"end_time", takeClock<&Meeting::endTime>},
    MeetingColumn{"time_zone", takeZone},
    MeetingColumn{"host", takeHost},
    MeetingColumn{"counts_for", takeMeasure},
    MeetingColumn{"sharing", takeMeetingChoice<&Meeting::sharing>},
    MeetingColumn{"agenda", takeMeetingText<&Meeting::agenda>},
    MeetingColumn{"cancelled", takeCancelled},
};

/// One import of meetings; its lines share the book and what they would do.
class MeetingImport
{
public:
    MeetingImport(const ImportContext &context, RecordOverlay &records)
        : m_context(context)
        , m_records(records)
        , m_book(meetingsIn(context))
        , m_forums(m_book)
        , m_states(context.reference.participants)
    {}

    Verdict verdict(const Line &line)
    {
        const QString subject = subjectAsWritten(line, {"forum", "title", "begins"});
        const Read<Meeting> told = readIdentity(line);
        if (!told)
            return refused(subject, told.error());
        const std::optional<Meeting> before = recorded(*told);
        const Read<Meeting> meeting = readValues(line, *told, before);
        if (!meeting)
            return refused(subject, meeting.error());
        const Read<QStringList> attended = readAttended(line);
        if (!attended)
            return refused(subject, attended.error());
        if (const qsizetype known = m_seen.size(); m_seen.insert(meeting->id), m_seen.size() == known)
            return refused(subject, importText(QT_TRANSLATE_NOOP("tessera::Import",
                                                                 "An earlier line is about the same meeting.")));
        return compared(subject, before, *meeting, *attended);
    }

private:
    /// Forum, number, title and day.
    [[nodiscard]] Read<Meeting> readIdentity(const Line &line) const
    {
        Meeting meeting;
        meeting.forum = m_forums.idOf(line.word(u"forum"_s));
        if (meeting.forum.isEmpty())
            return refusal(importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not a forum that is known here."))
                               .arg(shown(line.word(u"forum"_s))));
        const Read<QDate> begin = readDay(line, u"begins"_s);
        if (!begin)
            return refusal(begin.error());
        if (!begin->isValid())
            return refusal(importText(QT_TRANSLATE_NOOP("tessera::Import", "The column “%1” must not be empty."))
                               .arg(u"begins"_s));
        for (const auto &[column, member] :
             {std::pair(u"title"_s, &Meeting::title), std::pair(u"number"_s, &Meeting::number)}) {
            const Read<QString> text = readText(line, column);
            if (!text)
                return refusal(text.error());
            meeting.*member = text->trimmed();
        }
        meeting.begin = *begin;
        meeting.id = idOf(meeting);
        return meeting;
    }

    [[nodiscard]] static QString idOf(const Meeting &meeting)
    {
        if (!meeting.number.isEmpty())
            return idFromContent({u"meeting"_s, meeting.forum, meeting.number});
        return idFromContent({u"meeting"_s, meeting.forum, meeting.begin.toString(Qt::ISODate), meeting.title});
    }

    /// By its id, else one of the same forum with that number, or without number on that day with that title.
    [[nodiscard]] std::optional<Meeting> recorded(const Meeting &told) const
    {
        if (const std::optional<Meeting> known = m_records.find(told))
            return known;
        for (const Meeting &other : m_book.meetings()) {
            const bool isSame = told.number.isEmpty() ? other.begin == told.begin && other.title == told.title
                                                      : other.number == told.number
                                                            || (other.number.isEmpty() && other.begin == told.begin
                                                                && other.title == told.title);
            if (other.forum == told.forum && isSame)
                return m_records.find(other);
        }
        return std::nullopt;
    }

    [[nodiscard]] Read<Meeting> readValues(const Line &line, const Meeting &told,
                                           const std::optional<Meeting> &before) const
    {
        Meeting meeting = before.value_or(told);
        meeting.title = told.title;
        if (line.says(u"number"_s))
            meeting.number = told.number;
        QString reason = takeKind(line, before.has_value(), meeting);
        if (reason.isEmpty())
            reason = takeDays(line, told.begin, before, meeting);
        for (const MeetingColumn &column : kMeetingValues) {
            const QString name = QString::fromLatin1(column.name);
            if (reason.isEmpty() && line.says(name))
                reason = column.take(line, name, m_context, meeting);
        }
        if (reason.isEmpty())
            reason = objection(meeting);
        return reason.isEmpty() ? Read<Meeting>(meeting) : refusal(reason);
    }

    [[nodiscard]] QString takeKind(const Line &line, bool isKnown, Meeting &meeting) const
    {
        const QString word = line.word(u"kind"_s);
        const std::optional<MeetingKind> kind = meetingKindFrom(word);
        if (!kind && !word.isEmpty())
            return notAChoice<MeetingKind>(word);
        meeting.kind = kind.value_or(meeting.kind);
        if (!isKnown)
            meeting.countsFor = usualMeasure(meeting.kind, m_book, meeting.forum);
        return {};
    }

    /// Without a word about its end a meeting that is moved lasts as long as before.
    [[nodiscard]] static QString takeDays(const Line &line, QDate begin, const std::optional<Meeting> &before,
                                          Meeting &meeting)
    {
        const Read<QDate> end = readDay(line, u"ends"_s);
        if (!end)
            return end.error();
        meeting.begin = begin;
        if (line.says(u"ends"_s) || !before)
            meeting.end = end->isValid() ? *end : begin;
        else
            meeting.end = begin.addDays(before->begin.daysTo(before->end));
        return {};
    }

    [[nodiscard]] static QString objection(const Meeting &meeting)
    {
        const bool isOneDay = meeting.end == meeting.begin;
        const bool areTimesInOrder = !isOneDay || meeting.endTime.isEmpty() || meeting.beginTime <= meeting.endTime;
        if (meeting.end < meeting.begin || !areTimesInOrder)
            return importText(QT_TRANSLATE_NOOP("tessera::Import", "It ends before it begins."));
        if (meeting.beginTime.isEmpty() && !meeting.endTime.isEmpty())
            return importText(
                QT_TRANSLATE_NOOP("tessera::Import", "It has a time at which it ends and none at which it begins."));
        return {};
    }

    [[nodiscard]] Read<QStringList> readAttended(const Line &line) const
    {
        const PastedStates states = readPastedStates(line.word(u"attended_by"_s), m_states);
        if (!states.unrecognised.isEmpty())
            return refusal(importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not a State that is known here."))
                               .arg(shown(states.unrecognised.constFirst())));
        return states.codes;
    }

    Verdict compared(const QString &subject, const std::optional<Meeting> &before, Meeting meeting,
                     const QStringList &attended)
    {
        if (before && showsOtherwise(*before, meeting))
            ++meeting.revision;
        Verdict verdict{ImportOutcome::Unchanged, subject, {}, {}};
        m_records.put(meeting, verdict.changes);
        const bool isMeetingChanged = !verdict.changes.isEmpty();
        const int added = putAttended(meeting.id, attended, verdict.changes);
        if (verdict.changes.isEmpty())
            return verdict;
        verdict.outcome = before ? ImportOutcome::Changed : ImportOutcome::New;
        QStringList reasons;
        if (before && isMeetingChanged)
            reasons.append(importText(QT_TRANSLATE_NOOP("tessera::Import", "Details of the meeting change.")));
        if (added > 0)
            reasons.append(QCoreApplication::translate("tessera::Import", "%n State(s) attended.", nullptr, added));
        verdict.reason = reasons.join(u' ');
        return verdict;
    }

    /// What a calendar shows is another, so its entries are to be renewed.
    [[nodiscard]] static bool showsOtherwise(const Meeting &before, const Meeting &after)
    {
        return before.begin != after.begin || before.end != after.end || before.beginTime != after.beginTime
               || before.endTime != after.endTime || before.timeZone != after.timeZone || before.place != after.place
               || before.mode != after.mode || before.title != after.title || before.number != after.number
               || before.isCancelled != after.isCancelled;
    }

    int putAttended(const QString &meeting, const QStringList &codes, QList<Change> &changes)
    {
        int added = 0;
        for (const QString &code : codes) {
            Attendance keyed;
            keyed.meeting = meeting;
            keyed.state = code;
            Attendance attendance = m_records.find(keyed).value_or(keyed);
            if (isAttended(attendance.presence))
                continue; // how it attended is known better here
            attendance.presence = Presence::Present;
            m_records.put(attendance, changes);
            ++added;
        }
        return added;
    }

    const ImportContext &m_context;
    RecordOverlay &m_records;
    MeetingBook m_book;
    ForumFinder m_forums;
    StateNames m_states;
    QSet<QString> m_seen;
};

QList<Verdict> readMeetings(const QList<Line> &lines, const ImportContext &context, RecordOverlay &records)
{
    MeetingImport import(context, records);
    QList<Verdict> verdicts;
    for (const Line &line : lines)
        verdicts.append(import.verdict(line));
    return verdicts;
}

} // namespace

MeetingBook meetingsIn(const ImportContext &context)
{
    return context.meetings ? *context.meetings : MeetingBook(context.reference.participants, {});
}

Read<QDate> readDay(const Line &line, const QString &column)
{
    const QString word = line.word(column);
    const QDate day = dateFromIso(word);
    if (!word.isEmpty() && !day.isValid())
        return refusal(importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not a date such as 2025-10-31."))
                           .arg(shown(word)));
    return day;
}

Read<QString> readText(const Line &line, const QString &column)
{
    const QString text = line.text(column);
    if (text.size() > kLongestText)
        return refusal(
            importText(QT_TRANSLATE_NOOP("tessera::Import", "The text in the column “%1” is too long.")).arg(column));
    return text;
}

const TableKind &meetingsTable()
{
    static constexpr TableKind kKind{"meetings", kMeetingColumns, 5'000, readMeetings};
    return kKind;
}

} // namespace tessera::tables
