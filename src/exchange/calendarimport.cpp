// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarimport.h"

#include "exchange/calendarexport.h"
#include "exchange/icalendar.h"
#include "exchange/importkinds.h"
#include "exchange/importmeetings.h"
#include "exchange/meetingfromevent.h"

#include <QFileInfo>
#include <QSet>
#include <QUuid>

namespace tessera {

using namespace Qt::StringLiterals;
using namespace tables;

namespace {

constexpr qsizetype kLongestShort = 1000; ///< of title, place and number: what is longer is not one

QString calendarWords(const char *text)
{
    return QCoreApplication::translate("tessera::Calendar", text);
}

/// Our own UID names the record it was made from.
QString idInUid(const QString &uid)
{
    const QString id = uid.endsWith("@tessera"_L1) ? uid.chopped(8) : QString();
    return QUuid::fromString(id).isNull() ? QString() : id;
}

/// One import of a calendar; its events share the book and what they would do.
class CalendarImport
{
public:
    CalendarImport(const ImportContext &context, const CalendarChoices &choices)
        : m_book(meetingsIn(context))
        , m_reader(m_book, choices)
        , m_records(context.current)
    {
        for (const Meeting &meeting : m_book.meetings())
            m_byUid.insert(calendarUid(meeting), meeting.id);
    }

    Verdict verdict(const CalendarEvent &event)
    {
        if (const QString reason = objection(event); !reason.isEmpty())
            return refused(subjectOf(event), withNotes(reason, event));
        const std::optional<Meeting> before = recorded(event);
        const QString forum = m_reader.forumOf(event);
        if (!before && forum.isEmpty())
            return refused(subjectOf(event),
                           calendarWords(QT_TRANSLATE_NOOP(
                               "tessera::Calendar", "It does not say to which forum it belongs. Choose a forum.")));
        Meeting meeting =
            m_reader.meetingOf(event, forum.isEmpty() ? before->forum : forum, before ? &*before : nullptr);
        identify(event, meeting);
        if (const QString reason = objection(meeting); !reason.isEmpty())
            return refused(subjectOf(event), reason);
        return compared(event, before, meeting);
    }

private:
    [[nodiscard]] QString subjectOf(const CalendarEvent &event) const
    {
        const QDate day = event.firstDay.isValid() ? event.firstDay : event.begins.date();
        const QString title = shown(event.summary.simplified());
        return day.isValid() ? title + u", "_s + day.toString(Qt::ISODate) : title;
    }

    static QString withNotes(const QString &reason, const CalendarEvent &event)
    {
        QStringList sentences = event.notes;
        if (!reason.isEmpty())
            sentences.prepend(reason);
        return sentences.join(u' ');
    }

    [[nodiscard]] static QString identityOf(const CalendarEvent &event)
    {
        const QDate day = event.firstDay.isValid() ? event.firstDay : event.begins.date();
        return event.uid.isEmpty() ? day.toString(Qt::ISODate) + u' ' + event.summary.simplified() : event.uid;
    }

    /// The meeting that the event is about, as it stands.
    [[nodiscard]] std::optional<Meeting> recorded(const CalendarEvent &event) const
    {
        Meeting keyed;
        keyed.id = idOf(event);
        return m_records.find(keyed);
    }

    [[nodiscard]] QString idOf(const CalendarEvent &event) const
    {
        return m_byUid.value(identityOf(event), newId(event));
    }

    [[nodiscard]] static QString newId(const CalendarEvent &event)
    {
        const QString own = idInUid(event.uid);
        return own.isEmpty() ? idFromContent({u"calendar"_s, identityOf(event)}) : own;
    }

    void identify(const CalendarEvent &event, Meeting &meeting) const
    {
        if (!meeting.id.isEmpty())
            return;
        meeting.id = idOf(event);
        if (idInUid(event.uid).isEmpty())
            meeting.uid = event.uid;
    }

    /// Why the event cannot be taken, whatever it says of the meeting.
    [[nodiscard]] QString objection(const CalendarEvent &event)
    {
        if (event.method == CalendarMethod::Answer)
            return calendarWords(
                QT_TRANSLATE_NOOP("tessera::Calendar", "This is an answer to an invitation, not a meeting."));
        const std::optional<Meeting> before = recorded(event);
        if (event.method == CalendarMethod::Cancel && !before)
            return calendarWords(
                QT_TRANSLATE_NOOP("tessera::Calendar", "It cancels a meeting that is not recorded here."));
        if (!event.hasBeginning() && !(event.isCancelled && before))
            return calendarWords(QT_TRANSLATE_NOOP("tessera::Calendar", "It does not say when it begins."));
        if (event.ends.isValid() ? event.ends < event.begins : event.lastDay < event.firstDay)
            return calendarWords(QT_TRANSLATE_NOOP("tessera::Calendar", "It ends before it begins."));
        if (before && event.sequence < before->revision)
            //: %1 and %2 = numbers of revisions
            return calendarWords(QT_TRANSLATE_NOOP("tessera::Calendar",
                                                   "It is revision %1, and revision %2 is recorded already."))
                .arg(QString::number(event.sequence), QString::number(before->revision));
        const qsizetype known = m_seen.size();
        m_seen.insert(idOf(event));
        if (m_seen.size() == known)
            return calendarWords(
                QT_TRANSLATE_NOOP("tessera::Calendar", "An earlier event of the file is the same meeting."));
        return {};
    }

