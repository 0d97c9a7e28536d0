// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/activitypage.h"
#include "support/pagefixture.h"
#include "workspace/celledits.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_ActivityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheNewestEntryWithItsChanges();
    void followsEdits();
    void filtersByStateAndText();
    void saysWhenNothingMatches();
    void copiesAsTabText();
    void remembersItsColumns();

private:
    template <typename T>
    [[nodiscard]] T &part(const char *name) const
    {
        return *m_page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString cell(const char *table, int row, int column) const
    {
        return part<QTableView>(table).model()->index(row, column).data().toString();
    }
    void edit(const QString &state, Status status)
    {
        QVERIFY(CellEdits(*m_fixture->workspace).setStatus(2025, {{state, 8}}, status));
    }

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<ActivityPage> m_page;
};

void tst_ActivityPage::init()
{
    m_page.reset();
    m_fixture = std::make_unique<test::PageFixture>(std::nullopt);
    edit(u"AT"_s, Status::Implemented);
    edit(u"HU"_s, Status::InPreparation);
    m_page = std::make_unique<ActivityPage>(m_fixture->context);
    m_page->show();
}

void tst_ActivityPage::showsTheNewestEntryWithItsChanges()
{
    QCOMPARE(part<QTableView>("entriesTable").model()->rowCount(), 3);
    QCOMPARE(cell("entriesTable", 0, 2), u"Hungary, CBM\u00A08: in preparation"_s);
    QCOMPARE(part<QTableView>("entriesTable").currentIndex().row(), 0);
    QCOMPARE(part<QLabel>("detailsTitleLabel").text(), u"Hungary, CBM\u00A08: in preparation"_s);
    QCOMPARE(cell("changesTable", 0, 0), u"Hungary, CBM\u00A08, 2025"_s);
    QCOMPARE(cell("changesTable", 0, 3), u"In preparation"_s);
    part<QTableView>("entriesTable").selectRow(1);
    QCOMPARE(cell("changesTable", 0, 0), u"Austria, CBM\u00A08, 2025"_s);
}

void tst_ActivityPage::followsEdits()
{
    edit(u"PL"_s, Status::Implemented);
    QCOMPARE(cell("entriesTable", 0, 2), u"Poland, CBM\u00A08: implemented"_s);
    QCOMPARE(part<QLabel>("detailsTitleLabel").text(), u"Hungary, CBM\u00A08: in preparation"_s); // what was read stays
}

void tst_ActivityPage::filtersByStateAndText()
{
    auto &states = part<QComboBox>("stateBox");
    states.setCurrentIndex(states.findData(u"AT"_s));
    QCOMPARE(part<QTableView>("entriesTable").model()->rowCount(), 1);
    QCOMPARE(cell("changesTable", 0, 0), u"Austria, CBM\u00A08, 2025"_s);
    part<QPushButton>("clearButton").click();
    QCOMPARE(part<QTableView>("entriesTable").model()->rowCount(), 3);
    QTest::keyClicks(&part<QLineEdit>("wordsEdit"), u"preparation"_s);
    QTRY_COMPARE(part<QTableView>("entriesTable").model()->rowCount(), 1);
}

void tst_ActivityPage::saysWhenNothingMatches()
{
    auto &states = part<QComboBox>("stateBox");
    states.setCurrentIndex(states.findData(u"CH"_s));
    QVERIFY(part<QLabel>("emptyLabel").isVisible());
    QVERIFY(!part<QTableView>("entriesTable").isVisible());
    QVERIFY(part<QPushButton>("clearButton").isVisible());
    part<QPushButton>("clearButton").click();
    QVERIFY(part<QTableView>("entriesTable").isVisible());
}

void tst_ActivityPage::copiesAsTabText()
{
    part<QTableView>("entriesTable").selectRow(0);
    m_page->copy();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).trimmed(), u"Time\tPerson\tWhat\tKind\tChanges"_s);
    QVERIFY(lines.at(1).contains(u"\tAnna Beispiel\tHungary, CBM\u00A08: in preparation\tEdit\t1"));
}

void tst_ActivityPage::remembersItsColumns()
{
    part<QTableView>("entriesTable").setColumnWidth(1, 321);
    m_page = std::make_unique<ActivityPage>(m_fixture->context);
    m_page = std::make_unique<ActivityPage>(m_fixture->context);
    QCOMPARE(part<QTableView>("entriesTable").columnWidth(1), 321);
}

QTEST_MAIN(tst_ActivityPage)
#include "tst_activitypage.moc"
