// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facts.h"
#include "factworld.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Status)

class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlankSaysNothing();
    void contacts_data();
    void contacts();
    void contactReasons_data();
    void contactReasons();
    void contactsNameTheirRecords();
    void formerContactsOnlyInform();
    void erasedContactsStillCountForTheirTime();
    void yearsAreJudgedOnTheirLastDay_data();
    void yearsAreJudgedOnTheirLastDay();
    void statesThatDoNotTakePart();
    void meetings_data();
    void meetings();
    void meetingsNotRecordedSayNothing();
    void meetingsThatDoNotCount();
    void events_data();
    void events();
    void evidence_data();
    void evidence();
    void evidenceIsJudgedByTheYear();
    void otherFrameworksHaveEvidenceOnly();
    void disagreements_data();
    void disagreements();
    void nothingToDisagreeWith();
};

namespace {

const QDate kToday{2025, 11, 20};

using World = fixtures::FactWorld;

QList<Fact> factsOf(const World &world, const QString &state, int measure)
{
    return world.ask([&](const FactSources &sources) { return facts(sources, {state, measure}); });
}

std::optional<Status> disagreementOf(const World &world, const QString &state, int measure)
{
    return world.ask([&](const FactSources &sources) { return disagreement(sources, {state, measure}); });
}

/// Contacts "a" and "b" of Finland, confirmed on these days; none = never.
World worldOf(const QString &roles, QDate confirmed, const QString &otherRoles = {}, QDate otherConfirmed = {})
{
    World world;
    world.contacts.append(fixtures::contact(u"a"_s, u"FI"_s, roles));
    if (confirmed.isValid())
        world.events.append(fixtures::confirmed(u"a"_s, confirmed));
    if (!otherRoles.isEmpty())
        world.contacts.append(fixtures::contact(u"b"_s, u"FI"_s, otherRoles));
    if (otherConfirmed.isValid())
        world.events.append(fixtures::confirmed(u"b"_s, otherConfirmed));
    return world;
}

} // namespace

void TestFacts::aBlankSaysNothing()
{
    World world;
    world.meetings.meetings = {fixtures::meeting(u"m"_s, {2025, 3, 4}), fixtures::meeting(u"w"_s, {2025, 3, 5}, 12)};
    for (int measure = 1; measure <= 16; ++measure)
        QVERIFY2(factsOf(world, u"FI"_s, measure).isEmpty(), qPrintable(QString::number(measure)));
    QVERIFY(!disagreementOf(world, u"FI"_s, 8));
}

void TestFacts::contacts_data()
{
    QTest::addColumn<QString>("roles");
    QTest::addColumn<QDate>("confirmed");
    QTest::addColumn<QString>("otherRoles");
    QTest::addColumn<QDate>("otherConfirmed");
    QTest::addColumn<int>("suggested"); ///< -1 = no fact at all
    const int implemented = int(Status::Implemented);
    const int partly = int(Status::PartlyImplemented);
    const QDate inTime = kToday.addMonths(-2);
    const QDate lastDay = kToday.addMonths(-12);
    const QDate late = lastDay.addDays(-1);
    const QString policy = role::kOscePolicy;
    const QString technical = role::kOsceTechnical;
    const QString body = role::kIncidentBody;
    const QString un = role::kUnDiplomatic;
    QTest::newRow("both") << policy << inTime << technical << inTime << implemented;
    QTest::newRow("policy and body") << policy << inTime << body << inTime << implemented;
    QTest::newRow("one in both roles") << policy + u' ' + technical << inTime << QString() << QDate() << implemented;
    QTest::newRow("due today") << policy << inTime << technical << lastDay << implemented;
    QTest::newRow("one overdue") << policy << inTime << technical << late << partly;
    QTest::newRow("one never confirmed") << policy << inTime << technical << QDate() << partly;
    QTest::newRow("policy only") << policy << inTime << QString() << QDate() << partly;
    QTest::newRow("technical and body") << technical << inTime << body << inTime << partly;
    QTest::newRow("UN role does not fill in") << policy << inTime << un << inTime << partly;
    QTest::newRow("overdue in a UN role does not harm") << policy + u' ' + body << inTime << un << late << implemented;
    QTest::newRow("UN role alone") << un << inTime << QString() << QDate() << -1;
}

