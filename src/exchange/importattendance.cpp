// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importmeetings.h"
#include "exchange/meetingwords.h"

#include <QSet>

#include <array>

namespace tessera::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kAttendanceColumns{
    Column{"meeting", true},    Column{"state", true},           Column{"presence", true},
    Column{"forum", false},     Column{"delegates", false},      Column{"level", false},
    Column{"statement", false}, Column{"represented_by", false}, Column{"note", false},
};

struct PresenceWord {
    Presence presence;
    const char16_t *word;
};

/// The keys of the grid and what else people put into its cells.
constexpr std::array kPresenceWords{
    PresenceWord{Presence::Present, u"p"},     PresenceWord{Presence::Present, u"x"},
    PresenceWord{Presence::Present, u"yes"},   PresenceWord{Presence::Present, u"✓"},
    PresenceWord{Presence::Present, u"✔"},     PresenceWord{Presence::Remote, u"r"},
    PresenceWord{Presence::Remote, u"online"}, PresenceWord{Presence::Represented, u"d"},
    PresenceWord{Presence::Excused, u"e"},     PresenceWord{Presence::Absent, u"a"},
    PresenceWord{Presence::NotRecorded, u"-"}, PresenceWord{Presence::NotRecorded, u"–"},
    PresenceWord{Presence::NotRecorded, u"?"},
};

Read<Presence> presenceFrom(const QString &word)
{
    if (const std::optional<Presence> presence = fromText<Presence>(word))
        return *presence;
    for (const PresenceWord &known : kPresenceWords) {
        if (word.toLower() == QStringView(known.word))
            return known.presence;
    }
    return refusal(notAChoice<Presence>(word));
}

bool isFirstColumnOfGrid(const QString &name)
{
    static const QStringList kNames{u"state"_s, u"states"_s, u"participating state"_s, u"country"_s, u"delegation"_s};
    return kNames.contains(name.toLower());
}

/// What the tables of attendance share: meetings found once for each text, and a record each once.
class AttendanceImport
{
public:
    AttendanceImport(const ImportContext &context, RecordOverlay &records)
        : m_context(context)
        , m_records(records)
        , m_book(meetingsIn(context))
        , m_finder(m_book)
        , m_forums(m_book)
    {}

    [[nodiscard]] const ImportContext &context() const { return m_context; }

