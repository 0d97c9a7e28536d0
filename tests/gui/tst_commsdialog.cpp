// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixwindow.h"
#include "pages/commscheckdialog.h"
#include "pages/commsdialog.h"
#include "support/contactfixture.h"
#include "support/pagefixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace tessera;
using namespace tessera::test;
using namespace Qt::StringLiterals;

/// Communication checks, on 22 November 2025, 9:00 UTC.
class tst_CommsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void setsUpACheck();
    void refusesADeadlineBeforeTheSending();
    void changesACheckButNotItsRecipients();
    void saysWhatToDoFirst();
    void oneKeyRecordsAnAnswerAndMovesDown();
    void severalRowsAtOnce();
    void typesATimeAndMovesDown();
    void aTimeThatIsNoneStaysInTheCell();
    void undoWorksInside();
    void findsAContact();
    void removesAfterAQuestion();
    void readsOnly();

private:
    template <typename T>
    [[nodiscard]] static T &part(const QWidget &dialog, const char *name)
    {
        T *found = dialog.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("the dialog has no %s", name);
        return *found;
    }
    void open();
    [[nodiscard]] QTableView &replies() const { return part<QTableView>(*m_dialog, "repliesTable"); }
    [[nodiscard]] QString answer(int row) const { return replies().model()->index(row, 4).data().toString(); }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] Workspace &workspace() const { return *m_fixture->workspace; }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<CommsDialog> m_dialog;
    const QDateTime m_sent{{2025, 11, 22}, {8, 30}, Qt::UTC};
};

void tst_CommsDialog::init()
{
    m_dialog.reset();
    m_fixture = std::make_unique<PageFixture>(std::nullopt);
    for (const QString &state : {u"AT"_s, u"CZ"_s, u"HU"_s, u"MT"_s})
        enterContact(workspace(), contactOf(state, role::kOscePolicy, u"Desk of "_s + state), {2025, 3, 1});
    enterContact(workspace(), contactOf(u"PL"_s, role::kUnTechnical, u"Desk of PL"_s), {2025, 3, 1});
}

