// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/duties.h"
#include "factworld.h"

#include <QTest>

#include <ctime>

using namespace tessera;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ReplyResult)
Q_DECLARE_METATYPE(Presence)
Q_DECLARE_METATYPE(Stage)
Q_DECLARE_METATYPE(DecisionStatus)

class TestDuties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanupTestCase();

    void idsAreKept();
    void aNewWorkspaceOwesNothing();
    void confirmations_data();
    void confirmations();
    void onlyThoseWhoServe();
    void notices_data();
    void notices();
    void answers_data();
    void answers();
    void oneDutyForACheckAndState();
    void onlyTheNewestCheckCounts();
    void deadlinesInTheZoneOfTheUser_data();
    void deadlinesInTheZoneOfTheUser();
    void attendance_data();
    void attendance();
    void evidence_data();
    void evidence();
    void evidenceIsListedOnceForAState();
    void submissions_data();
    void submissions();
    void submissionsOfAMinistry();
    void submissionsOfOtherYears_data();
    void submissionsOfOtherYears();
    void followUps_data();
    void followUps();
    void erasure();
    void order();
    void namesNobody();

private:
    QByteArray m_zone = qgetenv("TZ");
};

namespace {

using World = fixtures::FactWorld;

const QDate kToday = World().today;

/// The zone of the user's machine; empty = as the system says.
void setZone(const QByteArray &zone)
{
    if (zone.isEmpty())
        qunsetenv("TZ");
    else
        qputenv("TZ", zone);
    tzset();
}

Framework framework()
{
    Framework result = fixtures::framework();
    result.id = osce::kFramework;
    result.measures = {fixtures::measure(1, {2013, 12, 3}), fixtures::measure(7, {2013, 12, 3}),
                       fixtures::measure(8, {2013, 12, 3})};
    return result;
}

QList<Duty> dutiesOf(const World &world, const QDateTime &now = {})
{
    const QDateTime moment = now.isValid() ? now : QDateTime(world.today, {12, 0}, Qt::UTC);
    return world.ask([&](const FactSources &sources) { return duties(sources, framework(), moment); });
}

/// A check sent ten days ago, due on this day at noon UTC, to two contacts of Finland.
World checkWorld(QDate deadline, ReplyResult result)
{
    World world;
    world.today = kToday;
    world.contacts = {fixtures::contact(u"a"_s, u"FI"_s), fixtures::contact(u"b"_s, u"FI"_s)};
    world.events = {fixtures::confirmed(u"a"_s, kToday), fixtures::confirmed(u"b"_s, kToday)};
    world.checks = {{u"k"_s, u"November"_s, fixtures::moment(kToday.addDays(-10)), fixtures::moment(deadline), {}, {}}};
    world.replies = {{u"k"_s, u"a"_s, result, {}, {}}, {u"k"_s, u"b"_s, ReplyResult::Answered, {}, {}}};
    return world;
}

} // namespace

void TestDuties::init()
{
    setZone("UTC");
}

void TestDuties::cleanupTestCase()
{
    setZone(m_zone);
}

void TestDuties::idsAreKept()
{
    QStringList ids;
    for (const Choice<DutyKind> &kind : choices<DutyKind>())
        ids.append(idOf(kind.value));
    QCOMPARE(ids, QStringList({u"contact-confirmation"_s, u"change-notice"_s, u"check-answer"_s, u"attendance-record"_s,
                               u"evidence-expiry"_s, u"submission"_s, u"follow-up"_s, u"contact-erasure"_s}));
}

void TestDuties::aNewWorkspaceOwesNothing()
{
    QVERIFY(dutiesOf({}).isEmpty());
}

void TestDuties::confirmations_data()
{
    QTest::addColumn<QDate>("confirmed");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("due"); ///< none = no duty
    QTest::addColumn<QString>("reason");
    const QDate from{2020, 1, 1};
    QTest::newRow("in time") << kToday.addMonths(-12).addDays(61) << from << QDate() << QString();
    QTest::newRow("due in 60 days")
        << QDate(2025, 1, 19) << from << QDate(2026, 1, 19)
        << u"Finland (Policy): the contact is to be confirmed again; last confirmed 19 Jan 2025."_s;
    QTest::newRow("overdue")
        << QDate(2024, 2, 29) << from << QDate(2025, 2, 28)
        << u"Finland (Policy): the contact is to be confirmed again; last confirmed 29 Feb 2024."_s;
    QTest::newRow("never") << QDate() << from << from << u"Finland (Policy): the contact was never confirmed."_s;
    QTest::newRow("never, no first day") << QDate() << QDate() << kToday
                                         << u"Finland (Policy): the contact was never confirmed."_s;
}

