// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/oscemeasures.h"
#include "support/meetingfixture.h"
#include "support/reviewfixture.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

TableBlock tableOf(const QList<Block> &blocks, const QString &id)
{
    for (const TableBlock &table : test::blocksOf<TableBlock>(blocks)) {
        if (table.id == id)
            return table;
    }
    return {};
}

QStringList columnOf(const TableBlock &table, const QString &title)
{
    QStringList texts;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        for (const QList<DocumentCell> &row : table.rows) {
            if (table.columns.at(column).title == title)
                texts.append(row.at(column).text);
        }
    }
    return texts;
}

void relabel(Workspace &workspace, const QString &id, SharingLabel label)
{
    Meeting meeting = *workspace.meetings().meeting(id);
    meeting.sharing = label;
    if (const Result<void> done = MeetingEdits(workspace).change(meeting); !done)
        qFatal("%s", qUtf8Printable(describeInOneLine(done.error())));
}

} // namespace

class TestSectionMeetings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyWorkspaceSaysSo();
    void numbersAreThoseOfTheDomain();
    void notRecordedIsNotAbsent();
    void plannedAndCancelled();
    void aboveTheCeilingIsLeftOut();
    void circulationNamesNoState();
    void eventsAreListedAndCounted();
    void circulationDoesNotTellOfEachMember();
};

void TestSectionMeetings::anEmptyWorkspaceSaysSo()
{
    const test::ReviewFixture fixture(std::nullopt);
    const QString text = test::textOf(fixture.section(SectionId::Meetings));
    QVERIFY(text.contains(u"It met 0 time(s) in 2025."_s));
    QVERIFY(text.contains(u"No meetings are recorded in 2025."_s));
    QVERIFY(test::textOf(fixture.section(SectionId::Events)).contains(u"No events"_s));
}

void TestSectionMeetings::numbersAreThoseOfTheDomain()
{
    const test::ReviewFixture fixture;
    const QList<Block> blocks = fixture.section(SectionId::Meetings);
    const MeetingBook &book = fixture.workspace->meetings();
    const QDate day(2025, 11, 22);
    const QString text = test::textOf(blocks);
    QVERIFY(text.contains(meetingsHeldText(book, {}, 2025, day)));
    QVERIFY(text.contains(meanAttendance(book, 11, 2025, day).percentText()));

    const TableBlock meetings = tableOf(blocks, u"meetings"_s);
    int recorded = 0;
    for (const Meeting &meeting : book.meetingsOf(2025)) {
        const qsizetype row = columnOf(meetings, u"Meeting"_s).indexOf(book.nameOf(meeting));
        QCOMPARE(row >= 0, meeting.countsFor != osce::kEvents);
        if (row < 0 || attendanceState(book, meeting, day) != AttendanceState::Recorded)
            continue;
        QCOMPARE(columnOf(meetings, u"States attended"_s).at(row), attendanceOfMeeting(book, meeting).countText());
        ++recorded;
    }
    QVERIFY(recorded > 2);

    const TableBlock ofStates = tableOf(blocks, u"attendance-of-states"_s);
    QCOMPARE(ofStates.rows.size(), 57);
    const QStringList states = fixture.document().options.states;
    for (qsizetype i = 0; i < states.size(); ++i) {
        const StateAttendance own = stateAttendance(book, states.at(i), 2025, day, {}, 11);
        QCOMPARE(columnOf(ofStates, u"Attended"_s).at(i), own.rate().of > 0 ? own.rate().countText() : u"–"_s);
        QCOMPARE(columnOf(ofStates, u"Not recorded"_s).at(i), QString::number(own.notRecorded.size()));
    }
    QCOMPARE(test::blocksOf<ChartBlock>(blocks).size(), 1);
    QCOMPARE(test::blocksOf<ChartBlock>(blocks).at(0).chart.categories.size(),
             meetingsHeld(book, 11, 2025, day).size());
}

void TestSectionMeetings::notRecordedIsNotAbsent()
{
    const test::ReviewFixture fixture(std::nullopt);
    const QString id = test::addMeeting(*fixture.workspace, {2025, 3, 4}, u"1/2025"_s);
    test::record(*fixture.workspace, id, {u"HU"_s}, Presence::Present);
    const QList<Block> blocks = fixture.section(SectionId::Meetings);
    QCOMPARE(columnOf(tableOf(blocks, u"meetings"_s), u"States attended"_s),
             QStringList(labelOf(AttendanceState::PartlyRecorded)));
    const TableBlock ofStates = tableOf(blocks, u"attendance-of-states"_s);
    QVERIFY(!columnOf(ofStates, fixture.workspace->meetings().nameOf(*fixture.workspace->meetings().meeting(id)))
                 .contains(labelOf(Presence::Absent)));
    QCOMPARE(columnOf(ofStates, u"Attended"_s).count(u"1 of 1"_s), 1);
    QCOMPARE(columnOf(ofStates, u"Attended"_s).count(u"–"_s), 56);
    QVERIFY(test::blocksOf<ChartBlock>(blocks).isEmpty());
}

