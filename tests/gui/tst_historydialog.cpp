// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/historydialog.h"
#include "support/pagefixture.h"
#include "workspace/celledits.h"

#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_HistoryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOnlyThisCell();
    void saysWhenThereIsNone();
};

void tst_HistoryDialog::showsOnlyThisCell()
{
    test::PageFixture fixture(std::nullopt);
    CellEdits edits(*fixture.workspace);
    QVERIFY(edits.setStatus(2025, {{u"HU"_s, 8}, {u"AT"_s, 8}}, Status::InPreparation));
    QVERIFY(edits.setStatus(2025, {{u"AT"_s, 8}}, Status::Implemented));
    HistoryDialog dialog(fixture.context, fixture.workspace.cell(u"HU"_s, 8));
    dialog.show();
    const auto *entries = dialog.findChild<QTableView *>(u"entriesTable"_s);
    const auto *changes = dialog.findChild<QTableView *>(u"changesTable"_s);
    QCOMPARE(dialog.findChild<QLabel *>(u"cellLabel"_s)->text(), u"Hungary, CBM\u00A08, 2025"_s);
    QCOMPARE(entries->model()->rowCount(), 1);
    QVERIFY(entries->currentIndex().isValid());
    for (int row = 0; row < changes->model()->rowCount(); ++row)
        QCOMPARE(changes->model()->index(row, 0).data().toString(), u"Hungary, CBM\u00A08, 2025"_s);
    QVERIFY(changes->model()->rowCount() > 0);
}

void tst_HistoryDialog::saysWhenThereIsNone()
{
    test::PageFixture fixture(std::nullopt);
    HistoryDialog dialog(fixture.context, fixture.workspace.cell(u"HU"_s, 8));
    dialog.show();
    QVERIFY(dialog.findChild<QLabel *>(u"emptyLabel"_s)->isVisible());
    QVERIFY(!dialog.findChild<QTableView *>(u"entriesTable"_s)->isVisible());
}

QTEST_MAIN(tst_HistoryDialog)
#include "tst_historydialog.moc"
