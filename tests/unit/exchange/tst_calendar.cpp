// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarexport.h"
#include "exchange/calendarlines.h"
#include "exchange/icalendar.h"
#include "meetingkeeper.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>
#include <QTimeZone>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kStamp(QDate(2025, 11, 20), QTime(9, 0), Qt::UTC);

Meeting vienna()
{
    Meeting meeting;
    meeting.id = u"5f0e1c7a-51a4-4d0e-9c2f-0a1b2c3d4e5f"_s;
    meeting.forum = u"osce-iwg"_s;
    meeting.number = u"3/2025"_s;
    meeting.begin = meeting.end = QDate(2025, 6, 24);
    meeting.beginTime = u"10:00"_s;
    meeting.endTime = u"18:00"_s;
    meeting.timeZone = u"Europe/Vienna"_s;
    meeting.place = u"Vienna, Hofburg; Segmentgalerie"_s;
    meeting.countsFor = 11;
    return meeting;
}

CalendarFile written(const QList<Meeting> &meetings, const MeetingBook &book, CalendarOptions options = {})
{
    options.stamp = kStamp;
    return writeCalendar(meetings, book, options);
}

/// A calendar with one event of these lines.
QByteArray calendarWith(const QByteArray &lines, const QByteArray &before = {})
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + before
           + "BEGIN:VEVENT\r\nUID:a@example.org\r\nDTSTAMP:20250101T000000Z\r\n" + lines
           + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

/// The file as one text without folding.
QByteArray unfolded(QByteArray data)
{
    return data.replace("\r\n ", "");
}

} // namespace

Q_DECLARE_METATYPE(tessera::Meeting)

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesUtc_data();
    void writesUtc();
    void writesWholeDays();
    void writesWordsAndReminders();
    void writesFollowUps();
    void leavesOutWhatIsAboveTheCeiling();
    void comesBack_data();
    void comesBack();
    void readsTimes_data();
    void readsTimes();
    void readsDefinedZone();
    void floatingTakesTheChosenZone();
    void oldEncodings();
    void foldingWithinACharacter();
    void hiddenMarksAreLeftOut();
    void notUnderstood_data();
    void notUnderstood();
    void refusesEvents_data();
    void refusesEvents();
    void tellsTheForum_data();
    void tellsTheForum();
    void repeatingEventIsTakenOnce();
    void changedCalendarUpdates();
    void olderRevisionIsRefused();
    void sameRevisionLeavesWhatIsThere();
    void cancels_data();
    void cancels();
    void updateKeepsWhatOnlyWeRecord();
    void sharingNeverGetsWider();
    void valuesOfAnotherKind();
    void manyEvents();
    void oneRefusedEventStopsAll();
};

void TestCalendar::writesUtc_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("finish");
    const QString vienna = u"Europe/Vienna"_s;
    QTest::newRow("summer") << QDate(2025, 6, 24) << u"10:00"_s << u"18:00"_s << vienna
                            << QByteArray("20250624T080000Z") << QByteArray("20250624T160000Z");
    QTest::newRow("winter") << QDate(2025, 1, 15) << u"10:00"_s << u"18:00"_s << vienna
                            << QByteArray("20250115T090000Z") << QByteArray("20250115T170000Z");
    QTest::newRow("clocks go forward") << QDate(2025, 3, 30) << u"01:30"_s << u"09:00"_s << vienna
                                       << QByteArray("20250330T003000Z") << QByteArray("20250330T070000Z");
    QTest::newRow("clocks go back") << QDate(2025, 10, 26) << u"01:30"_s << u"09:00"_s << vienna
                                    << QByteArray("20251025T233000Z") << QByteArray("20251026T080000Z");
    QTest::newRow("leap day") << QDate(2024, 2, 29) << u"00:30"_s << u"02:00"_s << vienna
                              << QByteArray("20240228T233000Z") << QByteArray("20240229T010000Z");
    QTest::newRow("west") << QDate(2025, 12, 31) << u"20:00"_s << u"21:00"_s << u"America/New_York"_s
                          << QByteArray("20260101T010000Z") << QByteArray("20260101T020000Z");
    QTest::newRow("no zone") << QDate(2025, 6, 24) << u"10:00"_s << u"18:00"_s << QString()
                             << QByteArray("20250624T100000Z") << QByteArray("20250624T180000Z");
}

void TestCalendar::writesUtc()
{
    QFETCH(QDate, day);
    QFETCH(QString, begin);
    QFETCH(QString, end);
    QFETCH(QString, zone);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, finish);

    const MeetingKeeper keeper;
    Meeting meeting = vienna();
    meeting.begin = meeting.end = day;
    meeting.beginTime = begin;
    meeting.endTime = end;
    meeting.timeZone = zone;
    const QByteArray text = written({meeting}, keeper.book()).bytes;
    QVERIFY2(text.contains("\r\nDTSTART:" + start + "\r\n"), text.constData());
    QVERIFY2(text.contains("\r\nDTEND:" + finish + "\r\n"), text.constData());
    QVERIFY(!text.contains("VTIMEZONE"));
}

