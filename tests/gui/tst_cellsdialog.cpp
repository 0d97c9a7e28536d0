// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/cellsdialog.h"
#include "support/pagefixture.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_CellsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void enterGoesToTheCell();
    void doubleClickGoesToTheCell();
    void theFilterIgnoresAccents();
    void copiesAllOrTheChosenRows();

private:
    test::PageFixture m_fixture{std::nullopt};
    std::unique_ptr<CellsDialog> m_dialog;
    QTableView *m_table = nullptr;
    QLineEdit *m_filterEdit = nullptr;
};

void tst_CellsDialog::init()
{
    m_dialog = std::make_unique<CellsDialog>(m_fixture.context, u"Implemented"_s, u"2 / 3"_s, 2025,
                                             QList<CellPlace>{{u"TR"_s, 8}, {u"HU"_s, 8}, {u"HU"_s, 10}});
    m_table = m_dialog->findChild<QTableView *>(u"cellsTable"_s);
    m_filterEdit = m_dialog->findChild<QLineEdit *>(u"filterEdit"_s);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void tst_CellsDialog::enterGoesToTheCell()
{
    QSignalSpy activated(m_dialog.get(), &CellsDialog::cellActivated);
    m_table->setFocus();
    m_table->selectRow(2);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).value<CellPlace>(), (CellPlace{u"HU"_s, 10}));
    QVERIFY(!m_dialog->isVisible());
}

void tst_CellsDialog::doubleClickGoesToTheCell()
{
    QSignalSpy activated(m_dialog.get(), &CellsDialog::cellActivated);
    const QPoint place = m_table->visualRect(m_table->model()->index(1, 0)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).value<CellPlace>(), (CellPlace{u"HU"_s, 8}));
}

void tst_CellsDialog::theFilterIgnoresAccents()
{
    m_filterEdit->setText(u"turkiye"_s);
    QCOMPARE(m_table->model()->rowCount(), 1);
    QVERIFY(m_table->currentIndex().isValid());
    QCOMPARE(m_dialog->findChild<QLabel *>(u"countLabel"_s)->text(), u"Cells: 1 of 3"_s);
    m_filterEdit->setText(u"nothing like it"_s);
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"goButton"_s)->isEnabled());
}

void tst_CellsDialog::copiesAllOrTheChosenRows()
{
    auto *copy = m_dialog->findChild<QPushButton *>(u"copyButton"_s);
    m_table->clearSelection();
    copy->click();
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 4);
    m_table->selectRow(1);
    copy->click();
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 2);
    QVERIFY(QApplication::clipboard()->text().contains(u"Hungary\tCBM\u00A08  Points of contact\tNo information"));
}

QTEST_MAIN(tst_CellsDialog)
#include "tst_cellsdialog.moc"