void TestFacts::contacts()
{
    QFETCH(QString, roles);
    QFETCH(QDate, confirmed);
    QFETCH(QString, otherRoles);
    QFETCH(QDate, otherConfirmed);
    QFETCH(int, suggested);
    const QList<Fact> facts = factsOf(worldOf(roles, confirmed, otherRoles, otherConfirmed), u"FI"_s, 8);
    QCOMPARE(facts.size(), suggested < 0 ? 0 : 1);
    if (suggested >= 0)
        QCOMPARE(int(facts.constFirst().suggested.value()), suggested);
}

void TestFacts::contactReasons_data()
{
    QTest::addColumn<QDate>("confirmed");
    QTest::addColumn<QString>("otherRoles");
    QTest::addColumn<QDate>("otherConfirmed");
    QTest::addColumn<QString>("reason");
    const QString technical = role::kOsceTechnical;
    const QDate year = {2024, 11, 14};
    QTest::newRow("both on one day") << year << technical << year
                                     << u"2 contact(s) nominated; last confirmed 14 Nov 2024, 371 day(s) ago"_s;
    QTest::newRow("on two days")
        << year << technical << QDate(2025, 1, 2)
        << u"2 contact(s) nominated; the oldest confirmation is of 14 Nov 2024, 371 day(s) ago"_s;
    QTest::newRow("never") << year << technical << QDate() << u"2 contact(s) nominated; 1 never confirmed"_s;
    QTest::newRow("today, alone") << kToday << QString() << QDate()
                                  << u"1 contact(s) nominated; last confirmed 20 Nov 2025; no technical contact"_s;
}

void TestFacts::contactReasons()
{
    QFETCH(QDate, confirmed);
    QFETCH(QString, otherRoles);
    QFETCH(QDate, otherConfirmed);
    const QList<Fact> facts = factsOf(worldOf(role::kOscePolicy, confirmed, otherRoles, otherConfirmed), u"FI"_s, 8);
    QCOMPARE(facts.size(), 1);
    QTEST(facts.constFirst().reason, "reason");
    QVERIFY(!facts.constFirst().reason.contains(u"Példa"));
}

void TestFacts::contactsNameTheirRecords()
{
    World world = worldOf(role::kOscePolicy, kToday, role::kUnDiplomatic, kToday);
    world.contacts.append(fixtures::contact(u"c"_s, u"GB"_s));
    const Fact fact = factsOf(world, u"FI"_s, 8).constFirst();
    QCOMPARE(fact.place, (CellPlace{u"FI"_s, 8}));
    QCOMPARE(fact.records, (QList<RecordId>{{RecordKind::Contact, u"a"_s}}));
}

void TestFacts::formerContactsOnlyInform()
{
    World world;
    world.contacts = {fixtures::contact(u"a"_s, u"FI"_s, role::kOscePolicy, {2020, 1, 1}, {2025, 3, 31}),
                      fixtures::contact(u"b"_s, u"FI"_s, role::kOscePolicy, {2020, 1, 1}, {2024, 3, 31})};
    const QList<Fact> facts = factsOf(world, u"FI"_s, 8);
    QCOMPARE(facts.size(), 1);
    QVERIFY(!facts.constFirst().suggested);
    QCOMPARE(facts.constFirst().reason, u"No contact serves; the last one did until 31 Mar 2025."_s);
    QCOMPARE(facts.constFirst().records, (QList<RecordId>{{RecordKind::Contact, u"a"_s}}));
    QVERIFY(!disagreementOf(world, u"FI"_s, 8));
}

void TestFacts::erasedContactsStillCountForTheirTime()
{
    World world = worldOf(role::kOscePolicy + u' ' + role::kOsceTechnical, {2022, 5, 1});
    world.contacts[0].until = QDate(2023, 1, 31);
    world.contacts[0].name.clear();
    world.contacts[0].erased = QDate(2025, 2, 1);
    world.year = 2022;
    QCOMPARE(factsOf(world, u"FI"_s, 8).constFirst().suggested, Status::Implemented);
    world.year = 2023;
    QVERIFY(!factsOf(world, u"FI"_s, 8).constFirst().suggested);
}