void tst_CommsDialog::open()
{
    m_dialog = std::make_unique<CommsDialog>(m_fixture->context);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void tst_CommsDialog::setsUpACheck()
{
    CommsCheckDialog dialog(m_fixture->context);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto &recipients = part<QTableView>(dialog, "recipientsTable");
    QCOMPARE(recipients.model()->rowCount(), 4); // policy and technical are proposed
    part<QCheckBox>(dialog, "osce-policy").click();
    part<QCheckBox>(dialog, "osce-technical").click();
    QCOMPARE(recipients.model()->rowCount(), 5); // nobody chosen: all
    QVERIFY(part<QLabel>(dialog, "recipientsLabel").text().contains(u"5 contact"));
    QTest::keyClicks(&part<QLineEdit>(dialog, "titleEdit"), u"Autumn check"_s); // the proposal is selected
    QTest::keyClick(&part<QLineEdit>(dialog, "titleEdit"), Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    const CommsCheck *check = workspace().contacts().check(dialog.checkId());
    QVERIFY(check);
    QCOMPARE(check->title, u"Autumn check"_s);
    QCOMPARE(workspace().contacts().replies(check->id).size(), 5);
}

void tst_CommsDialog::refusesADeadlineBeforeTheSending()
{
    CommsCheckDialog dialog(m_fixture->context);
    dialog.show();
    part<QDateTimeEdit>(dialog, "deadlineEdit").setDateTime(m_sent.addDays(-2));
    part<QPushButton>(dialog, "saveButton").click();
    QVERIFY(dialog.isVisible());
    QVERIFY(part<QLabel>(dialog, "errorLabel").isVisible());
    QVERIFY(workspace().contacts().checks().isEmpty());
}

void tst_CommsDialog::changesACheckButNotItsRecipients()
{
    const QString id = startCheck(workspace(), m_sent);
    CommsCheckDialog dialog(m_fixture->context);
    dialog.setCheck(*workspace().contacts().check(id));
    dialog.show();
    QVERIFY(!part<QCheckBox>(dialog, "osce-policy").isEnabled());
    part<QLineEdit>(dialog, "titleEdit").setText(u"Renamed"_s);
    part<QPushButton>(dialog, "saveButton").click();
    QCOMPARE(workspace().contacts().check(id)->title, u"Renamed"_s);
    QCOMPARE(workspace().contacts().check(id)->sentAt, m_sent);
}

void tst_CommsDialog::saysWhatToDoFirst()
{
    open();
    QVERIFY(part<QLabel>(*m_dialog, "emptyLabel").isVisible());
    QVERIFY(!replies().isVisible());
    const DialogAnswer answer([](QDialog &dialog) {
        if (auto *setUp = dialog.findChild<QPushButton *>(u"saveButton"_s))
            setUp->click();
    });
    part<QPushButton>(*m_dialog, "newButton").click();
    QVERIFY(answer.wasAsked());
    QVERIFY(replies().isVisible());
    QCOMPARE(replies().model()->rowCount(), 4);
    QCOMPARE(m_dialog->focusWidget(), &replies());
}

void tst_CommsDialog::oneKeyRecordsAnAnswerAndMovesDown()
{
    startCheck(workspace(), m_sent);
    open();
    QVERIFY(replies().hasFocus());
    QCOMPARE(replies().currentIndex().row(), 0);
    press(Qt::Key_A);
    QCOMPARE(answer(0), u"✓ 30 min"_s);
    QCOMPARE(replies().currentIndex().row(), 1);
    press(Qt::Key_N);
    QCOMPARE(answer(1), u"▲ no answer"_s);
    press(Qt::Key_B);
    QCOMPARE(answer(2), u"▲ bounced"_s);
    QCOMPARE(replies().currentIndex().row(), 3);
    press(Qt::Key_Up);
    press(Qt::Key_Delete);
    QCOMPARE(answer(2), u"◷ waiting"_s);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_A);
    QCOMPARE(replies().currentIndex().row(), 4); // the last row stays the last
}

void tst_CommsDialog::severalRowsAtOnce()
{
    startCheck(workspace(), m_sent);
    open();
    replies().selectAll();
    press(Qt::Key_N);
    for (int row = 0; row < 5; ++row)
        QCOMPARE(answer(row), u"▲ no answer"_s);
    taken(workspace().undo());
    for (int row = 0; row < 5; ++row)
        QCOMPARE(answer(row), u"◷ waiting"_s);
}

void tst_CommsDialog::typesATimeAndMovesDown()
{
    startCheck(workspace(), m_sent, 1);
    open();
    press(Qt::Key_T);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"+95"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(answer(0).startsWith(u"▲ late, 1 h 35")); // late by itself
    QTRY_VERIFY(replies().hasFocus());
    QCOMPARE(replies().currentIndex().row(), 1);
    press(Qt::Key_T);
    press(Qt::Key_Escape);
    QTRY_VERIFY(replies().hasFocus());
    QCOMPARE(answer(1), u"◷ waiting"_s);
    QCOMPARE(replies().currentIndex().row(), 1);
}

void tst_CommsDialog::aTimeThatIsNoneStaysInTheCell()
{
    startCheck(workspace(), m_sent);
    open();
    press(Qt::Key_T);
    QTest::keyClicks(QApplication::focusWidget(), u"soon"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(part<QLabel>(*m_dialog, "errorLabel").isVisible());
    const auto typed = [] {
        const auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        return editor ? editor->text() : QString();
    };
    QTRY_COMPARE(typed(), u"soon"_s);
    QCOMPARE(replies().currentIndex().row(), 0);
    qobject_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), u"+5"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(answer(0), u"✓ 5 min"_s);
    QVERIFY(!part<QLabel>(*m_dialog, "errorLabel").isVisible());
}

void tst_CommsDialog::undoWorksInside()
{
    startCheck(workspace(), m_sent);
    open();
    press(Qt::Key_A);
    QTest::keyClick(&replies(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(answer(0), u"◷ waiting"_s);
    press(Qt::Key_B);
    part<QPushButton>(*m_dialog, "undoButton").click();
    QVERIFY(!answer(0).contains(u"bounced") && !answer(1).contains(u"bounced"));
}

void tst_CommsDialog::findsAContact()
{
    startCheck(workspace(), m_sent);
    open();
    auto &filter = part<QLineEdit>(*m_dialog, "filterEdit");
    filter.setFocus();
    QTest::keyClicks(&filter, u"malta"_s);
    QCOMPARE(replies().model()->rowCount(), 1);
    QTest::keyClick(&filter, Qt::Key_Return);
    QVERIFY2(m_dialog->isVisible() && replies().hasFocus(), "Enter goes on to the answers");
    press(Qt::Key_A);
    filter.clear();
    QCOMPARE(answer(3), u"✓ 30 min"_s);
    part<QPushButton>(*m_dialog, "copyButton").click();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"State\tRole"));
}

void tst_CommsDialog::removesAfterAQuestion()
{
    const QString id = startCheck(workspace(), m_sent);
    open();
    part<QPushButton>(*m_dialog, "removeButton").click();
    QVERIFY(workspace().contacts().check(id));
    m_fixture->prompter.confirms = true;
    part<QPushButton>(*m_dialog, "removeButton").click();
    QVERIFY(!workspace().contacts().check(id));
    QVERIFY(part<QLabel>(*m_dialog, "emptyLabel").isVisible());
}

void tst_CommsDialog::readsOnly()
{
    startCheck(workspace(), m_sent);
    m_fixture->workspace.reopen(OpenMode::ReadOnly);
    PageContext context{*m_fixture->workspace, m_fixture->selection, m_fixture->appearance, m_fixture->settings,
                        m_fixture->prompter};
    CommsDialog dialog(context);
    dialog.show();
    for (const char *name : {"newButton", "changeButton", "removeButton", "answeredButton", "timeButton",
                             "noAnswerButton", "bouncedButton", "waitingButton", "undoButton"})
        QVERIFY2(!part<QPushButton>(dialog, name).isEnabled(), name);
    auto &table = part<QTableView>(dialog, "repliesTable");
    QTest::keyClick(&table, Qt::Key_A);
    QCOMPARE(table.model()->index(0, 4).data().toString(), u"◷ waiting"_s);
}

QTEST_MAIN(tst_CommsDialog)
#include "tst_commsdialog.moc"
