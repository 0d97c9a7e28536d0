// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixtures.h"
#include "domain/overview.h"

#include <QTest>

#include <map>

using namespace tessera;
using namespace tessera::fixtures;

namespace {

const QDate kToday{2025, 11, 22};

/// Three measures and a handful of States; put together before the figures are asked for.
struct OverviewWorld {
    Framework framework = fixtures::framework();
    Participants participants = fixtures::participants();
    QList<Assessment> assessments;
    QList<Submission> submissions;
    QList<Contact> contacts;
    QList<Confirmation> events;
    MeetingBook::Content meetings;
    Rules rules;

    template <typename Question>
    auto ask(const Question &question) const
    {
        const ContactBook contactBook(contacts, events, {}, {}, {});
        const MeetingBook meetingBook(participants, meetings);
        std::map<int, YearRecords> years;
        const auto matrix = [&](int year) {
            return YearMatrix(framework, participants, years.try_emplace(year, recordsOf(year)).first->second);
        };
        return question(ProgressSources{framework, participants, matrix, contactBook, meetingBook, rules, kToday,
                                        SharingLabel::Green});
    }

    [[nodiscard]] YearRecords recordsOf(int year) const
    {
        QList<Assessment> cells;
        QList<Submission> made;
        std::copy_if(assessments.begin(), assessments.end(), std::back_inserter(cells),
                     [year](const Assessment &cell) { return cell.year == year; });
        std::copy_if(submissions.begin(), submissions.end(), std::back_inserter(made),
                     [year](const Submission &submission) { return submission.year == year; });
        return {u"test"_s, year, cells, {}, {}, made};
    }

    [[nodiscard]] Figure figure(const QString &id, int year = 2025, int comparedYear = 0) const
    {
        return found(id,
                     ask([&](const ProgressSources &sources) { return overviewFigures(sources, year, comparedYear); }));
    }
    [[nodiscard]] Figure figureOf(const QString &state, const QString &id, int year = 2025, int comparedYear = 0) const
    {
        return found(
            id, ask([&](const ProgressSources &sources) { return stateFigures(sources, state, year, comparedYear); }));
    }

    static Figure found(const QString &id, const QList<Figure> &figures)
    {
        for (const Figure &figure : figures) {
            if (figure.id == id)
                return figure;
        }
        qFatal("no figure %s", qUtf8Printable(id));
        return {};
    }
};

QStringList keysOf(const QList<RecordId> &records, RecordKind kind)
{
    QStringList keys;
    for (const RecordId &record : records)
        keys.append(record.kind == kind ? record.key : u"another kind"_s);
    return keys;
}

Assessment implemented(const QString &state, int measure, int year = 2025)
{
    return assessment(state, measure, year, Status::Implemented);
}

const int kStates = 8; ///< participating States of the fixture in 2025

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yearsAreJudgedOnADay();
    void figuresHaveTheirFormula();
    void emptyRecordsGiveFiguresToo();
    void averageImplementation();
    void averageSinceAnotherYear();
    void nominatedStates();
    void nominationsSinceAnotherYear();
    void confirmedStates();
    void overdueContactsAreTold();
    void meetingsHeld();
    void meetingsSinceAnotherYear();
    void submissionsReceived();
    void submissionsOfStatesThatTakePart();
    void figuresOfChosenStates();
    void changeIsApartFromTheNote();
    void measuresOfAState();
    void contactsOfAState();
    void neverConfirmedIsOverdue();
    void meetingsOfAState();
};

void TestOverview::yearsAreJudgedOnADay()
{
    QCOMPARE(judgedDay(2025, kToday), kToday);
    QCOMPARE(judgedDay(2024, kToday), QDate(2024, 12, 31));
    QCOMPARE(judgedDay(2026, kToday), kToday);
}

void TestOverview::figuresHaveTheirFormula()
{
    OverviewWorld world;
    const QList<Figure> figures = world.ask([](const ProgressSources &sources) {
        return overviewFigures(sources, 2025, 2024);
    }) + world.ask([](const ProgressSources &sources) { return stateFigures(sources, u"FI"_s, 2025, 2024); });
    QStringList ids;
    for (const Figure &figure : figures) {
        ids.append(figure.id);
        QVERIFY2(!figure.label.isEmpty() && !figure.value.isEmpty() && !figure.behind.formula.isEmpty(),
                 qPrintable(figure.id));
        QVERIFY2(figure.behind.formula.startsWith(figure.words), qPrintable(figure.id));
    }
    QCOMPARE(ids, QStringList({u"average-implementation"_s, u"nominated"_s, u"confirmed"_s, u"meetings"_s,
                               u"submissions"_s, u"measures"_s, u"contacts"_s, u"attended"_s}));
}

