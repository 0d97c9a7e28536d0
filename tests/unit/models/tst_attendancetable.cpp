// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attendancetable.h"
#include "models/meetingwords.h"
#include "support/meetingfixture.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_AttendanceTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWordsAndKeys_data();
    void readsWordsAndKeys();
    void writesATable();
    void oneValueFillsTheSelection();
    void aTableIsLaidOnItsTarget();
    void whatDoesNotFitIsRefused();
    void detailsStay();
    void guestsAreMeant();

private:
    [[nodiscard]] const MeetingBook &book() const { return (*m_workspace)->meetings(); }

    std::unique_ptr<test::TestWorkspace> m_workspace;
    QString m_first;
    QString m_second;
};

void tst_AttendanceTable::init()
{
    m_workspace = std::make_unique<test::TestWorkspace>();
    m_first = test::addMeeting(**m_workspace, {2025, 3, 4}, u"1/2025"_s);
    m_second = test::addMeeting(**m_workspace, {2025, 4, 9}, {}, u"cecsp"_s);
}

void tst_AttendanceTable::readsWordsAndKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("presence"); // -1 = none
    QTest::newRow("word") << u" Present "_s << int(Presence::Present);
    QTest::newRow("id") << u"not-recorded"_s << int(Presence::NotRecorded);
    QTest::newRow("P") << u"P"_s << int(Presence::Present);
    QTest::newRow("r") << u"r"_s << int(Presence::Remote);
    QTest::newRow("D") << u"D"_s << int(Presence::Represented);
    QTest::newRow("e") << u"e"_s << int(Presence::Excused);
    QTest::newRow("A") << u"A"_s << int(Presence::Absent);
    QTest::newRow("x") << u"x"_s << int(Presence::Present);
    QTest::newRow("dash") << u"–"_s << int(Presence::NotRecorded);
    QTest::newRow("other letter") << u"q"_s << -1;
    QTest::newRow("other word") << u"late"_s << -1;
    QTest::newRow("empty") << QString() << -1;
}

void tst_AttendanceTable::readsWordsAndKeys()
{
    QFETCH(QString, text);
    QFETCH(int, presence);
    const std::optional<Presence> read = presenceFromText(text);
    QCOMPARE(read ? int(*read) : -1, presence);
}

void tst_AttendanceTable::writesATable()
{
    test::record(**m_workspace, m_first, {u"HU"_s}, Presence::Remote);
    const AttendanceBlock block{{u"HU"_s, u"PL"_s}, {m_first, m_second}};
    QCOMPARE(attendanceTable(book(), block, false),
             (QList<QStringList>{{u"remote"_s, QString()}, {QString(), QString()}}));
    QCOMPARE(attendanceTable(book(), block, true).at(0), (QStringList{QString(), u"OSCE IWG 1/2025"_s, u"CECSP"_s}));
    QCOMPARE(attendanceTable(book(), block, true).at(1).at(0), u"Hungary"_s);
}

void tst_AttendanceTable::oneValueFillsTheSelection()
{
    const AttendanceBlock block{{u"HU"_s, u"PL"_s}, {m_first}};
    const auto edits = attendanceEdits(book(), {{u"A"_s}}, block, block);
    QVERIFY(edits);
    QCOMPARE(edits->size(), 2);
    QCOMPARE(edits->at(1).state, u"PL"_s);
    QCOMPARE(edits->at(1).presence, Presence::Absent);
    QVERIFY(attendanceEdits(book(), {{u" "_s}}, block, block)->isEmpty());
}

void tst_AttendanceTable::aTableIsLaidOnItsTarget()
{
    const AttendanceBlock target{{u"HU"_s, u"PL"_s, u"AT"_s}, {m_first, m_second}};
    const auto edits = attendanceEdits(book(), {{u"p"_s, QString()}, {QString(), u"remote"_s}}, {}, target);
    QVERIFY(edits);
    QCOMPARE(edits->size(), 2);
    QCOMPARE(edits->at(0).meeting, m_first);
    QCOMPARE(edits->at(1).meeting, m_second);
    QCOMPARE(edits->at(1).state, u"PL"_s);
    QCOMPARE(edits->at(1).presence, Presence::Remote);
}

void tst_AttendanceTable::whatDoesNotFitIsRefused()
{
    const AttendanceBlock target{{u"HU"_s}, {m_first}};
    QCOMPARE(attendanceEdits(book(), {{u"p"_s}, {u"p"_s}}, target, target).error().code, ErrorCode::ValueNotRecognised);
    const auto unknown = attendanceEdits(book(), {{u"p"_s, u"maybe"_s}}, target, {{u"HU"_s}, {m_first, m_second}});
    QVERIFY(!unknown);
    QVERIFY(unknown.error().context.contains(u"maybe"_s));
}

void tst_AttendanceTable::detailsStay()
{
    Attendance attendance = book().attendance(m_first, u"HU"_s);
    attendance.presence = Presence::Present;
    attendance.delegates = 3;
    attendance.gaveStatement = true;
    QVERIFY(MeetingEdits(**m_workspace).setAttendance({attendance}));
    const QList<Attendance> edits = withPresence(book(), {book().attendance(m_first, u"HU"_s)}, Presence::Remote);
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.at(0).delegates, 3);
    QVERIFY(edits.at(0).gaveStatement);
}

void tst_AttendanceTable::guestsAreMeant()
{
    Attendance albania; // not a member of CECSP
    albania.meeting = m_second;
    albania.state = u"AL"_s;
    Attendance austria = albania;
    austria.state = u"AT"_s;
    QCOMPARE(withPresence(book(), {albania, austria}, Presence::Present).size(), 1);
    QCOMPARE(withPresence(book(), {albania, austria}, Presence::Present).at(0).state, u"AT"_s);
    QCOMPARE(withPresence(book(), {albania}, Presence::Present).at(0).state, u"AL"_s);
}

QTEST_GUILESS_MAIN(tst_AttendanceTable)
#include "tst_attendancetable.moc"