void TestDuties::confirmations()
{
    QFETCH(QDate, confirmed);
    QFETCH(QDate, from);
    QFETCH(QDate, due);
    World world;
    world.contacts = {fixtures::contact(u"a"_s, u"FI"_s, role::kOscePolicy, from)};
    if (confirmed.isValid())
        world.events = {fixtures::confirmed(u"a"_s, confirmed)};
    const QList<Duty> duties = dutiesOf(world);
    QCOMPARE(duties.size(), due.isValid() ? 1 : 0);
    if (!due.isValid())
        return;
    const Duty &duty = duties.constFirst();
    QCOMPARE(duty.kind, DutyKind::ContactConfirmation);
    QCOMPARE(duty.state, u"FI"_s);
    QCOMPARE(duty.due, due);
    QCOMPARE(duty.daysLeft, int(kToday.daysTo(due)));
    QCOMPARE(duty.record, (RecordId{RecordKind::Contact, u"a"_s}));
    QTEST(duty.reason, "reason");
}

void TestDuties::onlyThoseWhoServe()
{
    World world;
    world.contacts = {fixtures::contact(u"former"_s, u"FI"_s, role::kOscePolicy, {2020, 1, 1}, kToday.addDays(-1)),
                      fixtures::contact(u"coming"_s, u"FI"_s, role::kOscePolicy, kToday.addDays(1)),
                      fixtures::contact(u"last day"_s, u"GB"_s, role::kUnDiplomatic, {2020, 1, 1}, kToday)};
    const QList<Duty> duties = dutiesOf(world);
    QCOMPARE(duties.size(), 1);
    QCOMPARE(duties.constFirst().record.key, u"last day"_s);
}

void TestDuties::notices_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QDate>("notifiedOn");
    QTest::addColumn<bool>("isErased");
    QTest::addColumn<bool>("isDuty");
    QTest::addColumn<int>("daysLeft");
    QTest::newRow("not yet") << kToday.addDays(-5) << QDate() << false << true << 25;
    QTest::newRow("late") << kToday.addDays(-31) << QDate() << false << true << -1;
    QTest::newRow("notified") << kToday.addDays(-5) << kToday << false << false << 0;
    QTest::newRow("notified late") << kToday.addDays(-100) << kToday << false << false << 0;
    QTest::newRow("to come") << kToday.addDays(10) << QDate() << false << true << 40;
    QTest::newRow("far ahead") << kToday.addDays(31) << QDate() << false << false << 0;
    QTest::newRow("last year") << QDate(2024, 1, 1) << QDate() << false << true << -659;
    QTest::newRow("history") << QDate(2023, 12, 31) << QDate() << false << false << 0;
    QTest::newRow("erased") << kToday.addDays(-5) << QDate() << true << false << 0;
}

void TestDuties::notices()
{
    QFETCH(QDate, on);
    QFETCH(QDate, notifiedOn);
    QFETCH(bool, isErased);
    QFETCH(bool, isDuty);
    World world;
    world.rules.retentionMonths = 240;
    world.contacts = {fixtures::contact(u"a"_s, u"FI"_s, role::kOscePolicy, {2020, 1, 1}, {2022, 1, 1})};
    if (isErased)
        world.contacts[0].erased = kToday;
    world.events = {fixtures::event(u"a"_s, ConfirmationEvent::Ended, on, notifiedOn),
                    fixtures::event(u"a"_s, ConfirmationEvent::Confirmed, on)};
    const QList<Duty> duties = dutiesOf(world);
    QCOMPARE(duties.size(), isDuty ? 1 : 0);
    if (!isDuty)
        return;
    QCOMPARE(duties.constFirst().kind, DutyKind::ChangeNotice);
    QTEST(duties.constFirst().daysLeft, "daysLeft");
    QCOMPARE(duties.constFirst().record, (RecordId{RecordKind::Confirmation, world.events.constFirst().id}));
}

