// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactclocks.h"
#include "models/contactfigurelines.h"
#include "models/contactfilter.h"
#include "models/contactmodel.h"
#include "support/contactfixture.h"
#include "support/testworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace tessera::test;
using namespace Qt::StringLiterals;

/// On 22 November 2025: who is in time, due, overdue, gone.
class tst_ContactModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsEachClock();
    void showsTheLastCheck();
    void followsEditsRowByRow();
    void followsTheClock();
    void filtersByScope();
    void searchesWithoutAccents();
    void sortsByStateRoleAndUrgency();
    void figuresNameTheContactsBehindThem();
    void namesTheStatesWithoutAContact();

private:
    [[nodiscard]] QString cell(const QString &id, ContactModel::Column column) const
    {
        return m_model->indexOf(id).siblingAtColumn(column).data().toString();
    }
    [[nodiscard]] static QStringList names(const ContactFilter &filter)
    {
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names.append(filter.index(row, ContactModel::Person).data().toString());
        return names;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<ContactModel> m_model;
    QString m_inTime;
    QString m_due;
    QString m_overdue;
    QString m_former;
};

void tst_ContactModel::init()
{
    m_model.reset();
    m_workspace = std::make_unique<TestWorkspace>();
    Workspace &workspace = **m_workspace;
    m_inTime = enterContact(workspace, contactOf(u"TR"_s, role::kOscePolicy, u"Ağa"_s), {2025, 6, 1});
    m_due = enterContact(workspace, contactOf(u"AT"_s, role::kOsceTechnical, u"Desk"_s), {2024, 12, 20});
    m_overdue = enterContact(workspace, contactOf(u"HU"_s, role::kOscePolicy, u"Példa"_s), {2024, 11, 14});
    m_former = enterContact(workspace, contactOf(u"HU"_s, role::kOsceTechnical, u"Gone"_s), {2020, 1, 1});
    Confirmation ended;
    ended.event = ConfirmationEvent::Ended;
    ended.on = QDate(2025, 9, 1);
    taken(ContactEdits(workspace).confirm({m_former}, ended));
    m_model = std::make_unique<ContactModel>(workspace);
}

void tst_ContactModel::showsEachClock()
{
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(cell(m_inTime, ContactModel::State), u"Türkiye"_s);
    QCOMPARE(cell(m_inTime, ContactModel::Confirmation), u"✓ in time"_s);
    QVERIFY(cell(m_due, ContactModel::Confirmation).startsWith(u"◷ due in 28 day"));
    QVERIFY(cell(m_overdue, ContactModel::Confirmation).startsWith(u"▲ overdue 8 day"));
    QCOMPARE(cell(m_former, ContactModel::Confirmation), u"– former"_s);
    const QModelIndex overdue = m_model->indexOf(m_overdue).siblingAtColumn(ContactModel::Confirmation);
    QCOMPARE(overdue.data(role::kTone).toInt(), int(Tone::Attention));
    QVERIFY2(!overdue.data(Qt::AccessibleTextRole).toString().contains(u"▲"), "a symbol is not read aloud");
    QCOMPARE(m_model->indexOf(m_former).data(ContactModel::ConfirmationStateRole).toInt(),
             int(ConfirmationState::Former));
}

void tst_ContactModel::showsTheLastCheck()
{
    const QDateTime sent({2025, 11, 18}, {8, 0}, Qt::UTC);
    const QString check = startCheck(**m_workspace, sent);
    recordReply(**m_workspace, check, m_inTime, ReplyResult::Answered, sent.addSecs(14 * 60));
    recordReply(**m_workspace, check, m_due, ReplyResult::Answered, sent.addDays(2));
    recordReply(**m_workspace, check, m_overdue, ReplyResult::Bounced);
    QCOMPARE(cell(m_inTime, ContactModel::LastCheck), u"14 min"_s);
    QVERIFY(cell(m_due, ContactModel::LastCheck).startsWith(u"late, "));
    QCOMPARE(cell(m_overdue, ContactModel::LastCheck), u"bounced"_s);
    QCOMPARE(cell(m_former, ContactModel::LastCheck), QString());
}

