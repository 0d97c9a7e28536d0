// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactroles.h"
#include "models/dutyfilter.h"
#include "models/dutymodel.h"
#include "support/testworkspace.h"
#include "workspace/contactedits.h"
#include "workspace/evidenceedits.h"
#include "workspace/meetingedits.h"
#include "workspace/ruleedits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

/// A contact of a State, last confirmed on a day.
QString addContact(Workspace &workspace, const QString &state, QDate confirmed)
{
    Contact contact;
    contact.state = state;
    contact.roles = role::kOscePolicy;
    contact.name = u"Anna Beispiel"_s;
    contact.from = confirmed;
    Confirmation event;
    event.event = ConfirmationEvent::Nominated;
    event.on = confirmed;
    return ContactEdits(workspace).add(contact, event).value();
}

/// A follow-up of a meeting; returns its id.
QString addFollowUp(Workspace &workspace, QDate due, const QString &text = u"Send the minutes"_s)
{
    Meeting meeting;
    meeting.forum = workspace.meetings().forums().constFirst().id;
    meeting.number = u"3/2025"_s;
    meeting.begin = meeting.end = QDate(2026, 3, 1);
    MeetingDecision decision;
    decision.meeting = MeetingEdits(workspace).add(meeting).value();
    decision.kind = DecisionKind::FollowUp;
    decision.text = text;
    decision.due = due;
    return MeetingEdits(workspace).addDecision(decision).value();
}

QString textAt(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class tst_DutyModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyWorkspaceHasNone();
    void listsByDay();
    void followsChangesOnceTheyRest();
    void followsTheDay();
    void followsTheRules();
    void leadsToTheCell();
    void filters();
    void isQuick();
    void daysInWords_data();
    void daysInWords();

private:
    std::unique_ptr<test::TestWorkspace> m_workspace; // on 22 November 2025
};

void tst_DutyModel::init()
{
    m_workspace = std::make_unique<test::TestWorkspace>();
}