void TestDuties::answers_data()
{
    QTest::addColumn<ReplyResult>("result");
    QTest::addColumn<QDate>("deadline");
    QTest::addColumn<bool>("isDuty");
    QTest::newRow("waiting") << ReplyResult::Waiting << kToday.addDays(2) << true;
    QTest::newRow("too late") << ReplyResult::Waiting << kToday.addDays(-2) << true;
    QTest::newRow("no answer") << ReplyResult::NoAnswer << kToday.addDays(-2) << true;
    QTest::newRow("bounced") << ReplyResult::Bounced << kToday.addDays(2) << true;
    QTest::newRow("answered") << ReplyResult::Answered << kToday.addDays(-2) << false;
    QTest::newRow("deadline far ahead") << ReplyResult::Waiting << kToday.addDays(61) << false;
}

void TestDuties::answers()
{
    QFETCH(ReplyResult, result);
    QFETCH(QDate, deadline);
    QFETCH(bool, isDuty);
    const QList<Duty> duties = dutiesOf(checkWorld(deadline, result));
    QCOMPARE(duties.size(), isDuty ? 1 : 0);
    if (!isDuty)
        return;
    QCOMPARE(duties.constFirst().kind, DutyKind::CheckAnswer);
    QCOMPARE(duties.constFirst().due, deadline);
    QCOMPARE(duties.constFirst().state, u"FI"_s);
    QCOMPARE(duties.constFirst().record, (RecordId{RecordKind::CommsCheck, u"k"_s}));
    QCOMPARE(duties.constFirst().reason, u"Finland: 1 contact(s) yet to answer the check “November”."_s);
}

void TestDuties::oneDutyForACheckAndState()
{
    World world = checkWorld(kToday, ReplyResult::Waiting);
    for (const auto &[id, state] : {std::pair{u"c"_s, u"FI"_s}, {u"d"_s, u"GB"_s}, {u"e"_s, u"PL"_s}}) {
        world.contacts.append(fixtures::contact(id, state));
        world.events.append(fixtures::confirmed(id, kToday));
        world.replies.append({u"k"_s, id, ReplyResult::Waiting, {}, {}});
    }
    world.contacts.last().until = kToday.addDays(-1);
    world.replies.append({u"k"_s, u"unknown"_s, ReplyResult::Waiting, {}, {}});
    const QList<Duty> duties = dutiesOf(world);
    QCOMPARE(duties.size(), 2);
    QCOMPARE(duties.at(0).reason, u"Finland: 2 contact(s) yet to answer the check “November”."_s);
    QCOMPARE(duties.at(1).state, u"GB"_s);
}

void TestDuties::onlyTheNewestCheckCounts()
{
    World world = checkWorld(kToday, ReplyResult::Answered);
    const auto check = [](const QString &id, QDate sent) {
        return CommsCheck{id, id, fixtures::moment(sent), fixtures::moment(sent.addDays(2)), {}, {}};
    };
    world.checks +=
        {check(u"older"_s, {2025, 3, 1}), check(u"history"_s, {2023, 12, 31}), check(u"coming"_s, kToday.addDays(1))};
    for (const QString &id : {u"older"_s, u"coming"_s})
        world.replies.append({id, u"a"_s, ReplyResult::Waiting, {}, {}});
    world.contacts.append(fixtures::contact(u"c"_s, u"GB"_s));
    world.events.append(fixtures::confirmed(u"c"_s, kToday));
    world.replies.append({u"history"_s, u"c"_s, ReplyResult::Waiting, {}, {}});
    QVERIFY(dutiesOf(world).isEmpty());

    world.replies.append({u"older"_s, u"c"_s, ReplyResult::Waiting, {}, {}});
    const QList<Duty> duties = dutiesOf(world);
    QCOMPARE(duties.size(), 1);
    QCOMPARE(duties.constFirst().record.key, u"older"_s);
    QCOMPARE(duties.constFirst().state, u"GB"_s);
}

void TestDuties::deadlinesInTheZoneOfTheUser_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("due");
    // 20 November, 23:30 UTC
    QTest::newRow("UTC") << QByteArray("UTC") << QDate(2025, 11, 20);
    QTest::newRow("Ulaanbaatar") << QByteArray("Asia/Ulaanbaatar") << QDate(2025, 11, 21);
    QTest::newRow("Vienna") << QByteArray("Europe/Vienna") << QDate(2025, 11, 21);
    QTest::newRow("Vancouver") << QByteArray("America/Vancouver") << QDate(2025, 11, 20);
}

void TestDuties::deadlinesInTheZoneOfTheUser()
{
    QFETCH(QByteArray, zone);
    setZone(zone);
    World world = checkWorld(kToday, ReplyResult::Waiting);
    const QDateTime deadline(kToday, {23, 30}, Qt::UTC);
    world.checks[0].deadline = deadline;
    const QDateTime now = deadline.addSecs(60);
    world.today = now.toLocalTime().date();
    const QList<Duty> duties = dutiesOf(world, now);
    QCOMPARE(duties.size(), 1);
    QTEST(duties.constFirst().due, "due");
    QCOMPARE(duties.constFirst().daysLeft, 0);
}

