// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar.h"

#include "exchange/calendarlines.h"
#include "exchange/calendarzones.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QTimeZone>

#include <libical/ical.h>
#include <memory>

// The only file that speaks to libical. Its getters take a value for what the property should hold; VALUE= in a file can
// make it hold something else, so the kind is asked before every one of them.

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstCalendarYear = 1900;
constexpr int kLastCalendarYear = 2999;
constexpr int kLongestDuration = 3660; // days
constexpr auto kOurs = "X-TESSERA-"_L1;

struct ComponentFree {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
struct BufferFree {
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};
using ComponentPointer = std::unique_ptr<icalcomponent, ComponentFree>;
using BufferPointer = std::unique_ptr<char, BufferFree>;

QString calendarNote(const char *text)
{
    return QCoreApplication::translate("tessera::Calendar", text);
}

// ---- reading

QString rawText(const icalvalue *value)
{
    switch (icalvalue_isa(value)) {
    case ICAL_TEXT_VALUE:
        return QString::fromUtf8(icalvalue_get_text(value));
    case ICAL_X_VALUE:
        return QString::fromUtf8(icalvalue_get_x(value));
    default:
        break;
    }
    const BufferPointer text(icalvalue_as_ical_string_r(value));
    return QString::fromUtf8(text.get());
}

QString textOf(icalproperty *property)
{
    const icalvalue *value = property ? icalproperty_get_value(property) : nullptr;
    return value ? withoutHiddenMarks(rawText(value)) : QString();
}

QString textOf(icalcomponent *component, icalproperty_kind kind)
{
    return textOf(icalcomponent_get_first_property(component, kind));
}

bool has(icalcomponent *component, icalproperty_kind kind)
{
    return icalcomponent_get_first_property(component, kind) != nullptr;
}

/// A day or a clock time, not yet in any zone.
struct CalendarTime {
    QDate day;
    QTime time; ///< invalid for a whole day
    bool isUtc = false;
    QString zone; ///< TZID as it stands

    [[nodiscard]] bool isValid() const { return day.isValid(); }
};

CalendarTime timeOf(icalproperty *property)
{
    const icalvalue *value = property ? icalproperty_get_value(property) : nullptr;
    const icalvalue_kind kind = value ? icalvalue_isa(value) : ICAL_NO_VALUE;
    if (kind != ICAL_DATE_VALUE && kind != ICAL_DATETIME_VALUE)
        return {};
    const icaltimetype moment = kind == ICAL_DATE_VALUE ? icalvalue_get_date(value) : icalvalue_get_datetime(value);
    if (moment.year < kFirstCalendarYear || moment.year > kLastCalendarYear)
        return {};
    CalendarTime result{QDate(moment.year, moment.month, moment.day), {}, icaltime_is_utc(moment) != 0, {}};
    if (!moment.is_date)
        result.time = QTime(moment.hour, moment.minute, std::min(moment.second, 59));
    if (!moment.is_date && !result.time.isValid())
        return {};
    if (icalparameter *zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER))
        result.zone = QString::fromUtf8(icalparameter_get_tzid(zone));
    return result;
}

icaltimetype icalTime(QDate day, QTime time)
{
    icaltimetype result = icaltime_null_time();
    result.year = day.year();
    result.month = day.month();
    result.day = day.day();
    result.is_date = time.isValid() ? 0 : 1;
    if (time.isValid()) {
        result.hour = time.hour();
        result.minute = time.minute();
        result.second = time.second();
    }
    return result;
}

