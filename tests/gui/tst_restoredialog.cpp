// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/restoredialog.h"
#include "support/pagefixture.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_RestoreDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesABackup();
    void saysWhenThereIsNone();
};

void tst_RestoreDialog::choosesABackup()
{
    test::PageFixture fixture(std::nullopt);
    const Result<Backup> made = backUp(fixture.workspace->store(), fixture.workspace->clock());
    QVERIFY(made);
    RestoreDialog dialog(fixture.workspace.workspacePath());
    dialog.show();
    QVERIFY(!dialog.chosen());
    QCOMPARE(dialog.findChild<QTableView *>(u"backupTable"_s)->model()->rowCount(), 1);
    dialog.findChild<QPushButton *>(u"restoreButton"_s)->click();
    QVERIFY(dialog.chosen());
    QCOMPARE(dialog.chosen()->path, made->path);
}

void tst_RestoreDialog::saysWhenThereIsNone()
{
    test::PageFixture fixture(std::nullopt);
    RestoreDialog dialog(fixture.workspace.workspacePath());
    dialog.show();
    QVERIFY(dialog.findChild<QLabel *>(u"emptyLabel"_s)->isVisible());
    QVERIFY(!dialog.findChild<QPushButton *>(u"restoreButton"_s)->isEnabled());
}

QTEST_MAIN(tst_RestoreDialog)
#include "tst_restoredialog.moc"