void TestFacts::yearsAreJudgedOnTheirLastDay_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("reason");
    QTest::newRow("before") << 2022 << u"1 contact(s) nominated; 1 never confirmed; no technical contact"_s;
    QTest::newRow("the year itself") << 2023
                                     << u"1 contact(s) nominated; last confirmed 31 Dec 2023; no technical contact"_s;
    QTest::newRow("a leap year")
        << 2024
        << u"1 contact(s) nominated; last confirmed 31 Dec 2023, 366 day(s) before the end of 2024; no technical contact"_s;
    QTest::newRow("today's year")
        << 2025 << u"1 contact(s) nominated; last confirmed 1 Nov 2025, 19 day(s) ago; no technical contact"_s;
    QTest::newRow("a year to come") << 2026 << QString();
}

void TestFacts::yearsAreJudgedOnTheirLastDay()
{
    QFETCH(int, year);
    World world = worldOf(role::kOscePolicy, {2023, 12, 31});
    world.events.append(fixtures::confirmed(u"a"_s, {2025, 11, 1}));
    world.year = year;
    const QList<Fact> facts = factsOf(world, u"FI"_s, 8);
    QTEST(facts.isEmpty() ? QString() : facts.constFirst().reason, "reason");
}

void TestFacts::statesThatDoNotTakePart()
{
    World world;
    world.contacts = {fixtures::contact(u"a"_s, u"MN"_s, role::kOscePolicy, {2010, 1, 1}),
                      fixtures::contact(u"b"_s, u"JP"_s), fixtures::contact(u"c"_s, u"XX"_s)};
    QCOMPARE(factsOf(world, u"MN"_s, 8).size(), 1);
    QVERIFY(factsOf(world, u"JP"_s, 8).isEmpty());
    QVERIFY(factsOf(world, u"XX"_s, 8).isEmpty());
    world.year = 2014;
    QCOMPARE(factsOf(world, u"MN"_s, 8).size(), 1);
    world.year = 2013;
    QVERIFY(factsOf(world, u"MN"_s, 8).isEmpty());
}

void TestFacts::meetings_data()
{
    QTest::addColumn<QList<int>>("presences");
    QTest::addColumn<bool>("isSuggested");
    QTest::addColumn<QString>("reason");
    const int present = int(Presence::Present);
    const int absent = int(Presence::Absent);
    const int none = int(Presence::NotRecorded);
    const QString group = u"The group met 3 time(s) (at least 3 asked). "_s;
    QTest::newRow("two of three") << QList{present, absent, present} << true << group + u"Finland attended 2 of 3."_s;
    QTest::newRow("one") << QList{absent, absent, present} << true << group + u"Finland attended 1 of 3."_s;
    QTest::newRow("one not recorded") << QList{present, none, absent} << true << group + u"Finland attended 1 of 2."_s;
    QTest::newRow("none attended") << QList{absent, absent, absent} << false << group + u"Finland attended 0 of 3."_s;
}

void TestFacts::meetings()
{
    QFETCH(QList<int>, presences);
    QFETCH(bool, isSuggested);
    World world;
    for (int i = 0; i < 3; ++i) {
        const QString id = QString::number(i);
        world.meetings.meetings.append(fixtures::meeting(id, {2025, 3 + 4 * i, 4}));
        world.meetings.attendance.append(fixtures::attendance(id, u"FI"_s, Presence(presences.at(i))));
        world.meetings.attendance.append(fixtures::attendance(id, u"PL"_s, Presence::Present));
    }
    const QList<Fact> facts = factsOf(world, u"FI"_s, 11);
    QCOMPARE(facts.size(), 1);
    QCOMPARE(facts.constFirst().suggested == Status::Implemented, isSuggested);
    QCOMPARE(facts.constFirst().suggested.has_value(), isSuggested);
    QTEST(facts.constFirst().reason, "reason");
    QCOMPARE(facts.constFirst().records.size(), 3 - presences.count(int(Presence::NotRecorded)));
}