void tst_DutyModel::anEmptyWorkspaceHasNone()
{
    DutyModel model(**m_workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.overdueCount(), 0);
    QCOMPARE(model.states(), QStringList());
    QCOMPARE(model.whereDone(0).key, QString());
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void tst_DutyModel::listsByDay()
{
    addContact(**m_workspace, u"HU"_s, {2024, 12, 1});
    const QString overdue = addContact(**m_workspace, u"AT"_s, {2024, 11, 14});
    DutyModel model(**m_workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(textAt(model, 0, DutyModel::Due), u"14 Nov 2025"_s);
    QCOMPARE(textAt(model, 0, DutyModel::DaysLeft), u"▲ overdue 8 day(s)"_s);
    QCOMPARE(Tone(model.index(0, DutyModel::DaysLeft).data(role::kTone).toInt()), Tone::Attention);
    QCOMPARE(model.index(0, DutyModel::DaysLeft).data(Qt::AccessibleTextRole).toString(), u"overdue 8 day(s)"_s);
    QCOMPARE(textAt(model, 0, DutyModel::StateName), u"Austria"_s);
    QCOMPARE(textAt(model, 0, DutyModel::What), labelOf(DutyKind::ContactConfirmation));
    QVERIFY(!textAt(model, 0, DutyModel::Reason).contains(u"Beispiel")); // no names of persons
    QCOMPARE(textAt(model, 1, DutyModel::DaysLeft), u"in 9 day(s)"_s);
    QCOMPARE(Tone(model.index(1, DutyModel::DaysLeft).data(role::kTone).toInt()), Tone::Plain);
    QCOMPARE(model.overdueCount(), 1);
    QCOMPARE(model.states(), (QStringList{u"AT"_s, u"HU"_s}));
    QCOMPARE(model.whereDone(0), (RecordId{RecordKind::Contact, overdue}));
}

void tst_DutyModel::followsChangesOnceTheyRest()
{
    DutyModel model(**m_workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy refreshed(&model, &DutyModel::refreshed);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    addContact(**m_workspace, u"HU"_s, {2024, 11, 14});
    addContact(**m_workspace, u"AT"_s, {2024, 11, 15});
    addContact(**m_workspace, u"PL"_s, {2024, 11, 16});
    QCOMPARE(refreshed.size(), 0);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(refreshed.size(), 1); // three changes, one list
    const QPersistentModelIndex austria = model.index(1, 0);
    Confirmation event;
    event.event = ConfirmationEvent::Confirmed;
    event.on = {2025, 11, 20};
    QVERIFY(ContactEdits(**m_workspace).confirm({model.dutyAt(0).record.key}, event));
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(austria.row(), 0); // what is selected stays selected
    QVERIFY((*m_workspace)->undo());
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(austria.row(), 1);
    QCOMPARE(resets.size(), 0);
}

void tst_DutyModel::followsTheDay()
{
    addContact(**m_workspace, u"HU"_s, {2024, 11, 23});
    DutyModel model(**m_workspace);
    QCOMPARE(textAt(model, 0, DutyModel::DaysLeft), u"in 1 day(s)"_s);
    QSignalSpy refreshed(&model, &DutyModel::refreshed);
    model.followDay();
    QCOMPARE(refreshed.size(), 0); // still the same day
    m_workspace->clock().addDays(1);
    model.followDay();
    QCOMPARE(textAt(model, 0, DutyModel::DaysLeft), u"today"_s);
    m_workspace->clock().addDays(1);
    model.followDay();
    QCOMPARE(textAt(model, 0, DutyModel::DaysLeft), u"▲ overdue 1 day(s)"_s);
    QCOMPARE(model.overdueCount(), 1);
}

void tst_DutyModel::followsTheRules()
{
    addContact(**m_workspace, u"HU"_s, {2024, 12, 20});
    DutyModel model(**m_workspace);
    QCOMPARE(model.rowCount(), 1);
    Rules rules;
    rules.dueSoonDays = 7;
    QVERIFY(changeRules(**m_workspace, rules));
    QTRY_COMPARE(model.rowCount(), 0);
}

void tst_DutyModel::leadsToTheCell()
{
    Evidence piece;
    piece.title = u"Strategy"_s;
    piece.address = u"https://a.example"_s;
    piece.validUntil = {2025, 12, 1};
    QVERIFY(EvidenceEdits(**m_workspace).addLink(m_workspace->cell(u"HU"_s, 7), piece));
    DutyModel model(**m_workspace);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.whereDone(0), (RecordId{RecordKind::Assessment, u"osce-cyber-cbm/2025/HU/7"_s}));
}

void tst_DutyModel::filters()
{
    addContact(**m_workspace, u"TR"_s, {2024, 11, 14});
    addContact(**m_workspace, u"HU"_s, {2024, 12, 1});
    addFollowUp(**m_workspace, {2025, 11, 30});
    DutyModel model(**m_workspace);
    DutyFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(filter.rowCount(), 3);
    filter.setKind(idOf(DutyKind::FollowUp));
    QCOMPARE(filter.rowCount(), 1);
    QVERIFY(textAt(filter, 0, DutyModel::Reason).contains(u"Send the minutes"));
    filter.setOnlyOverdue(true);
    QCOMPARE(filter.rowCount(), 0);
    filter.setKind({});
    QCOMPARE(filter.rowCount(), 1);
    filter.setOnlyOverdue(false);
    filter.setState(u"HU"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setState({});
    filter.setSearch(u"turkiye confirmation"_s);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(textAt(filter, 0, DutyModel::StateName), u"Türkiye"_s);
}

void tst_DutyModel::isQuick()
{
    const test::TestWorkspace workspace(Sample::Demonstration);
    const int overdue = overdueDuties(*workspace); // reads what is needed
    QCOMPARE(DutyModel(*workspace).overdueCount(), overdue);
    QBENCHMARK_ONCE
    {
        QCOMPARE(overdueDuties(*workspace), overdue);
    }
}

void tst_DutyModel::daysInWords_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("words");
    QTest::newRow("overdue") << -8 << u"overdue 8 day(s)"_s;
    QTest::newRow("yesterday") << -1 << u"overdue 1 day(s)"_s;
    QTest::newRow("today") << 0 << u"today"_s;
    QTest::newRow("soon") << 12 << u"in 12 day(s)"_s;
}

void tst_DutyModel::daysInWords()
{
    QFETCH(int, days);
    QTEST(daysLeftText(days), "words");
}

QTEST_GUILESS_MAIN(tst_DutyModel)
#include "tst_dutymodel.moc"
