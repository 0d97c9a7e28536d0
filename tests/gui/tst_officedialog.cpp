// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspaceproperty.h"
#include "pages/officedialog.h"
#include "support/pagefixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QGroupBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_OfficeDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMinistryIsOneStep();
    void aMinistryNeedsItsState();
    void aChairsOfficeHasNoState();
    void whatIsPersonalStaysOutOfTheWorkspace();
    void readOnlyLeavesTheWorkspace();

private:
    template <typename T>
    [[nodiscard]] T &part(const char *name) const
    {
        return *m_dialog->findChild<T *>(QLatin1String(name));
    }
    void open()
    {
        m_dialog = std::make_unique<OfficeDialog>(m_fixture->context);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void choose(const QString &state) const
    {
        part<QRadioButton>("ministryButton").click();
        auto &box = part<QComboBox>("stateBox");
        box.setCurrentIndex(box.findData(state));
    }
    [[nodiscard]] QString property(const QString &name) const { return m_fixture->workspace->property(name); }

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<OfficeDialog> m_dialog;
};

void tst_OfficeDialog::init()
{
    m_dialog.reset();
    m_fixture = std::make_unique<test::PageFixture>(std::nullopt);
    open();
}

void tst_OfficeDialog::aMinistryIsOneStep()
{
    QVERIFY(part<QRadioButton>("chairButton").isChecked());
    QVERIFY(!part<QComboBox>("stateBox").isEnabled());
    QCOMPARE(part<QComboBox>("stateBox").count(), 57);
    choose(u"HU"_s);
    part<QLineEdit>("officeEdit").setText(u"Cyber diplomacy unit"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(property(property::kHomeState), u"HU"_s);
    QCOMPARE(property(property::kOffice), u"Cyber diplomacy unit"_s);
    QVERIFY(m_fixture->workspace->undo());
    QCOMPARE(property(property::kHomeState), QString());
    QCOMPARE(property(property::kOffice), QString());
}

void tst_OfficeDialog::aMinistryNeedsItsState()
{
    part<QRadioButton>("ministryButton").click();
    part<QPushButton>("storeButton").click();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(part<QFrame>("errorFrame").isVisible());
    choose(u"SK"_s);
    part<QPushButton>("storeButton").click();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(property(property::kHomeState), u"SK"_s);
}

void tst_OfficeDialog::aChairsOfficeHasNoState()
{
    choose(u"HU"_s);
    part<QPushButton>("storeButton").click();
    open();
    QVERIFY(part<QRadioButton>("ministryButton").isChecked());
    QCOMPARE(part<QComboBox>("stateBox").currentData().toString(), u"HU"_s);
    part<QRadioButton>("chairButton").click();
    part<QPushButton>("storeButton").click();
    QCOMPARE(property(property::kHomeState), QString());
}

void tst_OfficeDialog::whatIsPersonalStaysOutOfTheWorkspace()
{
    const qint64 before = m_fixture->workspace.newestEntry();
    part<QLineEdit>("nameEdit").setText(u" K. Őry "_s);
    part<QCheckBox>("placeCheck").setChecked(true);
    part<QPushButton>("storeButton").click();
    QCOMPARE(m_fixture->settings.get(setting::kAuthorName), u"K. Őry"_s);
    QVERIFY(m_fixture->settings.get(setting::kStartsWhereLeft));
    QCOMPARE(m_fixture->workspace.newestEntry(), before);
}

void tst_OfficeDialog::readOnlyLeavesTheWorkspace()
{
    m_dialog.reset();
    m_fixture->workspace.reopen(OpenMode::ReadOnly);
    PageContext context{*m_fixture->workspace, m_fixture->selection, m_fixture->appearance, m_fixture->settings,
                        m_fixture->prompter};
    m_dialog = std::make_unique<OfficeDialog>(context);
    m_dialog->show();
    QVERIFY(!part<QGroupBox>("workspaceBox").isEnabled());
    part<QLineEdit>("nameEdit").setText(u"Reader"_s);
    part<QPushButton>("storeButton").click();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_fixture->settings.get(setting::kAuthorName), u"Reader"_s);
    m_dialog.reset();
}

QTEST_MAIN(tst_OfficeDialog)
#include "tst_officedialog.moc"
