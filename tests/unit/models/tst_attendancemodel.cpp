// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attendancemodel.h"
#include "support/meetingfixture.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_AttendanceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isEmptyWithoutMeetings();
    void listsEverybodyExpectedThenGuests();
    void tellsWhoIsNotExpected();
    void countsWhatIsRecorded();
    void sortsByCountOnly();
    void changesOneRowOnly();
    void isEditable();
    void refusesNonsense();
    void isReadOnlyWhereTheWorkspaceIs();
    void takesOtherOrders();
    void holdsAWholeYear();

private:
    [[nodiscard]] QModelIndex cell(const QString &meeting, const QString &state) const
    {
        return m_model->indexOf({meeting, state});
    }
    [[nodiscard]] QString attended(const QString &state) const { return cell({}, state).data().toString(); }

    std::unique_ptr<test::TestWorkspace> m_workspace;
    std::unique_ptr<AttendanceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_AttendanceModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_workspace = std::make_unique<test::TestWorkspace>();
    m_model = std::make_unique<AttendanceModel>(**m_workspace);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->show(2025, {});
}

void tst_AttendanceModel::isEmptyWithoutMeetings()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), 0);
    test::addMeeting(**m_workspace, {2024, 3, 4}, u"1/2024"_s);
    QCOMPARE(m_model->rowCount(), 0);
}

void tst_AttendanceModel::listsEverybodyExpectedThenGuests()
{
    const QString meeting = test::addMeeting(**m_workspace, {2025, 3, 4}, u"1/2025"_s);
    QCOMPARE(m_model->rowCount(), 57);
    QCOMPARE(m_model->columnCount(), 2);
    QCOMPARE(m_model->headerData(0, Qt::Vertical).toString(), u"Albania"_s);
    QCOMPARE(m_model->headerData(0, Qt::Horizontal).toString(), u"OSCE IWG 1/2025"_s);
    QCOMPARE(m_model->headerData(0, Qt::Horizontal, AttendanceModel::DaysRole).toString(), u"4 Mar"_s);
    QCOMPARE(m_model->headerData(1, Qt::Horizontal).toString(), u"Attended"_s);
    test::record(**m_workspace, meeting, {u"JP"_s}, Presence::Present);
    QCOMPARE(m_model->rowCount(), 58);
    QCOMPARE(m_model->headerData(57, Qt::Vertical).toString(), u"Japan"_s);
    QVERIFY(!cell(meeting, u"JP"_s).data(AttendanceModel::IsExpectedRole).toBool());
}

void tst_AttendanceModel::tellsWhoIsNotExpected()
{
    test::addMeeting(**m_workspace, {2025, 3, 4}, u"1/2025"_s);
    const QString platform = test::addMeeting(**m_workspace, {2025, 4, 9}, {}, u"cecsp"_s);
    QVERIFY(cell(platform, u"CZ"_s).data(AttendanceModel::IsExpectedRole).toBool());
    QVERIFY(!cell(platform, u"AL"_s).data(AttendanceModel::IsExpectedRole).toBool());
    m_model->show(2025, u"cecsp"_s);
    QCOMPARE(m_model->rowCount(), 5);
}

void tst_AttendanceModel::countsWhatIsRecorded()
{
    const QString first = test::addMeeting(**m_workspace, {2025, 3, 4}, u"1/2025"_s);
    const QString second = test::addMeeting(**m_workspace, {2025, 6, 24}, u"2/2025"_s);
    QCOMPARE(attended(u"HU"_s), QString());
    test::record(**m_workspace, first, {u"HU"_s}, Presence::Represented);
    QCOMPARE(attended(u"HU"_s), u"1 of 1"_s);
    test::record(**m_workspace, second, {u"HU"_s}, Presence::Excused);
    QCOMPARE(attended(u"HU"_s), u"1 of 2"_s);
    QCOMPARE(cell(first, u"HU"_s).data().toString(), u"represented"_s);
    QCOMPARE(cell(first, u"HU"_s).data(Qt::AccessibleTextRole).toString(), u"Hungary, OSCE IWG 1/2025: represented"_s);
    QVERIFY((*m_workspace)->undo());
    QCOMPARE(attended(u"HU"_s), u"1 of 1"_s);
}

