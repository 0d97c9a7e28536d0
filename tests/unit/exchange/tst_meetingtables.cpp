// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"
#include "exchange/meetingexport.h"
#include "exchange/meetingwords.h"
#include "meetingkeeper.h"

#include <QFile>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

QByteArray publicRecord(const QString &name)
{
    QFile file(QStringLiteral(TESSERA_RESOURCES "/samples/public-record/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Meeting meetingOn(const QString &id, const QString &number, QDate day)
{
    Meeting meeting;
    meeting.id = id;
    meeting.forum = u"osce-iwg"_s;
    meeting.number = number;
    meeting.begin = meeting.end = day;
    return meeting;
}

/// Three meetings of 2025 to record attendance for.
MeetingKeeper withMeetings()
{
    MeetingKeeper keeper;
    keeper.put(meetingOn(u"m1"_s, u"1/2025"_s, QDate(2025, 3, 3)));
    keeper.put(meetingOn(u"m2"_s, u"2/2025"_s, QDate(2025, 6, 24)));
    Meeting workshop = meetingOn(u"m3"_s, {}, QDate(2025, 10, 16));
    workshop.title = u"Workshop on CBM 15"_s;
    keeper.put(workshop);
    Meeting regional = meetingOn(u"m4"_s, u"1/2025"_s, QDate(2025, 9, 9));
    regional.forum = u"cecsp"_s;
    keeper.put(regional);
    return keeper;
}

QString reasonOf(const Result<ImportPreview> &preview, qsizetype row)
{
    return preview ? preview->rows.at(row).reason : preview.error().context;
}

} // namespace

class TestMeetingTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publicMeetings();
    void publicChairs();
    void twiceChangesNothing_data();
    void twiceChangesNothing();
    void kindsInWords_data();
    void kindsInWords();
    void placeTellsTheMode_data();
    void placeTellsTheMode();
    void forumsByName_data();
    void forumsByName();
    void optionalColumns();
    void absentColumnsAndEmptyCells();
    void numberTellsTheMeeting();
    void meetingsRefuse_data();
    void meetingsRefuse();
    void attendedKeepsWhatIsKnownBetter();
    void chairsChange();
    void chairsRefuse_data();
    void chairsRefuse();
    void attendanceLong();
    void attendanceByWords_data();
    void attendanceByWords();
    void attendanceGrid();
    void attendanceRefuses_data();
    void attendanceRefuses();
    void unknownTableIsNoGrid();
    void meetingsComeBack();
    void gridComesBack();
    void exportsKeepTheCeiling();
};

void TestMeetingTables::publicMeetings()
{
    MeetingKeeper keeper;
    const Result<ImportPreview> preview = keeper.table(publicRecord(u"meetings_public_record.csv"_s));
    QVERIFY2(preview, qPrintable(reasonOf(preview, 0)));
    QCOMPARE(preview->kind, u"meetings"_s);
    QCOMPARE(preview->count(ImportOutcome::New), 20);
    QVERIFY(keeper.apply(preview->changes));
    QCOMPARE(keeper.all<Meeting>().size(), 20);
    QCOMPARE(keeper.all<Attendance>().size(), 17);

    const QList<Meeting> of2013 = keeper.book().meetingsOf(2013);
    QCOMPARE(of2013.size(), 2);
    QCOMPARE(of2013.at(1).forum, u"cecsp"_s);
    QCOMPARE(of2013.at(1).end, QDate(2013, 12, 19));
    QCOMPARE(of2013.at(1).countsFor, 12); // a platform of some States, not the group of CBM 11
    QCOMPARE(keeper.book().attendance(of2013.at(1).id, u"SK"_s).presence, Presence::Present);
    const Meeting online = keeper.book().meetingsOf(2020).constFirst();
    QCOMPARE(online.mode, MeetingMode::Online);
    QVERIFY(online.place.isEmpty());
    const Meeting hybrid = keeper.book().meetingsOf(2021).constFirst();
    QCOMPARE(hybrid.mode, MeetingMode::Hybrid);
    QCOMPARE(hybrid.place, u"Stockholm"_s);
    const Meeting group = keeper.book().meetingsOf(2025).at(1);
    QCOMPARE(group.kind, MeetingKind::WorkingGroup);
    QCOMPARE(group.countsFor, 11);
    QCOMPARE(keeper.book().meetingsOf(2025).at(0).kind, MeetingKind::PointsOfContact);
}

void TestMeetingTables::publicChairs()
{
    MeetingKeeper keeper;
    const Result<ImportPreview> preview = keeper.table(publicRecord(u"working_group_chairs.csv"_s));
    QVERIFY2(preview, qPrintable(reasonOf(preview, 0)));
    QCOMPARE(preview->kind, u"chairs"_s);
    QCOMPARE(preview->count(ImportOutcome::Unchanged), 7); // the catalogue says the same
    QVERIFY(preview->changes.isEmpty());
}

void TestMeetingTables::twiceChangesNothing_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("meetings") << publicRecord(u"meetings_public_record.csv"_s);
    QTest::newRow("chairs") << QByteArray("forum,from,to,holder,person\nV4,2027-07-01,2028-06-30,CZ,\nIWG,2025-05-20,"
                                          "2025-12-31,PL,Marek Szczygieł\nIWG,2026-01-01,,,\n");
    QTest::newRow("attendance") << QByteArray("meeting,state,presence,delegates,note\n1/2025,AT,p,3,=x\n"
                                              "IWG 2/2025,Hungary,Represented,,\n");
    QTest::newRow("grid") << QByteArray("State;OSCE IWG 1/2025;2025-06-24\nAT;P;R\nJP;;x\n");
}