void TestFacts::meetingsNotRecordedSayNothing()
{
    World world;
    world.meetings.meetings = {fixtures::meeting(u"m"_s, {2025, 3, 4})};
    world.meetings.attendance = {fixtures::attendance(u"m"_s, u"PL"_s, Presence::Present)};
    QVERIFY(factsOf(world, u"FI"_s, 11).isEmpty());
    QCOMPARE(disagreementOf(world, u"PL"_s, 11), Status::Implemented);
}

void TestFacts::meetingsThatDoNotCount()
{
    World world;
    Meeting cancelled = fixtures::meeting(u"cancelled"_s, {2025, 3, 4});
    cancelled.isCancelled = true;
    world.meetings.meetings = {cancelled, fixtures::meeting(u"later"_s, kToday.addDays(1)),
                               fixtures::meeting(u"last year"_s, {2024, 3, 4}),
                               fixtures::meeting(u"other"_s, {2025, 3, 4}, 0),
                               fixtures::meeting(u"guest"_s, {2025, 3, 4}, 11, u"elsewhere"_s)};
    for (const Meeting &meeting : world.meetings.meetings)
        world.meetings.attendance.append(fixtures::attendance(meeting.id, u"FI"_s, Presence::Present));
    QVERIFY(factsOf(world, u"FI"_s, 11).isEmpty());
}

void TestFacts::events_data()
{
    QTest::addColumn<int>("hosted");
    QTest::addColumn<int>("attended");
    QTest::addColumn<QString>("reason");
    QTest::newRow("both") << 1 << 3 << u"Hosted 1 event(s), attended 3 event(s) in 2025."_s;
    QTest::newRow("hosted") << 2 << 0 << u"Hosted 2 event(s) in 2025."_s;
    QTest::newRow("attended") << 0 << 1 << u"Attended 1 event(s) in 2025."_s;
}

void TestFacts::events()
{
    QFETCH(int, hosted);
    QFETCH(int, attended);
    World world;
    for (int i = 0; i < hosted + attended; ++i) {
        Meeting event = fixtures::meeting(QString::number(i), {2025, 3, 4}, 12, u"elsewhere"_s);
        event.host = i < hosted ? u"FI"_s : u"GB"_s;
        world.meetings.meetings.append(event);
        // A host attends what it hosts; that makes it no second event.
        world.meetings.attendance.append(fixtures::attendance(event.id, u"FI"_s, Presence::Remote));
    }
    Meeting cancelled = fixtures::meeting(u"x"_s, {2025, 3, 4}, 12);
    cancelled.isCancelled = true;
    cancelled.host = u"FI"_s;
    world.meetings.meetings.append(cancelled);
    world.meetings.meetings.append(fixtures::meeting(u"absent"_s, {2025, 3, 5}, 12));
    world.meetings.attendance.append(fixtures::attendance(u"absent"_s, u"FI"_s, Presence::Absent));
    const QList<Fact> facts = factsOf(world, u"FI"_s, 12);
    QCOMPARE(facts.size(), 1);
    QCOMPARE(facts.constFirst().suggested, Status::Implemented);
    QTEST(facts.constFirst().reason, "reason");
    QCOMPARE(facts.constFirst().records.size(), hosted + attended);
}

void TestFacts::evidence_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<QDate>("dated");
    QTest::addColumn<QDate>("validUntil");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("reason");
    const QDate past{2025, 3, 1};
    QTest::newRow("ended") << 1 << QDate() << past << 0
                           << u"The evidence “Strategy 2020” was valid until 1 Mar 2025."_s;
    QTest::newRow("law") << 6 << QDate() << past << 0 << u"The law “Strategy 2020” was valid until 1 Mar 2025."_s;
    QTest::newRow("strategy") << 7 << QDate() << past << 0
                              << u"The strategy “Strategy 2020” was valid until 1 Mar 2025."_s;
    QTest::newRow("yesterday") << 1 << QDate() << kToday.addDays(-1) << 0
                               << u"The evidence “Strategy 2020” was valid until 19 Nov 2025."_s;
    QTest::newRow("today") << 1 << QDate() << kToday << 0 << QString();
    QTest::newRow("without end") << 1 << QDate(2001, 1, 1) << QDate() << 0 << QString();
    QTest::newRow("old") << 1 << QDate(2023, 11, 19) << QDate() << 24
                         << u"The evidence “Strategy 2020” of 19 Nov 2023 is to be looked at again."_s;
    QTest::newRow("old enough tomorrow") << 1 << QDate(2023, 11, 20) << QDate() << 24 << QString();
    QTest::newRow("old, but it names its own end") << 1 << QDate(2001, 1, 1) << QDate(2030, 1, 1) << 24 << QString();
    QTest::newRow("no days at all") << 1 << QDate() << QDate() << 24 << QString();
}

