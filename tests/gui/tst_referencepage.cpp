// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/adopterdialog.h"
#include "pages/referencepage.h"
#include "support/pagefixture.h"
#include "workspace/adoptionedits.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

#include <functional>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_ReferencePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAboutTheCurrentMeasure();
    void showsAMeasureOnRequest();
    void everyTabCanBeFiltered_data();
    void everyTabCanBeFiltered();
    void groupsFollowTheYear();
    void copiesWhatIsShown();
    void showsTheAdoptersOfTheMeasure();
    void addsAnAdopter();
    void changesAndRemovesByKeys();
    void refusedAdopterStaysInTheDialog();
    void sortsAdopters();
    void readOnlySaysWhy();
    void looksAtAnAdopter();
    void tabGoesFromTheTextToTheAdopters();

private:
    [[nodiscard]] QTableView &adopters() const { return part<QTableView>(u"adopterTable"_s); }
    [[nodiscard]] QString adopter(int row, int column = 0) const
    {
        return adopters().model()->index(row, column).data().toString();
    }
    [[nodiscard]] Workspace &workspace() const { return m_fixture->context.workspace; }

    /// Fills in the dialog that the next step opens.
    void answer(const std::function<void(AdopterDialog &)> &fill);

    template <typename T>
    [[nodiscard]] T &part(const QString &name) const
    {
        return *m_page->findChild<T *>(name);
    }

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<ReferencePage> m_page;
};

void tst_ReferencePage::init()
{
    m_page.reset();
    m_fixture = std::make_unique<test::PageFixture>(Sample::PublicRecord);
    m_page = std::make_unique<ReferencePage>(m_fixture->context);
    m_page->show();
}

void tst_ReferencePage::readsAboutTheCurrentMeasure()
{
    // As plain text the space that does not break is a common one.
    QVERIFY(part<QTextBrowser>(u"measureText"_s).toPlainText().contains(u"CBM 1"));
    part<QLineEdit>(u"measureFilterEdit"_s).setText(u"communication check"_s);
    QVERIFY(part<QTextBrowser>(u"measureText"_s).toPlainText().contains(u"CBM 8"));
}

void tst_ReferencePage::showsAMeasureOnRequest()
{
    part<QLineEdit>(u"measureFilterEdit"_s).setText(u"terminology"_s);
    m_page->showMeasure(16);
    QVERIFY(part<QTextBrowser>(u"measureText"_s).toPlainText().contains(u"CBM 16"));
}

void tst_ReferencePage::everyTabCanBeFiltered_data()
{
    QTest::addColumn<QString>("edit");
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("search");
    QTest::newRow("measures") << u"measureFilterEdit"_s << u"measureList"_s << u"terminology"_s;
    QTest::newRow("States") << u"participantFilterEdit"_s << u"participantTable"_s << u"turkiye"_s;
    QTest::newRow("milestones") << u"milestoneFilterEdit"_s << u"milestoneTable"_s << u"PC.DEC/1202"_s;
    QTest::newRow("chairs") << u"chairFilterEdit"_s << u"chairTable"_s << u"vacant"_s;
}

void tst_ReferencePage::everyTabCanBeFiltered()
{
    QFETCH(QString, edit);
    QFETCH(QString, view);
    QFETCH(QString, search);
    const QAbstractItemModel &model = *part<QAbstractItemView>(view).model();
    const int all = model.rowCount();
    part<QLineEdit>(edit).setText(search);
    QVERIFY2(model.rowCount() > 0 && model.rowCount() < all, qPrintable(QString::number(model.rowCount())));
    QVERIFY(part<QAbstractItemView>(view).currentIndex().isValid());
    part<QLineEdit>(edit).clear();
    QCOMPARE(model.rowCount(), all);
}

void tst_ReferencePage::groupsFollowTheYear()
{
    part<QLineEdit>(u"participantFilterEdit"_s).setText(u"finland"_s);
    const QModelIndex groups = part<QTableView>(u"participantTable"_s).model()->index(0, 4);
    QVERIFY(groups.data().toString().contains(u"NATO"));
    m_fixture->selection.setYear(2020);
    QVERIFY(!groups.data().toString().contains(u"NATO"));
}