void TestMeetingTables::twiceChangesNothing()
{
    QFETCH(QByteArray, data);

    MeetingKeeper keeper = withMeetings();
    keeper.put([] { // makes "1/2025" alone
        Meeting regional = meetingOn(u"m4"_s, u"7/2025"_s, QDate(2025, 9, 9));
        regional.forum = u"cecsp"_s;
        return regional;
    }());
    const Result<ImportPreview> first = keeper.table(data);
    QVERIFY2(first && first->count(ImportOutcome::Refused) == 0, qPrintable(reasonOf(first, 0)));
    QVERIFY(!first->changes.isEmpty());
    QVERIFY(keeper.apply(first->changes));
    const QHash<RecordId, RecordValues> once = keeper.records();
    const Result<ImportPreview> again = keeper.table(data);
    QVERIFY(again);
    QCOMPARE(again->count(ImportOutcome::Unchanged), int(again->rows.size()));
    QVERIFY(again->changes.isEmpty());
    QCOMPARE(keeper.records(), once);
}

void TestMeetingTables::kindsInWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("kind");
    const auto add = [](const QString &word, const QString &kind) { QTest::newRow(qPrintable(word)) << word << kind; };
    add(u"meeting"_s, u"working-group"_s);
    add(u"Working group"_s, u"working-group"_s);
    add(u"working-group meeting"_s, u"working-group"_s);
    add(u"points of contact"_s, u"points-of-contact"_s);
    add(u"PoC meeting"_s, u"points-of-contact"_s);
    add(u"Workshops"_s, u"workshop"_s);
    add(u"round-table"_s, u"round-table"_s);
    add(u"Roundtable discussion"_s, u"round-table"_s);
    add(u"conference"_s, u"conference"_s);
    add(u"Seminar"_s, u"seminar"_s);
    add(u"training"_s, u"training"_s);
    add(u"table-top exercise"_s, u"exercise"_s);
    add(u"consultations"_s, u"consultation"_s);
    add(u"party"_s, u""_s);
    add(u""_s, u""_s);
}

void TestMeetingTables::kindsInWords()
{
    QFETCH(QString, word);
    QFETCH(QString, kind);

    const std::optional<MeetingKind> found = meetingKindFrom(word);
    QCOMPARE(found ? idOf(*found) : QString(), kind);
}