/// A definition is only worked out when its rules are yearly; others would keep the library busy for hours.
bool isPlainZone(icaltimezone *zone)
{
    icalcomponent *definition = icaltimezone_get_component(zone);
    for (icalcomponent *part = icalcomponent_get_first_component(definition, ICAL_ANY_COMPONENT); part;
         part = icalcomponent_get_next_component(definition, ICAL_ANY_COMPONENT)) {
        icalproperty *rule = icalcomponent_get_first_property(part, ICAL_RRULE_PROPERTY);
        for (; rule; rule = icalcomponent_get_next_property(part, ICAL_RRULE_PROPERTY)) {
            const icalvalue *value = icalproperty_get_value(rule);
            if (!value || icalvalue_isa(value) != ICAL_RECUR_VALUE
                || icalvalue_get_recur(value).freq != ICAL_YEARLY_RECURRENCE)
                return false;
        }
        if (!timeOf(icalcomponent_get_first_property(part, ICAL_DTSTART_PROPERTY)).isValid())
            return false;
    }
    return icalcomponent_count_components(definition, ICAL_ANY_COMPONENT) > 0;
}

/// The events of one VCALENDAR.
class CalendarReader
{
public:
    explicit CalendarReader(icalcomponent *calendar)
        : m_calendar(calendar)
        , m_method(methodOf(calendar))
        , m_zone(ianaZoneOf(ownText("X-WR-TIMEZONE"_L1)))
    {}

    [[nodiscard]] QList<CalendarEvent> events()
    {
        QList<CalendarEvent> events;
        for (icalcomponent *part = icalcomponent_get_first_component(m_calendar, ICAL_VEVENT_COMPONENT); part;
             part = icalcomponent_get_next_component(m_calendar, ICAL_VEVENT_COMPONENT))
            events.append(eventOf(part));
        return events;
    }

private:
    static CalendarMethod methodOf(icalcomponent *calendar)
    {
        const QString method = textOf(calendar, ICAL_METHOD_PROPERTY).toUpper();
        if (method == "CANCEL"_L1)
            return CalendarMethod::Cancel;
        if (method == "REQUEST"_L1)
            return CalendarMethod::Request;
        return method.isEmpty() || method == "PUBLISH"_L1 || method == "ADD"_L1 ? CalendarMethod::Publish
                                                                                : CalendarMethod::Answer;
    }

    [[nodiscard]] QString ownText(QLatin1String name) const
    {
        for (icalproperty *property = icalcomponent_get_first_property(m_calendar, ICAL_X_PROPERTY); property;
             property = icalcomponent_get_next_property(m_calendar, ICAL_X_PROPERTY)) {
            if (QLatin1String(icalproperty_get_x_name(property)).compare(name, Qt::CaseInsensitive) == 0)
                return textOf(property);
        }
        return {};
    }

    CalendarEvent eventOf(icalcomponent *part)
    {
        CalendarEvent event;
        event.method = m_method;
        readWords(part, event);
        readIdentity(part, event);
        readTimes(part, event);
        return event;
    }

    static void readWords(icalcomponent *part, CalendarEvent &event)
    {
        event.summary = textOf(part, ICAL_SUMMARY_PROPERTY);
        event.location = textOf(part, ICAL_LOCATION_PROPERTY);
        event.description = textOf(part, ICAL_DESCRIPTION_PROPERTY);
        event.classification = textOf(part, ICAL_CLASS_PROPERTY).toUpper();
        for (icalproperty *property = icalcomponent_get_first_property(part, ICAL_CATEGORIES_PROPERTY); property;
             property = icalcomponent_get_next_property(part, ICAL_CATEGORIES_PROPERTY))
            event.categories.append(textOf(property));
        for (icalproperty *property = icalcomponent_get_first_property(part, ICAL_X_PROPERTY); property;
             property = icalcomponent_get_next_property(part, ICAL_X_PROPERTY)) {
            const QString name = QString::fromUtf8(icalproperty_get_x_name(property)).toUpper();
            if (name.startsWith(kOurs))
                event.ours.insert(name.sliced(kOurs.size()), textOf(property));
        }
    }