void TestSectionMeetings::plannedAndCancelled()
{
    const test::ReviewFixture fixture(std::nullopt);
    test::addMeeting(*fixture.workspace, {2025, 12, 4}, u"1/2025"_s);
    const QList<Block> blocks = fixture.section(SectionId::Meetings);
    QCOMPARE(columnOf(tableOf(blocks, u"meetings"_s), u"States attended"_s),
             QStringList(labelOf(AttendanceState::Planned)));
    QVERIFY(tableOf(blocks, u"attendance-of-states"_s).rows.isEmpty());
}

void TestSectionMeetings::aboveTheCeilingIsLeftOut()
{
    test::ReviewFixture fixture(std::nullopt);
    const QString open = test::addMeeting(*fixture.workspace, {2025, 3, 4}, u"1/2025"_s);
    const QString secret = test::addMeeting(*fixture.workspace, {2025, 6, 4}, u"2/2025"_s);
    for (const QString &id : {open, secret})
        test::record(*fixture.workspace, id, fixture.workspace->participants().participatingStates(2025),
                     Presence::Present);
    relabel(*fixture.workspace, open, SharingLabel::Green);
    relabel(*fixture.workspace, secret, SharingLabel::Red);
    fixture.options.ceiling = SharingLabel::Amber;
    const QList<Block> blocks = fixture.section(SectionId::Meetings);
    const QString text = test::textOf(blocks);
    QVERIFY(text.contains(u"It met 2 time(s) in 2025."_s)); // counts take in all
    QVERIFY(text.contains(u"1/2025"_s));
    QVERIFY(!text.contains(u"2/2025"_s));
    QCOMPARE(columnOf(tableOf(blocks, u"attendance-of-states"_s), u"Attended"_s).count(u"1 of 1"_s), 57);
    QCOMPARE(test::blocksOf<ChartBlock>(blocks).at(0).chart.categories.size(), 1);
    QCOMPARE(fixture.document().leftOut.size(), 1);
    QVERIFY(fixture.document().leftOut.at(0).name.contains(u"2/2025"_s));
}

void TestSectionMeetings::circulationNamesNoState()
{
    test::ReviewFixture fixture;
    fixture.options.edition = Edition::Circulation;
    const QList<Block> blocks = fixture.section(SectionId::Meetings) + fixture.section(SectionId::Events);
    const QString text = test::textOf(blocks);
    QVERIFY(!tableOf(blocks, u"meetings"_s).rows.isEmpty());
    QVERIFY(!tableOf(blocks, u"events"_s).rows.isEmpty());
    QVERIFY(tableOf(blocks, u"attendance-of-states"_s).rows.isEmpty());
    for (const State &state : fixture.workspace->participants().states())
        QVERIFY2(!text.contains(state.name.text()), qPrintable(state.name.text()));
}

void TestSectionMeetings::eventsAreListedAndCounted()
{
    const test::ReviewFixture fixture;
    const QList<Block> blocks = fixture.section(SectionId::Events);
    const MeetingBook &book = fixture.workspace->meetings();
    const MeetingFigures figures = meetingFigures(book, osce::kEvents, 2025, {2025, 11, 22});
    QVERIFY(!figures.held.isEmpty());
    QVERIFY(test::textOf(blocks).contains(u"%1 event(s) held in 2025"_s.arg(figures.held.size())));
    int byKind = 0;
    for (const QString &count : columnOf(tableOf(blocks, u"events-by-kind"_s), u"Events held"_s))
        byKind += count.toInt();
    QCOMPARE(byKind, int(figures.held.size()));
    QCOMPARE(tableOf(blocks, u"events"_s).rows.size(),
             figures.held.size() + figures.planned.size() + figures.cancelled.size());
}

void TestSectionMeetings::circulationDoesNotTellOfEachMember()
{
    test::ReviewFixture fixture(std::nullopt);
    const QString id = test::addMeeting(*fixture.workspace, {2025, 3, 4}, {}, u"v4"_s);
    test::record(*fixture.workspace, id, {u"CZ"_s, u"HU"_s, u"PL"_s, u"SK"_s}, Presence::Present);
    QCOMPARE(columnOf(tableOf(fixture.section(SectionId::Meetings), u"meetings"_s), u"States attended"_s),
             QStringList(u"4 of 4"_s));
    fixture.options.edition = Edition::Circulation;
    QCOMPARE(columnOf(tableOf(fixture.section(SectionId::Meetings), u"meetings"_s), u"States attended"_s),
             QStringList(u"–"_s));
}

QTEST_GUILESS_MAIN(TestSectionMeetings)
#include "tst_sectionmeetings.moc"
