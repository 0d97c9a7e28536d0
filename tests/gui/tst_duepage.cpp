// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactroles.h"
#include "domain/duties.h"
#include "pages/duepage.h"
#include "support/pagefixture.h"
#include "workspace/contactedits.h"
#include "workspace/meetingedits.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_DuePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void enterLeadsToTheContact();
    void doubleClickLeadsThereToo();
    void marksAFollowUpAsDone();
    void filters();
    void keepsTheChosenStateWhenNothingIsLeft();
    void copiesAsATable();
    void saysWhenNothingIsDue();
    void readOnlyLeadsThereOnly();

private:
    template <typename T>
    [[nodiscard]] T &part(const char *name) const
    {
        return *m_page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QTableView &table() const { return part<QTableView>("dutyTable"); }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    void addContact(const QString &state, QDate confirmed);
    void addFollowUp();
    void open(PageContext &context);

    std::unique_ptr<test::PageFixture> m_fixture; // on 22 November 2025
    std::unique_ptr<DuePage> m_page;
    QString m_contact; ///< the one that is overdue
};

void tst_DuePage::addContact(const QString &state, QDate confirmed)
{
    Contact contact;
    contact.state = state;
    contact.roles = role::kOscePolicy;
    contact.name = u"Anna Beispiel"_s;
    contact.from = confirmed;
    Confirmation event;
    event.event = ConfirmationEvent::Nominated;
    event.on = confirmed;
    const Result<QString> id = ContactEdits(*m_fixture->workspace).add(contact, event);
    QVERIFY(id);
    if (m_contact.isEmpty())
        m_contact = *id;
}

void tst_DuePage::addFollowUp()
{
    Meeting meeting;
    meeting.forum = m_fixture->workspace->meetings().forums().constFirst().id;
    meeting.number = u"1/2026"_s;
    meeting.begin = meeting.end = QDate(2026, 3, 1);
    const Result<QString> id = MeetingEdits(*m_fixture->workspace).add(meeting);
    QVERIFY(id);
    MeetingDecision decision;
    decision.meeting = *id;
    decision.kind = DecisionKind::FollowUp;
    decision.text = u"Send the minutes"_s;
    decision.due = {2025, 11, 30};
    QVERIFY(MeetingEdits(*m_fixture->workspace).addDecision(decision));
}

void tst_DuePage::open(PageContext &context)
{
    m_page = std::make_unique<DuePage>(context);
    m_page->resize(1000, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setFocus();
}

void tst_DuePage::init()
{
    m_page.reset();
    m_contact.clear();
    m_fixture = std::make_unique<test::PageFixture>(std::nullopt);
    addContact(u"TR"_s, {2024, 11, 14});
    addFollowUp();
    addContact(u"HU"_s, {2024, 12, 10});
    open(m_fixture->context);
    QCOMPARE(rows(), 3);
}

void tst_DuePage::enterLeadsToTheContact()
{
    QVERIFY(table().hasFocus());
    QCOMPARE(table().currentIndex().row(), 0);
    QCOMPARE(cell(0, 3), u"Türkiye"_s);
    QVERIFY(part<QLabel>("countLabel").text().contains(u"overdue: 1"));
    QSignalSpy asked(m_page.get(), &Page::recordAsked);
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<RecordId>(), (RecordId{RecordKind::Contact, m_contact}));
    QVERIFY(!part<QPushButton>("doneButton").isEnabled()); // a confirmation needs more than a click
}

void tst_DuePage::doubleClickLeadsThereToo()
{
    QSignalSpy asked(m_page.get(), &Page::recordAsked);
    const QPoint place = table().visualRect(table().model()->index(1, 2)).center();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<RecordId>().kind, RecordKind::MeetingDecision);
    QTest::mouseClick(&part<QPushButton>("goButton"), Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
}