    void readIdentity(icalcomponent *part, CalendarEvent &event) const
    {
        event.uid = textOf(part, ICAL_UID_PROPERTY).trimmed();
        event.sequence = std::max(0, textOf(part, ICAL_SEQUENCE_PROPERTY).toInt());
        event.isCancelled = m_method == CalendarMethod::Cancel
                            || textOf(part, ICAL_STATUS_PROPERTY).compare("CANCELLED"_L1, Qt::CaseInsensitive) == 0;
        if (const QString date = textOf(part, ICAL_RECURRENCEID_PROPERTY); !date.isEmpty()) {
            event.uid += u'/' + date;
            event.notes.append(
                calendarNote(QT_TRANSLATE_NOOP("tessera::Calendar", "It is a single date of an event that repeats.")));
        } else if (has(part, ICAL_RRULE_PROPERTY) || has(part, ICAL_RDATE_PROPERTY)) {
            event.notes.append(
                calendarNote(QT_TRANSLATE_NOOP("tessera::Calendar", "It repeats; only its first date is taken.")));
        }
        const CalendarTime stamp = timeOf(icalcomponent_get_first_property(part, ICAL_DTSTAMP_PROPERTY));
        if (stamp.isValid() && stamp.time.isValid())
            event.stamp = QDateTime(stamp.day, stamp.time, Qt::UTC);
    }

    void readTimes(icalcomponent *part, CalendarEvent &event)
    {
        const CalendarTime begin = timeOf(icalcomponent_get_first_property(part, ICAL_DTSTART_PROPERTY));
        if (!begin.isValid())
            return;
        const CalendarTime end = timeOf(icalcomponent_get_first_property(part, ICAL_DTEND_PROPERTY));
        if (begin.time.isValid())
            readMoments(part, begin, end, event);
        else
            readDays(part, begin.day, end, event);
    }

    static void readDays(icalcomponent *part, QDate first, const CalendarTime &end, CalendarEvent &event)
    {
        const int days = durationOf(part).days;
        event.firstDay = first;
        event.lastDay = first.addDays(std::max(0, days - 1));
        if (!end.isValid())
            return;
        // The end is the day after; some programs write the same day twice for a single one.
        event.lastDay = end.time.isValid() || end.day == first ? end.day : end.day.addDays(-1);
    }

    void readMoments(icalcomponent *part, const CalendarTime &begin, const CalendarTime &end, CalendarEvent &event)
    {
        event.begins = momentOf(begin, event);
        if (end.isValid() && end.time.isValid()) {
            CalendarEvent ofEnd;
            event.ends = momentOf(end, ofEnd);
        } else if (const Duration duration = durationOf(part); duration.isGiven) {
            const QTimeZone zone(event.timeZone.isEmpty() ? QByteArray("UTC") : event.timeZone.toLatin1());
            event.ends = event.begins.toTimeZone(zone).addDays(duration.days).addSecs(duration.seconds).toUTC();
        }
    }

    struct Duration {
        bool isGiven = false;
        int days = 0;
        int seconds = 0;
    };