    [[nodiscard]] static QString objection(const Meeting &meeting)
    {
        for (const QString &text : {meeting.title, meeting.place, meeting.number, meeting.uid}) {
            if (text.size() > kLongestShort)
                return calendarWords(
                    QT_TRANSLATE_NOOP("tessera::Calendar", "Its title, place or identifier is too long."));
        }
        if (meeting.agenda.size() > kLongestText)
            return calendarWords(QT_TRANSLATE_NOOP("tessera::Calendar", "Its description is too long."));
        return {};
    }

    Verdict compared(const CalendarEvent &event, const std::optional<Meeting> &before, Meeting meeting)
    {
        Verdict verdict{ImportOutcome::Unchanged, subjectOf(event), {}, {}};
        if (before && event.isCancelled && !event.hasBeginning())
            meeting = cancelled(*before, event.sequence);
        else if (before && event.sequence == before->revision)
            verdict.reason = keepSameRevision(event, *before, meeting);
        m_records.put(meeting, verdict.changes);
        if (!verdict.changes.isEmpty()) {
            verdict.outcome = before ? ImportOutcome::Changed : ImportOutcome::New;
            verdict.reason = before ? changesOf(*before, meeting) : m_book.forumName(meeting.forum);
        }
        verdict.reason = withNotes(verdict.reason, event);
        return verdict;
    }

    [[nodiscard]] static Meeting cancelled(Meeting meeting, int sequence)
    {
        meeting.isCancelled = true;
        meeting.revision = std::max(meeting.revision, sequence);
        return meeting;
    }

    /// The same revision says the same; what was changed here since stays. Returns a sentence when there is a difference.
    [[nodiscard]] static QString keepSameRevision(const CalendarEvent &event, const Meeting &before, Meeting &meeting)
    {
        const bool isSame = meeting == before;
        meeting = before;
        meeting.isCancelled = before.isCancelled || event.isCancelled;
        return isSame ? QString()
                      : calendarWords(QT_TRANSLATE_NOOP(
                          "tessera::Calendar", "It is the revision that is recorded; what differs stays as it is."));
    }

    [[nodiscard]] static QString changesOf(const Meeting &before, const Meeting &after)
    {
        if (after.isCancelled != before.isCancelled)
            return after.isCancelled
                       ? calendarWords(QT_TRANSLATE_NOOP("tessera::Calendar", "It is cancelled."))
                       : calendarWords(QT_TRANSLATE_NOOP("tessera::Calendar", "It takes place after all."));
        QStringList parts;
        if (before.begin != after.begin || before.end != after.end || before.beginTime != after.beginTime
            || before.endTime != after.endTime || before.timeZone != after.timeZone)
            parts.append(calendarWords(QT_TRANSLATE_NOOP("tessera::Calendar", "time")));
        if (before.place != after.place || before.mode != after.mode)
            parts.append(calendarWords(QT_TRANSLATE_NOOP("tessera::Calendar", "place")));
        if (before.title != after.title || before.number != after.number)
            parts.append(calendarWords(QT_TRANSLATE_NOOP("tessera::Calendar", "title")));
        if (before.agenda != after.agenda)
            parts.append(calendarWords(QT_TRANSLATE_NOOP("tessera::Calendar", "agenda")));
        if (parts.isEmpty())
            return calendarWords(QT_TRANSLATE_NOOP("tessera::Calendar", "It has a new revision."));
        //: %1 = list of what changes, such as "time, place"
        return calendarWords(QT_TRANSLATE_NOOP("tessera::Calendar", "Changes: %1.")).arg(parts.join(u", "_s));
    }

    MeetingBook m_book;
    MeetingReader m_reader;
    RecordOverlay m_records;
    QHash<QString, QString> m_byUid;
    QSet<QString> m_seen;
};

} // namespace

Result<ImportPreview> previewCalendar(const QByteArray &data, const QString &fileName, const ImportContext &context,
                                      const CalendarChoices &choices)
{
    const Result<QList<CalendarEvent>> events = readCalendar(data, fileName);
    if (!events)
        return tl::unexpected(events.error());
    CalendarImport import(context, choices);
    ImportPreview preview{u"meetings"_s, {}, {}};
    for (const CalendarEvent &event : *events) {
        Verdict verdict = import.verdict(event);
        preview.rows.append(ImportRow{event.line, verdict.outcome, verdict.subject, verdict.reason});
        preview.changes.changes.append(std::move(verdict.changes));
    }
    if (preview.count(ImportOutcome::Refused) > 0)
        preview.changes.changes.clear();
    preview.changes.title =
        importText(QT_TRANSLATE_NOOP("tessera::Import", "Import of %1")).arg(QFileInfo(fileName).fileName());
    preview.changes.origin = Origin::Import;
    return preview;
}

} // namespace tessera