void tst_DuePage::marksAFollowUpAsDone()
{
    QSignalSpy told(m_page.get(), &Page::messageShown);
    QTest::keyClick(&table(), Qt::Key_Down);
    auto &button = part<QPushButton>("doneButton");
    QVERIFY(button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_fixture->workspace->meetings().decisions().constFirst().status, DecisionStatus::Done);
    QVERIFY(table().currentIndex().isValid()); // the keyboard has a place to be
    QVERIFY(m_fixture->workspace->undo());
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(m_fixture->workspace->meetings().decisions().constFirst().status, DecisionStatus::Open);
}

void tst_DuePage::filters()
{
    QVERIFY(!part<QPushButton>("clearButton").isVisible());
    QVERIFY(m_page->focusFilter());
    QTest::keyClicks(QApplication::focusWidget(), u"turkiye"_s);
    QCOMPARE(rows(), 1);
    QTest::mouseClick(&part<QPushButton>("clearButton"), Qt::LeftButton);
    QCOMPARE(rows(), 3);
    part<QComboBox>("kindBox").setCurrentText(labelOf(DutyKind::FollowUp));
    QCOMPARE(rows(), 1);
    QTest::mouseClick(&part<QCheckBox>("overdueCheck"), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(rows(), 0);
    QVERIFY(part<QLabel>("emptyLabel").isVisible());
    QVERIFY(part<QLabel>("emptyLabel").text().contains(u"filters"));
    part<QComboBox>("kindBox").setCurrentIndex(0);
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, 3), u"Türkiye"_s);
    QTest::mouseClick(&part<QPushButton>("clearButton"), Qt::LeftButton);
    auto &states = part<QComboBox>("stateBox");
    QCOMPARE(states.count(), 3); // all, and those something is due of
    states.setCurrentIndex(states.findData(u"HU"_s));
    QCOMPARE(rows(), 1);
}

void tst_DuePage::keepsTheChosenStateWhenNothingIsLeft()
{
    auto &states = part<QComboBox>("stateBox");
    states.setCurrentIndex(states.findData(u"TR"_s));
    Confirmation event;
    event.event = ConfirmationEvent::Confirmed;
    event.on = {2025, 11, 21};
    QVERIFY(ContactEdits(*m_fixture->workspace).confirm({m_contact}, event));
    QTRY_COMPARE(rows(), 0);
    QCOMPARE(states.currentData().toString(), u"TR"_s);
    QVERIFY(part<QLabel>("emptyLabel").isVisible());
    states.setCurrentIndex(0);
    QCOMPARE(rows(), 2);
}

void tst_DuePage::copiesAsATable()
{
    table().selectRow(0);
    m_page->copy();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).trimmed(), u"Due\tDays left\tWhat\tState\tReason"_s);
    QVERIFY2(lines.at(1).startsWith(u"14 Nov 2025\t▲ overdue 8 day(s)\t"), qPrintable(lines.at(1)));
}

void tst_DuePage::saysWhenNothingIsDue()
{
    m_page.reset();
    m_fixture = std::make_unique<test::PageFixture>(std::nullopt);
    open(m_fixture->context);
    QVERIFY(part<QLabel>("emptyLabel").isVisible());
    QCOMPARE(part<QLabel>("emptyLabel").text(), u"Nothing is due within the next 60 day(s)."_s);
    QVERIFY(!table().isVisible());
    addFollowUp(); // and now there is something
    QTRY_VERIFY(table().isVisible());
    QCOMPARE(rows(), 1);
}

void tst_DuePage::readOnlyLeadsThereOnly()
{
    m_page.reset();
    m_fixture->workspace.reopen(OpenMode::ReadOnly);
    PageContext context{*m_fixture->workspace, m_fixture->selection, m_fixture->appearance, m_fixture->settings,
                        m_fixture->prompter};
    open(context);
    QCOMPARE(rows(), 3);
    table().selectRow(1);
    QVERIFY(part<QPushButton>("goButton").isEnabled());
    QVERIFY(!part<QPushButton>("doneButton").isEnabled());
    m_page.reset();
}

QTEST_MAIN(tst_DuePage)
#include "tst_duepage.moc"