void TestMeetingTables::placeTellsTheMode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("mode");
    QTest::newRow("place") << u"Vienna"_s << u"Vienna"_s << u"in-person"_s;
    QTest::newRow("online") << u"Online"_s << QString() << u"online"_s;
    QTest::newRow("both") << u"Stockholm and online"_s << u"Stockholm"_s << u"hybrid"_s;
    QTest::newRow("comma") << u"Vienna, Hofburg, online"_s << u"Vienna, Hofburg"_s << u"hybrid"_s;
    QTest::newRow("program") << u"Microsoft Teams Meeting"_s << QString() << u"online"_s;
    QTest::newRow("address") << u"https://example.org/j/1"_s << u"https://example.org/j/1"_s << u"online"_s;
    QTest::newRow("only looks so") << u"Onlineville"_s << u"Onlineville"_s << u"in-person"_s;
}

void TestMeetingTables::placeTellsTheMode()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    QFETCH(QString, mode);

    QCOMPARE(placeAndMode(text).place, place);
    QCOMPARE(idOf(placeAndMode(text).mode), mode);
}

void TestMeetingTables::forumsByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("id") << u"osce-iwg"_s << u"osce-iwg"_s;
    QTest::newRow("short") << u"osce iwg"_s << u"osce-iwg"_s;
    QTest::newRow("shorter") << u"IWG"_s << u"osce-iwg"_s;
    QTest::newRow("title") << u"Central European Cyber Security Platform"_s << u"cecsp"_s;
    QTest::newRow("another language") << u"Groupe de Bratisláva"_s << u"own"_s;
    QTest::newRow("unknown") << u"OSCE"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestMeetingTables::forumsByName()
{
    QFETCH(QString, name);
    QFETCH(QString, id);

    MeetingKeeper keeper;
    keeper.put(ForumRecord{u"own"_s, u"Groupe de Bratislava"_s, u"GV"_s, {}});
    QCOMPARE(ForumFinder(keeper.book()).idOf(name), id);
}

void TestMeetingTables::optionalColumns()
{
    MeetingKeeper keeper;
    const Result<ImportPreview> preview =
        keeper.table("forum,kind,title,begins,number,mode,begin_time,end_time,time_zone,host,counts_for,sharing,agenda,"
                     "cancelled\nIWG,workshop,Title,2025-06-24,4/2025,Hybrid,9:30,12:00,Europe/Vienna,Poland,CBM 15,"
                     "tlp:green,\"1. A\n2. B\",yes\n");
    QVERIFY2(preview && keeper.apply(preview->changes), qPrintable(reasonOf(preview, 0)));
    const Meeting meeting = keeper.all<Meeting>().value(0);
    QCOMPARE(meeting.number, u"4/2025"_s);
    QCOMPARE(meeting.mode, MeetingMode::Hybrid);
    QCOMPARE(meeting.beginTime, u"09:30"_s);
    QCOMPARE(meeting.endTime, u"12:00"_s);
    QCOMPARE(meeting.timeZone, u"Europe/Vienna"_s);
    QCOMPARE(meeting.host, u"PL"_s);
    QCOMPARE(meeting.countsFor, 15);
    QCOMPARE(meeting.sharing, SharingLabel::Green);
    QCOMPARE(meeting.agenda, u"1. A\n2. B"_s);
    QCOMPARE(meeting.end, QDate(2025, 6, 24));
    QVERIFY(meeting.isCancelled);
}