void tst_ReferencePage::copiesWhatIsShown()
{
    part<QTabWidget>(u"referenceTabs"_s).setCurrentIndex(3);
    part<QTableView>(u"chairTable"_s).clearSelection();
    m_page->copy();
    QVERIFY(QApplication::clipboard()->text().contains(u"\tvacant\t"));
    part<QTabWidget>(u"referenceTabs"_s).setCurrentIndex(0);
    m_page->copy();
    QVERIFY(QApplication::clipboard()->text().contains(u"CBM 1"));
}

void tst_ReferencePage::answer(const std::function<void(AdopterDialog &)> &fill)
{
    QTimer::singleShot(0, m_page.get(), [this, fill] {
        auto *dialog = m_page->findChild<AdopterDialog *>();
        QVERIFY(dialog);
        fill(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
}

void tst_ReferencePage::showsTheAdoptersOfTheMeasure()
{
    m_page->showMeasure(15);
    QCOMPARE(adopters().model()->rowCount(), 4);
    QCOMPARE(adopter(0), u"Spain"_s);
    QVERIFY(!part<QLabel>(u"nothingLabel"_s).isVisible());
    QVERIFY(part<QPushButton>(u"changeButton"_s).isEnabled());
    m_page->showMeasure(8);
    QCOMPARE(adopters().model()->rowCount(), 0);
    QVERIFY(part<QLabel>(u"nothingLabel"_s).isVisible());
    QVERIFY(part<QPushButton>(u"addButton"_s).isEnabled());
    QVERIFY(!part<QPushButton>(u"changeButton"_s).isEnabled());
    QVERIFY(!part<QPushButton>(u"removeButton"_s).isEnabled());
    QVERIFY(!part<QLabel>(u"readOnlyLabel"_s).isVisible());
}

void tst_ReferencePage::addsAnAdopter()
{
    m_page->showMeasure(8);
    answer([](AdopterDialog &dialog) {
        QVERIFY(dialog.findChild<QLabel *>(u"measureLabel"_s)->text().contains(u"CBM\u00A08"_s));
        QVERIFY(!dialog.findChild<QDateEdit *>(u"fromEdit"_s)->isEnabled());
        dialog.findChild<QComboBox *>(u"stateBox"_s)->setCurrentText(u"Hungary"_s);
        dialog.findChild<QCheckBox *>(u"fromCheck"_s)->setChecked(true);
        dialog.findChild<QDateEdit *>(u"fromEdit"_s)->setDate({2020, 3, 1});
        dialog.findChild<QLineEdit *>(u"originEdit"_s)->setText(u"letter of the Chair"_s);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
    });
    QTest::mouseClick(&part<QPushButton>(u"addButton"_s), Qt::LeftButton);
    QCOMPARE(adopters().model()->rowCount(), 1);
    QCOMPARE(adopter(0), u"Hungary"_s);
    QCOMPARE(adopter(0, 1), u"1 Mar 2020"_s);
    QCOMPARE(adopter(0, 2), u"open"_s);
    QCOMPARE(adopter(0, 3), u"letter of the Chair"_s);
    QVERIFY(adopters().currentIndex().isValid());
    QVERIFY(workspace().undo());
    QCOMPARE(adopters().model()->rowCount(), 0);
    QVERIFY(part<QLabel>(u"nothingLabel"_s).isVisible());
}

void tst_ReferencePage::changesAndRemovesByKeys()
{
    m_page->showMeasure(15);
    adopters().setCurrentIndex(adopters().model()->index(1, 0));
    QCOMPARE(adopter(1), u"France"_s);
    answer([](AdopterDialog &dialog) {
        QCOMPARE(dialog.findChild<QComboBox *>(u"stateBox"_s)->currentText(), u"France"_s);
        QVERIFY(!dialog.findChild<QCheckBox *>(u"toCheck"_s)->isChecked());
        dialog.findChild<QCheckBox *>(u"toCheck"_s)->setChecked(true);
        dialog.findChild<QDateEdit *>(u"toEdit"_s)->setDate({2024, 12, 31});
        dialog.accept();
    });
    QTest::keyClick(&adopters(), Qt::Key_F2);
    QCOMPARE(adopter(1, 2), u"31 Dec 2024"_s);
    QCOMPARE(adopters().currentIndex().row(), 1);
    QTest::keyClick(&adopters(), Qt::Key_Delete);
    QCOMPARE(adopters().model()->rowCount(), 3);
    QCOMPARE(workspace().undoTitle(), u"France as adopter of CBM\u00A015 removed"_s);
    QVERIFY(workspace().undo());
    QVERIFY(workspace().undo());
    QCOMPARE(adopter(1, 2), u"open"_s);
    // Given up, nothing changes.
    answer([](AdopterDialog &dialog) { dialog.findChild<QLineEdit *>(u"originEdit"_s)->setText(u"?"_s); });
    QTest::keyClick(&adopters(), Qt::Key_Insert);
    QCOMPARE(adopters().model()->rowCount(), 4);
}

void tst_ReferencePage::refusedAdopterStaysInTheDialog()
{
    AdopterDialog dialog(m_fixture->context, 15);
    dialog.show();
    dialog.findChild<QLineEdit *>(u"originEdit"_s)->setText(u"typed"_s);
    dialog.accept();
    const auto *error = dialog.findChild<QLabel *>(u"errorLabel"_s);
    QVERIFY(dialog.isVisible() && error->isVisible());
    QVERIFY2(error->text().contains(u"the State that leads the work"_s), qPrintable(error->text()));
    dialog.findChild<QComboBox *>(u"stateBox"_s)->setCurrentText(u"France"_s);
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY2(error->text().contains(u"France adopts CBM\u00A015 already"_s), qPrintable(error->text()));
    QCOMPARE(dialog.findChild<QLineEdit *>(u"originEdit"_s)->text(), u"typed"_s);
    QCOMPARE(workspace().adoptions().size(), 5);
}

void tst_ReferencePage::sortsAdopters()
{
    m_page->showMeasure(15);
    adopters().sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(adopter(0), u"France"_s);
    QCOMPARE(adopter(3), u"Spain"_s);
    adopters().sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(adopter(0), u"Spain"_s);
}

void tst_ReferencePage::readOnlySaysWhy()
{
    m_page.reset();
    const QString path = m_fixture->workspace.workspacePath();
    const Workspace::Surroundings surroundings = m_fixture->workspace.surroundings();
    m_fixture->workspace.close();
    const auto opened = Workspace::open(path, OpenMode::ReadOnly, surroundings);
    QVERIFY(opened);
    Selection selection;
    selection.setYear(2025);
    PageContext context{**opened, selection, m_fixture->appearance, m_fixture->settings, m_fixture->prompter};
    ReferencePage page(context);
    page.show();
    page.showMeasure(15);
    QVERIFY(page.findChild<QLabel *>(u"readOnlyLabel"_s)->isVisible());
    for (const QString &name : {u"addButton"_s, u"changeButton"_s, u"removeButton"_s})
        QVERIFY2(!page.findChild<QPushButton *>(name)->isEnabled(), qPrintable(name));
    auto *table = page.findChild<QTableView *>(u"adopterTable"_s);
    QTest::keyClick(table, Qt::Key_Delete);
    QTest::keyClick(table, Qt::Key_F2);
    QTest::keyClick(table, Qt::Key_Insert);
    QVERIFY(!page.findChild<AdopterDialog *>());
    QCOMPARE(table->model()->rowCount(), 4);
}

void tst_ReferencePage::looksAtAnAdopter()
{
    const Adoption &slovakia = workspace().adoptions().constLast();
    part<QTabWidget>(u"referenceTabs"_s).setCurrentIndex(3);
    QVERIFY(m_page->lookAt({RecordKind::Adoption, keyOf(slovakia)}));
    QCOMPARE(part<QTabWidget>(u"referenceTabs"_s).currentIndex(), 0);
    QVERIFY(part<QTextBrowser>(u"measureText"_s).toPlainText().contains(u"CBM 15"));
    QCOMPARE(adopters().currentIndex().siblingAtColumn(0).data().toString(), u"Slovakia"_s);
    QVERIFY(!m_page->lookAt({RecordKind::Adoption, u"osce-cyber-cbm/15/AT/"_s}));
    QVERIFY(!m_page->lookAt({RecordKind::Meeting, keyOf(slovakia)}));
}

void tst_ReferencePage::tabGoesFromTheTextToTheAdopters()
{
    QWidget *next = part<QTextBrowser>(u"measureText"_s).nextInFocusChain();
    while (next
           && (!(next->focusPolicy() & Qt::TabFocus) || next->objectName().isEmpty()
               || next->objectName().startsWith(u"qt_"_s)))
        next = next->nextInFocusChain();
    QCOMPARE(next, static_cast<QWidget *>(&adopters()));
}

QTEST_MAIN(tst_ReferencePage)
#include "tst_referencepage.moc"
