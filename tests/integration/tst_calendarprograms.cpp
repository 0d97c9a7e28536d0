// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar files between this program and others: python3-vobject, python3-icalendar and khal.
#include "exchange/calendarexport.h"
#include "exchange/catalogue.h"
#include "exchange/icalendar.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000;

/// The Python for which Debian's modules are installed.
QString python()
{
    const QString ofSystem = u"/usr/bin/python3"_s;
    return QFile::exists(ofSystem) ? ofSystem : u"python3"_s;
}

struct OtherProgram {
    bool hasRun = false;
    QString output; ///< of standard output
    QString words;  ///< of standard error
};

OtherProgram run(const QString &program, const QStringList &arguments, const QString &home = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"America/New_York"_s); // no file may depend on where it is read
    if (!home.isEmpty()) {
        for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_CONFIG_HOME"_s})
            environment.insert(name, home);
    }
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(kPatience);
    return {isDone && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

bool hasModule(const QString &name)
{
    return run(python(), {u"-c"_s, u"import "_s + name}).hasRun;
}

Meeting meeting(const QString &number, QDate begin, QDate end, const QString &from, const QString &to,
                const QString &zone)
{
    Meeting meeting;
    meeting.id = u"00000000-0000-4000-8000-00000000000"_s + number.left(1);
    meeting.forum = u"osce-iwg"_s;
    meeting.number = number;
    meeting.begin = begin;
    meeting.end = end;
    meeting.beginTime = from;
    meeting.endTime = to;
    meeting.timeZone = zone;
    return meeting;
}

QList<Meeting> meetings()
{
    const QString vienna = u"Europe/Vienna"_s;
    const QDate forward(2025, 3, 30);
    const QDate back(2025, 10, 26);
    QList<Meeting> meetings{
        meeting(u"1/2025"_s, QDate(2025, 1, 15), QDate(2025, 1, 15), u"10:00"_s, u"18:00"_s, vienna),
        meeting(u"2/2025"_s, QDate(2025, 6, 24), QDate(2025, 6, 24), u"10:00"_s, u"18:00"_s, vienna),
        meeting(u"3/2025"_s, forward, forward, u"01:30"_s, u"09:00"_s, vienna),
        meeting(u"4/2025"_s, back, back, u"01:30"_s, u"09:00"_s, vienna),
        meeting(u"5/2024"_s, QDate(2024, 2, 28), QDate(2024, 2, 29), {}, {}, {}),
        meeting(u"6/2025"_s, QDate(2025, 12, 31), QDate(2025, 12, 31), u"20:00"_s, u"21:00"_s, u"America/New_York"_s),
    };
    meetings[1].title = u"Atelier « résumé », žluťoučký; кот, 会議 – "_s + QString(80, u'ж');
    meetings[1].agenda = u"1. One\n2. Two; three, four\\five"_s;
    meetings[3].isCancelled = true;
    meetings[3].revision = 2;
    return meetings;
}

/// One line for each event, as the scripts below print it: in UTC, by number.
QStringList expectedLines()
{
    return {u"1 2025-01-15T09:00Z 2025-01-15T17:00Z CONFIRMED 0 2"_s,
            u"2 2025-06-24T08:00Z 2025-06-24T16:00Z CONFIRMED 0 2"_s,
            u"3 2025-03-30T00:30Z 2025-03-30T07:00Z CONFIRMED 0 2"_s,
            u"4 2025-10-25T23:30Z 2025-10-26T08:00Z CANCELLED 2 0"_s,
            u"5 2024-02-28 2024-03-01 CONFIRMED 0 2"_s,
            u"6 2026-01-01T01:00Z 2026-01-01T02:00Z CONFIRMED 0 2"_s};
}

// What both scripts begin with.
const QString kPythonTools = u"import sys, datetime\n"
                             "def shown(t):\n"
                             "    if not isinstance(t, datetime.datetime): return t.isoformat()\n"
                             "    return t.astimezone(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%MZ')\n"
                             "text = open(sys.argv[1], encoding='utf-8', newline='').read()\n"_s;

const QString kReadWithVobject =
    kPythonTools
    + u"import vobject\n"
      "for e in vobject.readOne(text).vevent_list:\n"
      "    print(e.uid.value[35], shown(e.dtstart.value), shown(e.dtend.value), e.status.value, e.sequence.value,\n"
      "          len(e.contents.get('valarm', [])))\n"
      "    if e.uid.value[35] == '2':\n"
      "        print('SUMMARY', e.summary.value)\n"
      "        print('AGENDA', repr(e.description.value.split('\\n\\n-- \\n')[0]))\n"_s;

const QString kReadWithIcalendar =
    kPythonTools
    + u"import icalendar\n"
      "for e in icalendar.Calendar.from_ical(text).walk('VEVENT'):\n"
      "    print(e['UID'][35], shown(e['DTSTART'].dt), shown(e['DTEND'].dt), e['STATUS'], e['SEQUENCE'],\n"
      "          len(e.subcomponents))\n"
      "    if e['UID'][35] == '2':\n"
      "        print('SUMMARY', e['SUMMARY'])\n"
      "        print('AGENDA', repr(e['DESCRIPTION'].split('\\n\\n-- \\n')[0]))\n"_s;

// What both of these write: a zone with its definition, UTC, whole days and a long title.
const QString kWriteWithVobject =
    u"import vobject, datetime, dateutil.tz\n"
    "c = vobject.iCalendar()\n"
    "def add(uid, start, end, summary):\n"
    "    e = c.add('vevent')\n"
    "    e.add('uid').value = uid\n"
    "    e.add('dtstart').value = start\n"
    "    e.add('dtend').value = end\n"
    "    e.add('summary').value = summary\n"
    "D = datetime.datetime\n"
    "v = dateutil.tz.gettz('Europe/Vienna')\n"
    "add('a', D(2025,6,24,10,tzinfo=v), D(2025,6,24,18,tzinfo=v), 'IWG; žluťoučký, ' + 'ж'*90)\n"
    "add('b', D(2025,1,15,9,tzinfo=vobject.icalendar.utc),\n"
    "    D(2025,1,15,17,tzinfo=vobject.icalendar.utc), 'IWG')\n"
    "add('c', datetime.date(2024,2,28), datetime.date(2024,3,1), 'IWG')\n"
    "import sys\n"
    "open(sys.argv[1], 'w', encoding='utf-8', newline='').write(c.serialize())\n"_s;

const QString kWriteWithIcalendar =
    u"import icalendar, datetime, pytz, sys\n"
    "c = icalendar.Calendar()\n"
    "c.add('prodid', '-//test//'); c.add('version', '2.0')\n"
    "def add(uid, start, end, summary):\n"
    "    e = icalendar.Event()\n"
    "    e.add('uid', uid); e.add('dtstart', start); e.add('dtend', end); e.add('summary', summary)\n"
    "    c.add_component(e)\n"
    "D = datetime.datetime\n"
    "v = pytz.timezone('Europe/Vienna')\n"
    "add('a', v.localize(D(2025,6,24,10)), v.localize(D(2025,6,24,18)), 'IWG; žluťoučký, ' + 'ж'*90)\n"
    "add('b', D(2025,1,15,9,tzinfo=pytz.utc), D(2025,1,15,17,tzinfo=pytz.utc), 'IWG')\n"
    "add('c', datetime.date(2024,2,28), datetime.date(2024,3,1), 'IWG')\n"
    "open(sys.argv[1], 'wb').write(c.to_ical())\n"_s;

} // namespace

class TestCalendarPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void otherProgramReads_data();
    void otherProgramReads();
    void khalReads();
    void otherProgramWrites_data();
    void otherProgramWrites();

private:
    QTemporaryDir m_folder;
    QString m_file;
};

void TestCalendarPrograms::initTestCase()
{
    static const Participants participants = builtInReference(u"osce-cyber-cbm"_s)->participants;
    CalendarOptions options;
    options.stamp = QDateTime(QDate(2025, 11, 20), QTime(9, 0), Qt::UTC);
    const CalendarFile file = writeCalendar(meetings(), MeetingBook(participants, {}), options);
    QCOMPARE(file.meetings, 6);
    m_file = m_folder.filePath(u"ours.ics"_s);
    QFile out(m_file);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(file.bytes) == file.bytes.size());
}

void TestCalendarPrograms::otherProgramReads_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("script");
    QTest::newRow("vobject") << u"vobject"_s << kReadWithVobject;
    QTest::newRow("icalendar") << u"icalendar"_s << kReadWithIcalendar;
}

void TestCalendarPrograms::otherProgramReads()
{
    QFETCH(QString, module);
    QFETCH(QString, script);

    if (!hasModule(module))
        QSKIP(qPrintable(u"python3-%1 is not installed (packaging/packages.txt)"_s.arg(module)));
    const OtherProgram other = run(python(), {u"-c"_s, script, m_file});
    QVERIFY2(other.hasRun, qPrintable(other.words));
    QStringList lines = other.output.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.removeOne(u"SUMMARY OSCE IWG 2/2025: "_s + meetings().at(1).title));
    QVERIFY2(lines.removeOne(u"AGENDA '1. One\\n2. Two; three, four\\\\five'"_s), qPrintable(other.output));
    QCOMPARE(lines, expectedLines());
}