void TestCalendar::writesWholeDays()
{
    const MeetingKeeper keeper;
    Meeting meeting = vienna();
    meeting.begin = QDate(2024, 2, 28);
    meeting.end = QDate(2024, 2, 29);
    meeting.beginTime.clear();
    meeting.endTime.clear();
    const QByteArray text = written({meeting}, keeper.book()).bytes;
    QVERIFY2(text.contains("\r\nDTSTART;VALUE=DATE:20240228\r\n"), text.constData());
    QVERIFY2(text.contains("\r\nDTEND;VALUE=DATE:20240301\r\n"), text.constData());
}

void TestCalendar::writesWordsAndReminders()
{
    const MeetingKeeper keeper;
    Meeting meeting = vienna();
    meeting.title = u"Workshop, part 2; “résumé”"_s;
    meeting.agenda = u"1. Opening\n2. Any other business"_s;
    meeting.revision = 4;
    const QByteArray text = unfolded(written({meeting}, keeper.book()).bytes);
    QVERIFY(text.isValidUtf8());
    for (const char *line :
         {"METHOD:PUBLISH", "UID:5f0e1c7a-51a4-4d0e-9c2f-0a1b2c3d4e5f@tessera", "SEQUENCE:4",
          "DTSTAMP:20251120T090000Z", "SUMMARY:OSCE IWG 3/2025: Workshop\\, part 2\\; “résumé”",
          "LOCATION:Vienna\\, Hofburg\\; Segmentgalerie", "CLASS:PRIVATE", "STATUS:CONFIRMED", "TRIGGER:-P14D",
          "TRIGGER:-P1D", "CATEGORIES:OSCE IWG", "X-TESSERA-FORUM:osce-iwg", "X-TESSERA-COUNTS-FOR:11"})
        QVERIFY2(text.contains("\r\n" + QByteArray(line) + "\r\n"), line + text);
    QVERIFY(text.contains("Tue 24 Jun 2025\\, 10:00 to 18:00 (Europe/Vienna)"));
    QVERIFY(text.contains("TLP:AMBER+STRICT"));

    meeting.isCancelled = true;
    const QByteArray cancelled = written({meeting}, keeper.book()).bytes;
    QVERIFY(cancelled.contains("STATUS:CANCELLED"));
    QVERIFY(!cancelled.contains("VALARM"));
    CalendarOptions quiet;
    quiet.alarmDays.clear();
    QVERIFY(!written({vienna()}, keeper.book(), quiet).bytes.contains("VALARM"));
}

void TestCalendar::writesFollowUps()
{
    MeetingKeeper keeper;
    Meeting earlier = vienna();
    earlier.id = u"earlier"_s;
    earlier.number = u"2/2025"_s;
    earlier.begin = earlier.end = QDate(2025, 3, 3);
    Meeting narrow = earlier;
    narrow.id = u"narrow"_s;
    narrow.sharing = SharingLabel::Red;
    keeper.put(earlier);
    keeper.put(narrow);
    keeper.put(vienna());
    MeetingDecision decision;
    decision.id = u"1"_s;
    decision.meeting = u"earlier"_s;
    decision.kind = DecisionKind::FollowUp;
    decision.text = u"Circulate the list"_s;
    decision.state = u"AT"_s;
    decision.due = QDate(2025, 5, 1);
    keeper.put(decision);
    decision.id = u"2"_s;
    decision.meeting = u"narrow"_s;
    decision.text = u"Not for everybody"_s;
    keeper.put(decision);
    const QByteArray text = unfolded(written({vienna()}, keeper.book()).bytes);
    QVERIFY(text.contains("Circulate the list (Austria\\, 1 May 2025)"));
    QVERIFY(!text.contains("Not for everybody"));
    CalendarOptions without;
    without.withFollowUps = false;
    QVERIFY(!unfolded(written({vienna()}, keeper.book(), without).bytes).contains("Circulate"));
}

void TestCalendar::leavesOutWhatIsAboveTheCeiling()
{
    const MeetingKeeper keeper;
    QList<Meeting> meetings;
    for (const SharingLabel label : sharingLabels()) {
        Meeting meeting = vienna();
        meeting.id = sharingText(label);
        meeting.sharing = label;
        meetings.append(meeting);
    }
    CalendarOptions green;
    green.ceiling = SharingLabel::Green;
    const CalendarFile file = written(meetings, keeper.book(), green);
    QCOMPARE(file.meetings, 2);
    QCOMPARE(file.leftOut, 3);
    QCOMPARE(file.sharing, SharingLabel::Green);
    QVERIFY(!file.bytes.contains("TLP:RED"));
    QVERIFY(!file.bytes.contains("TLP:AMBER"));
}

