// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/meetinglistmodel.h"
#include "support/meetingfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_MeetingListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<test::TestWorkspace>(); }
    void tellsHowTheyStand();
    void showsOneForum();
    void followsPrecisely();
    void takesAnotherOrder();

private:
    [[nodiscard]] static QString line(const MeetingListModel &model, int row)
    {
        const QModelIndex index = model.index(row, 0);
        return index.data().toString() + u'|' + index.data(MeetingListModel::DaysRole).toString() + u'|'
               + index.data(MeetingListModel::PlaceRole).toString() + u'|'
               + index.data(MeetingListModel::AttendanceRole).toString();
    }

    std::unique_ptr<test::TestWorkspace> m_workspace;
};

void tst_MeetingListModel::tellsHowTheyStand()
{
    MeetingListModel model(**m_workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString first = test::addMeeting(**m_workspace, {2025, 3, 4}, u"1/2025"_s);
    const QString second = test::addMeeting(**m_workspace, {2025, 6, 24}, u"2/2025"_s);
    test::addMeeting(**m_workspace, {2025, 12, 9}, u"3/2025"_s);
    test::addMeeting(**m_workspace, {2024, 12, 9}, u"3/2024"_s);
    Meeting cancelled = *(*m_workspace)->meetings().meeting(second);
    cancelled.isCancelled = true;
    cancelled.end = {2025, 6, 25};
    QVERIFY(MeetingEdits(**m_workspace).change(cancelled));
    model.show(2025, {});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(line(model, 0), u"OSCE IWG 1/2025|4 Mar|Vienna|to be recorded"_s);
    QCOMPARE(line(model, 1), u"OSCE IWG 2/2025|24–25 Jun|Vienna|cancelled"_s);
    QCOMPARE(line(model, 2), u"OSCE IWG 3/2025|9 Dec|Vienna|planned"_s);
    QVERIFY(model.index(0, 0).data(MeetingListModel::IsToBeRecordedRole).toBool());
    QVERIFY(!model.index(2, 0).data(MeetingListModel::IsToBeRecordedRole).toBool());
    QVERIFY(model.index(1, 0).data(MeetingListModel::IsCancelledRole).toBool());
    test::record(**m_workspace, first, {u"HU"_s, u"PL"_s}, Presence::Present);
    QCOMPARE(line(model, 0), u"OSCE IWG 1/2025|4 Mar|Vienna|2 of 57 so far"_s);
    QVERIFY(MeetingEdits(**m_workspace).markRestAbsent(first));
    QCOMPARE(line(model, 0), u"OSCE IWG 1/2025|4 Mar|Vienna|2 of 57"_s);
}

void tst_MeetingListModel::showsOneForum()
{
    test::addMeeting(**m_workspace, {2025, 3, 4}, u"1/2025"_s);
    test::addMeeting(**m_workspace, {2025, 4, 9}, {}, u"cecsp"_s);
    MeetingListModel model(**m_workspace);
    model.show(2025, u"cecsp"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"CECSP"_s);
}

void tst_MeetingListModel::followsPrecisely()
{
    const QString first = test::addMeeting(**m_workspace, {2025, 3, 4}, u"1/2025"_s);
    MeetingListModel model(**m_workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(2025, {});
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    test::addMeeting(**m_workspace, {2025, 1, 20}, u"0/2025"_s);
    QCOMPARE(inserts.size(), 1);
    QCOMPARE(model.indexOf(first).row(), 1);
    test::record(**m_workspace, first, {u"HU"_s}, Presence::Present);
    QCOMPARE(changes.size(), 1);
    QVERIFY((*m_workspace)->undo());
    QCOMPARE(changes.size(), 2);
    QVERIFY((*m_workspace)->undo());
    QCOMPARE(removals.size(), 1);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(resets.size(), 0);
}

void tst_MeetingListModel::takesAnotherOrder()
{
    const QString first = test::addMeeting(**m_workspace, {2025, 3, 4}, u"1/2025"_s);
    test::addMeeting(**m_workspace, {2025, 6, 24}, u"2/2025"_s);
    MeetingListModel model(**m_workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(2025, {});
    Meeting moved = *(*m_workspace)->meetings().meeting(first);
    moved.begin = moved.end = {2025, 10, 1};
    QVERIFY(MeetingEdits(**m_workspace).change(moved));
    QCOMPARE(model.indexOf(first).row(), 1);
}

QTEST_GUILESS_MAIN(tst_MeetingListModel)
#include "tst_meetinglistmodel.moc"