void tst_ContactModel::followsEditsRowByRow()
{
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(m_model.get(), &ContactModel::modelReset);
    QSignalSpy changed(m_model.get(), &ContactModel::dataChanged);
    QSignalSpy inserted(m_model.get(), &ContactModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &ContactModel::rowsRemoved);
    Confirmation event;
    event.on = QDate(2025, 11, 20);
    taken(ContactEdits(**m_workspace).confirm({m_overdue}, event));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(m_overdue, ContactModel::Confirmation), u"✓ in time"_s);
    enterContact(**m_workspace, contactOf(u"MT"_s, role::kOscePolicy, u"New"_s), {2025, 11, 1});
    QCOMPARE(inserted.size(), 1);
    taken((*m_workspace)->undo());
    QCOMPARE(removed.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void tst_ContactModel::followsTheClock()
{
    m_workspace->clock().addDays(30);
    m_model->refresh();
    QVERIFY(cell(m_due, ContactModel::Confirmation).startsWith(u"▲ overdue 2 day"));
}

void tst_ContactModel::filtersByScope()
{
    ContactFilter filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(m_model.get());
    filter.sort(ContactModel::State);
    QCOMPARE(names(filter), (QStringList{u"Desk"_s, u"Példa"_s, u"Ağa"_s}));
    QCOMPARE(filter.dueCount(), 2);
    filter.showDueAndOverdue();
    QCOMPARE(names(filter), (QStringList{u"Desk"_s, u"Példa"_s}));
    filter.showRole(role::kOscePolicy);
    QCOMPARE(names(filter), (QStringList{u"Példa"_s, u"Ağa"_s}));
    filter.showFormer();
    QCOMPARE(names(filter), (QStringList{u"Gone"_s}));
    filter.showListed({m_former, m_due});
    QCOMPARE(names(filter), (QStringList{u"Desk"_s, u"Gone"_s}));
    filter.showServing();
    QCOMPARE(filter.rowCount(), 3);
    // What is confirmed leaves the list of those that are due.
    filter.showDueAndOverdue();
    Confirmation event;
    event.on = QDate(2025, 11, 20);
    taken(ContactEdits(**m_workspace).confirm({m_overdue}, event));
    QCOMPARE(names(filter), (QStringList{u"Desk"_s}));
}

void tst_ContactModel::searchesWithoutAccents()
{
    ContactFilter filter;
    filter.setSourceModel(m_model.get());
    filter.setSearch(u"pelda"_s);
    QCOMPARE(names(filter), (QStringList{u"Példa"_s}));
    filter.setSearch(u"turkiye aga"_s);
    QCOMPARE(names(filter), (QStringList{u"Ağa"_s}));
    filter.setSearch(u"austria technical"_s);
    QCOMPARE(names(filter), (QStringList{u"Desk"_s}));
    filter.setSearch(u"gone"_s);
    QVERIFY2(filter.rowCount() == 0, "a search stays within the scope");
}

void tst_ContactModel::sortsByStateRoleAndUrgency()
{
    enterContact(**m_workspace, contactOf(u"HU"_s, role::kOsceTechnical, u"Second"_s), {2025, 11, 1});
    ContactFilter filter;
    filter.setSourceModel(m_model.get());
    filter.sort(ContactModel::State);
    QCOMPARE(names(filter), (QStringList{u"Desk"_s, u"Példa"_s, u"Second"_s, u"Ağa"_s}));
    filter.sort(ContactModel::Confirmation);
    QCOMPARE(names(filter).mid(0, 2), (QStringList{u"Példa"_s, u"Desk"_s}));
    filter.sort(ContactModel::LastConfirmed, Qt::DescendingOrder);
    QCOMPARE(names(filter).constFirst(), u"Second"_s);
}

void tst_ContactModel::figuresNameTheContactsBehindThem()
{
    const QList<ContactFigureLine> lines = contactFigureLines(**m_workspace);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(0).figure, u"3 of 57"_s);
    QCOMPARE(lines.at(1).figure, u"2"_s);
    QCOMPARE(lines.at(1).contacts.size(), 2);
    QCOMPARE(lines.at(2).figure, u"1"_s);
    QCOMPARE(lines.at(2).contacts, QStringList{m_overdue});
    QCOMPARE(lines.at(3).figure, u"1"_s);
    QCOMPARE(lines.at(3).contacts, QStringList{m_former});
    QCOMPARE(lines.at(4).figure, u"–"_s);
    QCOMPARE(overdueContacts(**m_workspace), 1);
    const QDateTime sent({2025, 11, 18}, {8, 0}, Qt::UTC);
    const QString check = startCheck(**m_workspace, sent);
    recordReply(**m_workspace, check, m_due, ReplyResult::Answered, sent.addDays(3));
    const ContactFigureLine last = contactFigureLines(**m_workspace).at(4);
    QCOMPARE(last.figure, u"18 Nov"_s);
    QVERIFY(last.caption.contains(u"1 of 3 answered"));
    QCOMPARE(last.contacts.size(), 3);
    for (const ContactFigureLine &line : lines)
        QVERIFY(line.formula.endsWith(u'.'));
}

void tst_ContactModel::namesTheStatesWithoutAContact()
{
    const QString formula = contactFigureLines(**m_workspace).at(0).formula;
    QVERIFY(formula.contains(u"Albania"));
    QVERIFY(!formula.contains(u"Hungary"));
    QVERIFY2(formula.size() < 600, "a tool tip is no list of States");
}

QTEST_GUILESS_MAIN(tst_ContactModel)
#include "tst_contactmodel.moc"