void TestDuties::attendance_data()
{
    QTest::addColumn<QDate>("begin");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<bool>("isCancelled");
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("daysLeft");
    const QString none = u"IWG m, %1: attendance is to be recorded."_s;
    QTest::newRow("past") << QDate(2025, 11, 19) << QDate(2025, 11, 19) << false << Presence::NotRecorded
                          << none.arg(u"19 Nov 2025") << -1;
    QTest::newRow("today") << kToday << kToday << false << Presence::NotRecorded << none.arg(u"20 Nov 2025") << 0;
    QTest::newRow("goes on") << kToday << kToday.addDays(1) << false << Presence::NotRecorded
                             << none.arg(u"20 Nov 2025") << 1;
    QTest::newRow("in part") << QDate(2025, 11, 19) << QDate() << false << Presence::Absent
                             << u"IWG m, 19 Nov 2025: attendance is recorded in part."_s << -1;
    QTest::newRow("tomorrow") << kToday.addDays(1) << QDate() << false << Presence::NotRecorded << QString() << 0;
    QTest::newRow("cancelled") << QDate(2025, 11, 19) << QDate() << true << Presence::NotRecorded << QString() << 0;
    QTest::newRow("last year") << QDate(2024, 1, 1) << QDate() << false << Presence::NotRecorded
                               << none.arg(u"1 Jan 2024") << -689;
    QTest::newRow("history") << QDate(2023, 12, 31) << QDate() << false << Presence::NotRecorded << QString() << 0;
}

void TestDuties::attendance()
{
    QFETCH(QDate, begin);
    QFETCH(QDate, end);
    QFETCH(bool, isCancelled);
    QFETCH(Presence, presence);
    World world;
    Meeting meeting = fixtures::meeting(u"m"_s, begin);
    meeting.end = end;
    meeting.isCancelled = isCancelled;
    world.meetings.meetings = {meeting};
    world.meetings.attendance = {fixtures::attendance(u"m"_s, u"FI"_s, presence)};
    const QList<Duty> duties = dutiesOf(world);
    QTEST(duties.isEmpty() ? QString() : duties.constFirst().reason, "reason");
    if (duties.isEmpty())
        return;
    QTEST(duties.constFirst().daysLeft, "daysLeft");
    QCOMPARE(duties.constFirst().kind, DutyKind::AttendanceRecord);
    QVERIFY(duties.constFirst().state.isEmpty());
    QCOMPARE(duties.constFirst().record, (RecordId{RecordKind::Meeting, u"m"_s}));
}

void TestDuties::evidence_data()
{
    QTest::addColumn<QDate>("validUntil");
    QTest::addColumn<QDate>("dated");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("reason");
    QTest::newRow("ended") << kToday.addDays(-1) << QDate() << 2025
                           << u"Finland, CBM\u00a07: The strategy “Strategy 2020” was valid until 19 Nov 2025."_s;
    QTest::newRow("ends today") << kToday << QDate() << 2025
                                << u"Finland, CBM\u00a07: The strategy “Strategy 2020” is valid until 20 Nov 2025."_s;
    QTest::newRow("ends in 60 days") << kToday.addDays(60) << QDate() << 2025
                                     << u"Finland, CBM\u00a07: The strategy “Strategy 2020” is valid until 19 Jan 2026."_s;
    QTest::newRow("ends in 61 days") << kToday.addDays(61) << QDate() << 2025 << QString();
    QTest::newRow("without end") << QDate() << QDate() << 2025 << QString();
    QTest::newRow("of age")
        << QDate() << QDate(2023, 12, 1) << 2025
        << u"Finland, CBM\u00a07: The strategy “Strategy 2020” of 1 Dec 2023 is to be looked at again."_s;
    QTest::newRow("shown last year") << kToday << QDate() << 2024 << QString();
}

