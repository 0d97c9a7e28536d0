// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/celllistmodel.h"
#include "models/roles.h"
#include "support/testworkspace.h"
#include "workspace/celledits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_CellListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheCells();
    void followsEdits();

private:
    test::TestWorkspace m_workspace;
};

void tst_CellListModel::showsTheCells()
{
    CellListModel model(*m_workspace, 2025, {{u"HU"_s, 10}, {u"TR"_s, 8}});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, CellListModel::StateName).data().toString(), u"Türkiye"_s);
    QCOMPARE(model.index(1, CellListModel::MeasureName).data().toString(), u"CBM\u00A08  Points of contact"_s);
    QCOMPARE(model.index(1, CellListModel::StatusName).data().toString(), u"No information"_s);
    QCOMPARE(model.index(0, CellListModel::MeasureName).data(role::kSort).toInt(), 10);
    QCOMPARE(model.place(0), (CellPlace{u"HU"_s, 10}));
}

void tst_CellListModel::followsEdits()
{
    CellListModel model(*m_workspace, 2025, {{u"HU"_s, 8}, {u"AT"_s, 8}});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &CellListModel::dataChanged);
    QVERIFY(CellEdits(*m_workspace).setStatus(2024, {{u"AT"_s, 8}}, Status::Implemented));
    QCOMPARE(changed.size(), 0);
    QVERIFY(CellEdits(*m_workspace).setStatus(2025, {{u"AT"_s, 8}, {u"CZ"_s, 8}}, Status::Implemented));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(model.index(1, CellListModel::StatusName).data(role::kStatus).toInt(), int(Status::Implemented));
}

QTEST_GUILESS_MAIN(tst_CellListModel)
#include "tst_celllistmodel.moc"