    Read<Meeting> meeting(const QString &text, const QString &forumText = {})
    {
        const QString forum = forumText.isEmpty() ? QString() : m_forums.idOf(forumText);
        if (!forumText.isEmpty() && forum.isEmpty())
            return refusal(importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not a forum that is known here."))
                               .arg(shown(forumText)));
        const QString key = text + QChar(0x1F) + forum;
        if (!m_found.contains(key))
            m_found.insert(key, m_finder.find(text, forum));
        const QList<Meeting> found = m_found.value(key);
        if (found.isEmpty())
            return refusal(importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not a meeting that is known here."))
                               .arg(shown(text)));
        if (found.size() > 1)
            return refusal(
                importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” names more than one meeting.")).arg(shown(text)));
        return found.constFirst();
    }

    [[nodiscard]] Attendance recorded(const QString &meeting, const QString &state) const
    {
        Attendance keyed;
        keyed.meeting = meeting;
        keyed.state = state;
        return m_records.find(keyed).value_or(keyed);
    }

    /// False when an earlier line spoke of it.
    [[nodiscard]] bool isFirst(const Attendance &attendance)
    {
        const qsizetype known = m_seen.size();
        m_seen.insert(attendance.meeting + u'/' + attendance.state);
        return m_seen.size() > known;
    }

    void put(const Attendance &attendance, Verdict &verdict)
    {
        const bool wasThere = m_records.find(attendance).has_value();
        const qsizetype known = verdict.changes.size();
        if (attendance.presence == Presence::NotRecorded)
            m_records.remove(attendance, verdict.changes);
        else
            m_records.put(attendance, verdict.changes);
        if (verdict.changes.size() > known && verdict.outcome != ImportOutcome::Changed)
            verdict.outcome = wasThere ? ImportOutcome::Changed : ImportOutcome::New;
    }

    [[nodiscard]] QString nameOf(const Meeting &meeting) const { return m_book.nameOf(meeting); }

private:
    const ImportContext &m_context;
    RecordOverlay &m_records;
    MeetingBook m_book;
    MeetingFinder m_finder;
    ForumFinder m_forums;
    QHash<QString, QList<Meeting>> m_found;
    QSet<QString> m_seen;
};

// ---- one line for each State and meeting

QString takeDelegates(const Line &line, Attendance &attendance)
{
    const QString word = line.word(u"delegates"_s);
    bool ok = word.isEmpty();
    const int number = ok ? 0 : word.toInt(&ok);
    if (!ok || number < 0 || number > 10'000)
        return importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not a number of delegates.")).arg(shown(word));
    attendance.delegates = number;
    return {};
}

QString takeStatement(const Line &line, Attendance &attendance)
{
    static const QStringList kYes{u"yes"_s, u"true"_s, u"1"_s, u"x"_s};
    static const QStringList kNo{u""_s, u"no"_s, u"false"_s, u"0"_s};
    const QString word = line.word(u"statement"_s).toLower();
    if (!kYes.contains(word) && !kNo.contains(word))
        return importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is neither yes nor no.")).arg(shown(word));
    attendance.gaveStatement = kYes.contains(word);
    return {};
}

QString takeLevel(const Line &line, Attendance &attendance)
{
    const QString word = line.word(u"level"_s);
    const std::optional<DelegationLevel> level = fromText<DelegationLevel>(word);
    if (level)
        attendance.level = *level;
    return level || word.isEmpty() ? QString() : notAChoice<DelegationLevel>(word);
}

/// A State by any of its names becomes its code; other words stay.
QString takeRepresentedBy(const Line &line, const Participants &participants, Attendance &attendance)
{
    const Read<QString> text = readText(line, u"represented_by"_s);
    if (!text)
        return text.error();
    const QString code = participants.codeOf(*text);
    attendance.representedBy = code.isEmpty() ? text->trimmed() : code;
    return {};
}

QString takeAttendanceNote(const Line &line, Attendance &attendance)
{
    const Read<QString> text = readText(line, u"note"_s);
    if (!text)
        return text.error();
    attendance.note = *text;
    return {};
}

QString takeDetails(const Line &line, const Participants &participants, Attendance &attendance)
{
    QString reason;
    if (line.says(u"delegates"_s))
        reason = takeDelegates(line, attendance);
    if (reason.isEmpty() && line.says(u"level"_s))
        reason = takeLevel(line, attendance);
    if (reason.isEmpty() && line.says(u"statement"_s))
        reason = takeStatement(line, attendance);
    if (reason.isEmpty() && line.says(u"represented_by"_s))
        reason = takeRepresentedBy(line, participants, attendance);
    if (reason.isEmpty() && line.says(u"note"_s))
        reason = takeAttendanceNote(line, attendance);
    return reason;
}

Read<Attendance> readAttendanceLine(const Line &line, AttendanceImport &import)
{
    const Participants &participants = import.context().reference.participants;
    const Read<Meeting> meeting = import.meeting(line.word(u"meeting"_s), line.word(u"forum"_s));
    if (!meeting)
        return refusal(meeting.error());
    const Read<QString> state = readState(line, u"state"_s, participants);
    if (!state)
        return refusal(state.error());
    const Read<Presence> presence = presenceFrom(line.word(u"presence"_s));
    if (!presence)
        return refusal(presence.error());
    Attendance attendance = import.recorded(meeting->id, *state);
    attendance.presence = *presence;
    if (const QString reason = takeDetails(line, participants, attendance); !reason.isEmpty())
        return refusal(reason);
    return attendance;
}

Verdict attendanceVerdict(const Line &line, AttendanceImport &import)
{
    const QString subject = subjectAsWritten(line, {"meeting", "state"});
    const Read<Attendance> attendance = readAttendanceLine(line, import);
    if (!attendance)
        return refused(subject, attendance.error());
    if (!import.isFirst(*attendance))
        return refused(subject, importText(QT_TRANSLATE_NOOP("tessera::Import",
                                                             "An earlier line is about the same State and meeting.")));
    Verdict verdict{ImportOutcome::Unchanged, subject, {}, {}};
    import.put(*attendance, verdict);
    if (!verdict.changes.isEmpty())
        verdict.reason = labelOf(attendance->presence);
    return verdict;
}

QList<Verdict> readAttendance(const QList<Line> &lines, const ImportContext &context, RecordOverlay &records)
{
    AttendanceImport import(context, records);
    QList<Verdict> verdicts;
    for (const Line &line : lines)
        verdicts.append(attendanceVerdict(line, import));
    return verdicts;
}

// ---- one line for each State, one column for each meeting

bool isGrid(const QStringList &columns, const ImportContext &context)
{
    if (columns.size() < 2 || !isFirstColumnOfGrid(columns.constFirst()))
        return false;
    const MeetingFinder finder(meetingsIn(context));
    return std::any_of(columns.begin() + 1, columns.end(),
                       [&](const QString &column) { return !column.isEmpty() && !finder.find(column).isEmpty(); });
}

/// A cell that says nothing leaves what is recorded; so does one that says what is there already.
QString takeGridCell(const QString &word, const QString &column, const QString &state, AttendanceImport &import,
                     Verdict &verdict)
{
    const Read<Meeting> meeting = import.meeting(column);
    if (!meeting)
        return meeting.error();
    if (word.isEmpty())
        return {};
    const Read<Presence> presence = presenceFrom(word);
    if (!presence)
        return presence.error();
    Attendance attendance = import.recorded(meeting->id, state);
    if (!import.isFirst(attendance))
        return importText(
            QT_TRANSLATE_NOOP("tessera::Import", "An earlier line or column is about the same State and meeting."));
    attendance.presence = *presence;
    import.put(attendance, verdict);
    return {};
}

Verdict gridVerdict(const Line &line, AttendanceImport &import)
{
    const QStringList columns = line.columns();
    const QString first = columns.constFirst();
    const QString subject = shown(line.word(first));
    const Read<QString> state = readState(line, first, import.context().reference.participants);
    if (!state)
        return refused(subject, state.error());
    Verdict verdict{ImportOutcome::Unchanged, subject, {}, {}};
    for (const QString &column : columns.mid(1)) {
        const QString reason = takeGridCell(line.word(column), column, *state, import, verdict);
        if (!reason.isEmpty())
            return refused(subject, shown(column) + u": "_s + reason);
    }
    if (!verdict.changes.isEmpty())
        verdict.reason = QCoreApplication::translate("tessera::Import", "Attendance of %n meeting(s).", nullptr,
                                                     int(verdict.changes.size()));
    return verdict;
}

QList<Verdict> readAttendanceGrid(const QList<Line> &lines, const ImportContext &context, RecordOverlay &records)
{
    AttendanceImport import(context, records);
    QList<Verdict> verdicts;
    for (const Line &line : lines)
        verdicts.append(gridVerdict(line, import));
    return verdicts;
}

} // namespace

const TableKind &attendanceTable()
{
    static constexpr TableKind kKind{"attendance", kAttendanceColumns, 100'000, readAttendance};
    return kKind;
}

const TableKind &attendanceGridTable()
{
    static constexpr TableKind kKind{"attendance", {}, 1'000, readAttendanceGrid, isGrid};
    return kKind;
}

} // namespace tessera::tables