void TestFacts::evidence()
{
    QFETCH(int, measure);
    QFETCH(QDate, dated);
    QFETCH(QDate, validUntil);
    QFETCH(int, months);
    World world;
    world.rules.evidenceMonths = months;
    world.use(fixtures::piece(u"e"_s, dated, validUntil), measure);
    const QList<Fact> facts = factsOf(world, u"FI"_s, measure);
    QTEST(facts.isEmpty() ? QString() : facts.constFirst().reason, "reason");
    if (!facts.isEmpty()) {
        QVERIFY(!facts.constFirst().suggested);
        QCOMPARE(facts.constFirst().records, (QList<RecordId>{{RecordKind::Evidence, u"e"_s}}));
    }
    QVERIFY(factsOf(world, u"GB"_s, measure).isEmpty());
    QVERIFY(!disagreementOf(world, u"FI"_s, measure));
}

void TestFacts::evidenceIsJudgedByTheYear()
{
    World world;
    world.year = 2024;
    world.use(fixtures::piece(u"a"_s, {}, {2025, 3, 1}), 1);
    world.use(fixtures::piece(u"b"_s, {}, {2024, 12, 30}), 1);
    world.uses.append({osce::kFramework, 2024, u"FI"_s, 1, u"gone"_s});
    const QList<Fact> facts = factsOf(world, u"FI"_s, 1);
    QCOMPARE(facts.size(), 1);
    QCOMPARE(facts.constFirst().records.constFirst().key, u"b"_s);
}

void TestFacts::otherFrameworksHaveEvidenceOnly()
{
    World world = worldOf(role::kOscePolicy, kToday);
    world.framework = u"test"_s;
    QVERIFY(factsOf(world, u"FI"_s, 8).isEmpty());
    world.use(fixtures::piece(u"e"_s, {}, {2025, 3, 1}), 6);
    QCOMPARE(factsOf(world, u"FI"_s, 6).constFirst().reason,
             u"The evidence “Strategy 2020” was valid until 1 Mar 2025."_s);
}

void TestFacts::disagreements_data()
{
    QTest::addColumn<Status>("recorded");
    QTest::addColumn<bool>("isDisagreed");
    for (const Choice<Status> &status : choices<Status>()) {
        const bool isOwnWord = status.value == Status::NotApplicable || status.value == Status::PrefersNotToSay;
        QTest::newRow(status.id) << status.value << (!isOwnWord && status.value != Status::PartlyImplemented);
    }
}

void TestFacts::disagreements()
{
    QFETCH(Status, recorded);
    QFETCH(bool, isDisagreed);
    World world = worldOf(role::kOscePolicy, kToday);
    world.record(u"FI"_s, 8, recorded);
    const std::optional<Status> suggested = disagreementOf(world, u"FI"_s, 8);
    QCOMPARE(suggested, isDisagreed ? std::optional(Status::PartlyImplemented) : std::nullopt);
    QCOMPARE(factsOf(world, u"FI"_s, 8).size(), 1);
}

void TestFacts::nothingToDisagreeWith()
{
    World world = worldOf(role::kOscePolicy, kToday);
    QCOMPARE(disagreementOf(world, u"FI"_s, 8), Status::PartlyImplemented);
    QVERIFY(!disagreementOf(world, u"FI"_s, 9));
    QVERIFY(!disagreementOf(world, u"GB"_s, 8));
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