void TestCalendar::comesBack_data()
{
    QTest::addColumn<Meeting>("meeting");
    const auto add = [](const char *name, auto &&change) {
        Meeting meeting = vienna();
        change(meeting);
        QTest::newRow(name) << meeting;
    };
    add("plain", [](Meeting &) {});
    add("everything", [](Meeting &m) {
        m.title = u"A, b; c\\d “e” – žluťoučký кот 会議"_s;
        m.agenda = u"1. One\n\n2. Two\n-- \nnot the end\n"_s;
        m.kind = MeetingKind::RoundTable;
        m.mode = MeetingMode::Hybrid;
        m.host = u"PL"_s;
        m.countsFor = 12;
        m.sharing = SharingLabel::Green;
        m.revision = 7;
        m.isCancelled = true;
    });
    add("invited", [](Meeting &m) {
        m.id = u"9f3a0f60-0000-5000-8000-000000000000"_s;
        m.uid = u"040000008200E00074C5B7101A82E008@example.org"_s;
    });
    add("whole days", [](Meeting &m) {
        m.beginTime.clear();
        m.endTime.clear();
        m.timeZone.clear();
        m.end = QDate(2025, 6, 26);
    });
    add("several days", [](Meeting &m) { m.end = QDate(2025, 6, 26); });
    add("several days without an end", [](Meeting &m) {
        m.end = QDate(2025, 6, 26);
        m.endTime.clear();
    });
    add("no end", [](Meeting &m) { m.endTime.clear(); });
    add("UTC", [](Meeting &m) { m.timeZone.clear(); });
    add("old name of a zone", [](Meeting &m) { m.timeZone = u"Asia/Calcutta"_s; });
    add("clocks go back", [](Meeting &m) {
        m.begin = QDate(2025, 10, 25);
        m.end = QDate(2025, 10, 26);
    });
    add("leap day", [](Meeting &m) { m.begin = m.end = QDate(2024, 2, 29); });
    add("neither number nor title", [](Meeting &m) { m.number.clear(); });
    add("long", [](Meeting &m) { m.agenda = QString(60'000, u'ž'); });
    add("another forum", [](Meeting &m) { m.forum = u"v4"_s; });
}

void TestCalendar::comesBack()
{
    QFETCH(Meeting, meeting);

    MeetingKeeper empty;
    CalendarOptions all;
    all.ceiling = SharingLabel::Red;
    const QByteArray bytes = written({meeting}, empty.book(), all).bytes;
    const Result<ImportPreview> fresh = empty.calendar(bytes);
    QVERIFY2(fresh, fresh ? "" : qPrintable(fresh.error().context));
    QCOMPARE(fresh->rows.size(), 1);
    QVERIFY2(fresh->rows.at(0).outcome == ImportOutcome::New, qPrintable(fresh->rows.at(0).reason));
    if (meeting.uid.isEmpty()) {
        QVERIFY(empty.apply(fresh->changes));
        QCOMPARE(empty.all<Meeting>().size(), 1);
        const Meeting back = empty.all<Meeting>().constFirst();
        QCOMPARE(toJson(RecordKind::Meeting, valuesOf(back)), toJson(RecordKind::Meeting, valuesOf(meeting)));
    }

    MeetingKeeper same;
    same.put(meeting);
    const Result<ImportPreview> again = same.calendar(bytes);
    QCOMPARE(again->rows.at(0).outcome, ImportOutcome::Unchanged);
    QVERIFY2(again->rows.at(0).reason.isEmpty(), qPrintable(again->rows.at(0).reason));
}

void TestCalendar::readsTimes_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("expected"); // begin end beginTime-endTime zone
    QTest::newRow("zone") << QByteArray("DTSTART;TZID=Europe/Vienna:20250624T100000\r\n"
                                        "DTEND;TZID=Europe/Vienna:20250624T180000\r\n")
                          << u"2025-06-24 2025-06-24 10:00-18:00 Europe/Vienna"_s;
    QTest::newRow("Windows zone") << QByteArray("DTSTART;TZID=W. Europe Standard Time:20250624T100000\r\n")
                                  << u"2025-06-24 2025-06-24 10:00- Europe/Berlin"_s;
    QTest::newRow("prefixed zone") << QByteArray(
        "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Paris:20250624T100000\r\nDURATION:PT90M\r\n")
                                   << u"2025-06-24 2025-06-24 10:00-11:30 Europe/Paris"_s;
    QTest::newRow("two zones") << QByteArray("DTSTART;TZID=Europe/Vienna:20250624T100000\r\n"
                                             "DTEND;TZID=Europe/London:20250624T100000\r\n")
                               << u"2025-06-24 2025-06-24 10:00-11:00 Europe/Vienna"_s;
    QTest::newRow("UTC") << QByteArray("DTSTART:20250624T100000Z\r\nDTEND:20250624T180000Z\r\n")
                         << u"2025-06-24 2025-06-24 10:00-18:00 "_s;
    QTest::newRow("one day") << QByteArray("DTSTART;VALUE=DATE:20250624\r\n") << u"2025-06-24 2025-06-24 - "_s;
    QTest::newRow("same day twice") << QByteArray("DTSTART;VALUE=DATE:20250624\r\nDTEND;VALUE=DATE:20250624\r\n")
                                    << u"2025-06-24 2025-06-24 - "_s;
    QTest::newRow("three days") << QByteArray("DTSTART;VALUE=DATE:20240228\r\nDTEND;VALUE=DATE:20240302\r\n")
                                << u"2024-02-28 2024-03-01 - "_s;
    QTest::newRow("days by duration") << QByteArray("DTSTART;VALUE=DATE:20240228\r\nDURATION:P1W\r\n")
                                      << u"2024-02-28 2024-03-05 - "_s;
    QTest::newRow("to midnight") << QByteArray("DTSTART;TZID=Europe/Vienna:20250624T100000\r\n"
                                               "DTEND;TZID=Europe/Vienna:20250625T000000\r\n")
                                 << u"2025-06-24 2025-06-24 10:00- Europe/Vienna"_s;
    QTest::newRow("a day long over the change")
        << QByteArray("DTSTART;TZID=Europe/Vienna:20250329T120000\r\nDURATION:P1D\r\n")
        << u"2025-03-29 2025-03-30 12:00-12:00 Europe/Vienna"_s;
    QTest::newRow("leap second") << QByteArray("DTSTART:20161231T235960Z\r\n") << u"2016-12-31 2016-12-31 23:59- "_s;
}

void TestCalendar::readsTimes()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, expected);

    MeetingKeeper keeper;
    const Result<ImportPreview> preview = keeper.calendar(calendarWith("SUMMARY:IWG meeting\r\n" + lines));
    QVERIFY(preview);
    QVERIFY2(preview->rows.at(0).outcome == ImportOutcome::New, qPrintable(preview->rows.at(0).reason));
    QVERIFY(keeper.apply(preview->changes));
    const Meeting m = keeper.all<Meeting>().constFirst();
    QCOMPARE(u"%1 %2 %3-%4 %5"_s.arg(m.begin.toString(Qt::ISODate), m.end.toString(Qt::ISODate), m.beginTime, m.endTime,
                                     m.timeZone),
             expected);
}

