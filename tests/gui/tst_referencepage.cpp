// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/referencepage.h"
#include "support/pagefixture.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

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

private:
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

QTEST_MAIN(tst_ReferencePage)
#include "tst_referencepage.moc"