void TestOverview::emptyRecordsGiveFiguresToo()
{
    OverviewWorld world;
    QCOMPARE(world.figure(u"average-implementation"_s).value, u"0.0\u00a0%"_s);
    QCOMPARE(world.figure(u"nominated"_s).value, u"0 of 8"_s);
    QCOMPARE(world.figure(u"confirmed"_s).value, u"0 of 8"_s);
    QCOMPARE(world.figure(u"meetings"_s).value, u"0 of 3"_s);
    QCOMPARE(world.figure(u"submissions"_s).value, u"0 of 8"_s);
    QCOMPARE(world.figureOf(u"FI"_s, u"contacts"_s).value, u"none"_s);
    QCOMPARE(world.figureOf(u"FI"_s, u"attended"_s).value, u"none recorded"_s);
    for (const char *id : {"average-implementation", "nominated", "confirmed", "meetings", "submissions"}) {
        QVERIFY(world.figure(QLatin1String(id)).behind.isEmpty());
        QVERIFY(!world.figure(QLatin1String(id)).isOverdue);
    }
    QCOMPARE(world.figure(u"average-implementation"_s, 2012).value, u"–"_s); // before the first measure
}

void TestOverview::averageImplementation()
{
    OverviewWorld world;
    world.assessments = {implemented(u"PL"_s, 8),
                         implemented(u"FI"_s, 12),
                         implemented(u"FI"_s, 1),
                         assessment(u"GB"_s, 1, 2025, Status::NotApplicable),
                         assessment(u"GB"_s, 8, 2025, Status::PartlyImplemented),
                         implemented(u"FI"_s, 8, 2024),
                         implemented(u"JP"_s, 8)};
    const Figure figure = world.figure(u"average-implementation"_s);
    QCOMPARE(figure.value, (Rate{3, kStates * 3 - 1}.percentText()));
    QVERIFY(figure.note.isEmpty());
    QCOMPARE(figure.behind.year, 2025);
    QCOMPARE(figure.behind.cells, QList<CellPlace>({{u"FI"_s, 1}, {u"FI"_s, 12}, {u"PL"_s, 8}}));
    QVERIFY2(figure.behind.formula.contains(u"3 / (24 − 1)"), qPrintable(figure.behind.formula));
}

void TestOverview::averageSinceAnotherYear()
{
    OverviewWorld world;
    world.assessments = {implemented(u"FI"_s, 8, 2024), implemented(u"FI"_s, 1), implemented(u"FI"_s, 8)};
    const QString id = u"average-implementation"_s;
    QCOMPARE(world.figure(id, 2025, 2024).note, u"▲ 4.2 points since 2024"_s); // 2/24 - 1/24
    QCOMPARE(world.figure(id, 2024, 2025).note, u"▼ 4.2 points since 2025"_s);
    QCOMPARE(world.figure(id, 2025, 2025).note, u"as in 2025"_s);
    QCOMPARE(world.figure(id, 2025, 2012).note, QString()); // nothing to compare with
    QVERIFY(!world.figure(id, 2024, 2025).isOverdue);
}

void TestOverview::nominatedStates()
{
    OverviewWorld world;
    world.contacts = {contact(u"a"_s, u"FI"_s),
                      contact(u"b"_s, u"FI"_s, role::kUnDiplomatic),
                      contact(u"c"_s, u"PL"_s, role::kUnDiplomatic),
                      contact(u"d"_s, u"GB"_s, role::kOscePolicy, {2020, 1, 1}, {2025, 11, 21}),
                      contact(u"e"_s, u"NL"_s, role::kOsceTechnical, {2025, 11, 23}),
                      contact(u"f"_s, u"JP"_s)};
    const Figure figure = world.figure(u"nominated"_s);
    QCOMPARE(figure.value, u"1 of 8"_s);
    QCOMPARE(figure.note, u"12.5\u00a0%"_s);
    // Only who makes the number: not the other contacts of the State.
    QCOMPARE(keysOf(figure.behind.records, RecordKind::Contact), QStringList{u"a"_s});
    QVERIFY(figure.behind.formula.endsWith(u"1 of 8 = 12.5\u00a0%"));
    QCOMPARE(world.figure(u"nominated"_s, 2024).value, u"2 of 8"_s); // on its last day
}