void TestCalendar::readsDefinedZone()
{
    const QByteArray zone = "BEGIN:VTIMEZONE\r\nTZID:Customized Time Zone\r\nBEGIN:STANDARD\r\n"
                            "DTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
                            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\n"
                            "DTSTART:19700329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
                            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n";
    const QByteArray lines = "SUMMARY:IWG\r\nDTSTART;TZID=Customized Time Zone:20250624T100000\r\n";
    const QByteArray usual = QByteArray(zone).replace("16010101", "19701025");
    const Result<QList<CalendarEvent>> events = readCalendar(calendarWith(lines, usual), u"a.ics"_s);
    QVERIFY(events);
    QCOMPARE(events->constFirst().begins, QDateTime(QDate(2025, 6, 24), QTime(8, 0), Qt::UTC));
    QVERIFY(!events->constFirst().isFloating);

    // What would keep the library busy is not worked out.
    QElapsedTimer timer;
    timer.start();
    const QByteArray endless = QByteArray(usual).replace("FREQ=YEARLY", "FREQ=SECONDLY");
    const Result<QList<CalendarEvent>> floating = readCalendar(calendarWith(lines, endless), u"a.ics"_s);
    QVERIFY(floating);
    QVERIFY(floating->constFirst().isFloating);
    QVERIFY(floating->constFirst().notes.constFirst().contains(u"Customized Time Zone"));
    QVERIFY(timer.elapsed() < 2'000);
}

void TestCalendar::floatingTakesTheChosenZone()
{
    MeetingKeeper keeper;
    CalendarChoices choices;
    choices.timeZone = u"Europe/Vienna"_s;
    const QByteArray data = calendarWith("SUMMARY:IWG\r\nDTSTART:20250624T100000\r\nDTEND:20250624T110000\r\n");
    QVERIFY(keeper.apply(keeper.calendar(data, choices)->changes));
    QCOMPARE(keeper.all<Meeting>().constFirst().timeZone, u"Europe/Vienna"_s);
    QCOMPARE(keeper.all<Meeting>().constFirst().beginTime, u"10:00"_s);

    MeetingKeeper told;
    QVERIFY(told.apply(told.calendar(QByteArray(data).replace("VERSION:2.0", "X-WR-TIMEZONE:Europe/Prague"))->changes));
    QCOMPARE(told.all<Meeting>().constFirst().timeZone, u"Europe/Prague"_s);
}

void TestCalendar::oldEncodings()
{
    const QByteArray lines = "SUMMARY:IWG caf\xe9 \x96 \x80\r\nDTSTART;VALUE=DATE:20250624\r\n";
    const Result<QList<CalendarEvent>> old = readCalendar(calendarWith(lines), u"a.ics"_s);
    QVERIFY(old);
    QCOMPARE(old->constFirst().summary, u"IWG café – €"_s);

    const QString text = QString::fromUtf8(calendarWith("SUMMARY:IWG žluť\r\nDTSTART;VALUE=DATE:20250624\r\n"));
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray wide = utf16(text);
    QCOMPARE(readCalendar(wide, u"a.ics"_s)->constFirst().summary, u"IWG žluť"_s);
    QCOMPARE(readCalendar("\xEF\xBB\xBF" + text.toUtf8(), u"a.ics"_s)->constFirst().summary, u"IWG žluť"_s);
    QVERIFY(isCalendarFile(wide));
}

void TestCalendar::foldingWithinACharacter()
{
    const QByteArray lines = "SUMMARY:IWG \xC5\r\n \xBElu\r\n\t\xC5\xA5\r\nDTSTART;VALUE=DATE:20250624\r\n";
    QCOMPARE(readCalendar(calendarWith(lines), u"a.ics"_s)->constFirst().summary, u"IWG žluť"_s);
}

void TestCalendar::hiddenMarksAreLeftOut()
{
    const QByteArray lines = "SUMMARY:\u200eIWG\u202e gpj.exe\u2066\a\r\nDTSTART;VALUE=DATE:20250624\r\n";
    MeetingKeeper keeper;
    QVERIFY(keeper.apply(keeper.calendar(calendarWith(lines))->changes));
    const Meeting meeting = keeper.all<Meeting>().constFirst();
    QCOMPARE(meeting.forum, u"osce-iwg"_s);
    for (const QChar mark : {QChar(0x202E), QChar(0x2066), QChar(7)})
        QVERIFY(!meeting.title.contains(mark));
    QVERIFY(meeting.title.contains(u"gpj.exe"));
}

void TestCalendar::notUnderstood_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("part");
    const QByteArray whole = calendarWith("SUMMARY:IWG\r\nDTSTART;VALUE=DATE:20250624\r\n");
    QTest::newRow("empty") << QByteArray() << u"the file is empty"_s;
    QTest::newRow("table") << QByteArray("forum,kind\nIWG,meeting\n") << u"line 1: this is not a calendar file"_s;
    QTest::newRow("cut off") << whole.left(whole.size() - 20) << u"the file is cut off"_s;
    QTest::newRow("cut within the event") << whole.left(100) << u"the file is cut off"_s;
    QTest::newRow("zero byte") << QByteArray(whole).replace("SUMMARY", QByteArray("A\0B", 3)) << u"line 7: "_s;
    QTest::newRow("no event") << QByteArray("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n") << u"there is no event"_s;
    QTest::newRow("deep") << QByteArray("BEGIN:VCALENDAR\r\n").repeated(100'000) << u"nested too deeply"_s;
    QTest::newRow("large") << whole + QByteArray(17 * 1024 * 1024, ' ') << u"larger than 16 MiB"_s;
    QTest::newRow("long line") << QByteArray(whole).replace("IWG", QByteArray(2'000'000, 'x'))
                               << u"line 7: the line is longer than 1 MiB"_s;
    QTest::newRow("many") << "BEGIN:VCALENDAR\r\n" + QByteArray("BEGIN:VEVENT\r\nEND:VEVENT\r\n").repeated(10'001)
                                 + "END:VCALENDAR\r\n"
                          << u"more than 10 000 events"_s;
    QTest::newRow("too many ends") << QByteArray(whole + "END:VEVENT\r\n") << u"a part ends here"_s;
}

void TestCalendar::notUnderstood()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, part);

    const Result<QList<CalendarEvent>> events = readCalendar(data, u"/home/me/a.ics"_s);
    QVERIFY(!events);
    QVERIFY2(events.error().context.startsWith(u"a.ics: "), qPrintable(events.error().context));
    QVERIFY2(events.error().context.contains(part), qPrintable(events.error().context));
}