void TestDuties::evidence()
{
    QFETCH(QDate, validUntil);
    QFETCH(QDate, dated);
    QFETCH(int, year);
    World world;
    world.rules.evidenceMonths = 24;
    world.year = year;
    world.use(fixtures::piece(u"e"_s, dated, validUntil), 7);
    const QList<Duty> duties = dutiesOf(world);
    QTEST(duties.isEmpty() ? QString() : duties.constFirst().reason, "reason");
    if (duties.isEmpty())
        return;
    QCOMPARE(duties.constFirst().kind, DutyKind::EvidenceExpiry);
    QCOMPARE(duties.constFirst().place, (CellPlace{u"FI"_s, 7}));
    QCOMPARE(duties.constFirst().year, 2025);
    QCOMPARE(duties.constFirst().record, (RecordId{RecordKind::Evidence, u"e"_s}));
}

void TestDuties::evidenceIsListedOnceForAState()
{
    World world;
    world.use(fixtures::piece(u"e"_s, {}, kToday), 8);
    world.use(fixtures::piece(u"e"_s, {}, kToday), 1);
    world.uses.append({osce::kFramework, 2025, u"GB"_s, 1, u"e"_s});
    world.uses.append({osce::kFramework, 2025, u"GB"_s, 1, u"gone"_s});
    const QList<Duty> duties = dutiesOf(world);
    QCOMPARE(duties.size(), 2);
    QCOMPARE(duties.at(0).place, (CellPlace{u"FI"_s, 1}));
    QCOMPARE(duties.at(1).place, (CellPlace{u"GB"_s, 1}));
}

void TestDuties::submissions_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("isDuty");
    QTest::addColumn<int>("daysLeft");
    QTest::newRow("61 days before") << QDate(2025, 8, 31) << Stage::Draft << false << 0;
    QTest::newRow("60 days before") << QDate(2025, 9, 1) << Stage::Draft << true << 60;
    QTest::newRow("on the day") << QDate(2025, 10, 31) << Stage::Draft << true << 0;
    QTest::newRow("after it") << QDate(2025, 11, 1) << Stage::Draft << true << -1;
    QTest::newRow("submitted") << QDate(2025, 11, 1) << Stage::Submitted << false << 0;
    QTest::newRow("accepted") << QDate(2025, 11, 1) << Stage::Accepted << false << 0;
}

void TestDuties::submissions()
{
    QFETCH(QDate, today);
    QFETCH(Stage, stage);
    QFETCH(bool, isDuty);
    World world;
    world.today = today;
    world.record(u"FI"_s, 1, Status::InPreparation);
    world.record(u"FI"_s, 7, Status::InPreparation);
    world.record(u"GB"_s, 1, Status::NoInformation);
    world.record(u"JP"_s, 1, Status::InPreparation);
    if (stage != Stage::Draft)
        world.submissions = {fixtures::submission(u"FI"_s, 2025, stage)};
    const QList<Duty> duties = dutiesOf(world);
    QCOMPARE(duties.size(), isDuty ? 1 : 0);
    if (!isDuty)
        return;
    QCOMPARE(duties.constFirst().kind, DutyKind::Submission);
    QCOMPARE(duties.constFirst().reason, u"Finland: the submission for 2025 is to be sent."_s);
    QTEST(duties.constFirst().daysLeft, "daysLeft");
    QCOMPARE(duties.constFirst().record, (RecordId{RecordKind::Submission, u"osce-cyber-cbm/2025/FI"_s}));
    QCOMPARE(duties.constFirst().place, (CellPlace{u"FI"_s, 0}));
}

void TestDuties::submissionsOfAMinistry()
{
    World world;
    world.homeState = u"PL"_s;
    world.record(u"FI"_s, 1, Status::InPreparation);
    const QList<Duty> duties = dutiesOf(world);
    QCOMPARE(duties.size(), 1);
    QCOMPARE(duties.constFirst().state, u"PL"_s);
}

void TestDuties::submissionsOfOtherYears_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("isDuty");
    QTest::newRow("history") << 2023 << false;
    QTest::newRow("last year") << 2024 << true;
    QTest::newRow("next year") << 2026 << false;
}

void TestDuties::submissionsOfOtherYears()
{
    QFETCH(int, year);
    QFETCH(bool, isDuty);
    World world;
    world.year = year;
    world.homeState = u"PL"_s;
    const QList<Duty> duties = dutiesOf(world);
    QCOMPARE(duties.size(), isDuty ? 1 : 0);
    if (isDuty)
        QCOMPARE(duties.constFirst().due, QDate(2024, 10, 31));
}