    static Duration durationOf(icalcomponent *part)
    {
        icalproperty *property = icalcomponent_get_first_property(part, ICAL_DURATION_PROPERTY);
        const icalvalue *value = property ? icalproperty_get_value(property) : nullptr;
        if (!value || icalvalue_isa(value) != ICAL_DURATION_VALUE)
            return {};
        const icaldurationtype duration = icalvalue_get_duration(value);
        const quint64 days = quint64(duration.days) + quint64(duration.weeks) * 7;
        const quint64 seconds =
            quint64(duration.hours) * 3600 + quint64(duration.minutes) * 60 + quint64(duration.seconds);
        if (duration.is_neg || days > kLongestDuration || seconds > quint64(kLongestDuration) * 86'400)
            return {};
        return {true, int(days), int(seconds)};
    }

    /// UTC; what is said about the zone is put into the event.
    QDateTime momentOf(const CalendarTime &time, CalendarEvent &event)
    {
        if (time.isUtc) {
            event.timeZone = m_zone == "UTC"_L1 ? QString() : m_zone;
            return {time.day, time.time, Qt::UTC};
        }
        const QString name = time.zone.isEmpty() ? m_zone : zoneOf(time.zone);
        if (!name.isEmpty()) {
            event.timeZone = name == "UTC"_L1 ? QString() : name;
            return QDateTime(time.day, time.time, QTimeZone(name.toLatin1())).toUTC();
        }
        if (const std::optional<int> offset = definedOffset(time))
            return QDateTime(time.day, time.time, Qt::UTC).addSecs(-*offset);
        if (!time.zone.isEmpty())
            //: %1 = name of a time zone as a file has it
            event.notes.append(calendarNote(QT_TRANSLATE_NOOP("tessera::Calendar", "The time zone “%1” is not known."))
                                   .arg(time.zone.left(60)));
        event.isFloating = true;
        return {time.day, time.time, Qt::UTC};
    }

    QString zoneOf(const QString &tzid)
    {
        const auto known = m_zones.constFind(tzid);
        return known == m_zones.constEnd() ? *m_zones.insert(tzid, ianaZoneOf(tzid)) : *known;
    }

    /// Seconds east of UTC, from the definition of the zone in the file.
    [[nodiscard]] std::optional<int> definedOffset(const CalendarTime &time) const
    {
        icaltimezone *zone =
            time.zone.isEmpty() ? nullptr : icalcomponent_get_timezone(m_calendar, time.zone.toUtf8().constData());
        if (!zone || !isPlainZone(zone))
            return std::nullopt;
        icaltimetype moment = icalTime(time.day, time.time);
        return icaltimezone_get_utc_offset(zone, &moment, nullptr);
    }

    icalcomponent *m_calendar;
    CalendarMethod m_method;
    QString m_zone; ///< IANA, of the whole calendar; empty = not said
    QHash<QString, QString> m_zones;
};

QList<CalendarEvent> eventsBelow(icalcomponent *root)
{
    if (icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT)
        return CalendarReader(root).events();
    QList<CalendarEvent> events;
    for (icalcomponent *part = icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT); part;
         part = icalcomponent_get_next_component(root, ICAL_VCALENDAR_COMPONENT))
        events.append(CalendarReader(part).events());
    return events;
}

Result<QList<CalendarEvent>> parsed(const CalendarLines &lines)
{
    icalerror_set_errors_are_fatal(0);
    const ComponentPointer root(icalparser_parse_string(lines.text.constData()));
    QList<CalendarEvent> events = root ? eventsBelow(root.get()) : QList<CalendarEvent>();
    if (events.isEmpty())
        return failure(ErrorCode::FileNotUnderstood,
                       calendarNote(QT_TRANSLATE_NOOP("tessera::Calendar", "there is no event in the calendar")));
    for (qsizetype i = 0; i < events.size(); ++i)
        events[i].line = lines.eventLines.value(i, lines.eventLines.value(lines.eventLines.size() - 1, 2));
    return events;
}

// ---- writing

void addText(icalcomponent *component, icalproperty *(*make)(const char *), const QString &text)
{
    if (!text.isEmpty())
        icalcomponent_add_property(component, make(withoutHiddenMarks(text).toUtf8().constData()));
}

void addOwn(icalcomponent *component, const QString &name, const QString &text)
{
    icalproperty *property = icalproperty_new_x(withoutHiddenMarks(text).toUtf8().constData());
    icalproperty_set_x_name(property, name.toLatin1().constData());
    icalcomponent_add_property(component, property);
}

icaltimetype utcTime(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    icaltimetype result = icalTime(utc.date(), utc.time());
    result.zone = icaltimezone_get_utc_timezone();
    return result;
}

void addTimes(icalcomponent *part, const CalendarEvent &event)
{
    if (event.firstDay.isValid()) {
        icalcomponent_add_property(part, icalproperty_new_dtstart(icalTime(event.firstDay, {})));
        icalcomponent_add_property(part, icalproperty_new_dtend(icalTime(event.lastDay.addDays(1), {})));
        return;
    }
    icalcomponent_add_property(part, icalproperty_new_dtstart(utcTime(event.begins)));
    if (event.ends.isValid())
        icalcomponent_add_property(part, icalproperty_new_dtend(utcTime(event.ends)));
}

