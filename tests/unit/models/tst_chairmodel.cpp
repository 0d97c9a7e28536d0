// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chairmodel.h"
#include "support/testworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_ChairModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsChairsAndVacancies();
};

void tst_ChairModel::listsChairsAndVacancies()
{
    test::TestWorkspace workspace;
    ChairModel model(workspace->participants());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows.append(u"%1|%2|%3|%4"_s.arg(model.index(row, ChairModel::ForumName).data().toString(),
                                         model.index(row, ChairModel::From).data().toString(),
                                         model.index(row, ChairModel::To).data().toString(),
                                         model.index(row, ChairModel::Holder).data().toString()));
    }
    QVERIFY2(rows.contains(u"OSCE IWG|1 Jan 2025|19 May 2025|vacant"_s), qPrintable(rows.join(u'\n')));
    QVERIFY2(rows.contains(u"OSCE IWG|20 May 2025|today|Poland"_s), qPrintable(rows.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_ChairModel)
#include "tst_chairmodel.moc"
