// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backupmodel.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_BackupModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenAndHowLarge();
};

void tst_BackupModel::saysWhenAndHowLarge()
{
    const QDateTime made({2025, 11, 20}, {8, 12}, Qt::UTC);
    BackupModel model({{u"/backups/<b>.tessera"_s, made, 2'000'000}}, QDate(2025, 11, 22));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.index(0, BackupModel::Age).data().toString(), u"2 day(s) ago"_s);
    QVERIFY(!model.index(0, BackupModel::Size).data().toString().isEmpty());
    QCOMPARE(model.index(0, BackupModel::Size).data(role::kSort).toLongLong(), 2'000'000);
    QCOMPARE(model.index(0, BackupModel::Made).data(role::kSort).toDateTime(), made);
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<b>"));
    QCOMPARE(model.backup(0).made, made);
}

QTEST_GUILESS_MAIN(tst_BackupModel)
#include "tst_backupmodel.moc"