void TestCalendar::refusesEvents_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("reason");
    const QByteArray day = "DTSTART;VALUE=DATE:20250624\r\n";
    QTest::newRow("no beginning") << calendarWith("SUMMARY:IWG\r\n") << u"It does not say when it begins."_s;
    QTest::newRow("bad beginning") << calendarWith("SUMMARY:IWG\r\nDTSTART:soon\r\n")
                                   << u"It does not say when it begins."_s;
    QTest::newRow("impossible day") << calendarWith("SUMMARY:IWG\r\nDTSTART;VALUE=DATE:20250230\r\n")
                                    << u"It does not say when it begins."_s;
    QTest::newRow("ends before") << calendarWith(
        "SUMMARY:IWG\r\nDTSTART:20250624T100000Z\r\nDTEND:20250624T090000Z\r\n")
                                 << u"It ends before it begins."_s;
    QTest::newRow("last day before") << calendarWith("SUMMARY:IWG\r\n" + day + "DTEND;VALUE=DATE:20250620\r\n")
                                     << u"It ends before it begins."_s;
    QTest::newRow("no forum") << calendarWith("SUMMARY:Dentist\r\n" + day)
                              << u"It does not say to which forum it belongs. Choose a forum."_s;
    QTest::newRow("two forums") << calendarWith("SUMMARY:IWG and CECSP\r\n" + day)
                                << u"It does not say to which forum it belongs. Choose a forum."_s;
    QTest::newRow("answer") << calendarWith("SUMMARY:IWG\r\n" + day, "METHOD:REPLY\r\n")
                            << u"This is an answer to an invitation, not a meeting."_s;
    QTest::newRow("cancels the unknown") << calendarWith("SUMMARY:IWG\r\n" + day, "METHOD:CANCEL\r\n")
                                         << u"It cancels a meeting that is not recorded here."_s;
    QTest::newRow("long title") << calendarWith("SUMMARY:IWG " + QByteArray(2'000, 'x') + "\r\n" + day)
                                << u"Its title, place or identifier is too long."_s;
    QTest::newRow("long description") << calendarWith("SUMMARY:IWG\r\nDESCRIPTION:" + QByteArray(70'000, 'x') + "\r\n"
                                                      + day)
                                      << u"Its description is too long."_s;
}

void TestCalendar::refusesEvents()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, reason);

    const MeetingKeeper keeper;
    const Result<ImportPreview> preview = keeper.calendar(data);
    QVERIFY(preview);
    QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::Refused);
    QCOMPARE(preview->rows.at(0).reason, reason);
    QVERIFY(preview->rows.at(0).line >= 4);
    QVERIFY(preview->changes.isEmpty());
}