void TestMeetingTables::absentColumnsAndEmptyCells()
{
    MeetingKeeper keeper;
    Meeting before = meetingOn(u"m"_s, u"1/2025"_s, QDate(2025, 3, 3));
    before.title = u"Title"_s;
    before.end = QDate(2025, 3, 4);
    before.kind = MeetingKind::Seminar;
    before.countsFor = 0;
    before.note = u"Note"_s;
    before.place = u"Vienna"_s;
    before.mode = MeetingMode::Hybrid;
    before.sharing = SharingLabel::Red;
    before.agenda = u"Agenda"_s;
    keeper.put(before);
    QCOMPARE(keeper.table("forum,kind,title,begins\nIWG,,Title,2025-03-03\n")->count(ImportOutcome::Unchanged), 1);

    const Result<ImportPreview> preview =
        keeper.table("forum,kind,title,begins,mode,counts_for,sharing,agenda,place\nIWG,,Title,2025-03-03,,,,,Graz\n");
    QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::Changed);
    QVERIFY(keeper.apply(preview->changes));
    const Meeting after = keeper.all<Meeting>().constFirst();
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.mode, MeetingMode::Hybrid);
    QCOMPARE(after.countsFor, 0);
    QCOMPARE(after.sharing, SharingLabel::Red);
    QCOMPARE(after.place, u"Graz"_s);
    QVERIFY(after.agenda.isEmpty());
    QCOMPARE(after.note, before.note);
    QCOMPARE(after.revision, 1); // the place changed, so calendars are to be renewed
}

void TestMeetingTables::numberTellsTheMeeting()
{
    MeetingKeeper keeper = withMeetings();
    const Result<ImportPreview> preview =
        keeper.table("forum,kind,title,begins,number\nIWG,meeting,Moved,2025-06-30,2/2025\n");
    QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::Changed);
    QVERIFY(keeper.apply(preview->changes));
    QCOMPARE(keeper.book().meeting(u"m2"_s)->begin, QDate(2025, 6, 30));
    QCOMPARE(keeper.all<Meeting>().size(), 4);
}

void TestMeetingTables::meetingsRefuse_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("forum") << QByteArray("NATO,meeting,T,2025-01-01,,,,,,")
                           << u"“NATO” is not a forum that is known here."_s;
    QTest::newRow("kind") << QByteArray("IWG,party,T,2025-01-01,,,,,,")
                          << u"“party” is not one of: Working-group meeting"_s;
    QTest::newRow("no day") << QByteArray("IWG,meeting,T,,,,,,,") << u"The column “begins” must not be empty."_s;
    QTest::newRow("day") << QByteArray("IWG,meeting,T,1.2.2025,,,,,,")
                         << u"“1.2.2025” is not a date such as 2025-10-31."_s;
    QTest::newRow("order") << QByteArray("IWG,meeting,T,2025-01-02,2025-01-01,,,,,") << u"It ends before it begins."_s;
    QTest::newRow("times") << QByteArray("IWG,meeting,T,2025-01-02,,10:00,09:00,,,") << u"It ends before it begins."_s;
    QTest::newRow("time") << QByteArray("IWG,meeting,T,2025-01-02,,noon,,,,")
                          << u"“noon” is not a time such as 09:30."_s;
    QTest::newRow("only an end") << QByteArray("IWG,meeting,T,2025-01-02,,,09:00,,,")
                                 << u"It has a time at which it ends and none at which it begins."_s;
    QTest::newRow("zone") << QByteArray("IWG,meeting,T,2025-01-02,,,,../../etc/localtime,,")
                          << u"“../../etc/localtime” is not a time zone such as Europe/Vienna."_s;
    QTest::newRow("host") << QByteArray("IWG,meeting,T,2025-01-02,,,,,Atlantis,")
                          << u"“Atlantis” is not a State that is known here."_s;
    QTest::newRow("attended") << QByteArray("IWG,meeting,T,2025-01-02,,,,,,AT XX")
                              << u"“XX” is not a State that is known here."_s;
    QTest::newRow("twice") << QByteArray("IWG,meeting,First,2025-01-01,,,,,,")
                           << u"An earlier line is about the same meeting."_s;
}

void TestMeetingTables::meetingsRefuse()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, reason);

    const MeetingKeeper keeper;
    const Result<ImportPreview> preview =
        keeper.table("forum,kind,title,begins,ends,begin_time,end_time,time_zone,host,attended_by\n"
                     "IWG,meeting,First,2025-01-01,,,,,,\n"
                     + line + "\n");
    QVERIFY(preview);
    QCOMPARE(preview->rows.at(1).outcome, ImportOutcome::Refused);
    QVERIFY2(preview->rows.at(1).reason.startsWith(reason), qPrintable(preview->rows.at(1).reason));
    QVERIFY(preview->changes.isEmpty());
}

