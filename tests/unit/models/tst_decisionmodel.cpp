// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisionmodel.h"
#include "support/meetingfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_DecisionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsItsOwnThenWhatIsOpenFromBefore();
    void isEdited_data();
    void isEdited();
    void refusesWhatCannotBe();
    void tellsWhatIsOverdue();
    void closesWithTheDay();

private:
    [[nodiscard]] QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }

    std::unique_ptr<test::TestWorkspace> m_workspace;
    std::unique_ptr<DecisionModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QString m_earlier;
    QString m_meeting;
};

void tst_DecisionModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_workspace = std::make_unique<test::TestWorkspace>();
    m_earlier = test::addMeeting(**m_workspace, {2025, 3, 4}, u"1/2025"_s);
    m_meeting = test::addMeeting(**m_workspace, {2025, 6, 24}, u"2/2025"_s);
    m_model = std::make_unique<DecisionModel>(**m_workspace);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setMeeting(m_meeting);
}

void tst_DecisionModel::listsItsOwnThenWhatIsOpenFromBefore()
{
    test::addFollowUp(**m_workspace, m_earlier, u"Circulate the list"_s);
    test::addFollowUp(**m_workspace, m_meeting, u"Write the paper"_s);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(text(0, DecisionModel::Text), u"Write the paper"_s);
    QCOMPARE(text(0, DecisionModel::From), u"this meeting"_s);
    QCOMPARE(text(1, DecisionModel::From), u"OSCE IWG 1/2025 (earlier)"_s);
    QVERIFY(m_model->index(1, 0).data(DecisionModel::IsEarlierRole).toBool());
    const QModelIndex status = m_model->index(1, DecisionModel::StatusColumn);
    QVERIFY(m_model->setData(status, u"Done"_s));
    QCOMPARE(m_model->rowCount(), 1); // done: no longer open from before
    QVERIFY((*m_workspace)->undo());
    QCOMPARE(m_model->rowCount(), 2);
}

void tst_DecisionModel::isEdited_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("kind") << int(DecisionModel::Kind) << QVariant(u"Decision"_s) << u"Decision"_s;
    QTest::newRow("text") << int(DecisionModel::Text) << QVariant(u" Another "_s) << u"Another"_s;
    QTest::newRow("State") << int(DecisionModel::StateColumn) << QVariant(u"Hungary"_s) << u"Hungary"_s;
    QTest::newRow("owner") << int(DecisionModel::Owner) << QVariant(u"Secretariat"_s) << u"Secretariat"_s;
    QTest::newRow("due") << int(DecisionModel::Due) << QVariant(QDate(2025, 12, 1)) << u"1 Dec 2025"_s;
    QTest::newRow("status") << int(DecisionModel::StatusColumn) << QVariant(u"Dropped"_s) << u"Dropped"_s;
}

void tst_DecisionModel::isEdited()
{
    QFETCH(int, column);
    QFETCH(QVariant, value);
    QFETCH(QString, shown);
    test::addFollowUp(**m_workspace, m_meeting, u"Write the paper"_s);
    const QString before = text(0, column);
    QVERIFY(m_model->index(0, column).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(m_model->setData(m_model->index(0, column), value));
    QCOMPARE(text(0, column), shown);
    QVERIFY(!m_model->setData(m_model->index(0, column), value)); // nothing new is no step
    QVERIFY((*m_workspace)->undo());
    QCOMPARE(text(0, column), before);
}

void tst_DecisionModel::refusesWhatCannotBe()
{
    test::addFollowUp(**m_workspace, m_meeting, u"Write the paper"_s);
    QVERIFY(!m_model->setData(m_model->index(0, DecisionModel::Text), u"  "_s));
    QVERIFY(!m_model->setData(m_model->index(0, DecisionModel::StateColumn), u"Wakanda"_s));
    QVERIFY(!m_model->setData(m_model->index(0, DecisionModel::From), u"x"_s));
    QVERIFY(!m_model->index(0, DecisionModel::From).flags().testFlag(Qt::ItemIsEditable));
    QCOMPARE(text(0, DecisionModel::Text), u"Write the paper"_s);
    QCOMPARE(m_model->index(0, DecisionModel::StatusColumn).data(role::kChoices).toStringList(),
             (QStringList{u"Open"_s, u"Done"_s, u"Dropped"_s}));
}

void tst_DecisionModel::tellsWhatIsOverdue()
{
    test::addFollowUp(**m_workspace, m_meeting, u"Late"_s, {2025, 11, 21});
    test::addFollowUp(**m_workspace, m_meeting, u"Today"_s, {2025, 11, 22});
    QVERIFY(m_model->index(0, 0).data(DecisionModel::IsOverdueRole).toBool());
    QVERIFY(!m_model->index(1, 0).data(DecisionModel::IsOverdueRole).toBool());
}

void tst_DecisionModel::closesWithTheDay()
{
    const QString id = test::addFollowUp(**m_workspace, m_meeting, u"Write the paper"_s);
    QVERIFY(m_model->setData(m_model->index(0, DecisionModel::StatusColumn), u"Done"_s));
    QCOMPARE((*m_workspace)->meetings().decision(id)->closedOn, QDate(2025, 11, 22));
    QVERIFY(m_model->setData(m_model->index(0, DecisionModel::StatusColumn), u"Open"_s));
    QVERIFY(!(*m_workspace)->meetings().decision(id)->closedOn.isValid());
}

QTEST_GUILESS_MAIN(tst_DecisionModel)
#include "tst_decisionmodel.moc"