void TestCalendar::tellsTheForum_data()
{
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("expected"); // forum|number|title|kind|measure
    QTest::newRow("short") << u"IWG"_s << u"osce-iwg|||working-group|11"_s;
    QTest::newRow("numbered") << u"OSCE IWG 3/2025"_s << u"osce-iwg|3/2025||working-group|11"_s;
    QTest::newRow("numbered with title") << u"IWG No. 3/2025 – Workshop on CBM 15"_s
                                         << u"osce-iwg|3/2025|Workshop on CBM 15|workshop|12"_s;
    QTest::newRow("within") << u"4th CECSP conference"_s << u"cecsp||4th CECSP conference|conference|12"_s;
    QTest::newRow("regional meeting") << u"V4 meeting"_s << u"v4||V4 meeting|working-group|12"_s;
    QTest::newRow("full title") << u"Visegrad Group: exercise"_s << u"v4||Visegrad Group: exercise|exercise|0"_s;
    QTest::newRow("cancelled by mail") << u"Canceled: IWG 2/2025"_s << u"osce-iwg|2/2025||working-group|11"_s;
    QTest::newRow("default") << u"Lunch"_s << u"cecsp||Lunch|working-group|12"_s;
    QTest::newRow("not within a word") << u"PV4X"_s << u"cecsp||PV4X|working-group|12"_s;
}

void TestCalendar::tellsTheForum()
{
    QFETCH(QString, summary);
    QFETCH(QString, expected);

    MeetingKeeper keeper;
    CalendarChoices choices;
    choices.forum = u"cecsp"_s;
    const Result<ImportPreview> preview =
        keeper.calendar(calendarWith("SUMMARY:" + summary.toUtf8() + "\r\nDTSTART;VALUE=DATE:20250624\r\n"), choices);
    QVERIFY(keeper.apply(preview->changes));
    const Meeting m = keeper.all<Meeting>().constFirst();
    QCOMPARE(QStringList({m.forum, m.number, m.title, idOf(m.kind), QString::number(m.countsFor)}).join(u'|'),
             expected);
    QCOMPARE(m.uid, u"a@example.org"_s);
}

void TestCalendar::repeatingEventIsTakenOnce()
{
    const QByteArray data =
        calendarWith("SUMMARY:IWG\r\nDTSTART:20250624T100000Z\r\nRRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n"
                     "UID:a@example.org\r\nRECURRENCE-ID:20250701T100000Z\r\nSUMMARY:IWG\r\n"
                     "DTSTART:20250702T100000Z\r\n");
    const MeetingKeeper keeper;
    const Result<ImportPreview> preview = keeper.calendar(data);
    QVERIFY(preview);
    QCOMPARE(preview->count(ImportOutcome::New), 2);
    QVERIFY(preview->rows.at(0).reason.contains(u"only its first date is taken"));
    QVERIFY(preview->rows.at(1).reason.contains(u"a single date"));
    QCOMPARE(preview->rows.at(1).line, 11);
}