void TestMeetingTables::attendedKeepsWhatIsKnownBetter()
{
    MeetingKeeper keeper = withMeetings();
    for (const auto &[state, presence] : {std::pair(u"AT"_s, Presence::Remote), std::pair(u"HU"_s, Presence::Absent)}) {
        Attendance attendance;
        attendance.meeting = u"m2"_s;
        attendance.state = state;
        attendance.presence = presence;
        keeper.put(attendance);
    }
    const Result<ImportPreview> preview =
        keeper.table("forum,kind,title,begins,number,attended_by\nIWG,,,2025-06-24,2/2025,AT HU PL\n");
    QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::Changed);
    QVERIFY(keeper.apply(preview->changes));
    QCOMPARE(keeper.book().attendance(u"m2"_s, u"AT"_s).presence, Presence::Remote);
    QCOMPARE(keeper.book().attendance(u"m2"_s, u"HU"_s).presence, Presence::Present);
    QCOMPARE(keeper.book().attendance(u"m2"_s, u"PL"_s).presence, Presence::Present);
}

void TestMeetingTables::chairsChange()
{
    MeetingKeeper keeper;
    const QByteArray file =
        "forum,from,to,holder,person,confidence\n"
        "IWG,2025-05-20,2025-12-31,PL,Marek Szczygieł,seen\nIWG,2026-01-01,,Switzerland,,announced\n";
    const Result<ImportPreview> preview = keeper.table(file);
    QVERIFY2(preview, qPrintable(reasonOf(preview, 0)));
    QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::Changed);
    QCOMPARE(preview->rows.at(1).outcome, ImportOutcome::New);
    QVERIFY(keeper.apply(preview->changes));
    const Forum forum = *keeper.book().forum(u"osce-iwg"_s);
    QCOMPARE(forum.chairs.size(), 6); // the earlier ones of the catalogue came along
    QCOMPARE(forum.memberGroup, kAllParticipatingStates);
    QCOMPARE(forum.shortTitle.text(), u"OSCE IWG"_s);
    QCOMPARE(forum.chairOn(QDate(2026, 3, 1))->holder, u"CH"_s);
    QCOMPARE(forum.chairOn(QDate(2025, 12, 31))->holder, u"PL"_s);
    QVERIFY(forum.chairOn(QDate(2025, 3, 1))->holder.isEmpty());
    QCOMPARE(keeper.all<ForumRecord>().size(), 1);
}

void TestMeetingTables::chairsRefuse_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("reason");
    QTest::newRow("forum") << QByteArray("NATO,2026-01-01,,HU") << u"“NATO” is not a forum that is known here."_s;
    QTest::newRow("no first day") << QByteArray("V4,,,HU") << u"The column “from” must not be empty."_s;
    QTest::newRow("order") << QByteArray("V4,2030-02-01,2030-01-01,HU") << u"The last day lies before the first."_s;
    QTest::newRow("holder") << QByteArray("V4,2030-02-01,,Atlantis")
                            << u"“Atlantis” is not a State that is known here."_s;
    QTest::newRow("overlap") << QByteArray("IWG,2026-01-01,,HU")
                             << u"From 2025-05-20 another chair is recorded for some of the same days."_s;
    QTest::newRow("overlap in the file") << QByteArray("V4,2030-01-01,,PL\nV4,2031-01-01,,HU")
                                         << u"An earlier line is about some of the same days."_s;
}

void TestMeetingTables::chairsRefuse()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, reason);

    const MeetingKeeper keeper;
    const Result<ImportPreview> preview = keeper.table("forum,from,to,holder\n" + lines + "\n");
    QVERIFY(preview);
    QCOMPARE(preview->rows.constLast().outcome, ImportOutcome::Refused);
    QCOMPARE(preview->rows.constLast().reason, reason);
    QVERIFY(preview->changes.isEmpty());
}