void TestOverview::nominationsSinceAnotherYear()
{
    OverviewWorld world;
    world.contacts = {contact(u"a"_s, u"FI"_s), contact(u"b"_s, u"PL"_s, role::kOscePolicy, {2025, 2, 1})};
    QCOMPARE(world.figure(u"nominated"_s, 2025, 2024).note, u"▲ 1 since 2024"_s);
    QCOMPARE(world.figure(u"nominated"_s, 2024, 2025).note, u"▼ 1 since 2025"_s);
    QCOMPARE(world.figure(u"nominated"_s, 2024, 2023).note, u"as in 2023"_s);
}

void TestOverview::confirmedStates()
{
    OverviewWorld world;
    world.contacts = {contact(u"a"_s, u"FI"_s), contact(u"b"_s, u"FI"_s, role::kOsceTechnical),
                      contact(u"c"_s, u"PL"_s), contact(u"d"_s, u"FI"_s, role::kUnTechnical)};
    world.events = {confirmed(u"a"_s, {2024, 12, 1}), confirmed(u"b"_s, {2025, 10, 1}), // a is due soon, but in time
                    confirmed(u"c"_s, {2025, 11, 22})};
    const Figure figure = world.figure(u"confirmed"_s);
    QCOMPARE(figure.value, u"2 of 8"_s);
    QVERIFY(figure.note.isEmpty());
    QVERIFY(!figure.isOverdue);
    QCOMPARE(keysOf(figure.behind.records, RecordKind::Contact), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    // At the end of 2024 that of Finland's other contact and Poland's had not been confirmed.
    QCOMPARE(world.figure(u"confirmed"_s, 2024).value, u"0 of 8"_s);
    QCOMPARE(world.figure(u"confirmed"_s, 2025, 2024).note, u"▲ 2 since 2024"_s);
    world.rules.confirmationMonths = 6;
    QVERIFY(world.figure(u"confirmed"_s).label.contains(u'6'));
    QCOMPARE(world.figure(u"confirmed"_s).value, u"1 of 8"_s);
}

void TestOverview::overdueContactsAreTold()
{
    OverviewWorld world;
    world.contacts = {contact(u"a"_s, u"FI"_s), contact(u"b"_s, u"FI"_s, role::kOsceTechnical),
                      contact(u"c"_s, u"PL"_s)};
    world.events = {confirmed(u"a"_s, {2025, 11, 1}), confirmed(u"b"_s, {2024, 11, 21}),
                    confirmed(u"c"_s, {2025, 11, 1})};
    const Figure figure = world.figure(u"confirmed"_s, 2025, 2024);
    QCOMPARE(figure.value, u"1 of 8"_s);
    QVERIFY(figure.isOverdue);
    QCOMPARE(figure.note, u"1 contact(s) overdue"_s);
    QCOMPARE(keysOf(figure.behind.records, RecordKind::Contact), QStringList{u"c"_s});
}

void TestOverview::meetingsHeld()
{
    OverviewWorld world;
    world.meetings.meetings = {meeting(u"1"_s, {2025, 3, 4}), meeting(u"2"_s, {2025, 6, 4}),
                               meeting(u"3"_s, {2025, 12, 4}), meeting(u"w"_s, {2025, 4, 4}, 12),
                               meeting(u"4"_s, {2024, 3, 4})};
    Figure figure = world.figure(u"meetings"_s);
    QCOMPARE(figure.value, u"2 of 3"_s);
    QVERIFY(figure.note.isEmpty());
    QCOMPARE(keysOf(figure.behind.records, RecordKind::Meeting), QStringList({u"1"_s, u"2"_s}));
    QVERIFY2(figure.behind.formula.contains(u"It met 2 time(s) in 2025"), qPrintable(figure.behind.formula));
    // Of the first meeting everybody expected is recorded; the second one does not count yet.
    const QStringList states = world.participants.participatingStatesOn({2025, 3, 4});
    for (const QString &state : states)
        world.meetings.attendance.append(
            attendance(u"1"_s, state, state == u"FI"_s ? Presence::Excused : Presence::Present));
    world.meetings.attendance.append(attendance(u"2"_s, u"FI"_s, Presence::Present));
    figure = world.figure(u"meetings"_s, 2025, 2024);
    QCOMPARE(figure.note, (u"mean attendance "_s + Rate{kStates - 1, kStates}.percentText()));
    QVERIFY(!figure.isOverdue);
}

void TestOverview::meetingsSinceAnotherYear()
{
    OverviewWorld world;
    world.meetings.meetings = {meeting(u"1"_s, {2025, 3, 4}), meeting(u"2"_s, {2025, 6, 4}),
                               meeting(u"4"_s, {2024, 3, 4})};
    QCOMPARE(world.figure(u"meetings"_s, 2025, 2024).note, u"▲ 1 since 2024"_s);
    world.meetings.meetings[0].isCancelled = true;
    QCOMPARE(world.figure(u"meetings"_s, 2025, 2024).note, u"as in 2024"_s);
    world.rules.meetingsAsked = 1;
    QCOMPARE(world.figure(u"meetings"_s).value, u"1 of 1"_s);
}

void TestOverview::submissionsReceived()
{
    OverviewWorld world;
    world.submissions = {submission(u"PL"_s, 2025, Stage::Accepted), submission(u"FI"_s, 2025, Stage::Submitted),
                         submission(u"GB"_s, 2025, Stage::ChangesAsked), submission(u"NL"_s, 2025, Stage::Draft),
                         submission(u"FI"_s, 2024, Stage::Accepted)};
    const Figure figure = world.figure(u"submissions"_s);
    QCOMPARE(figure.value, u"3 of 8"_s);
    QCOMPARE(figure.note, u"5 outstanding"_s);
    QCOMPARE(figure.behind.year, 2025);
    // In the order of their names.
    QCOMPARE(
        keysOf(figure.behind.records, RecordKind::Submission),
        QStringList({keyOf(world.submissions.at(1)), keyOf(world.submissions.at(0)), keyOf(world.submissions.at(2))}));
    QCOMPARE(world.figure(u"submissions"_s, 2025, 2024).note, u"▲ 2 since 2024"_s);
}

void TestOverview::submissionsOfStatesThatTakePart()
{
    OverviewWorld world;
    world.submissions = {submission(u"JP"_s, 2025, Stage::Submitted), submission(u"CS"_s, 2025, Stage::Submitted)};
    QCOMPARE(world.figure(u"submissions"_s).value, u"0 of 8"_s);
    QVERIFY(world.figure(u"submissions"_s).behind.records.isEmpty());
}

void TestOverview::figuresOfChosenStates()
{
    OverviewWorld world;
    world.assessments = {implemented(u"FI"_s, 8), implemented(u"PL"_s, 8), implemented(u"GB"_s, 8)};
    world.contacts = {contact(u"a"_s, u"FI"_s), contact(u"b"_s, u"GB"_s)};
    world.events = {confirmed(u"a"_s, {2025, 11, 1}), confirmed(u"b"_s, {2025, 11, 1})};
    world.submissions = {submission(u"PL"_s, 2025, Stage::Accepted), submission(u"GB"_s, 2025, Stage::Accepted)};
    world.meetings.meetings = {meeting(u"1"_s, {2025, 3, 4})};
    world.meetings.attendance = {attendance(u"1"_s, u"FI"_s, Presence::Present),
                                 attendance(u"1"_s, u"PL"_s, Presence::Absent)};
    const QList<Figure> figures = world.ask([](const ProgressSources &sources) {
        return overviewFigures(sources, 2025, 0, {u"FI"_s, u"PL"_s});
    });
    QCOMPARE(OverviewWorld::found(u"average-implementation"_s, figures).rate, (Rate{2, 6}));
    QCOMPARE(OverviewWorld::found(u"average-implementation"_s, figures).behind.cells.size(), 2);
    QCOMPARE(OverviewWorld::found(u"nominated"_s, figures).value, u"1 of 2"_s);
    QCOMPARE(OverviewWorld::found(u"confirmed"_s, figures).value, u"1 of 2"_s);
    QCOMPARE(OverviewWorld::found(u"submissions"_s, figures).value, u"1 of 2"_s);
    // Of both the attendance is recorded, whatever is missing of the others.
    QCOMPARE(OverviewWorld::found(u"meetings"_s, figures).note, u"mean attendance 50.0\u00a0%"_s);
    QCOMPARE(world.figure(u"submissions"_s).rate, (Rate{2, kStates}));
}

void TestOverview::changeIsApartFromTheNote()
{
    OverviewWorld world;
    world.contacts = {contact(u"a"_s, u"FI"_s), contact(u"b"_s, u"FI"_s, role::kOsceTechnical)};
    world.events = {confirmed(u"a"_s, {2025, 11, 1}), confirmed(u"b"_s, {2024, 1, 1})};
    const Figure figure = world.figure(u"confirmed"_s, 2025, 2024);
    QVERIFY(figure.isOverdue);
    QVERIFY(figure.countsStates);
    QCOMPARE(figure.rate, (Rate{0, kStates}));
    QCOMPARE(figure.before, (Rate{0, kStates}));
    QCOMPARE(figure.change, u"as in 2024"_s);
    QVERIFY(world.figure(u"confirmed"_s).change.isEmpty());
    QVERIFY(!world.figure(u"average-implementation"_s).countsStates);
}

void TestOverview::measuresOfAState()
{
    OverviewWorld world;
    world.assessments = {implemented(u"FI"_s, 8), implemented(u"FI"_s, 1), implemented(u"PL"_s, 1),
                         assessment(u"FI"_s, 12, 2025, Status::NotApplicable), implemented(u"FI"_s, 1, 2024)};
    const Figure figure = world.figureOf(u"FI"_s, u"measures"_s, 2025, 2024);
    QCOMPARE(figure.value, u"2 of 2"_s);
    QCOMPARE(figure.note, u"▲ 1 since 2024"_s);
    QCOMPARE(figure.behind.cells, QList<CellPlace>({{u"FI"_s, 1}, {u"FI"_s, 8}}));
    QCOMPARE(figure.behind.year, 2025);
    QVERIFY(world.figureOf(u"FI"_s, u"measures"_s).note.isEmpty());
}

void TestOverview::contactsOfAState()
{
    OverviewWorld world;
    world.contacts = {contact(u"a"_s, u"FI"_s), contact(u"b"_s, u"FI"_s, role::kUnDiplomatic), contact(u"c"_s, u"PL"_s),
                      contact(u"d"_s, u"FI"_s, role::kOscePolicy, {2020, 1, 1}, {2025, 1, 1})};
    world.events = {confirmed(u"a"_s, {2025, 10, 1}), confirmed(u"b"_s, {2025, 10, 1})};
    Figure figure = world.figureOf(u"FI"_s, u"contacts"_s);
    QCOMPARE(figure.value, u"2 of 2"_s);
    QVERIFY(!figure.isOverdue);
    QVERIFY(figure.note.isEmpty());
    QCOMPARE(keysOf(figure.behind.records, RecordKind::Contact), QStringList({u"a"_s, u"b"_s}));
    world.events = {confirmed(u"a"_s, {2025, 10, 1}), confirmed(u"b"_s, {2024, 11, 12})};
    figure = world.figureOf(u"FI"_s, u"contacts"_s);
    QCOMPARE(figure.value, u"1 of 2"_s);
    QVERIFY(figure.isOverdue);
    QCOMPARE(figure.note, u"10 day(s) overdue"_s);
}

void TestOverview::neverConfirmedIsOverdue()
{
    OverviewWorld world;
    world.contacts = {contact(u"a"_s, u"FI"_s, role::kOscePolicy, {2025, 11, 20})};
    const Figure figure = world.figureOf(u"FI"_s, u"contacts"_s);
    QCOMPARE(figure.value, u"0 of 1"_s);
    QCOMPARE(figure.note, u"2 day(s) overdue"_s);
    QVERIFY(figure.isOverdue);
}

void TestOverview::meetingsOfAState()
{
    OverviewWorld world;
    world.meetings.meetings = {meeting(u"1"_s, {2025, 3, 4}), meeting(u"2"_s, {2025, 6, 4}),
                               meeting(u"3"_s, {2025, 9, 4}), meeting(u"4"_s, {2025, 12, 4}),
                               meeting(u"w"_s, {2025, 4, 4}, 12)};
    world.meetings.attendance = {
        attendance(u"1"_s, u"FI"_s, Presence::Remote), attendance(u"2"_s, u"FI"_s, Presence::Absent),
        attendance(u"3"_s, u"PL"_s, Presence::Present), attendance(u"w"_s, u"FI"_s, Presence::Present)};
    const Figure figure = world.figureOf(u"FI"_s, u"attended"_s);
    QCOMPARE(figure.value, u"1 of 2"_s);
    QCOMPARE(figure.note, u"1 not recorded yet"_s);
    QCOMPARE(keysOf(figure.behind.records, RecordKind::Meeting), QStringList({u"1"_s, u"2"_s}));
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