void TestDuties::followUps_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<DecisionStatus>("status");
    QTest::addColumn<bool>("isDuty");
    QTest::newRow("overdue") << kToday.addDays(-500) << DecisionStatus::Open << true;
    QTest::newRow("in 60 days") << kToday.addDays(60) << DecisionStatus::Open << true;
    QTest::newRow("in 61 days") << kToday.addDays(61) << DecisionStatus::Open << false;
    QTest::newRow("no day") << QDate() << DecisionStatus::Open << false;
    QTest::newRow("done") << kToday << DecisionStatus::Done << false;
    QTest::newRow("dropped") << kToday << DecisionStatus::Dropped << false;
}

void TestDuties::followUps()
{
    QFETCH(QDate, due);
    QFETCH(DecisionStatus, status);
    QFETCH(bool, isDuty);
    World world;
    world.meetings.meetings = {fixtures::meeting(u"m"_s, {2023, 1, 1})};
    MeetingDecision decision;
    decision.id = u"d"_s;
    decision.meeting = u"m"_s;
    decision.text = u"Circulate the 100 %1 draft"_s;
    decision.state = u"FI"_s;
    decision.due = due;
    decision.status = status;
    world.meetings.decisions = {decision};
    const QList<Duty> duties = dutiesOf(world);
    QCOMPARE(duties.size(), isDuty ? 1 : 0);
    if (!isDuty)
        return;
    QCOMPARE(duties.constFirst().kind, DutyKind::FollowUp);
    QCOMPARE(duties.constFirst().state, u"FI"_s);
    QCOMPARE(duties.constFirst().reason, u"IWG m: “Circulate the 100 %1 draft” is open."_s);
    QCOMPARE(duties.constFirst().record, (RecordId{RecordKind::MeetingDecision, u"d"_s}));
}

void TestDuties::erasure()
{
    World world;
    const auto former = [](const QString &id, QDate until) {
        return fixtures::contact(id, u"FI"_s, role::kOscePolicy, {2015, 1, 1}, until);
    };
    world.contacts = {former(u"a"_s, {2023, 11, 19}), former(u"b"_s, {2020, 2, 29}), former(u"c"_s, {2023, 11, 20}),
                      former(u"d"_s, {2019, 1, 1})};
    world.contacts.last().erased = QDate(2021, 1, 2);
    const QList<Duty> duties = dutiesOf(world);
    QCOMPARE(duties.size(), 1);
    QCOMPARE(duties.constFirst().kind, DutyKind::ContactErasure);
    QCOMPARE(duties.constFirst().reason, u"The personal data of 2 former contact(s) may be erased."_s);
    QCOMPARE(duties.constFirst().due, QDate(2022, 3, 1));
    QCOMPARE(duties.constFirst().record, (RecordId{RecordKind::Contact, u"b"_s}));
    QVERIFY(duties.constFirst().state.isEmpty());
}

void TestDuties::order()
{
    World world;
    const QDate day{2025, 10, 31};
    world.contacts = {fixtures::contact(u"a"_s, u"PL"_s), fixtures::contact(u"b"_s, u"FI"_s),
                      fixtures::contact(u"c"_s, u"GB"_s)};
    world.events = {fixtures::confirmed(u"a"_s, day.addYears(-1)), fixtures::confirmed(u"b"_s, day.addYears(-1)),
                    fixtures::confirmed(u"c"_s, day.addYears(-1).addDays(1))};
    world.record(u"FI"_s, 1, Status::Implemented);
    world.meetings.meetings = {fixtures::meeting(u"m"_s, {2025, 10, 30})};
    QStringList got;
    for (const Duty &duty : dutiesOf(world))
        got.append(idOf(duty.kind) + u' ' + duty.state);
    QCOMPARE(got, QStringList({u"attendance-record "_s, u"contact-confirmation FI"_s, u"contact-confirmation PL"_s,
                               u"submission FI"_s, u"contact-confirmation GB"_s}));
}

void TestDuties::namesNobody()
{
    World world = checkWorld(kToday, ReplyResult::Waiting);
    world.contacts[0].until = QDate(2020, 1, 1);
    world.contacts.append(fixtures::contact(u"c"_s, u"FI"_s));
    world.events.append(fixtures::event(u"b"_s, ConfirmationEvent::Changed, kToday));
    world.events.append(fixtures::event(u"a"_s, ConfirmationEvent::Ended, kToday));
    world.events.removeFirst();
    const QList<Duty> duties = dutiesOf(world);
    QVERIFY(duties.size() >= 3);
    for (const Duty &duty : duties)
        QVERIFY(!duty.reason.contains(u"Példa"));
}

QTEST_GUILESS_MAIN(TestDuties)
#include "tst_duties.moc"