void TestMeetingTables::attendanceLong()
{
    MeetingKeeper keeper = withMeetings();
    const Result<ImportPreview> preview =
        keeper.table("meeting,state,presence,forum,delegates,level,statement,represented_by,note\n"
                     "1/2025,Austria,Present,OSCE IWG,3,Capital and delegation,yes,,Note\n"
                     "1/2025,MT,represented,cecsp,,,,Italy,\n"
                     "Workshop on CBM 15,JP,r,,,,,,\n");
    QVERIFY2(preview && preview->count(ImportOutcome::New) == 3, qPrintable(reasonOf(preview, 0)));
    QVERIFY(keeper.apply(preview->changes));
    const Attendance austria = keeper.book().attendance(u"m1"_s, u"AT"_s);
    QCOMPARE(austria.delegates, 3);
    QCOMPARE(austria.level, DelegationLevel::Both);
    QVERIFY(austria.gaveStatement);
    QCOMPARE(austria.note, u"Note"_s);
    QCOMPARE(keeper.book().attendance(u"m4"_s, u"MT"_s).representedBy, u"IT"_s);
    QCOMPARE(keeper.book().attendance(u"m3"_s, u"JP"_s).presence, Presence::Remote);

    const Result<ImportPreview> less = keeper.table("meeting,state,presence\nIWG 1/2025,AT,Remote\n2025-10-16,JP,-\n");
    QVERIFY(keeper.apply(less->changes));
    QCOMPARE(keeper.book().attendance(u"m1"_s, u"AT"_s).presence, Presence::Remote);
    QCOMPARE(keeper.book().attendance(u"m1"_s, u"AT"_s).delegates, 3);
    QVERIFY(keeper.book().attendanceOf(u"m3"_s).isEmpty());
}

void TestMeetingTables::attendanceByWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Presence>("presence");
    const auto add = [](const QString &word, Presence presence) {
        QTest::newRow(qPrintable(word)) << word << presence;
    };
    for (const QString &word : {u"P"_s, u"p"_s, u"Present"_s, u"x"_s, u"✓"_s})
        add(word, Presence::Present);
    for (const QString &word : {u"R"_s, u"remote"_s, u"online"_s})
        add(word, Presence::Remote);
    for (const QString &word : {u"D"_s, u"Represented"_s})
        add(word, Presence::Represented);
    for (const QString &word : {u"E"_s, u"excused"_s})
        add(word, Presence::Excused);
    for (const QString &word : {u"A"_s, u"ABSENT"_s})
        add(word, Presence::Absent);
}

void TestMeetingTables::attendanceByWords()
{
    QFETCH(QString, word);
    QFETCH(Presence, presence);

    MeetingKeeper keeper = withMeetings();
    QVERIFY(keeper.apply(keeper.table("State,2/2025\nHU," + word.toUtf8() + "\n")->changes));
    QCOMPARE(keeper.book().attendance(u"m2"_s, u"HU"_s).presence, presence);
}

void TestMeetingTables::attendanceGrid()
{
    MeetingKeeper keeper = withMeetings();
    Attendance known;
    known.meeting = u"m1"_s;
    known.state = u"MT"_s;
    known.presence = Presence::Represented;
    known.representedBy = u"IT"_s;
    keeper.put(known);
    const Result<ImportPreview> preview = keeper.table("State,OSCE IWG 1/2025,2025-06-24,workshop on cbm 15\n"
                                                       "Autriche,P,R,-\nMalta,D,E,\nJapan,,,x\nSerbia,,,\n");
    QVERIFY2(preview, qPrintable(reasonOf(preview, 0)));
    QCOMPARE(preview->kind, u"attendance"_s);
    QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::New);
    QCOMPARE(preview->rows.at(3).outcome, ImportOutcome::Unchanged);
    QVERIFY(keeper.apply(preview->changes));
    QCOMPARE(keeper.book().attendance(u"m2"_s, u"AT"_s).presence, Presence::Remote);
    QCOMPARE(keeper.book().attendance(u"m1"_s, u"MT"_s).representedBy, u"IT"_s);
    QCOMPARE(keeper.book().attendance(u"m2"_s, u"MT"_s).presence, Presence::Excused);
    QCOMPARE(keeper.all<Attendance>().size(), 5);
}