void addAlarm(icalcomponent *part, const QString &summary, int days)
{
    icaltriggertype trigger = icaltriggertype_from_int(0);
    trigger.duration.is_neg = 1;
    trigger.duration.days = unsigned(days);
    icalcomponent *alarm = icalcomponent_new_valarm();
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    addText(alarm, icalproperty_new_description, summary);
    icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_component(part, alarm);
}

icalproperty_class classOf(const QString &classification)
{
    if (classification == "PUBLIC"_L1)
        return ICAL_CLASS_PUBLIC;
    return classification == "CONFIDENTIAL"_L1 ? ICAL_CLASS_CONFIDENTIAL : ICAL_CLASS_PRIVATE;
}

icalcomponent *newEvent(const CalendarEvent &event)
{
    icalcomponent *part = icalcomponent_new_vevent();
    addText(part, icalproperty_new_uid, event.uid);
    icalcomponent_add_property(part, icalproperty_new_dtstamp(utcTime(event.stamp)));
    icalcomponent_add_property(part, icalproperty_new_sequence(event.sequence));
    addTimes(part, event);
    addText(part, icalproperty_new_summary, event.summary);
    addText(part, icalproperty_new_location, event.location);
    addText(part, icalproperty_new_description, event.description);
    for (const QString &category : event.categories)
        addText(part, icalproperty_new_categories, category);
    if (!event.classification.isEmpty())
        icalcomponent_add_property(part, icalproperty_new_class(classOf(event.classification)));
    icalcomponent_add_property(
        part, icalproperty_new_status(event.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    for (auto own = event.ours.cbegin(); own != event.ours.cend(); ++own)
        addOwn(part, kOurs + own.key(), own.value());
    for (const int days : event.alarmDays)
        addAlarm(part, event.summary, days);
    return part;
}

bool isHidden(QChar c)
{
    const char16_t code = c.unicode();
    const bool isControl = (code < 0x20 && c != u'\n' && c != u'\t') || (code >= 0x7F && code < 0xA0);
    return isControl || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString withoutHiddenMarks(const QString &text)
{
    QString result = text;
    result.replace(u"\r\n"_s, u"\n"_s);
    result.removeIf(isHidden);
    return result;
}

Result<QList<CalendarEvent>> readCalendar(const QByteArray &data, const QString &fileName)
{
    const QString name = QFileInfo(fileName).fileName();
    const Result<CalendarLines> lines = readCalendarLines(data);
    Result<QList<CalendarEvent>> events = lines ? parsed(*lines) : tl::unexpected(lines.error());
    if (!events)
        return failure(events.error().code, name + u": "_s + events.error().context);
    return events;
}

QByteArray writeEvents(const QList<CalendarEvent> &events, const CalendarHead &head)
{
    const ComponentPointer calendar(icalcomponent_new_vcalendar());
    icalcomponent *root = calendar.get();
    icalcomponent_add_property(root, icalproperty_new_version("2.0"));
    icalcomponent_add_property(root, icalproperty_new_prodid("-//Tessera//Tessera " TESSERA_VERSION "//EN"));
    icalcomponent_add_property(root, icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(root, icalproperty_new_method(ICAL_METHOD_PUBLISH));
    if (!head.name.isEmpty())
        addOwn(root, u"X-WR-CALNAME"_s, head.name);
    if (!head.description.isEmpty())
        addOwn(root, u"X-WR-CALDESC"_s, head.description);
    for (const CalendarEvent &event : events)
        icalcomponent_add_component(root, newEvent(event));
    const BufferPointer text(icalcomponent_as_ical_string_r(root));
    return QByteArray(text.get());
}

} // namespace tessera