void TestCalendar::changedCalendarUpdates()
{
    const QByteArray first =
        calendarWith("SUMMARY:IWG\r\nSEQUENCE:1\r\nDTSTART:20250624T100000Z\r\nLOCATION:Vienna\r\n");
    MeetingKeeper keeper;
    QVERIFY(keeper.apply(keeper.calendar(first)->changes));
    QCOMPARE(keeper.calendar(first)->count(ImportOutcome::Unchanged), 1);
    const QString id = keeper.all<Meeting>().constFirst().id;

    const QByteArray second =
        QByteArray(first).replace("SEQUENCE:1", "SEQUENCE:2").replace("0624T10", "0625T11").replace("Vienna", "Warsaw");
    const Result<ImportPreview> preview = keeper.calendar(second);
    QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::Changed);
    QCOMPARE(preview->rows.at(0).reason, u"Changes: time, place."_s);
    QVERIFY(keeper.apply(preview->changes));
    QCOMPARE(keeper.all<Meeting>().size(), 1);
    const Meeting meeting = keeper.all<Meeting>().constFirst();
    QCOMPARE(meeting.id, id);
    QCOMPARE(meeting.begin, QDate(2025, 6, 25));
    QCOMPARE(meeting.place, u"Warsaw"_s);
    QCOMPARE(meeting.revision, 2);
    QCOMPARE(keeper.calendar(second)->count(ImportOutcome::Unchanged), 1);
}

void TestCalendar::olderRevisionIsRefused()
{
    MeetingKeeper keeper;
    Meeting meeting = vienna();
    meeting.revision = 5;
    keeper.put(meeting);
    meeting.revision = 4;
    const Result<ImportPreview> preview = keeper.calendar(written({meeting}, keeper.book()).bytes);
    QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::Refused);
    QCOMPARE(preview->rows.at(0).reason, u"It is revision 4, and revision 5 is recorded already."_s);
}

void TestCalendar::sameRevisionLeavesWhatIsThere()
{
    MeetingKeeper keeper;
    const QByteArray bytes = written({vienna()}, keeper.book()).bytes;
    Meeting meeting = vienna();
    meeting.agenda = u"Ours"_s;
    keeper.put(meeting);
    const Result<ImportPreview> preview = keeper.calendar(bytes);
    QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::Unchanged);
    QCOMPARE(preview->rows.at(0).reason, u"It is the revision that is recorded; what differs stays as it is."_s);
}

void TestCalendar::cancels_data()
{
    QTest::addColumn<QByteArray>("data");
    const QByteArray day = "SUMMARY:IWG\r\nDTSTART;VALUE=DATE:20250624\r\n";
    QTest::newRow("status") << calendarWith(day + "SEQUENCE:1\r\nSTATUS:CANCELLED\r\n");
    QTest::newRow("status, same revision") << calendarWith(day + "STATUS:CANCELLED\r\n");
    QTest::newRow("method") << calendarWith(day + "SEQUENCE:1\r\n", "METHOD:CANCEL\r\n");
    QTest::newRow("method without a day") << calendarWith("SEQUENCE:3\r\n", "METHOD:CANCEL\r\n");
}

void TestCalendar::cancels()
{
    QFETCH(QByteArray, data);

    MeetingKeeper keeper;
    const QByteArray request = calendarWith("SUMMARY:IWG\r\nDTSTART;VALUE=DATE:20250624\r\n", "METHOD:REQUEST\r\n");
    QVERIFY(keeper.apply(keeper.calendar(request)->changes));
    const Result<ImportPreview> preview = keeper.calendar(data);
    QVERIFY2(preview->rows.at(0).outcome == ImportOutcome::Changed, qPrintable(preview->rows.at(0).reason));
    QCOMPARE(preview->rows.at(0).reason, u"It is cancelled."_s);
    QVERIFY(keeper.apply(preview->changes));
    const Meeting meeting = keeper.all<Meeting>().constFirst();
    QVERIFY(meeting.isCancelled);
    QCOMPARE(meeting.begin, QDate(2025, 6, 24));
    QCOMPARE(keeper.calendar(data)->count(ImportOutcome::Unchanged), 1);
}