void TestMeetingTables::attendanceRefuses_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("reason");
    const QByteArray head = "meeting,state,presence,delegates,statement\n";
    QTest::newRow("unknown") << head + "9/2025,AT,P,," << u"“9/2025” is not a meeting that is known here."_s;
    QTest::newRow("several") << head + "1/2025,AT,P,," << u"“1/2025” names more than one meeting."_s;
    QTest::newRow("State") << head + "2/2025,Atlantis,P,," << u"“Atlantis” is not a State that is known here."_s;
    QTest::newRow("presence")
        << head + "2/2025,AT,maybe,,"
        << u"“maybe” is not one of: Not recorded, Present, Remote, Represented, Excused, Absent."_s;
    QTest::newRow("no presence") << head + "2/2025,AT,,," << u"“” is not one of"_s;
    QTest::newRow("delegates") << head + "2/2025,AT,P,many," << u"“many” is not a number of delegates."_s;
    QTest::newRow("statement") << head + "2/2025,AT,P,,perhaps" << u"“perhaps” is neither yes nor no."_s;
    QTest::newRow("twice") << head + "2/2025,AT,P,,\n2025-06-24,Austria,A,,"
                           << u"An earlier line is about the same State and meeting."_s;
    QTest::newRow("column") << QByteArray("State,2/2025,9/2025\nAT,P,P") << u"9/2025: “9/2025” is not a meeting"_s;
    QTest::newRow("cell") << QByteArray("State,2/2025\nAT,perhaps") << u"2/2025: “perhaps” is not one of"_s;
    QTest::newRow("line twice") << QByteArray("State,2/2025\nAT,P\nAustria,A")
                                << u"2/2025: An earlier line or column"_s;
}

void TestMeetingTables::attendanceRefuses()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, reason);

    const MeetingKeeper keeper = withMeetings();
    const Result<ImportPreview> preview = keeper.table(data + "\n");
    QVERIFY2(preview, qPrintable(preview ? QString() : preview.error().context));
    QCOMPARE(preview->rows.constLast().outcome, ImportOutcome::Refused);
    QVERIFY2(preview->rows.constLast().reason.startsWith(reason), qPrintable(preview->rows.constLast().reason));
    QVERIFY(preview->changes.isEmpty());
}

void TestMeetingTables::unknownTableIsNoGrid()
{
    const MeetingKeeper keeper = withMeetings();
    for (const QByteArray &head :
         {QByteArray("State,Capital"), QByteArray("state,measure,year,statuss"), QByteArray("State")}) {
        const Result<ImportPreview> preview = keeper.table(head + "\nAT,x\n");
        QVERIFY(!preview);
        QVERIFY(preview.error().context.contains(u"attendance (meeting, state, presence)") || head == "State");
    }
}