void TestCalendarPrograms::khalReads()
{
    const QString khal = QStandardPaths::findExecutable(u"khal"_s);
    if (khal.isEmpty())
        QSKIP("khal is not installed (packaging/packages.txt)");
    const QTemporaryDir home;
    const QString config = home.filePath(u"config"_s);
    QFile out(config);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("[calendars]\n[[all]]\npath = " + home.path().toUtf8()
              + "/all\n[locale]\nlocal_timezone = Europe/Vienna\ndefault_timezone = Europe/Vienna\n"
                "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
                "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n");
    out.close();
    const OtherProgram taken = run(khal, {u"-c"_s, config, u"import"_s, u"--batch"_s, m_file}, home.path());
    QVERIFY2(taken.hasRun, qPrintable(taken.words));
    const OtherProgram listed =
        run(khal,
            {u"-c"_s, config, u"list"_s, u"--once"_s, u"--notstarted"_s, u"--day-format"_s, u""_s, u"--format"_s,
             u"{start-long-full}|{end-long-full}|{title}"_s, u"2024-01-01"_s, u"800d"_s},
            home.path());
    QVERIFY2(listed.hasRun, qPrintable(listed.words));
    // Clock times at the place of the meeting, whatever zone the machine is in.
    for (const QString &line : {u"2025-01-15 10:00|2025-01-15 18:00|OSCE IWG 1/2025"_s,
                                u"2025-06-24 10:00|2025-06-24 18:00|OSCE IWG 2/2025"_s,
                                u"2025-03-30 01:30|2025-03-30 09:00|OSCE IWG 3/2025"_s,
                                u"2025-10-26 01:30|2025-10-26 09:00|OSCE IWG 4/2025"_s,
                                u"2024-02-28 00:00|2024-02-29 00:00|OSCE IWG 5/2024"_s,
                                u"2026-01-01 02:00|2026-01-01 03:00|OSCE IWG 6/2025"_s})
        QVERIFY2(listed.output.contains(line), qPrintable(line + u"\n"_s + listed.output));
}

void TestCalendarPrograms::otherProgramWrites_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("script");
    QTest::newRow("vobject") << u"vobject"_s << kWriteWithVobject;
    QTest::newRow("icalendar") << u"icalendar"_s << kWriteWithIcalendar;
}

void TestCalendarPrograms::otherProgramWrites()
{
    QFETCH(QString, module);
    QFETCH(QString, script);

    if (!hasModule(module))
        QSKIP(qPrintable(u"python3-%1 is not installed (packaging/packages.txt)"_s.arg(module)));
    const QString path = m_folder.filePath(module + u".ics"_s);
    const OtherProgram other = run(python(), {u"-c"_s, script, path});
    QVERIFY2(other.hasRun, qPrintable(other.words));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<QList<CalendarEvent>> events = readCalendar(file.readAll(), path);
    QVERIFY2(events, qPrintable(events ? QString() : events.error().context));
    QCOMPARE(events->size(), 3);
    QMap<QString, CalendarEvent> byUid;
    for (const CalendarEvent &event : *events)
        byUid.insert(event.uid, event);
    QCOMPARE(byUid.value(u"a"_s).begins, QDateTime(QDate(2025, 6, 24), QTime(8, 0), Qt::UTC));
    QCOMPARE(byUid.value(u"a"_s).ends, QDateTime(QDate(2025, 6, 24), QTime(16, 0), Qt::UTC));
    QVERIFY(!byUid.value(u"a"_s).isFloating);
    QCOMPARE(byUid.value(u"a"_s).summary, u"IWG; žluťoučký, "_s + QString(90, u'ж'));
    QCOMPARE(byUid.value(u"b"_s).begins, QDateTime(QDate(2025, 1, 15), QTime(9, 0), Qt::UTC));
    QCOMPARE(byUid.value(u"c"_s).firstDay, QDate(2024, 2, 28));
    QCOMPARE(byUid.value(u"c"_s).lastDay, QDate(2024, 2, 29));
}

QTEST_GUILESS_MAIN(TestCalendarPrograms)
#include "tst_calendarprograms.moc"
