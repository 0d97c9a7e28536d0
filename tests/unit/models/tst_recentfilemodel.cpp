// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recentfilemodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_RecentFileModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsMissingFiles();
};

void tst_RecentFileModel::tellsMissingFiles()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"there.tessera"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    RecentFileModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFiles({file.fileName(), folder.filePath(u"gone.tessera"_s)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, RecentFileModel::Name).data().toString(), u"there"_s);
    QVERIFY(!model.index(0, 0).data(RecentFileModel::kIsMissing).toBool());
    QVERIFY(model.index(1, 0).data(RecentFileModel::kIsMissing).toBool());
    QCOMPARE(model.index(1, RecentFileModel::Written).data().toString(), u"not found"_s);
    QCOMPARE(model.path(0), file.fileName());
}

QTEST_GUILESS_MAIN(tst_RecentFileModel)
#include "tst_recentfilemodel.moc"