void TestMeetingTables::meetingsComeBack()
{
    MeetingKeeper keeper = withMeetings();
    Meeting full = meetingOn(u"5f0e1c7a-51a4-4d0e-9c2f-0a1b2c3d4e5f"_s, {}, QDate(2025, 12, 1));
    full.title = u"=cmd|'/c calc'!A0"_s;
    full.kind = MeetingKind::Exercise;
    full.place = u"- Vienna, \"Hofburg\"\nroom 1"_s;
    full.mode = MeetingMode::Hybrid;
    full.end = QDate(2025, 12, 2);
    full.beginTime = u"09:00"_s;
    full.endTime = u"08:00"_s;
    full.timeZone = u"Europe/Vienna"_s;
    full.agenda = u"1. A\n2. B"_s;
    full.sharing = SharingLabel::Green;
    full.host = u"AT"_s;
    full.countsFor = 12;
    full.isCancelled = true;
    full.note = u" note "_s;
    keeper.put(full);
    Meeting online = meetingOn(u"o"_s, u"8/2025"_s, QDate(2025, 12, 5));
    online.mode = MeetingMode::Online;
    keeper.put(online);
    keeper.put(meetingOn(u"n"_s, {}, QDate(2025, 12, 6))); // neither number nor title
    QVERIFY(keeper.apply(keeper.table("State,2/2025\nAT,P\nHU,R\nPL,A\n")->changes));

    const MeetingTable table = meetingsCsv(keeper.book().meetingsOf(2025), keeper.book());
    QCOMPARE(table.meetings, 7);
    const Result<ImportPreview> same = keeper.table(table.bytes);
    QVERIFY2(same, qPrintable(reasonOf(same, 0)));
    for (const ImportRow &row : same->rows)
        QVERIFY2(row.outcome == ImportOutcome::Unchanged, qPrintable(row.subject + row.reason));

    MeetingKeeper fresh;
    const Result<ImportPreview> copied = fresh.table(table.bytes);
    QCOMPARE(copied->count(ImportOutcome::New), 7);
    QVERIFY(fresh.apply(copied->changes));
    QCOMPARE(meetingsCsv(fresh.book().meetingsOf(2025), fresh.book()).bytes, table.bytes);
    QCOMPARE(fresh.all<Attendance>().size(), 2);
}

void TestMeetingTables::gridComesBack()
{
    MeetingKeeper keeper = withMeetings();
    QVERIFY(keeper.apply(keeper.table("State,2/2025,Workshop on CBM 15\nAT,P,E\nHU,R,\nPL,A,D\nJP,,P\n")->changes));
    const MeetingTable table = attendanceGridCsv(keeper.book(), 2025, u"osce-iwg"_s);
    QCOMPARE(table.meetings, 3);
    const Result<CsvTable> csv = readCsv(table.bytes, u"a.csv"_s);
    QCOMPARE(csv->columns,
             QStringList({u"State"_s, u"OSCE IWG 1/2025"_s, u"OSCE IWG 2/2025"_s, u"Workshop on CBM 15"_s}));
    QCOMPARE(csv->rows.size(), 58); // 57 participating States and the guest
    QCOMPARE(keeper.table(table.bytes)->count(ImportOutcome::Unchanged), 58);

    MeetingKeeper fresh = withMeetings();
    QVERIFY(fresh.apply(fresh.table(table.bytes)->changes));
    QCOMPARE(fresh.all<Attendance>().size(), keeper.all<Attendance>().size());
    QCOMPARE(attendanceGridCsv(fresh.book(), 2025, u"osce-iwg"_s).bytes, table.bytes);
}

void TestMeetingTables::exportsKeepTheCeiling()
{
    MeetingKeeper keeper = withMeetings();
    Meeting red = meetingOn(u"red"_s, u"5/2025"_s, QDate(2025, 12, 9));
    red.sharing = SharingLabel::Red;
    red.note = u"secret"_s;
    keeper.put(red);
    const QList<Meeting> all = keeper.book().meetingsOf(2025);
    const MeetingTable table = meetingsCsv(all, keeper.book(), SharingLabel::AmberStrict);
    QCOMPARE(table.meetings, 4);
    QCOMPARE(table.leftOut, 1);
    QCOMPARE(table.sharing, SharingLabel::AmberStrict);
    QVERIFY(!table.bytes.contains("secret"));
    QCOMPARE(meetingsCsv(all, keeper.book()).sharing, SharingLabel::Red);
    const MeetingTable grid = attendanceGridCsv(keeper.book(), 2025, {}, StateOrder::Locale, SharingLabel::Green);
    QCOMPARE(grid.meetings, 0);
    QCOMPARE(grid.leftOut, 5);
}

QTEST_GUILESS_MAIN(TestMeetingTables)
#include "tst_meetingtables.moc"