void tst_AttendanceModel::sortsByCountOnly()
{
    const QString first = test::addMeeting(**m_workspace, {2025, 3, 4}, u"1/2025"_s);
    const QString second = test::addMeeting(**m_workspace, {2025, 6, 24}, u"2/2025"_s);
    test::record(**m_workspace, first, {u"HU"_s, u"PL"_s, u"AT"_s}, Presence::Present);
    test::record(**m_workspace, second, {u"HU"_s}, Presence::Present);
    test::record(**m_workspace, second, {u"PL"_s}, Presence::Absent);
    const auto value = [&](const QString &state) { return cell({}, state).data(role::kSort).toInt(); };
    QVERIFY(value(u"HU"_s) > value(u"AT"_s));
    QVERIFY(value(u"AT"_s) > value(u"PL"_s)); // 1 of 1 before 1 of 2
}

void tst_AttendanceModel::changesOneRowOnly()
{
    const QString meeting = test::addMeeting(**m_workspace, {2025, 3, 4}, u"1/2025"_s);
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    test::record(**m_workspace, meeting, {u"HU"_s}, Presence::Present);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), cell(meeting, u"HU"_s).row());
    QCOMPARE(changes.at(0).at(1).toModelIndex().row(), cell(meeting, u"HU"_s).row());
    QCOMPARE(resets.size(), 0);
}

void tst_AttendanceModel::isEditable()
{
    const QString meeting = test::addMeeting(**m_workspace, {2025, 3, 4}, u"1/2025"_s);
    const QModelIndex hungary = cell(meeting, u"HU"_s);
    QVERIFY(hungary.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!cell({}, u"HU"_s).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(m_model->setData(hungary, u"r"_s));
    QCOMPARE(hungary.data(AttendanceModel::PresenceRole).toInt(), int(Presence::Remote));
    QVERIFY(m_model->setData(hungary, u"Excused"_s));
    QCOMPARE((*m_workspace)->meetings().attendance(meeting, u"HU"_s).presence, Presence::Excused);
    QVERIFY(m_model->setData(hungary, u"–"_s));
    QVERIFY((*m_workspace)->meetings().attendanceOf(meeting).isEmpty());
}

void tst_AttendanceModel::refusesNonsense()
{
    const QString meeting = test::addMeeting(**m_workspace, {2025, 3, 4}, u"1/2025"_s);
    QVERIFY(!m_model->setData(cell(meeting, u"HU"_s), u"perhaps"_s));
    QVERIFY(!m_model->setData(cell({}, u"HU"_s), u"present"_s));
    QVERIFY(!m_model->setData({}, u"present"_s));
    QVERIFY((*m_workspace)->meetings().attendanceOf(meeting).isEmpty());
}

void tst_AttendanceModel::isReadOnlyWhereTheWorkspaceIs()
{
    const QString meeting = test::addMeeting(**m_workspace, {2025, 3, 4}, u"1/2025"_s);
    m_tester.reset();
    m_model.reset();
    m_workspace->reopen(OpenMode::ReadOnly);
    m_model = std::make_unique<AttendanceModel>(**m_workspace);
    m_model->show(2025, {});
    const QSignalSpy refusals(m_model.get(), &AttendanceModel::editRefused);
    QVERIFY(!cell(meeting, u"HU"_s).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_model->setData(cell(meeting, u"HU"_s), u"present"_s));
    QCOMPARE(refusals.size(), 1);
}

void tst_AttendanceModel::takesOtherOrders()
{
    test::addMeeting(**m_workspace, {2025, 3, 4}, u"1/2025"_s);
    m_model->setOrder(StateOrder::FrenchProtocol);
    QCOMPARE(m_model->headerData(1, Qt::Vertical).toString(), u"Germany"_s); // Allemagne
}

void tst_AttendanceModel::holdsAWholeYear()
{
    QStringList meetings;
    for (int i = 0; i < 30; ++i)
        meetings.append(test::addMeeting(**m_workspace, QDate(2025, 1, 10).addDays(i * 10), u"%1/2025"_s.arg(i + 1)));
    for (const QString &meeting : meetings)
        test::record(**m_workspace, meeting, (*m_workspace)->participants().participatingStates(2025),
                     Presence::Present);
    QCOMPARE(m_model->rowCount(), 57);
    QCOMPARE(m_model->columnCount(), 31);
    QElapsedTimer time;
    time.start();
    test::record(**m_workspace, meetings.at(3), {u"HU"_s}, Presence::Absent);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QVERIFY(!m_model->index(row, m_model->attendedColumn()).data().toString().isEmpty());
    QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(attended(u"PL"_s), u"30 of 30"_s);
}

QTEST_GUILESS_MAIN(tst_AttendanceModel)
#include "tst_attendancemodel.moc"
