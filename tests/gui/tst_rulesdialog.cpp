// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rulesdialog.h"
#include "support/pagefixture.h"
#include "workspace/ruleedits.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_RulesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyRuleHasItsNumber();
    void storesWithTheKeyboard();
    void goesBackToTheDefaults();
    void cancelStoresNothing();
    void readOnlyShowsOnly();

private:
    template <typename T>
    [[nodiscard]] T &part(const char *name) const
    {
        return *m_dialog->findChild<T *>(QLatin1String(name));
    }
    void open()
    {
        m_dialog = std::make_unique<RulesDialog>(m_fixture->context);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<RulesDialog> m_dialog;
};

void tst_RulesDialog::init()
{
    m_dialog.reset();
    m_fixture = std::make_unique<test::PageFixture>(std::nullopt);
    open();
}

void tst_RulesDialog::everyRuleHasItsNumber()
{
    for (const RuleRow &rule : ruleRows()) {
        auto &number = part<QSpinBox>(rule.property);
        QCOMPARE(number.minimum(), rule.least);
        QCOMPARE(number.maximum(), rule.most);
        QCOMPARE(number.value(), Rules().*rule.member);
        QVERIFY(!number.accessibleName().isEmpty());
    }
    QVERIFY(!part<QPushButton>("storeButton").isEnabled()); // nothing differs yet
    QVERIFY(!part<QPushButton>("defaultsButton").isEnabled());
    QVERIFY(part<QLabel>("submissionLabel").text().contains(u"31 Oct 2025"));
}

void tst_RulesDialog::storesWithTheKeyboard()
{
    QVERIFY(part<QSpinBox>("rule-confirmation-months").hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(part<QSpinBox>("rule-notice-days").hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    auto &month = part<QSpinBox>("rule-submission-month");
    month.setFocus();
    month.selectAll();
    QTest::keyClicks(&month, u"2"_s);
    QVERIFY(part<QLabel>("submissionLabel").text().contains(u"28 Feb 2025")); // which has no 31st
    QTest::keyClick(&month, Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());
    Rules expected;
    expected.noticeDays = 31;
    expected.submissionMonth = 2;
    QCOMPARE(m_fixture->workspace->rules(), expected);
    QVERIFY(m_fixture->workspace->undo()); // in one step
    QCOMPARE(m_fixture->workspace->rules(), Rules());
}

void tst_RulesDialog::goesBackToTheDefaults()
{
    Rules rules;
    rules.dueSoonDays = 14;
    QVERIFY(changeRules(*m_fixture->workspace, rules));
    open();
    QCOMPARE(part<QSpinBox>("rule-due-soon-days").value(), 14);
    QTest::mouseClick(&part<QPushButton>("defaultsButton"), Qt::LeftButton);
    QCOMPARE(part<QSpinBox>("rule-due-soon-days").value(), 60);
    QCOMPARE(m_fixture->workspace->rules(), rules); // not yet
    QTest::mouseClick(&part<QPushButton>("storeButton"), Qt::LeftButton);
    QCOMPARE(m_fixture->workspace->rules(), Rules());
}

void tst_RulesDialog::cancelStoresNothing()
{
    part<QSpinBox>("rule-notice-days").setValue(7);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_fixture->workspace->rules(), Rules());
}

void tst_RulesDialog::readOnlyShowsOnly()
{
    m_dialog.reset();
    m_fixture->workspace.reopen(OpenMode::ReadOnly);
    PageContext context{*m_fixture->workspace, m_fixture->selection, m_fixture->appearance, m_fixture->settings,
                        m_fixture->prompter};
    m_dialog = std::make_unique<RulesDialog>(context);
    m_dialog->show();
    QVERIFY(part<QLabel>("readOnlyLabel").isVisible());
    QVERIFY(!part<QPushButton>("storeButton").isVisible());
    auto &number = part<QSpinBox>("rule-notice-days");
    QTest::keyClick(&number, Qt::Key_Up);
    QCOMPARE(number.value(), 30);
    QTest::keyClick(&number, Qt::Key_Return);
    QCOMPARE(m_fixture->workspace->rules(), Rules());
    m_dialog.reset();
}

QTEST_MAIN(tst_RulesDialog)
#include "tst_rulesdialog.moc"
