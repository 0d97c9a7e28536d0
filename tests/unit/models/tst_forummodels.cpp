// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forumchairsmodel.h"
#include "models/forummembersmodel.h"
#include "models/forummodel.h"
#include "models/meetingdocumentmodel.h"
#include "models/pastedstatesmodel.h"
#include "support/meetingfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

class tst_ForumModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<test::TestWorkspace>(); }
    void forumsOfTheCatalogueComeFirst();
    void membersHaveDays();
    void aNewChairEndsTheOneBefore();
    void aChairMayBeVacant();
    void documentsComeAndGo();
    void pastedStatesTellWhoTheyAre();

private:
    std::unique_ptr<test::TestWorkspace> m_workspace;
};

void tst_ForumModels::forumsOfTheCatalogueComeFirst()
{
    ForumModel model(**m_workspace);
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const int before = model.rowCount();
    QVERIFY(before >= 3);
    Forum own;
    own.title = own.shortTitle = LocalisedText({{u"en"_s, u"Friends of CBM 15"_s}});
    own.memberGroup = u"V4"_s;
    QVERIFY(MeetingEdits(**m_workspace).setForum(own));
    QCOMPARE(model.rowCount(), before + 1);
    QVERIFY(!model.entries().constLast().isOfCatalogue);
    Forum changed = *(*m_workspace)->meetings().forum(u"cecsp"_s);
    changed.chairs.clear();
    QVERIFY(MeetingEdits(**m_workspace).setForum(changed));
    QVERIFY(model.indexOf(u"cecsp"_s).data().toString().contains(u"(changed)"_s));
    QVERIFY(MeetingEdits(**m_workspace).removeForum(u"cecsp"_s));
    QCOMPARE(model.indexOf(u"cecsp"_s).data().toString(), u"CECSP"_s);
}

void tst_ForumModels::membersHaveDays()
{
    ForumMembersModel model((*m_workspace)->participants());
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setMembers({{u"HU"_s, QDate(2020, 1, 1), {}}});
    model.add(u"PL"_s, {});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, ForumMembersModel::From).data().toString(), u"the beginning"_s);
    QCOMPARE(model.index(0, ForumMembersModel::To).data().toString(), u"today"_s);
    QVERIFY(model.setData(model.index(1, ForumMembersModel::StateColumn), u"Czechia"_s));
    QVERIFY(!model.setData(model.index(1, ForumMembersModel::StateColumn), u"Wakanda"_s));
    QVERIFY(model.setData(model.index(1, ForumMembersModel::To), QDate(2024, 12, 31)));
    QCOMPARE(model.members().at(1).state, u"CZ"_s);
    QCOMPARE(model.members().at(1).to, QDate(2024, 12, 31));
    model.remove(0);
    QCOMPARE(model.members().size(), 1);
}

void tst_ForumModels::aNewChairEndsTheOneBefore()
{
    ForumChairsModel model((*m_workspace)->participants());
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setChairs((*m_workspace)->participants().forum(u"osce-iwg"_s)->chairs);
    const int before = model.rowCount();
    model.add({2026, 1, 1});
    QCOMPARE(model.rowCount(), before + 1);
    QCOMPARE(model.chairs().at(before - 1).to, QDate(2025, 12, 31));
    QVERIFY(model.setData(model.index(before, ForumChairsModel::Holder), u"Switzerland"_s));
    QVERIFY(model.setData(model.index(before, ForumChairsModel::Person), u"N. N."_s));
    QCOMPARE(model.chairs().constLast().holder, u"CH"_s);
    QVERIFY(!model.setData(model.index(before, ForumChairsModel::From), QDate())); // a chair begins on a day
}

void tst_ForumModels::aChairMayBeVacant()
{
    ForumChairsModel model((*m_workspace)->participants());
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setChairs({{QDate(2025, 1, 1), {}, u"PL"_s, {}, {}}});
    const QModelIndex holder = model.index(0, ForumChairsModel::Holder);
    const QString vacant = holder.data(role::kChoices).toStringList().constFirst();
    QVERIFY(model.setData(holder, vacant));
    QCOMPARE(model.chairs().at(0).holder, QString());
    QCOMPARE(holder.data().toString(), vacant);
    model.remove(0);
    QCOMPARE(model.rowCount(), 0);
}

void tst_ForumModels::documentsComeAndGo()
{
    const QString meeting = test::addMeeting(**m_workspace, {2025, 3, 4}, u"1/2025"_s);
    MeetingDocumentModel model(**m_workspace);
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setMeeting(meeting);
    Evidence document;
    document.title = u"Agenda"_s;
    document.address = u"https://example.org/agenda"_s;
    document.sharing = SharingLabel::Green;
    QVERIFY(MeetingEdits(**m_workspace).addDocumentLink(meeting, document));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, MeetingDocumentModel::Sharing).data().toString(), u"TLP:GREEN"_s);
    QVERIFY((*m_workspace)->undo());
    QCOMPARE(model.rowCount(), 0);
}

void tst_ForumModels::pastedStatesTellWhoTheyAre()
{
    const QString meeting = test::addMeeting(**m_workspace, {2025, 3, 4}, u"1/2025"_s);
    test::record(**m_workspace, meeting, {u"HU"_s}, Presence::Remote);
    const MeetingBook &book = (*m_workspace)->meetings();
    PastedStatesModel model(book, *book.meeting(meeting));
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setStates({u"HU"_s, u"JP"_s});
    QCOMPARE(model.index(0, PastedStatesModel::Recorded).data().toString(), u"remote"_s);
    QCOMPARE(model.index(0, PastedStatesModel::Role).data().toString(), u"member"_s);
    QCOMPARE(model.index(1, PastedStatesModel::Role).data().toString(), u"guest"_s);
}

QTEST_GUILESS_MAIN(tst_ForumModels)
#include "tst_forummodels.moc"