void TestCalendar::updateKeepsWhatOnlyWeRecord()
{
    MeetingKeeper keeper;
    Meeting meeting = vienna();
    meeting.uid = u"a@example.org"_s;
    meeting.kind = MeetingKind::PointsOfContact;
    meeting.host = u"PL"_s;
    meeting.countsFor = 0;
    meeting.note = u"Ours"_s;
    meeting.sharing = SharingLabel::Red;
    keeper.put(meeting);
    const QByteArray data =
        calendarWith("SUMMARY:CECSP workshop\r\nSEQUENCE:1\r\nDTSTART:20250624T100000Z\r\nCLASS:PUBLIC\r\n");
    QVERIFY(keeper.apply(keeper.calendar(data)->changes));
    const Meeting after = keeper.all<Meeting>().constFirst();
    QCOMPARE(after.id, meeting.id);
    QCOMPARE(after.forum, meeting.forum);
    QCOMPARE(after.kind, meeting.kind);
    QCOMPARE(after.host, meeting.host);
    QCOMPARE(after.countsFor, 0);
    QCOMPARE(after.note, meeting.note);
    QCOMPARE(after.sharing, SharingLabel::Red);
    QCOMPARE(after.title, u"CECSP workshop"_s);
}

void TestCalendar::sharingNeverGetsWider()
{
    MeetingKeeper keeper;
    Meeting meeting = vienna();
    keeper.put(meeting);
    meeting.sharing = SharingLabel::Clear;
    meeting.revision = 1;
    QVERIFY(keeper.apply(keeper.calendar(written({meeting}, keeper.book()).bytes)->changes));
    QCOMPARE(keeper.all<Meeting>().constFirst().sharing, SharingLabel::AmberStrict);
}

void TestCalendar::valuesOfAnotherKind()
{
    // Values under a kind that is not the property's own must not be taken for text.
    const QByteArray data = calendarWith(
        "SUMMARY;VALUE=INTEGER:7\r\nDESCRIPTION;VALUE=DATE:20250101\r\nLOCATION;VALUE=DURATION:P1D\r\n"
        "SEQUENCE;VALUE=TEXT:abc\r\nSTATUS;VALUE=INTEGER:1\r\nDURATION;VALUE=TEXT:x\r\nRRULE;VALUE=TEXT:x\r\n"
        "DTSTART;VALUE=TEXT:20250624\r\nDTEND;VALUE=INTEGER:5\r\nX-TESSERA-FORUM;VALUE=FLOAT:1.5\r\n"
        "CATEGORIES;VALUE=GEO:1;2\r\nCLASS;VALUE=BINARY:AAAA\r\nUID;VALUE=PERIOD:19970101T180000Z/PT5H30M\r\n",
        "METHOD;VALUE=INTEGER:3\r\nX-WR-TIMEZONE;VALUE=INTEGER:3\r\n");
    const Result<QList<CalendarEvent>> events = readCalendar(data, u"a.ics"_s);
    QVERIFY(events);
    QCOMPARE(events->size(), 1);
    const CalendarEvent event = events->constFirst();
    QVERIFY(!event.begins.isValid());
    QVERIFY(!event.firstDay.isValid() || event.firstDay == QDate(2025, 6, 24)); // the library may see through it
    QCOMPARE(event.sequence, 0);
    QVERIFY(!event.isCancelled);
}

void TestCalendar::manyEvents()
{
    MeetingKeeper keeper;
    QList<Meeting> meetings;
    for (int i = 0; i < 5'000; ++i) {
        Meeting meeting = vienna();
        meeting.id = u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QChar(u'0'));
        meeting.number = u"%1"_s.arg(i);
        meeting.begin = meeting.end = QDate(2020, 1, 1).addDays(i);
        meeting.agenda = u"1. Opening\n2. Closing"_s;
        meetings.append(meeting);
    }
    QElapsedTimer timer;
    timer.start();
    const CalendarFile file = written(meetings, keeper.book());
    QCOMPARE(file.meetings, 5'000);
    const Result<ImportPreview> preview = keeper.calendar(file.bytes);
    QVERIFY(preview);
    QCOMPARE(preview->count(ImportOutcome::New), 5'000);
    QVERIFY(keeper.apply(preview->changes));
    QCOMPARE(keeper.calendar(file.bytes)->count(ImportOutcome::Unchanged), 5'000);
    qInfo("5000 meetings written, read twice: %lld ms, %lld KiB", timer.elapsed(), file.bytes.size() / 1024);
    QVERIFY(timer.elapsed() < 20'000);
    for (qsizetype i = 0; i < meetings.size(); i += 500)
        QVERIFY(*keeper.book().meeting(meetings.at(i).id) == meetings.at(i));
}

void TestCalendar::oneRefusedEventStopsAll()
{
    const MeetingKeeper keeper;
    const QByteArray data = calendarWith("SUMMARY:IWG\r\nDTSTART;VALUE=DATE:20250624\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n"
                                         "UID:b\r\nSUMMARY:IWG\r\n");
    const Result<ImportPreview> preview = keeper.calendar(data);
    QCOMPARE(preview->count(ImportOutcome::New), 1);
    QCOMPARE(preview->count(ImportOutcome::Refused), 1);
    QVERIFY(preview->changes.isEmpty());
    QCOMPARE(preview->changes.origin, Origin::Import);
    QCOMPARE(preview->kind, u"meetings"_s);
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
